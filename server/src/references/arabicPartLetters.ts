import { arabic } from '../languages/arabic.ts';

/**
 * The Latin letter of a part of a resolution ("67/254 ألف" is 67/254 A) from its Arabic name; undefined where the word names no letter.
 * Arabic texts print the parts A to Z of a resolution with the names of the abjad letters.
 */
export function partLetterOfName(name: string): string | undefined {
	return LETTER_OF_NAME.get(withoutHamza(name));
}

/** The Arabic name of a part letter (`A` is ألف); undefined for everything but one of the capital letters A to Z. */
export function nameOfPartLetter(letter: string): string | undefined {
	return letter.length === 1 ? arabic.citations.partLetterNames[letter.charCodeAt(0) - FIRST_LETTER] : undefined;
}

const FIRST_LETTER = 'A'.charCodeAt(0);

const LETTER_OF_NAME = new Map(
	arabic.citations.partLetterNames.map((name, index) => [withoutHamza(name), String.fromCharCode(FIRST_LETTER + index)]),
);

/** The hamza of an alif is often left out. */
function withoutHamza(name: string): string {
	return name.replace(/[أإآ]/g, 'ا');
}
