/**
 * How many columns a text takes on a terminal: two for each Chinese, Japanese or Korean character, its full-width punctuation and emoji, none
 * for marks that stand on the letter before them and for invisible characters, one for everything else (Unicode Standard Annex 11). Control
 * characters count one, as the pictures that are printed in their place.
 */
export function displayWidth(text: string): number {
	let width = 0;
	for (const character of text) width += characterWidth(character.codePointAt(0) as number, character);
	return width;
}

function characterWidth(code: number, character: string): number {
	if (code < 0x300) return code === 0xad ? 0 : 1;
	if (isWide(code)) return 2;
	return takesNoColumn.test(character) ? 0 : 1;
}

/** Marks on a letter, and format characters such as those of writing direction. */
const takesNoColumn = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

function isWide(code: number): boolean {
	if (code < 0x1100) return false;
	return wideRanges.some(([first, last]) => code >= first && code <= last);
}

/** The stretches of East Asian Width W and F that terminals agree on; U+302A to U+302F and U+3099 to U+309A are marks. */
const wideRanges: readonly (readonly [number, number])[] = [
	[0x1100, 0x115f],
	[0x2e80, 0x3029],
	[0x3030, 0x303e],
	[0x3041, 0x3098],
	[0x309b, 0xa4cf],
	[0xa960, 0xa97c],
	[0xac00, 0xd7a3],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe6f],
	[0xff01, 0xff60],
	[0xffe0, 0xffe6],
	[0x1f300, 0x1f64f],
	[0x1f680, 0x1f6ff],
	[0x1f900, 0x1faff],
	[0x20000, 0x3fffd],
];
