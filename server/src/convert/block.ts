import type { DocumentNode, DocumentSection, NodeKind, UnDocument } from '../document/document.ts';
import { structurePatterns } from '../document/patterns.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageCode } from '../languages/language.ts';
import { firstAtOrAfter, type Range } from '../text/range.ts';
import { escapeHtml } from './escapeHtml.ts';
import { footnoteAddress, type InlineContext, type InlineStyle, inlineHtml } from './inlineHtml.ts';

/** One part of a page. Its HTML depends on its own text and marks only, so that where neither changes it stays the same. */
export interface Block extends Range {
	readonly kind: NodeKind | 'masthead' | 'session-lines';
	/**
	 * One element. Text in it says by `data-at` where it stands, and what is marked by `data-mark` from where to where it goes and by which rule
	 * (`12 20 clause/number`); both count from `start` (UTF-16 units).
	 */
	readonly html: string;
}

/** A stretch to be shown as something to mend. Where it stands and the code of its rule tell it from others. */
export interface MarkedPlace extends Range {
	readonly severity: string;
	readonly code: string;
}

/** What the blocks of one sheet share. */
export interface PageContext {
	readonly document: UnDocument;
	readonly section: DocumentSection;
	readonly language: LanguageCode | 'und';
	readonly notes: string;
	/** Comments, and nodes inside other nodes: not printed where they stand. Sorted. */
	readonly inner: readonly Range[];
	/** Sorted by start. */
	readonly marked: readonly MarkedPlace[];
	readonly isAnnexed: boolean;
}

/** The block of a paragraph, heading, title … */
export function blockOf(context: PageContext, node: DocumentNode): Block {
	const words = inlineOf(context, node, [...openerStyle(node), ...signatureStyle(context, node)]);
	const inline = { ...words, keepsLines: node.kind === 'signature' };
	return { kind: node.kind, start: node.start, end: node.end, html: elementOf(context, node, inline) };
}

/** The marks of a block. Those that go beyond it are not shown. */
export function marksWithin(marked: readonly MarkedPlace[], range: Range): readonly MarkedPlace[] {
	return within(marked, range).filter(({ end }) => end <= range.end + 1);
}

/** The stretches of a block that are not printed where they stand. */
export function hiddenWithin(inner: readonly Range[], range: Range): readonly Range[] {
	return within(inner, range).filter(({ start, end }) => start > range.start || end < range.end);
}

function elementOf(context: PageContext, node: DocumentNode, inline: InlineContext): string {
	const tag = tagOf(context, node);
	const classes = [
		node.kind,
		...(node.depth === undefined ? [] : [`depth-${Math.min(node.depth, 4)}`]),
		...(isNumbered(node) ? ['numbered'] : []),
	];
	const direction = inline.isolates && isLatin(inline.text.slice(node.start, node.end)) ? ' dir="ltr"' : '';
	return `<${tag} class="${classes.join(' ')}"${direction}${noteAttributes(context, node)}>${contents(inline, node)}</${tag}>`;
}

/** Whether a block of a right-to-left document is a line in Latin letters, as the English ones of an Arabic masthead are. */
export function isLatin(text: string): boolean {
	return /\p{Script=Latin}/u.test(text) && !/[\p{Script=Arabic}--\p{Nd}]/v.test(text);
}

function noteAttributes({ document, notes }: PageContext, node: DocumentNode): string {
	if (node.kind !== 'footnote') return '';
	return ` id="${footnoteAddress(notes, footnoteLabel(document.text, node))}" role="doc-footnote"`;
}

function tagOf(context: PageContext, node: DocumentNode): string {
	const element = ELEMENTS[node.kind] ?? 'p';
	return element === 'heading' ? headingTag(context, node) : element;
}

/** The context of the inline text of a range, with its marks. */
export function inlineOf(
	{ document: { text }, language, notes, inner, marked }: PageContext,
	range: Range,
	styles: readonly InlineStyle[] = [],
): InlineContext {
	return {
		text,
		origin: range.start,
		hidden: hiddenWithin(inner, range),
		styles: [...styles, ...marksWithin(marked, range).map((place) => markStyle(place, range))],
		isolates: languageOf(language)?.direction === 'rtl',
		notes,
	};
}

