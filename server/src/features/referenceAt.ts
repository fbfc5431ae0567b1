import type { UnDocument } from '../document/document.ts';
import type { Reference } from '../references/reference.ts';

/** The reference that an offset stands in or at the end of; of two that touch there, the one that begins. */
export function referenceAt({ references }: UnDocument, offset: number): Reference | undefined {
	let low = 0;
	let high = references.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((references[middle] as Reference).start <= offset) low = middle + 1;
		else high = middle;
	}
	for (let index = low - 1; index >= Math.max(0, low - MOST_OVERLAPPING); index--) {
		const reference = references[index] as Reference;
		if (reference.end >= offset) return reference;
	}
	return undefined;
}

/** References hardly overlap: a few steps back find what holds an offset. */
const MOST_OVERLAPPING = 4;
