/** Where two versions of a text differ: `before[start, endBefore)` has become `after[start, endAfter)`; UTF-16 units. All else is the same. */
export interface Difference {
	readonly start: number;
	readonly endBefore: number;
	readonly endAfter: number;
}

/** Finds the smallest single stretch that holds all differences of two texts. Where they are the same it is empty. */
export function differenceOf(before: string, after: string): Difference {
	const shorter = Math.min(before.length, after.length);
	const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
	const tail = longest(
		shorter - start,
		(from, to) => before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
	);
	return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}

/** The longest length up to which all is alike; found by halving, as strings are compared much faster than their characters one by one. */
function longest(limit: number, isAlike: (from: number, to: number) => boolean): number {
	let low = 0;
	let high = limit;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (isAlike(low, middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
