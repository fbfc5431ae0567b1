import { asciiDigits } from '../text/digits.ts';

/** Words as what is typed is compared: lower case, without accents, vowel signs, kashida, kinds of digits, apostrophes and spaces. */
export function foldTyped(text: string): string {
	return asciiDigits(text)
		.normalize('NFD')
		.replace(/[\p{M}ـ]/gu, '')
		.replace(/[’ʼ]/g, "'")
		.replace(/\s+/g, ' ')
		.toLowerCase();
}

/** True where the words begin with what is typed and go on behind it. */
export function goesOn(words: string, typed: string): boolean {
	const [folded, begun] = [foldTyped(words), foldTyped(typed)];
	return folded.startsWith(begun) && (folded.length > begun.length || words !== typed);
}
