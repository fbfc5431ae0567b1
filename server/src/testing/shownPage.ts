import type { Block } from '../convert/block.ts';
import type { Page, Sheet } from '../convert/page.ts';
import type { PageDifference } from '../convert/pageDifference.ts';

/** What is shown when a difference comes to a page: what the window of the preview does with elements, done with data. */
export function shownPage(before: Page | undefined, { symbol, run, sheets, moved }: PageDifference): Page {
	const movedOffset = (offset: number) => (offset >= moved.from ? offset + moved.by : offset);
	const movedBlock = ({ start, end, ...block }: Block): Block => ({ ...block, start: movedOffset(start), end: movedOffset(end) });
	const shown: Sheet[] = (before?.sheets ?? []).map((sheet) => ({ ...sheet, blocks: sheet.blocks.map(movedBlock) }));
	const changed = sheets.map(({ run: inside, blocks, ...sheet }, index): Sheet => {
		const old = index < run.removed ? (shown[run.from + index]?.blocks ?? []) : [];
		return { ...sheet, blocks: old.toSpliced(inside.from, inside.removed, ...blocks) };
	});
	return { symbol, sheets: shown.toSpliced(run.from, run.removed, ...changed) };
}
