import type { Language } from '../languages/language.ts';
import { readHanNumeral } from '../references/hanNumerals.ts';
import { ordinalValue } from '../references/ordinals.ts';
import { readRomanNumeral } from '../references/romanNumerals.ts';

/** The value of an annex's number as printed in a heading (`II`, `二`, `الثاني`, `3`): a decimal number; a letter (`B`) stays as it is. */
export function numberOfAnnex(printed: string, language: Language): string {
	const text = printed.replace(/\s+/g, ' ').trim();
	if (/^\d+$/.test(text)) return String(Number(text));
	const value = readRomanNumeral(text) ?? readHanNumeral(text) ?? ordinalValue(text, language);
	return value === undefined ? text : String(value);
}
