import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { render } from '../text/sentence.ts';
import { codeLenses } from './codeLenses.ts';

const seed = readFileSync(new URL('../../../seeds/001_26fd981915cedf0e.txt', import.meta.url), 'utf8');

function lenses(text: string, openings: Record<string, string> = {}): string[] {
	return codeLenses(readDocument(text).document, openings).map(({ title }) => render(title));
}

test('a request says how long before the opening it comes, an annex how often it is mentioned', () => {
	expect(lenses(seed)).toEqual([
		'14 July 2009 is 63 days before the opening on 15 September 2009. Rule 14 is met.',
		'2 references',
		'2 references',
	]);
});

test('a date that the user has set counts', () => {
	expect(lenses(seed, { 64: '2009-08-01' })[0]).toBe(
		'14 July 2009 is 18 days before the opening on 1 August 2009. It is too late for rule 14.',
	);
});

test('a resolution has none', () => {
	expect(lenses('The General Assembly,\n\n1. Decides to act.')).toEqual([]);
});
