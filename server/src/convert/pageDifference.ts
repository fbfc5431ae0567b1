import { type Difference, differenceOf } from '../text/difference.ts';
import type { Block } from './block.ts';
import type { Page, PageVersion, Sheet } from './page.ts';

/** What makes a page of the page before: a run of its sheets is replaced, and in these a run of blocks. All else stays, moved with the text. */
export interface PageDifference {
	readonly symbol: string;
	readonly run: Run;
	/** The sheets that stand where the run was. */
	readonly sheets: readonly SheetDifference[];
	/** Blocks that stay have moved by so many UTF-16 units where they began, or ended, at this offset of the text before or behind it. */
	readonly moved: { readonly from: number; readonly by: number };
}

/** The sheet in the same place of the run, or an empty one behind its last, becomes this sheet. */
export interface SheetDifference extends Omit<Sheet, 'blocks'> {
	readonly run: Run;
	/** The blocks that stand where the run was. */
	readonly blocks: readonly Block[];
}

/** So many items of a list from an index on. */
export interface Run {
	readonly from: number;
	readonly removed: number;
}

/** The difference of two versions of a page; of the whole page to an empty one where there was none. */
export function pageDifference(before: PageVersion | undefined, { document, page }: PageVersion): PageDifference {
	const text = differenceOf(before?.document.text ?? '', document.text);
	const known = before?.page.sheets ?? [];
	const run = changedRun(known, page.sheets, (one, other) => isSameSheet(one, other, text));
	const sheets = run.added.map((sheet, index) => sheetDifference(index < run.removed ? known[run.from + index] : undefined, sheet, text));
	const { from, removed } = run;
	return { symbol: page.symbol, run: { from, removed }, sheets, moved: { from: text.endBefore, by: text.endAfter - text.endBefore } };
}

/** Whether a page is the page before in every place. */
export function isSamePage(before: Page, { symbol, sheets, run, moved }: PageDifference): boolean {
	return symbol === before.symbol && sheets.length === 0 && run.removed === 0 && moved.by === 0;
}

function sheetDifference(before: Sheet | undefined, { blocks, ...sheet }: Sheet, text: Difference): SheetDifference {
	const { from, removed, added } = changedRun(before?.blocks ?? [], blocks, (one, other) => isSameBlock(one, other, text));
	return { ...sheet, run: { from, removed }, blocks: added };
}

function isSameSheet(one: Sheet, other: Sheet, text: Difference): boolean {
	return (
		one.kind === other.kind &&
		one.language === other.language &&
		one.direction === other.direction &&
		one.label === other.label &&
		one.blocks.length === other.blocks.length &&
		one.blocks.every((block, index) => isSameBlock(block, other.blocks[index] as Block, text))
	);
}

function isSameBlock(one: Block, other: Block, text: Difference): boolean {
	return (
		one.kind === other.kind &&
		newOffset(one.start, text) === other.start &&
		newOffset(one.end, text) === other.end &&
		one.html === other.html
	);
}

function newOffset(offset: number, { endBefore, endAfter }: Difference): number {
	return offset >= endBefore ? offset + endAfter - endBefore : offset;
}

/** Typing changes one place: what stays before it and behind it is left alone. */
function changedRun<Item>(
	before: readonly Item[],
	after: readonly Item[],
	isSame: (one: Item, other: Item) => boolean,
): Run & { readonly added: readonly Item[] } {
	const shorter = Math.min(before.length, after.length);
	let from = 0;
	while (from < shorter && isSame(before[from] as Item, after[from] as Item)) from++;
	let behind = 0;
	while (behind < shorter - from && isSame(before.at(-1 - behind) as Item, after.at(-1 - behind) as Item)) behind++;
	return { from, removed: before.length - from - behind, added: after.slice(from, after.length - behind) };
}
