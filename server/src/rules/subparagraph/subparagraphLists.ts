import type { DocumentKind, DocumentNode, NodeKind, UnDocument } from '../../document/document.ts';
import { type Label, readLabel } from '../../document/labels.ts';
import type { Marks } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import { RESOLUTION_KINDS } from '../clause/resolutionKinds.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';

/** The kinds of section whose subparagraphs are looked at. Amendments quote subparagraphs that count in another text. */
export const KINDS_WITH_SUBPARAGRAPHS: readonly DocumentKind[] = [...RESOLUTION_KINDS, 'memorandum'];

/** Subparagraphs of one degree that are counted in one row. */
export interface SubparagraphList {
	readonly marks: Marks;
	/** 1 for the subparagraphs of a paragraph, 2 for those of a subparagraph. */
	readonly depth: number;
	/** Index in the document's nodes of the numbered or preambular paragraph that they belong to. */
	readonly paragraph: number;
	/** True where the labels are Roman numerals: (i) (ii) (iii). */
	readonly roman: boolean;
	readonly items: readonly ListItem[];
}

export interface ListItem {
	readonly node: DocumentNode;
	readonly label: Label;
	/** The label as printed, with its brackets; UTF-16 offsets. */
	readonly range: Range;
	/** Its letters or figures alone. */
	readonly letters: Range;
}

/** The lists of subparagraphs below preambular, operative and memorandum paragraphs. Bullets, which have no order, are left out. */
export function subparagraphLists(document: UnDocument): SubparagraphList[] {
	const siblings = new Map<string, Sibling[]>();
	for (const [index, node] of document.nodes.entries()) {
		const item = isLookedAt(document, node) ? readItem(document, node) : undefined;
		if (!item) continue;
		const key = `${node.parent}/${node.depth}`;
		const row = siblings.get(key) ?? [];
		siblings.set(key, row);
		row.push({ ...item, interrupted: document.nodes[index - 1]?.kind !== 'subparagraph' });
	}
	return [...siblings.values()].flatMap((row) => listsOf(document, row));
}

function isLookedAt({ nodes, sections }: UnDocument, { kind, parent, section }: DocumentNode): boolean {
	if (kind !== 'subparagraph' || !KINDS_WITH_SUBPARAGRAPHS.includes(sections[section]?.kind ?? 'none')) return false;
	return PARENTS.includes(nodes[parent]?.kind ?? 'furniture');
}

const PARENTS: readonly NodeKind[] = ['preambular', 'operative', 'memorandum-paragraph', 'subparagraph'];

/** An item with what tells whether a new list may begin with it. */
interface Sibling extends ListItem {
	/** True where something other than a subparagraph stands before it. */
	readonly interrupted: boolean;
}

function readItem({ text }: UnDocument, node: DocumentNode): ListItem | undefined {
	const { numberRange: range } = node;
	if (!range) return undefined;
	const printed = text.slice(range.start, range.end);
	// The white space tells where the label ends.
	const label = readLabel(fold(`${printed} `).text, 0);
	const letters = LETTERS.exec(printed);
	if (!label || !letters || label.family === 'bullet') return undefined;
	const start = range.start + letters.index;
	return { node, label, range, letters: { start, end: start + letters[0].length } };
}

const LETTERS = /[\p{L}\p{N}]+/u;

function listsOf(document: UnDocument, row: readonly Sibling[]): SubparagraphList[] {
	const [{ node }] = row as [Sibling];
	const section = document.sections[node.section];
	const language = section && sectionLanguage(document, section);
	if (!language) return [];
	const common = { marks: language.marks, depth: node.depth ?? 1, paragraph: paragraphOf(document, node) };
	return divide(row).map((items) => ({ ...common, roman: isRoman(items), items }));
}

function paragraphOf(document: UnDocument, { parent }: DocumentNode): number {
	let paragraph = parent;
	while (document.nodes[paragraph]?.kind === 'subparagraph') paragraph = document.nodes[paragraph]?.parent as number;
	return paragraph;
}

/**
 * Divides a row into lists: a first label behind the first list begins a new one where that leaves fewer labels out of place. A list of one
 * item that nothing parts from the next is none: its label is repeated.
 */
function divide(row: readonly Sibling[]): Sibling[][] {
	const lists: Sibling[][] = [];
	for (let from = 0, to = 0; from < row.length; from = to) {
		to = from + 1;
		while (to < row.length && !isFirst((row[to] as Sibling).label)) to++;
		const part = row.slice(from, to);
		const list = lists.at(-1);
		const mayBegin = !list || list.length > 1 || (part[0] as Sibling).interrupted;
		if (!list || (mayBegin && misplaced(part, 0) < misplaced(part, list.length))) lists.push(part);
		else for (const item of part) list.push(item);
	}
	return lists;
}

function isFirst({ rank, romanRank }: Label): boolean {
	return rank === 1 || romanRank === 1;
}

/** How many labels are out of place, read in the order that suits them better; the first stands behind `before` others. */
function misplaced(items: readonly ListItem[], before: number): number {
	return Math.min(misplacedAs('rank', items, before), misplacedAs('romanRank', items, before));
}

function misplacedAs(order: 'rank' | 'romanRank', items: readonly ListItem[], before: number): number {
	return items.filter(({ label }, index) => label[order] !== before + index + 1).length;
}

function isRoman(items: readonly ListItem[]): boolean {
	return misplacedAs('romanRank', items, 0) < misplacedAs('rank', items, 0);
}
