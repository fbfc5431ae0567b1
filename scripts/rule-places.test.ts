import { expect, test } from 'vitest';
import { readDocument } from '../server/src/document/read.ts';
import { catalogue } from '../server/src/rules/catalogue.ts';
import { hasPlaces, placesOf } from './rule-places.mjs';

const resolution = `The General Assembly,

Recalling its resolution 59/50 of 2 December 2004,

Recalling also Security Council resolution 1631 (2005),

1. Requests the Secretary-General to report;

2. Also requests Member States to cooperate;

3. Decides to remain seized of the matter.`;

test('of each rule it is known what it looks at', () => {
	expect(catalogue.filter((rule) => !hasPlaces(rule)).map(({ code }) => code)).toEqual([]);
});

test('each rule counts the places that it is about', () => {
	const { document } = readDocument(resolution);
	const places = (code: string) => placesOf(rule(code), document);
	expect(places('resolution/preambular-end')).toBe(2);
	expect(places('resolution/operative-end')).toBe(3);
	expect(places('resolution/also-place')).toBe(2);
	expect(places('citation/council-year')).toBe(1);
	expect(places('citation/session-date')).toBe(1);
	expect(places('resolution/enacting-comma')).toBe(1);
	expect(places('hidden/zero-width')).toBe(5);
});

test('a rule has no places in a language or a kind of document for which it does not hold', () => {
	const { document } = readDocument(resolution);
	expect(placesOf(rule('resolution/conjunction'), document)).toBe(0);
	expect(placesOf(rule('letter/signature'), document)).toBe(0);
});

function rule(code: string) {
	const found = catalogue.find((one) => one.code === code);
	if (!found) throw new Error(`There is no rule ${code}.`);
	return found;
}
