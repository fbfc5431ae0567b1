import type { DocumentNode, NodeKind, UnDocument } from '../document/document.ts';
import { textOf } from '../document/query.ts';
import { plainLine } from '../text/plainWords.ts';
import type { Range } from '../text/range.ts';

/** An entry of an editor's outline. The range covers everything below it; UTF-16 offsets. */
export interface OutlineSymbol extends Range {
	readonly kind: NodeKind;
	/** "Annex II", "3. Requests", "(b) Mapping the springs of each region": what a breadcrumb says. */
	readonly name: string;
	/** What an outline adds to it: the title of an annex, the words after an opener. */
	readonly detail?: string;
	/** The part's own words, within the range. */
	readonly selection: Range;
	readonly children: readonly OutlineSymbol[];
}

/**
 * The outline of a document: what a letter consists of, annexes with their contents, the enacting formula with the preamble below it,
 * operative paragraphs by number and verb, subparagraphs. What only a page needs (distribution, dates and languages of the masthead, furniture)
 * is left out.
 */
export function documentSymbols(document: UnDocument): OutlineSymbol[] {
	const titles = annexTitles(document);
	const below = childrenOf(document, new Set(titles.values()));
	const build = (index: number): OutlineSymbol => {
		const node = document.nodes[index] as DocumentNode;
		const children = (below.get(index) ?? []).map(build);
		const detail = detailOf(document, node, titles.get(index));
		return {
			kind: node.kind,
			name: nameOf(document, node),
			...(detail === undefined ? {} : { detail }),
			start: node.start,
			end: endOf(document, index, children),
			selection: { start: node.start, end: node.end },
			children,
		};
	};
	return (below.get(-1) ?? []).map(build);
}

const LEFT_OUT: ReadonlySet<NodeKind> = new Set<NodeKind>([
	'subject-tags',
	'organization',
	'distribution',
	'document-date',
	'document-language',
	'original-language',
	'session-dates',
	'continuation',
	'adoption',
	'furniture',
]);

/** Where an annex's title stands, by the index of its heading: directly below it, or below the note on the original language. */
function annexTitles({ nodes, text }: UnDocument): Map<number, number> {
	const titles = new Map<number, number>();
	for (const [index, { kind }] of nodes.entries()) {
		if (kind !== 'annex') continue;
		const place = nodes[index + 1]?.kind === 'original-note' ? index + 2 : index + 1;
		const title = nodes[place];
		const isTitle = title?.kind === 'annex-title' || title?.kind === 'title' || title?.kind === 'heading';
		if (isTitle && title.end - title.start >= SHORTEST_TITLE && text.slice(title.start, title.end).trim()) titles.set(index, place);
	}
	return titles;
}

/** In UTF-16 units: what is shorter is the numeral of a part. Chinese titles are short. */
const SHORTEST_TITLE = 2;

/** The parts below each part, by index; those of the document by -1. */
function childrenOf(document: UnDocument, titles: ReadonlySet<number>): Map<number, number[]> {
	const below = new Map<number, number[]>();
	const formulas = new Map<number, number>();
	for (const [index, node] of document.nodes.entries()) {
		if (node.kind === 'enacting') formulas.set(node.section, index);
		if (LEFT_OUT.has(node.kind) || titles.has(index)) continue;
		const formula = node.kind === 'preambular' ? formulas.get(node.section) : undefined;
		const parent = formula ?? ownerOf(document, index, titles);
		const siblings = below.get(parent);
		if (siblings) siblings.push(index);
		else below.set(parent, [index]);
	}
	return below;
}

/** What a part stands below: its paragraph, its annex's heading, and for that heading the annex that it is annexed to. */
function ownerOf(document: UnDocument, index: number, titles: ReadonlySet<number>): number {
	const { parent, section } = document.nodes[index] as DocumentNode;
	const above = document.nodes[parent];
	if (above && !LEFT_OUT.has(above.kind) && !titles.has(parent)) return parent;
	const { heading, parent: outer } = document.sections[section] ?? { heading: -1, parent: -1 };
	if (heading !== index) return heading;
	return document.sections[outer]?.heading ?? -1;
}

/**
 * An annex reaches to the end of its section, every other part as far as what is below it. Editors count the end of a part in, so an annex ends
 * before the line break behind it: a cursor at the heading of the next annex is in that one.
 */
function endOf(document: UnDocument, index: number, children: readonly OutlineSymbol[]): number {
	const node = document.nodes[index] as DocumentNode;
	const section = document.sections[node.section];
	const isBeforeAnother = section !== undefined && section.end < document.text.length;
	const own = section?.heading === index ? Math.max(node.end, section.end - (isBeforeAnother ? 1 : 0)) : node.end;
	return children.reduce((end, child) => Math.max(end, child.end), own);
}

function nameOf(document: UnDocument, node: DocumentNode): string {
	const { numberRange, opener } = node;
	const words = opener ? textOf(document, opener) : wordsAfter(document, node, numberRange?.end ?? node.start);
	const number = numberRange && node.kind !== 'annex' ? `${textOf(document, numberRange).replace(LIST_DASH, '').trim()} ` : '';
	// Editors refuse an empty name.
	return shortened(`${number}${words}`, LONGEST_NAME) || node.kind;
}

function detailOf(document: UnDocument, node: DocumentNode, title: number | undefined): string | undefined {
	if (node.opener) return shortened(wordsAfter(document, node, node.opener.end), LONGEST_DETAIL) || undefined;
	return title === undefined ? undefined : shortened(textOf(document, document.nodes[title] as DocumentNode), LONGEST_DETAIL);
}

function wordsAfter(document: UnDocument, node: DocumentNode, from: number): string {
	const start = node.kind === 'annex' ? node.start : from;
	return document.text.slice(start, Math.min(node.end, start + 2 * LONGEST_DETAIL));
}

const LONGEST_NAME = 60;
const LONGEST_DETAIL = 80;

/** One line without emphasis, marks of headings and invisible characters, cut at a character's end. */
function shortened(text: string, longest: number): string {
	const words = text.slice(0, 2 * longest);
	// Most have nothing to leave out, which one look tells.
	const line = UNTIDY.test(words) ? plainLine(words.replace(MARKUP, '')) : words.trim();
	if (line.length <= longest) return line;
	const cut = line.slice(0, longest - 1);
	return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** That a scan has left before a number. */
const LIST_DASH = /^\s*[-–—•]\s+(?=\S)/;
const INVISIBLE = '\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\0';
const MARKUP = new RegExp(`\\*{1,3}|_{2,}|[${INVISIBLE}]`, 'g');
/** What {@link plainLine} would change is among it. */
const UNTIDY = new RegExp(`[*_${INVISIBLE}\\x01-\\x1f\\x7f-\\x9f\\ud800-\\udfff]|\\s\\s|[^\\S ]|\\]\\(`);
