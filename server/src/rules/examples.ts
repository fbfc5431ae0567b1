import type { Range } from '../text/range.ts';

/** A bad example without its lines of marks, and the places that they mark. */
interface MarkedText {
	readonly text: string;
	/** UTF-16 offsets in `text`, in order. */
	readonly places: readonly Range[];
}

/**
 * Takes the lines of marks out of a bad example. A line of nothing but spaces and `^` marks places of the line above it by UTF-16 columns, one
 * place for each run of `^`. A place ends with its line: of a finding that goes on in the next line, the first line is marked.
 */
export function readMarkedText(marked: string): MarkedText {
	const lines: string[] = [];
	const places: Range[] = [];
	let lineStart = 0;
	let nextStart = 0;
	for (const line of marked.split('\n')) {
		if (lines.length && MARK_LINE.test(line)) {
			for (const run of line.matchAll(MARKS)) places.push({ start: lineStart + run.index, end: lineStart + run.index + run[0].length });
			continue;
		}
		lines.push(line);
		lineStart = nextStart;
		nextStart += line.length + 1;
	}
	return { text: lines.join('\n'), places };
}

/** A finding's range as a line of marks can show it: up to the end of the line that it begins on. */
export function markablePlace(text: string, { start, end }: Range): Range {
	const lineEnd = text.indexOf('\n', start);
	return { start, end: lineEnd < 0 ? end : Math.min(end, Math.max(lineEnd, start)) };
}

const MARK_LINE = /^ *\^[ ^]*$/;
const MARKS = /\^+/g;
