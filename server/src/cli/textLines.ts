import type { Range } from '../text/range.ts';

/** Where each line of a text begins, in UTF-16 units; a line ends with LF, CR LF or a lone CR. */
export type LineStarts = readonly number[];

/** A place as editors show it. */
export interface Position {
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 units, as VS Code counts. */
	readonly column: number;
}

/** Finds all lines, in one pass. */
export function lineStartsOf(text: string): LineStarts {
	const starts = [0];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED)) starts.push(index + 1);
	}
	return starts;
}

/** The line and column of an offset in UTF-16 units. */
export function positionOf(starts: LineStarts, offset: number): Position {
	let low = 0;
	let high = starts.length;
	while (low + 1 < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] as number) <= offset) low = middle;
		else high = middle;
	}
	return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** A line, counted from 1, without its line break. */
export function lineRange(text: string, starts: LineStarts, line: number): Range {
	const start = starts[line - 1] as number;
	let end = starts[line] ?? text.length;
	if (line < starts.length && text.charCodeAt(end - 1) === LINE_FEED) end--;
	if (line < starts.length && end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
	return { start, end };
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
