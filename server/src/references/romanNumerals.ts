/** The value of a canonical Roman numeral in capital Latin letters (`XXIX` is 29), 1 to 399; undefined for everything else (`IIII`, `IXXX`, `xv`). */
export function readRomanNumeral(printed: string): number | undefined {
	const value = guessRomanNumeral(printed);
	return value !== undefined && romanNumeral(value) === printed ? value : undefined;
}

/**
 * What a Roman numeral must have meant, canonical or not: every letter before a greater one is subtracted (`IIII` is 4, `IXXX` 29, `xv` 15).
 * Undefined where a character is none of `IVXLC`, or the value is not between 1 and 399.
 */
export function guessRomanNumeral(printed: string): number | undefined {
	if (printed.length === 0 || printed.length > LONGEST) return undefined;
	let value = 0;
	let right = 0;
	for (let index = printed.length - 1; index >= 0; index--) {
		const letter = VALUE_OF_LETTER.get((printed[index] ?? '').toUpperCase());
		if (letter === undefined) return undefined;
		value += letter < right ? -letter : letter;
		right = Math.max(right, letter);
	}
	return value >= 1 && value <= GREATEST ? value : undefined;
}

/** The canonical Roman numeral of a whole number from 1 to 399; the empty string for every other number. */
export function romanNumeral(value: number): string {
	if (!Number.isInteger(value) || value < 1 || value > GREATEST) return '';
	let rest = value;
	let numeral = '';
	for (const [letters, worth] of STEPS) {
		while (rest >= worth) {
			numeral += letters;
			rest -= worth;
		}
	}
	return numeral;
}

/** Sessions and annexes stay far below this; `CCCXCIX` needs no letter above C. */
const GREATEST = 399;

/** Longer than any mistaken form of a number that occurs, short enough to cost nothing. */
const LONGEST = 15;

const STEPS: readonly (readonly [string, number])[] = [
	['C', 100],
	['XC', 90],
	['L', 50],
	['XL', 40],
	['X', 10],
	['IX', 9],
	['V', 5],
	['IV', 4],
	['I', 1],
];

const VALUE_OF_LETTER = new Map([
	['I', 1],
	['V', 5],
	['X', 10],
	['L', 50],
	['C', 100],
]);
