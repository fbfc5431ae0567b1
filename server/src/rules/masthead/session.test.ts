import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';
import { mastheadSession } from './session.ts';

describe('masthead/session', () => {
	test.each([
		['what is no number', 'General Assembly\nOrganizational session\n\nThe General Assembly,'],
		['a special session', 'General Assembly\nTenth emergency special session\n\nThe General Assembly,'],
		['a number in figures', 'General Assembly\n78th session\n\nThe General Assembly,'],
		['an accent left out, as the number can be read', 'Asamblea General\nSeptuagesimo octavo período de sesiones\n\nLa Asamblea General,'],
		['Arabic ordinals', 'الجمعية العامة\nالدورة الثامنة والسبعون\n\nإن الجمعية العامة،'],
	])('says nothing of %s', (_, text) => {
		expect(placesIn(text)).toEqual([]);
	});

	test('finds a number of which the last word alone can be read', () => {
		expect(placesIn('Генеральная Ассамблея\nШестдесят восьмая сессия\n\nГенеральная Ассамблея,')).toEqual(['Шестдесят восьмая']);
	});
});

function placesIn(text: string): string[] {
	return checkDocument(readDocument(text).document, undefined, [mastheadSession]).map(({ start, end }) => text.slice(start, end));
}
