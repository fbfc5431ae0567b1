import type { TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';

/**
 * True where none of the edits takes a comment away, whole or in part: what a reviewer has remarked is not ours to remove.
 *
 * @param comments sorted by start, disjoint
 */
export function keepsComments(comments: readonly Range[], edits: readonly TextEdit[]): boolean {
	return edits.every((edit) => {
		const comment = comments[firstEndingBehind(comments, edit.start)];
		return comment === undefined || comment.start >= edit.end;
	});
}

/** The index of the first comment that ends behind an offset. */
function firstEndingBehind(comments: readonly Range[], offset: number): number {
	let low = 0;
	let high = comments.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((comments[middle] as Range).end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
