import type { Range } from '../text/range.ts';
import { emphasesIn } from './emphasis.ts';
import { escapeHtml } from './escapeHtml.ts';

/** What a stretch of text is printed with. */
export interface InlineContext {
	readonly text: string;
	/** Offset that `data-at` attributes count from, so that they stay when the text above grows. UTF-16 units. */
	readonly origin: number;
	/** Stretches that are not printed: comments, footnotes and page furniture inside a paragraph. Sorted. */
	readonly hidden: readonly Range[];
	/** Stretches that stand out: openers, findings. */
	readonly styles: readonly InlineStyle[];
	/** Keeps numbers and Latin symbols in their own order within right-to-left text. */
	readonly isolates: boolean;
	/** True where each line break is printed, as in a signature. */
	readonly keepsLines?: boolean;
	/** Begins the address of footnotes; see {@link footnoteAddress}. */
	readonly notes: string;
}

/** An element around a stretch. */
export interface InlineStyle extends Range {
	/** The whole opening tag. */
	readonly open: string;
	/** The whole closing tag. */
	readonly close: string;
}

/** The id of the element that a footnote's call leads to. */
export function footnoteAddress(notes: string, label: string): string {
	return `${notes}-${label.replace(/[^\p{L}\p{N}-]/gu, '_')}`;
}

/** A stretch as HTML: marks of emphasis become elements, every piece of text says where it stands (`data-at`), and none is unescaped. */
export function inlineHtml(context: InlineContext, range: Range): string {
	const { text } = context;
	const pieces = piecesOf(context, range);
	const isolated = context.isolates ? isolatesIn(text, range) : [];
	const styles = [...pieces.styles, ...context.styles]
		.map((style) => clip(widen(style, isolated), range))
		.filter(({ start, end }) => end > start)
		.concat(isolated.map(({ start, end }) => ({ start, end, open: '<bdi>', close: '</bdi>' })));
	const bounds = [...new Set([range.start, range.end, ...[...styles, ...pieces.instead].flatMap(({ start, end }) => [start, end])])]
		.filter((offset) => offset >= range.start && offset <= range.end)
		.sort((one, other) => one - other);
	return bounds.slice(0, -1).reduce(writer(context, styles, pieces.instead, bounds), '');
}

/** Goes over the stretches between two neighbouring bounds, and knows the styles that are open in each. */
function writer(
	{ text, origin, keepsLines = false }: InlineContext,
	styles: readonly InlineStyle[],
	instead: readonly Instead[],
	bounds: readonly number[],
) {
	const waiting = [...styles].sort((one, other) => one.start - other.start || other.end - one.end);
	const replaced = [...instead].sort((one, other) => one.start - other.start);
	let open: InlineStyle[] = [];
	let skippedTo = -1;
	let next = 0;
	return (html: string, start: number, index: number): string => {
		const end = bounds[index + 1] as number;
		open = open.filter((style) => style.end > start);
		while ((waiting[0]?.start ?? Number.POSITIVE_INFINITY) <= start) open.push(waiting.shift() as InlineStyle);
		let piece = '';
		while (next < replaced.length && (replaced[next] as Instead).start <= start) {
			const { html: given, end: until } = replaced[next++] as Instead;
			piece += given;
			skippedTo = Math.max(skippedTo, until);
		}
		if (start >= skippedTo) piece += `<span data-at="${start - origin}">${printed(text.slice(start, end), keepsLines)}</span>`;
		if (!piece) return html;
		return (
			html +
			open.map((style) => style.open).join('') +
			piece +
			open
				.map((style) => style.close)
				.reverse()
				.join('')
		);
	};
}

/** A stretch that something else is printed for, or nothing. */
interface Instead extends Range {
	readonly html: string;
}

function piecesOf({ text, hidden, notes }: InlineContext, range: Range): { styles: InlineStyle[]; instead: Instead[] } {
	const emphases = emphasesIn(text, range);
	const instead: Instead[] = hidden
		.filter(({ start, end }) => start < range.end && end > range.start)
		.map((place) => ({ ...place, html: '' }));
	for (const { start, end, marks } of emphases) {
		instead.push({ start, end: start + marks, html: '' }, { start: end - marks, end, html: '' });
	}
	for (const call of callsIn(text, range)) instead.push({ ...call, html: callHtml(notes, text.slice(call.start + 2, call.end - 1)) });
	return { styles: emphases.map(({ start, end, marks }) => ({ start, end, ...(EMPHASIS[marks] as Tags) })), instead };
}

interface Tags {
	readonly open: string;
	readonly close: string;
}

const EMPHASIS: Readonly<Record<number, Tags>> = {
	1: { open: '<em>', close: '</em>' },
	2: { open: '<strong>', close: '</strong>' },
	3: { open: '<strong><em>', close: '</em></strong>' },
};

function callsIn(text: string, range: Range): Range[] {
	return matchesIn(text, range, /\[\^[^\]\n]{1,20}\]/g);
}

function matchesIn(text: string, { start, end }: Range, pattern: RegExp): Range[] {
	return Array.from(text.slice(start, end).matchAll(pattern), (match) => ({
		start: start + match.index,
		end: start + match.index + match[0].length,
	}));
}

function callHtml(notes: string, label: string): string {
	return `<sup class="call"><a href="#${footnoteAddress(notes, label)}" role="doc-noteref">${escapeHtml(label)}</a></sup>`;
}

/** Numbers with their signs, and words in Latin letters as far as they stand together: what right-to-left text would tear apart or turn round. */
function isolatesIn(text: string, range: Range): Range[] {
	return matchesIn(text, range, ISOLATES);
}

const ISOLATES =
	/[\p{Script=Latin}\p{Nd}]+(?:[/.\-–:,()][\p{Script=Latin}\p{Nd}]+)+(?: [\p{Script=Latin}][\p{Script=Latin}\p{Nd}'’.-]*)*|\p{Script=Latin}+(?:[ '’.-]{1,2}[\p{Script=Latin}\p{Nd}]+)*/gu;

/** A style that begins or ends inside something isolated takes in all of it: an isolate cut in two would not hold together. */
function widen(style: InlineStyle, isolated: readonly Range[]): InlineStyle {
	const first = around(isolated, style.start);
	const last = around(isolated, style.end);
	return first || last ? { ...style, start: first?.start ?? style.start, end: last?.end ?? style.end } : style;
}

/** The one of sorted ranges in the midst of which an offset lies; found by halving. */
function around(ranges: readonly Range[], offset: number): Range | undefined {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ranges[middle] as Range).end > offset) high = middle;
		else low = middle + 1;
	}
	const found = ranges[low];
	return found && found.start < offset ? found : undefined;
}

function clip(style: InlineStyle, { start, end }: Range): InlineStyle {
	return { ...style, start: Math.max(style.start, start), end: Math.min(style.end, end) };
}

/** As it is printed, with as many characters as the source. A line break between two Chinese characters is no space. */
function printed(source: string, keepsLines: boolean): string {
	const words = source.replace(/\uFDD0/g, '');
	return escapeHtml(keepsLines ? words : words.replace(BREAK_IN_CHINESE, '$1\u200B'));
}

const BREAK_IN_CHINESE = /([\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])\n(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu;
