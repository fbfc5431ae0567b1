import { differenceOf } from '../text/difference.ts';
import type { MarkedPlace } from './block.ts';

/**
 * Where places of a text stand in its next version, before anyone has looked at that again: a place that holds all that has changed grows with it,
 * one that has changed in part is given up.
 */
export function movedMarks(marked: readonly MarkedPlace[], before: string, after: string): readonly MarkedPlace[] {
	if (marked.length === 0) return marked;
	const { start: from, endBefore, endAfter } = differenceOf(before, after);
	const by = endAfter - endBefore;
	return marked.flatMap((place) => {
		const { start, end } = place;
		if (start >= endBefore) return { ...place, start: start + by, end: end + by };
		if (end <= from) return place;
		return start <= from && end >= endBefore ? { ...place, end: end + by } : [];
	});
}
