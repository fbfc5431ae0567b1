import { ABJAD, type LabelFamily } from '../../document/labels.ts';
import { hanNumeral } from '../../references/hanNumerals.ts';
import { romanNumeral } from '../../references/romanNumerals.ts';
import { inDigitsOf } from '../clause/printedNumber.ts';

/**
 * The letters or figures of a label by its place in the list, from 1: `c`, `iii`, `ج`, `3`, `三`. The empty string where the family has none for it.
 * Behind z follow aa, bb.
 */
export function printLabel(family: LabelFamily | 'roman', place: number): string {
	if (place < 1) return '';
	switch (family) {
		case 'letter':
			return place > 2 * LATIN.length ? '' : LATIN.charAt((place - 1) % LATIN.length).repeat(place > LATIN.length ? 2 : 1);
		case 'arabic-letter':
			return ABJAD.charAt(place - 1);
		case 'roman':
			return romanNumeral(place).toLowerCase();
		case 'chinese-numeral':
			return hanNumeral(place);
		case 'digit':
			return String(place);
		case 'bullet':
			return '';
	}
}

/** The same in the print of another label of the list: its digits, or Chinese numerals of one character with their brackets. */
export function printLabelLike(printed: string, family: LabelFamily | 'roman', place: number): string {
	if (ENCLOSED_NUMERALS.includes(printed)) return ENCLOSED_NUMERALS.charAt(place - 1) || `(${printLabel(family, place)})`;
	return family === 'digit' ? inDigitsOf(printed, place) : printLabel(family, place);
}

/** Chinese numerals in brackets, one character each; there are ten. */
const ENCLOSED_NUMERALS = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
