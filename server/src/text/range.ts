/** A stretch of a text in UTF-16 units, the end exclusive. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** Index of the first item that begins at or after an offset, in a list sorted by start; found by halving. UTF-16 units. */
export function firstAtOrAfter(items: readonly Range[], offset: number): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle] as Range).start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
