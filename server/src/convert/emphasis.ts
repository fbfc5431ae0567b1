import type { Range } from '../text/range.ts';

/** A stretch between two marks of emphasis, marks included. */
export interface Emphasis extends Range {
	/** Length of each mark: 1 italic, 2 bold, 3 both. */
	readonly marks: number;
}

/** The stretches that `*`, `_`, `**` … set off in a range, in the order in which they begin. Marks without a partner are text, as the star of a footnote is. */
export function emphasesIn(text: string, range: Range): Emphasis[] {
	const found: Emphasis[] = [];
	const open: Range[] = [];
	for (const mark of marksIn(text, range)) {
		const at = open.findLastIndex((other) => isSame(text, other, mark));
		if (at >= 0 && isFilled(text, mark.start - 1)) {
			const { start } = open[at] as Range;
			found.push({ start, end: mark.end, marks: mark.end - mark.start });
			open.length = at;
		} else if (mark.end < range.end && BEGINS_WORD.test(text.charAt(mark.end))) {
			open.push(mark);
			if (open.length > MOST_OPEN) open.shift();
		}
	}
	return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** More marks than these are never open at once in a document that someone means to print. */
const MOST_OPEN = 8;
const BEGINS_WORD = /[\p{L}\p{M}\p{N}\p{Ps}\p{Pi}]/u;

function* marksIn(text: string, { start, end }: Range): Generator<Range> {
	for (const match of text.slice(start, end).matchAll(/\*{1,3}|_{1,3}/g)) {
		const mark = { start: start + match.index, end: start + match.index + match[0].length };
		// An underscore inside a word joins it, as in a file's name.
		const isInsideWord = match[0].startsWith('_') && WORD.test(text.charAt(mark.start - 1)) && WORD.test(text.charAt(mark.end));
		if (!isInsideWord) yield mark;
	}
}

const WORD = /[\p{L}\p{N}]/u;

function isSame(text: string, one: Range, other: Range): boolean {
	return one.end - one.start === other.end - other.start && text.charAt(one.start) === text.charAt(other.start);
}

function isFilled(text: string, at: number): boolean {
	return at >= 0 && !/\s/.test(text.charAt(at));
}
