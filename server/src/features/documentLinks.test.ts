import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { documentLinks } from './documentLinks.ts';

function links(text: string, address = 'https://docs.un.org/'): string[] {
	return documentLinks(readDocument(text).document, address).map(({ start, end, target }) => `${text.slice(start, end)} ${target}`);
}

test('symbols and resolutions lead to the official documents', () => {
	expect(
		links('The General Assembly,\n\nRecalling its resolution 59/50 and Security Council resolution 1631 (2005), and A/C.3/64/L.5/Rev.1,'),
	).toEqual([
		'59/50 https://docs.un.org/A/RES/59/50',
		'1631 (2005) https://docs.un.org/S/RES/1631(2005)',
		'A/C.3/64/L.5/Rev.1 https://docs.un.org/A/C.3/64/L.5/Rev.1',
	]);
});

test('a joint symbol leads to the first of its documents', () => {
	expect(links('A/64/844–S/2010/339')).toEqual(['A/64/844–S/2010/339 https://docs.un.org/A/64/844']);
});

test('decisions lead nowhere', () => {
	expect(links('The General Assembly,\n\nRecalling its decision 59/509,')).toEqual([]);
});

test('the address can be another, or none', () => {
	expect(links('A/64/191', 'https://example.org/')).toEqual(['A/64/191 https://example.org/A/64/191']);
	expect(links('A/64/191', '')).toEqual([]);
});
