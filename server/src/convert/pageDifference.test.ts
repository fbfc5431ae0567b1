import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { pageOf } from './page.ts';
import { keysOf, pageDifference } from './pageDifference.ts';

const TEXT = 'The General Assembly,\n\nRecalling its resolution 77/172,\n\n1. Requests a report;\n\n2. Decides to remain seized.';

test('The first time everything is sent, later only what has changed', () => {
	const first = pageDifference(pageOf(readDocument(TEXT).document), new Set());
	expect(Object.values(first.blocks).map(({ kind }) => kind)).toEqual(['enacting', 'preambular', 'operative', 'operative']);
	const edited = TEXT.replace('a report', 'two reports');
	const second = pageDifference(pageOf(readDocument(edited).document), keysOf(first));
	expect(Object.values(second.blocks).map(({ html }) => html)).toEqual([expect.stringContaining('two reports')]);
	expect(second.sheets[0]?.starts).toEqual([0, 23, 57, edited.indexOf('2.')]);
});
