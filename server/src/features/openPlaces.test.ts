import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { newDocument } from './newDocument.ts';
import { completeAnswers } from './newDocumentAnswers.ts';
import { openPlaces } from './openPlaces.ts';

const MEMORANDUM = newDocument(completeAnswers({ kind: 'explanatory-memorandum', language: 'en', state: 'KE' }, '2026-05-20')).text;

test('places that a template has left open are found where they stand', () => {
	const { document } = readDocument(MEMORANDUM);
	const places = openPlaces(document).map(({ start, end }) => MEMORANDUM.slice(start, end));
	expect(places.length).toBeGreaterThan(2);
	expect(places).toContain('What the General Assembly is asked to do.');
});

test('words of a template in a comment are no open place', () => {
	const commented = MEMORANDUM.replace(/(\d\. )(.*)/g, '$1Glaciers melt. <!-- $2 -->');
	expect(openPlaces(readDocument(commented).document)).toEqual([]);
});
