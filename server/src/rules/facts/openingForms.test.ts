import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../languages/english.ts';
import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { freshOpeningForm, headWords, openingForm } from './openingForms.ts';

describe('the form of an opening', () => {
	test.each([
		['Recalling its resolution 75/1', [0], 'recalling', undefined],
		['Recalling also its resolution 75/1', [0], 'recalling', 'also'],
		['Also recalling its resolution 75/1', [1], 'recalling', 'also'],
		['Taking note with appreciation of the report', [0, 1, 2, 3], 'taking note with appreciation', undefined],
		['Taking note of the report', [0, 1], 'taking note', undefined],
	])('of “%s”', (text, own, key, says) => {
		const form = openingForm(headWords(text), english);
		expect({ own: form?.own, key: form?.key, says: form?.marker?.says }).toEqual({ own, key, says });
	});

	test('is none where a paragraph begins otherwise', () => {
		expect(openingForm(headWords('The lighthouse stands'), english)).toBeUndefined();
	});

	const spaced = Object.values(languages).filter(({ script }) => script !== 'Han');
	test.each(spaced.map((language) => [language.code, language] as const))(
		'is the same whatever other paragraphs have opened with, in %s',
		(_, language) => {
			fc.assert(
				fc.property(fc.array(fc.constantFrom(...wordsOfOpenings(language)), { maxLength: 9 }), (words) => {
					const text = words.join(' ');
					expect(openingForm(headWords(text), language)).toEqual(freshOpeningForm(headWords(text), language));
				}),
				{ numRuns: 400 },
			);
		},
	);
});

/** Words of some openers and of what repeats them, with marks, in capitals and in either gender, and others. */
function wordsOfOpenings({ structure: { openers }, resolutionWords: { repetition, agreeing, prepositions } }: Language): string[] {
	const phrases = [...openers.preambular.slice(0, 12), ...openers.operative.slice(0, 12)];
	const markers = [repetition.also, repetition.further, ...repetition.others];
	const words = [...phrases, ...markers, ...prepositions.slice(0, 3), ...agreeing.slice(0, 3).flat()].flatMap((phrase) =>
		phrase.split(' '),
	);
	const capital = phrases.slice(0, 6).map((phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1));
	return [...words, ...words, ...phrases, ...capital, ...markers.map((marker) => `${marker},`), 'word', '*', '75/1,'];
}
