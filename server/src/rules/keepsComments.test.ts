import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { checkDocument } from './check.ts';
import { keepsComments } from './keepsComments.ts';

test('no fix takes a comment away that is not about comments', () => {
	const text = 'The General Assembly,\n\n1.<!-- as agreed -->Decides to meet;\n\n2) Requests a report;\n\n3. Decides.';
	const fixes = checkDocument(readDocument(text).document).flatMap(({ fixes: ofFinding = [] }) => ofFinding);
	expect(fixes).not.toEqual([]);
	for (const { edits } of fixes) for (const { start, end } of edits) expect(text.slice(start, end)).not.toMatch(/<!--|-->|agreed/);
});

test.each([
	['before it', 0, 3, true],
	['up to it', 0, 5, true],
	['into it', 0, 6, false],
	['all of it', 0, 20, false],
	['within it', 6, 8, false],
	['at its end', 9, 12, false],
	['behind it', 10, 12, true],
	['insertion before it', 5, 5, true],
	['insertion into it', 7, 7, false],
	['insertion behind it', 10, 10, true],
])('a comment stays or not: %s', (_, start, end, stays) => {
	expect(keepsComments([{ start: 5, end: 10 }], [{ start, end, newText: '' }])).toBe(stays);
});
