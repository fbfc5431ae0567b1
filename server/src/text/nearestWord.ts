/** The word that was probably meant: the one with the fewest slips of the keyboard, at most a third of its letters; undefined where none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
	let nearest: string | undefined;
	let fewest = Number.POSITIVE_INFINITY;
	for (const word of words) {
		const slips = word.startsWith(typed) && typed.length > 1 ? 0 : countSlips(typed, word);
		if (slips < fewest && slips <= Math.max(1, Math.floor(word.length / 3))) {
			nearest = word;
			fewest = slips;
		}
	}
	return nearest;
}

/** No word of ours is near to a longer one, and the table of comparisons stays small. */
const LONGEST_WORD = 40;

/** Letters left out, added, changed, or swapped with their neighbour (Damerau's distance, optimal string alignment). */
function countSlips(typed: string, word: string): number {
	if (typed.length > LONGEST_WORD) return Number.POSITIVE_INFINITY;
	const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, column) => column)];
	for (let row = 1; row <= typed.length; row++) {
		const above = rows[row - 1] as number[];
		const current = [row];
		for (let column = 1; column <= word.length; column++) {
			const same = typed[row - 1] === word[column - 1];
			const swapped = row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
			current.push(
				Math.min(
					(above[column] as number) + 1,
					(current[column - 1] as number) + 1,
					(above[column - 1] as number) + (same ? 0 : 1),
					swapped ? (rows[row - 2]?.[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
		rows.push(current);
	}
	return rows.at(-1)?.at(-1) as number;
}
