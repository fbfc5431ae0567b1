import { type ChangedNodes, changedNodes } from '../document/changes.ts';
import type { DocumentKind, DocumentNode, DocumentSection, UnDocument } from '../document/document.ts';
import { mainSection } from '../document/query.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageCode } from '../languages/language.ts';
import { plainLine } from '../text/plainWords.ts';
import type { Range } from '../text/range.ts';
import { type Block, blockOf, hiddenWithin, type MarkedPlace, marksWithin, type PageContext } from './block.ts';
import { isIn, type LineTable, masthead, sessionLines, tableBlock, tableRange } from './masthead.ts';

/** A document as it is printed: a sheet for the main document and one for each annex. */
export interface Page {
	/** The document's symbol as printed in its masthead, for the running head; empty where it has none yet. */
	readonly symbol: string;
	readonly sheets: readonly Sheet[];
}

/** What begins on a new page. */
export interface Sheet {
	readonly kind: DocumentKind;
	readonly language: LanguageCode | 'und';
	readonly direction: 'ltr' | 'rtl' | 'auto';
	/** What assistive technology calls it: the heading's or the title's words. */
	readonly label: string;
	/** In printed order: footnotes last. */
	readonly blocks: readonly Block[];
}

/** The page of a document, with places marked in it. Takes linear time. */
export function pageOf(document: UnDocument, marked: readonly MarkedPlace[] = []): Page {
	return pageVersion(document, marked).page;
}

/** The page of one version of a document, with what the page of the next version can take over. */
export interface PageVersion {
	readonly document: UnDocument;
	readonly page: Page;
	/** The block of each node that has one, by the node's index, and what it depends on besides the node and its text. */
	readonly blocks: readonly (MadeBlock | undefined)[];
}

interface MadeBlock extends Pick<PageContext, 'language' | 'notes'> {
	readonly block: Block;
	readonly marks: readonly MarkedPlace[];
	readonly hidden: readonly Range[];
	/** What the sheet is called that is called by this block, once that is known. */
	label?: string | undefined;
}

/** The page of a document. Blocks that an edit since an earlier version can't have changed are taken from there: the page is the same as without it. */
export function pageVersion(document: UnDocument, marked: readonly MarkedPlace[] = [], before?: PageVersion): PageVersion {
	const symbol = document.nodes.find(({ kind, section }) => kind === 'symbol' && section === 0);
	const blocks: (MadeBlock | undefined)[] = [];
	const shared: Shared = {
		document,
		inner: innerRanges(document),
		marked: [...marked].sort((one, other) => one.start - other.start),
		headings: new Set(document.sections.map(({ heading }) => heading)),
		blocks,
		...(before ? { before: { ...before, changed: changedNodes(before.document, document) } } : {}),
	};
	const sheets = document.sections.map((section, index) => sheetOf(shared, section, index)).filter((sheet) => sheet.blocks.length);
	return { document, page: { symbol: symbol ? plainLine(document.text.slice(symbol.start, symbol.end)) : '', sheets }, blocks };
}

/** What all sheets share; see {@link PageContext}. */
interface Shared extends Pick<PageContext, 'document' | 'inner' | 'marked'> {
	/** Indexes of the headings that begin a section. */
	readonly headings: ReadonlySet<number>;
	/** The version before, and what has changed since. */
	readonly before?: PageVersion & { readonly changed: ChangedNodes };
	/** By index of the node; filled as blocks are made. */
	readonly blocks: (MadeBlock | undefined)[];
}

function sheetOf(shared: Shared, section: DocumentSection, index: number): Sheet {
	const { document, inner, marked } = shared;
	const { nodes } = document;
	const language = section.language === 'und' ? mainSection(document).language : section.language;
	const context: PageContext = { document, inner, marked, section, language, notes: `note-${index}`, isAnnexed: index > 0 };
	const printed = printedNodes(shared, section);
	const kindOf = (at: number) => (nodes[at] as DocumentNode).kind;
	const tables = tablesOf(nodes, document.text, printed);
	const inTables = new Set(tables.flatMap(({ lines }) => lines));
	const blocks = tables.map(({ table, lines }) => keptOrMadeTable(shared, context, table, lines));
	const notes: Block[] = [];
	for (const at of printed) {
		if (!inTables.has(at)) (kindOf(at) === 'footnote' ? notes : blocks).push(keptOrMade(shared, context, at));
	}
	const direction = languageOf(language)?.direction ?? 'auto';
	return { kind: section.kind, language, direction, label: labelOf(shared, printed), blocks: [...blocks, ...notes] };
}

/** The block of a node; the one of the version before, in its new place, where nothing that it depends on has changed. */
function keptOrMade(shared: Shared, context: PageContext, at: number): Block {
	const node = context.document.nodes[at] as DocumentNode;
	const made = keptBlock(context, node, madeBefore(shared, at, at)) ?? madeBlock(context, blockOf(context, node));
	shared.blocks[at] = made;
	return made.block;
}

