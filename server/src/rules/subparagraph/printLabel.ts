import { ABJAD, type LabelFamily } from '../../document/labels.ts';
import { hanNumeral } from '../../references/hanNumerals.ts';
import { romanNumeral } from '../../references/romanNumerals.ts';

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

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