/** The sorted ranges that begin in a range. */
function within<Place extends Range>(places: readonly Place[], { start, end }: Range): readonly Place[] {
	const first = firstAtOrAfter(places, start);
	if (first === places.length || (places[first] as Place).start >= end) return [];
	let last = first;
	while (last < places.length && (places[last] as Place).start < end) last++;
	return places.slice(first, last);
}

/** A place without length is shown at the character before it, or behind it. */
function markStyle({ start, end, severity, code }: MarkedPlace, range: Range): InlineStyle {
	const name = `${start - range.start} ${end - range.start} ${escapeHtml(code)}`;
	const from = end > start ? start : Math.max(range.start, start - 1);
	return {
		start: from,
		end: Math.max(end, from + 1),
		open: `<span class="mark ${escapeHtml(severity)}" data-mark="${name}" role="button" tabindex="0" aria-haspopup="dialog">`,
		close: '</span>',
	};
}

function openerStyle({ opener }: DocumentNode): InlineStyle[] {
	return opener ? [{ ...opener, open: '<em class="opener">', close: '</em>' }] : [];
}

/** “(*Signed*) Name”: the word between the brackets stands out, as in the documents that the Secretariat issues. */
function signatureStyle({ document: { text }, language }: PageContext, { kind, start, end }: DocumentNode): InlineStyle[] {
	const known = kind === 'signature' ? languageOf(language) : undefined;
	const mark = known && structurePatterns(known).signatureMark.exec(text.slice(start, end));
	const word = mark && /\p{L}+/u.exec(mark[0]);
	if (!mark || !word) return [];
	const from = start + mark.index + word.index;
	return [{ start: from, end: from + word[0].length, open: '<em class="signed">', close: '</em>' }];
}

function contents(inline: InlineContext, node: DocumentNode): string {
	if (node.kind === 'footnote') return footnoteContents(inline, node);
	const { numberRange } = node;
	const begin = node.start + headingMarks(inline.text, node);
	if (!numberRange || !isNumbered(node)) return inlineHtml(inline, { start: begin, end: node.end });
	const number = inlineHtml(inline, withoutListMark(inline.text, numberRange));
	return `<span class="number">${number}</span><span class="body">${inlineHtml(inline, { start: numberRange.end, end: node.end })}</span>`;
}

/** A list's mark of Markdown before the number itself is not printed. */
function withoutListMark(text: string, { start, end }: Range): Range {
	const mark = /^[-*+•][ \t]+(?=\S)/.exec(text.slice(start, end))?.[0].length ?? 0;
	return { start: start + mark, end };
}

function isNumbered({ kind, numberRange }: DocumentNode): boolean {
	return numberRange !== undefined && kind !== 'annex' && kind !== 'footnote' && kind !== 'agenda-item';
}

/** Length of the `#` marks that a heading may begin with. */
function headingMarks(text: string, { start, end }: Range): number {
	const match = /^#{1,6}[ \t]+/.exec(text.slice(start, Math.min(end, start + 10)));
	return match?.[0].length ?? 0;
}

const FOOTNOTE_MARK = /^\[\^([^\]\n]{1,20})\]:\s*|^(\*{1,3})\s+/;

function footnoteLabel(text: string, { start, end }: Range): string {
	const match = FOOTNOTE_MARK.exec(text.slice(start, Math.min(end, start + 30)));
	return match?.[1] ?? match?.[2] ?? '';
}

function footnoteContents(inline: InlineContext, node: DocumentNode): string {
	const mark = FOOTNOTE_MARK.exec(inline.text.slice(node.start, Math.min(node.end, node.start + 30)))?.[0].length ?? 0;
	const label = footnoteLabel(inline.text, node);
	const body = inlineHtml(inline, { start: node.start + mark, end: node.end });
	return `<span class="number"><sup>${escapeHtml(label)}</sup></span><span class="body">${body}</span>`;
}

/** The elements of the kinds that are no plain paragraph. */
const ELEMENTS: Partial<Readonly<Record<NodeKind, 'heading' | 'div'>>> = {
	title: 'heading',
	'request-heading': 'heading',
	'item-title': 'heading',
	annex: 'heading',
	'annex-title': 'heading',
	heading: 'heading',
	signature: 'div',
};

/** Below the page's own heading, which is not printed, each document's headings; an annex's stand below that of the annex. */
function headingTag({ isAnnexed }: PageContext, { kind }: DocumentNode): string {
	return isAnnexed && kind !== 'annex' ? 'h3' : 'h2';
}
