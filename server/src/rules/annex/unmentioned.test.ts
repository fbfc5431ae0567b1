import { describe, expect, test } from 'vitest';
import { letterForTests, markedBy } from '../../testing/letterForTests.ts';
import { annexUnmentioned } from './unmentioned.ts';

describe('annex/unmentioned', () => {
	test.each([
		['one annex for “the annex”', 'I have the honour to transmit a statement (see annex).', ['Annex'], []],
		['one annex only for “the annex”', 'I have the honour to transmit a statement (see annex).', ['Annex I', 'Annex II'], ['Annex II']],
		['any number for “the annexes”', 'I have the honour to transmit texts (see annexes).', ['Annex I', 'Annex II', 'Annex III'], []],
		[
			'no other than those numbered',
			'I have the honour to transmit texts (annexes I and III).',
			['Annex I', 'Annex II', 'Annex III'],
			['Annex II'],
		],
		['a wrong number for a promised one', 'I have the honour to transmit texts (annexes I and II).', ['Annex I', 'Annex III'], []],
		['no annex for another document’s', 'I have the honour to refer to the annex to resolution 60/1.', ['Annex'], ['Annex']],
	])('takes %s', (_, body, headings, unmentioned) => {
		const annexes = headings.flatMap((heading) => [heading, 'Text']);
		expect(markedBy(annexUnmentioned, letterForTests(body, ...annexes))).toEqual(unmentioned);
	});

	test('says nothing of resolutions', () => {
		const resolution = 'The General Assembly,\n\nRecalling its resolution 60/1,\n\nAdopts the guidelines below.\n\nAnnex\n\nGuidelines';
		expect(markedBy(annexUnmentioned, resolution)).toEqual([]);
	});
});
