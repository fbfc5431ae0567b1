import type { Range } from '../text/range.ts';

/** A text whose comments are filled, with the places of the comments. */
interface UncommentedText {
	/** The text, each character of a comment replaced by {@link FILLED}: every other offset is that of the original. */
	readonly text: string;
	readonly comments: readonly Range[];
}

/** The noncharacter that fills comments: no white space, so that a comment on a line of its own is no blank line; folding removes it. */
export const FILLED = '\uFDD0';

/** Finds `<!-- … -->`. A comment that is not closed is text. */
export function fillComments(text: string): UncommentedText {
	const comments: Range[] = [];
	let from = text.indexOf('<!--');
	while (from >= 0) {
		const close = text.indexOf('-->', from + 4);
		if (close < 0) break;
		comments.push({ start: from, end: close + 3 });
		from = text.indexOf('<!--', close + 3);
	}
	if (!comments.length) return { text, comments };
	let filled = '';
	let at = 0;
	for (const { start, end } of comments) {
		filled += text.slice(at, start) + FILLED.repeat(end - start);
		at = end;
	}
	return { text: filled + text.slice(at), comments };
}