/** A table is known by the first of its lines. */
function keptOrMadeTable(shared: Shared, context: PageContext, table: LineTable, lines: readonly number[]): Block {
	const nodes = lines.map((at) => context.document.nodes[at] as DocumentNode);
	const [first, last] = [lines[0] as number, lines.at(-1) as number];
	const known = madeBefore(shared, first, last);
	const made = keptBlock(context, tableRange(nodes), known) ?? madeBlock(context, tableBlock(context, table, nodes));
	shared.blocks[first] = made;
	return made.block;
}

/** What is printed in tables, by indexes of nodes: the masthead, and where a year stands beside the session the lines above the text. */
function tablesOf(
	nodes: readonly DocumentNode[],
	text: string,
	printed: readonly number[],
): { table: LineTable; lines: readonly number[] }[] {
	const kindOf = (at: number) => (nodes[at] as DocumentNode).kind;
	const organs = new Set<string>();
	const isRepeated = (at: number) => {
		const { kind, start, end } = nodes[at] as DocumentNode;
		return kind === 'organ' && organs.size === organs.add(text.slice(start, end)).size;
	};
	const head: number[] = [];
	const below: number[] = [];
	// The lines above the text, and those of a masthead wherever they stand.
	let isAbove = true;
	for (const at of printed) {
		if (isIn(masthead, kindOf(at))) (isAbove && isRepeated(at) ? below : head).push(at);
		else if (isAbove && isIn(sessionLines, kindOf(at))) below.push(at);
		else isAbove = false;
	}
	const isJoint = below.some((at) => kindOf(at) === 'year') && below.some((at) => kindOf(at) === 'session');
	const organsOnly = below.filter((at) => kindOf(at) === 'organ');
	const tables = isJoint
		? [
				{ table: masthead, lines: head },
				{ table: sessionLines, lines: below },
			]
		: [{ table: masthead, lines: [...head, ...organsOnly].sort((one, other) => one - other) }];
	return tables.filter(({ lines }) => lines.length);
}

function madeBlock({ language, notes, marked, inner }: PageContext, block: Block): MadeBlock {
	return { block, language, notes, marks: marksWithin(marked, block), hidden: hiddenWithin(inner, block) };
}

/** A block of the version before in its new place; undefined where something that it depends on, besides its node and text, has changed. */
function keptBlock({ language, notes, marked, inner }: PageContext, range: Range, known: MadeBlock | undefined): MadeBlock | undefined {
	if (known?.language !== language || known.notes !== notes) return undefined;
	const by = range.start - known.block.start;
	const marks = marksWithin(marked, range);
	const hidden = hiddenWithin(inner, range);
	if (!isMoved(known.marks, marks, by) || !isMoved(known.hidden, hidden, by)) return undefined;
	if (by === 0) return known;
	const { kind, html } = known.block;
	return { block: { kind, start: range.start, end: range.end, html }, language, notes, marks, hidden, label: known.label };
}

/** What was made of the node that is the first of some nodes now, where none of them has changed. */
function madeBefore({ before }: Shared, first: number, last: number): MadeBlock | undefined {
	if (!before) return undefined;
	const { changed, blocks } = before;
	if (last < changed.first) return blocks[first];
	return first >= changed.endAfter ? blocks[first - changed.endAfter + changed.endBefore] : undefined;
}

/** Whether places are those of the version before, moved by so many UTF-16 units. */
function isMoved(before: readonly (Range & Partial<MarkedPlace>)[], after: readonly (Range & Partial<MarkedPlace>)[], by: number): boolean {
	return (
		before.length === after.length &&
		before.every((one, index) => {
			const other = after[index] as MarkedPlace;
			return one.start + by === other.start && one.end + by === other.end && one.severity === other.severity && one.code === other.code;
		})
	);
}

/** Indexes of the section's nodes with its annex heading, without those that a paragraph holds; a heading stands with what it is above. */
function printedNodes({ document: { nodes }, headings }: Shared, section: DocumentSection): number[] {
	const own = section.nodes.filter((index) => !headings.has(index) && nodes[index]?.kind !== 'subject-tags');
	return nodes[section.heading] ? [section.heading, ...own] : own;
}

/** Nodes inside another one, which are not printed where they stand, and comments. Sorted. */
function innerRanges({ nodes, comments }: UnDocument): Range[] {
	const found: Range[] = [...comments];
	let end = 0;
	for (const node of nodes) {
		if (node.start < end) found.push({ start: node.start, end: node.end });
		else end = node.end;
	}
	return found.sort((one, other) => one.start - other.start);
}

const LABELLING = ['annex', 'title', 'request-heading', 'heading'];
const LONGEST_LABEL = 160;

/** The label of a sheet is kept with the block that it is taken from. */
function labelOf({ document: { nodes, text }, blocks }: Shared, printed: readonly number[]): string {
	const at = LABELLING.map((kind) => printed.find((candidate) => nodes[candidate]?.kind === kind)).find((found) => found !== undefined);
	const made = at === undefined ? undefined : blocks[at];
	if (!made) return '';
	const { start, end } = made.block;
	made.label ??= plainLine(text.slice(start, end).replace(/[#*_]+/g, ' ')).slice(0, LONGEST_LABEL);
	return made.label;
}
