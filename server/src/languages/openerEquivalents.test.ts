import { expect, test } from 'vitest';
import { languages } from './index.ts';
import { openerFamilies } from './openerEquivalents.ts';

test('every phrase of a family is one of the openers that the language’s texts are read by', () => {
	const unknown = openerFamilies.flatMap(({ place, phrases }) =>
		Object.values(languages).flatMap(({ code, structure }) =>
			(phrases[code] ?? []).filter((phrase) => !structure.openers[place].includes(phrase)),
		),
	);
	expect(unknown).toEqual([]);
});

test('an English phrase has one meaning', () => {
	const english = openerFamilies.flatMap(({ phrases }) => phrases.en ?? []);
	expect(new Set(english).size).toBe(english.length);
});
