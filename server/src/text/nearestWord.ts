/** The word that was probably meant: the one with the fewest slips of the keyboard, at most a third of its letters; undefined where none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
	if (typed.length > 1) {
		const begun = words.find((word) => word.startsWith(typed));
		if (begun !== undefined) return begun;
	}
	// No word of ours is near to a longer one.
	if (typed.length > LONGEST_WORD) return undefined;
	const typedLetters = lettersOf(typed);
	const letters = lettersOfAll(words);
	const longest = words.reduce((length, word) => Math.max(length, word.length), 0);
	const room = new Uint8Array((typed.length + 1) * (longest + 1));
	let nearest: string | undefined;
	let fewest = Number.POSITIVE_INFINITY;
	for (const [index, word] of words.entries()) {
		const most = Math.min(fewest - 1, Math.max(1, Math.floor(word.length / 3)));
		if (leastSlips(typed, typedLetters, word, letters[index] as number) > most) continue;
		const slips = countSlips(typed, word, most, room);
		if (slips > most) continue;
		nearest = word;
		fewest = slips;
		if (fewest === 0) break;
	}
	return nearest;
}

const LONGEST_WORD = 40;

/** Which letters a word has, a bit each; letters that share a bit only make words look more alike. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
	return letters;
}

/** Thousands of slips may be looked up among the same words. */
function lettersOfAll(words: readonly string[]): readonly number[] {
	const known = lettersByWords.get(words);
	if (known?.length === words.length) return known;
	const letters = words.map(lettersOf);
	lettersByWords.set(words, letters);
	return letters;
}

const lettersByWords = new WeakMap<readonly string[], readonly number[]>();

/** No fewer slips lie between two words than one has letters that the other lacks, or is longer. */
function leastSlips(typed: string, typedLetters: number, word: string, wordLetters: number): number {
	return Math.max(Math.abs(typed.length - word.length), countBits(typedLetters & ~wordLetters), countBits(wordLetters & ~typedLetters));
}

function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}

/**
 * Letters left out, added, changed, or swapped with their neighbour (Damerau's distance, optimal string alignment); more than `most` where there
 * are more. What lies further from the diagonal than `most` is not looked at.
 *
 * @param typed at most {@link LONGEST_WORD} letters
 * @param slips room for a row of the comparison for each letter of `typed`, and one more
 */
function countSlips(typed: string, word: string, most: number, slips: Uint8Array): number {
	const tooMany = most + 1;
	const width = word.length + 1;
	for (let column = 0; column <= word.length; column++) slips[column] = Math.min(column, tooMany);
	let least = 0;
	for (let row = 1; row <= typed.length; row++) {
		const leastBefore = least;
		const at = row * width;
		const first = Math.max(1, row - most);
		const last = Math.min(word.length, row + most);
		// What stands beside the band is read from it.
		slips[at + first - 1] = first === 1 ? Math.min(row, tooMany) : tooMany;
		if (last < word.length) slips[at + last + 1] = tooMany;
		least = slips[at + first - 1] as number;
		for (let column = first; column <= last; column++) {
			const place = at + column;
			const above = place - width;
			const same = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
			let fewest = (slips[above - 1] as number) + (same ? 0 : 1);
			fewest = Math.min(fewest, (slips[above] as number) + 1, (slips[place - 1] as number) + 1);
			if (!same && isSwapped(typed, row, word, column)) fewest = Math.min(fewest, (slips[above - width - 2] as number) + 1);
			slips[place] = fewest;
			if (fewest < least) least = fewest;
		}
		// A swap looks back two rows.
		if (least > most && leastBefore > most) return tooMany;
	}
	return slips[typed.length * width + word.length] as number;
}

/** True where the two letters before these places have changed theirs with each other. */
function isSwapped(typed: string, row: number, word: string, column: number): boolean {
	if (row < 2 || column < 2) return false;
	return typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
}
