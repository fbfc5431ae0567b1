import type { Range } from './range.ts';

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

function isSame(edit: TextEdit, other: TextEdit | undefined): boolean {
	return edit.start === other?.start && edit.end === other.end && edit.newText === other.newText;
}
