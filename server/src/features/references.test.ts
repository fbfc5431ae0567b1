import { expect, test } from 'vitest';
import { printed, withCursor } from '../testing/cursor.ts';
import { documentHighlights } from './documentHighlights.ts';
import { references } from './references.ts';

const resolution = (words: string) => `
	The General Assembly,

	Recalling its resolution ${words} of 2 December 2004,

	Recalling also its resolution 59/50,

	1. Requests a report;

	2. Decides to act on the report under paragraph 1 above.
`;

test('a paragraph has its mentions', () => {
	const { document, offset } = withCursor(resolution('59/50').replace('1. Requests', '|1. Requests'));
	expect(printed(document, references(document, offset, false))).toEqual(['9: 1']);
	expect(printed(document, references(document, offset, true))).toEqual(['7: 1.', '9: 1']);
});

test('a resolution has its citations', () => {
	const { document, offset } = withCursor(resolution('59/|50'));
	expect(printed(document, documentHighlights(document, offset))).toEqual(['3: 59/50', '5: 59/50']);
});

test('a word of its own has none', () => {
	const { document, offset } = withCursor(resolution('59/50').replace('report;', 'rep|ort;'));
	expect(documentHighlights(document, offset)).toEqual([]);
});
