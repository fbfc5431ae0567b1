import type { Range } from './range.ts';
import { isWhiteSpace } from './whiteSpace.ts';

/** Replaces `text[start, end)` by `newText`; UTF-16 units. */
export interface TextEdit extends Range {
	readonly newText: string;
}

/**
 * Applies edits of one version of a text together. Edits may touch but not overlap; where two do, the one that begins first wins and the other
 * is left out. An edit that two fixes ask for is applied once. So nothing is ever written twice.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
	const parts: string[] = [];
	let at = 0;
	let last: TextEdit | undefined;
	for (const edit of sorted) {
		if (edit.start < at || isSame(edit, last)) continue;
		parts.push(text.slice(at, edit.start), edit.newText);
		at = edit.end;
		last = edit;
	}
	parts.push(text.slice(at));
	return parts.join('');
}

/** The same change without the whole words at either end that it would leave as they are; words are what white space parts. */
export function smallestEdit(text: string, { start, end, newText }: TextEdit): TextEdit {
	const replaced = text.slice(start, end);
	const from = sameWords(replaced, newText, (words, index) => words.charCodeAt(index));
	const [lastReplaced, lastNew] = [replaced.slice(from), newText.slice(from)];
	const kept = sameWords(lastReplaced, lastNew, (words, index) => words.charCodeAt(words.length - 1 - index));
	return { start: start + from, end: end - kept, newText: lastNew.slice(0, lastNew.length - kept) };
}

/** How many units of whole words two strings have alike, counted from the one end or the other. */
function sameWords(one: string, other: string, codeAt: (words: string, index: number) => number): number {
	const length = Math.min(one.length, other.length);
	let whole = 0;
	let index = 0;
	for (; index < length && codeAt(one, index) === codeAt(other, index); index++) if (isWhiteSpace(codeAt(one, index))) whole = index + 1;
	const longer = one.length > other.length ? one : other;
	// The shorter one is the start of the longer one: a word ends here where white space follows.
	return index === length && index < longer.length && isWhiteSpace(codeAt(longer, index)) ? index : whole;
}

function isSame(edit: TextEdit, other: TextEdit | undefined): boolean {
	return edit.start === other?.start && edit.end === other.end && edit.newText === other.newText;
}
