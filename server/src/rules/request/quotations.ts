import type { Range } from '../../text/range.ts';
import { trimmedEnd, trimmedStart } from '../../text/whiteSpace.ts';

/**
 * What stands between quotation marks in a stretch of a text, without the marks and the spaces inside them: “ ”, « », straight ones, and ” “ as
 * Arabic documents have them. Quotations inside quotations belong to the outer one; a mark that is never closed opens none.
 */
export function quotationsIn(text: string, { start, end }: Range): Range[] {
	const quotations: Range[] = [];
	const stretch = text.slice(start, end);
	const neverClosed = new Set<string>();
	for (let at = 0; at < stretch.length; at++) {
		const closing = CLOSING.get(stretch.charAt(at));
		if (closing === undefined || neverClosed.has(closing)) continue;
		const close = stretch.indexOf(closing, at + 1);
		if (close < 0) {
			neverClosed.add(closing);
			continue;
		}
		const from = trimmedStart(text, start + at + 1, start + close);
		const to = trimmedEnd(text, from, start + close);
		if (to > from) quotations.push({ start: from, end: to });
		at = close;
	}
	return quotations;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
	['"', '"'],
	['“', '”'],
	['”', '“'],
	['«', '»'],
	['„', '“'],
]);
