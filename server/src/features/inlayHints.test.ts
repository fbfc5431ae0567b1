import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { inlayHints } from './inlayHints.ts';

const resolution = 'The General Assembly,\n\n1. Requests a report;\n\n2. Decides to act on the report under paragraph 1 above.';

test('a mention says what it means', () => {
	const { document } = readDocument(resolution);
	expect(inlayHints(document, { start: 0, end: resolution.length })).toEqual([{ offset: resolution.indexOf(' above'), label: 'Requests' }]);
});

test('only what is in view', () => {
	const { document } = readDocument(resolution);
	expect(inlayHints(document, { start: 0, end: 20 })).toEqual([]);
});
