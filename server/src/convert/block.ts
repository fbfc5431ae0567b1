import type { DocumentNode, DocumentSection, NodeKind, UnDocument } from '../document/document.ts';
import { structurePatterns } from '../document/patterns.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageCode } from '../languages/language.ts';
import { firstAtOrAfter, type Range } from '../text/range.ts';
import { contentKey } from './contentKey.ts';
import { escapeHtml } from './escapeHtml.ts';
import { footnoteAddress, type InlineContext, type InlineStyle, inlineHtml } from './inlineHtml.ts';

/** One part of a page. Its HTML depends on its own text and marks only, so that a block whose text has not changed is the same block. */
export interface Block extends Range {
	readonly kind: NodeKind | 'masthead';
	/** The same for the same HTML, and as good as never for another. */
	readonly key: string;
	/** One element. Text in it says by `data-at` where it stands, counted from `start` (UTF-16 units). */
	readonly html: string;
	/** Ids of what is marked in it, in order; the n-th is the element with `data-mark="n"`. */
	readonly marks: readonly string[];
}

/** A stretch to be shown as something to mend; `id` is handed back when the user asks about it. */
export interface MarkedPlace extends Range {
	readonly severity: string;
	readonly id: string;
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
	readonly cache: BlockCache;
}

/** Blocks by what they are made of: from one version of a document to the next most are the same. */
export type BlockCache = Map<string, Pick<Block, 'html' | 'key'>>;

/** The block of a paragraph, heading, title … */
export function blockOf(context: PageContext, node: DocumentNode): Block {
	const { inline: words, marks } = inlineOf(context, node, [...openerStyle(node), ...signatureStyle(context, node)]);
	const inline = { ...words, keepsLines: node.kind === 'signature' };
	const tag = tagOf(context, node);
	if (inline.hidden.length) return block(node.kind, node, elementOf(context, node, tag, inline), marks);
	const source = sourceOf(context, node, tag, inline);
	const known = context.cache.get(source) ?? madeOf(elementOf(context, node, tag, inline));
	context.cache.set(source, known);
	return { kind: node.kind, start: node.start, end: node.end, ...known, marks };
}

/** A block that has just been made. */
export function block(kind: Block['kind'], { start, end }: Range, html: string, marks: readonly string[]): Block {
	return { kind, start, end, ...madeOf(html), marks };
}

function madeOf(html: string): Pick<Block, 'html' | 'key'> {
	return { html, key: contentKey(html) };
}

/** All that the HTML of a block without hidden stretches depends on. */
function sourceOf(
	{ document: { text }, language, notes }: PageContext,
	node: DocumentNode,
	tag: string,
	{ styles }: InlineContext,
): string {
	const { start, end, kind, depth = 0, opener, numberRange } = node;
	const places = [opener?.start, opener?.end, numberRange?.start, numberRange?.end].map((place) => (place ?? start) - start);
	const styled = styles.map((style) => `${style.start - start} ${style.end - start} ${style.open}`);
	return [tag, kind, depth, language, notes, ...places, ...styled, text.slice(start, end)].join('\u0000');
}

function elementOf(context: PageContext, node: DocumentNode, tag: string, inline: InlineContext): string {
	const classes = [
		node.kind,
		...(node.depth === undefined ? [] : [`depth-${Math.min(node.depth, 4)}`]),
		...(isNumbered(node) ? ['numbered'] : []),
	];
	const direction = inline.isolates && isLatin(inline.text.slice(node.start, node.end)) ? ' dir="ltr"' : '';
	return `<${tag} class="${classes.join(' ')}"${direction}${noteAttributes(context, node)}>${contents(inline, node)}</${tag}>`;
}

/** Whether a block of a right-to-left document is a line in Latin letters, as the English ones of an Arabic masthead are. */
function isLatin(text: string): boolean {
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

/** The context of the inline text of a range, and the marks in it. Marks outside of any printed text are not shown. */
export function inlineOf(
	{ document: { text }, language, notes, inner, marked }: PageContext,
	range: Range,
	styles: readonly InlineStyle[] = [],
): { inline: InlineContext; marks: string[] } {
	const here = within(marked, range).filter(({ end }) => end <= range.end + 1);
	const isolates = languageOf(language)?.direction === 'rtl';
	const hidden = within(inner, range).filter(({ start, end }) => start > range.start || end < range.end);
	const inline = {
		text,
		origin: range.start,
		hidden,
		styles: [...styles, ...here.map((place, index) => markStyle(place, index, range))],
		isolates,
		notes,
	};
	return { inline, marks: here.map(({ id }) => id) };
}

/** The sorted ranges that begin in a range. */
function within<Place extends Range>(places: readonly Place[], { start, end }: Range): Place[] {
	const first = firstAtOrAfter(places, start);
	let last = first;
	while (last < places.length && (places[last] as Place).start < end) last++;
	return places.slice(first, last);
}

/** A place without length is shown at the character before it, or behind it. */
function markStyle({ start, end, severity }: MarkedPlace, index: number, range: Range): InlineStyle {
	const from = end > start ? start : Math.max(range.start, start - 1);
	return {
		start: from,
		end: Math.max(end, from + 1),
		open: `<span class="mark ${escapeHtml(severity)}" data-mark="${index}" role="button" tabindex="0" aria-haspopup="dialog">`,
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
	const number = inlineHtml(inline, numberRange);
	return `<span class="number">${number}</span><span class="body">${inlineHtml(inline, { start: numberRange.end, end: node.end })}</span>`;
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
