/**
 * A shorter text that still fails: ever smaller stretches are taken out for as long as it does (delta debugging). Deterministic.
 *
 * @param mayGoOn asked before each try; false ends the search with what has been found
 */
export function shrink(text: string, fails: (shorter: string) => boolean, mayGoOn: () => boolean = () => true): string {
	let shortest = text;
	for (let length = Math.ceil(text.length / 2); length > 0; length = length === 1 ? 0 : Math.ceil(length / 2)) {
		for (let start = 0; start < shortest.length && mayGoOn(); ) {
			const shorter = shortest.slice(0, start) + shortest.slice(start + length);
			if (fails(shorter)) shortest = shorter;
			else start += length;
		}
	}
	return shortest;
}
