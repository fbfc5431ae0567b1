import { expect, test } from 'vitest';
import { hangsOn } from './attack.mjs';

const HOSTILE = `items 12${', 12'.repeat(40)}!`;

test('an expression that reads a number in two ways hangs on a list of numbers', () => {
	expect(hangsOn({ source: 'items \\d\\d?\\d?(?:, \\d\\d?\\d?)* of', flags: '' }, ['items 12 of', HOSTILE])).toBe(HOSTILE);
}, 60_000);

test('one that reads it in one way does not', () => {
	expect(hangsOn({ source: 'items \\d{1,3}(?:, \\d{1,3})* of', flags: '' }, ['items 12 of', HOSTILE])).toBeUndefined();
});
