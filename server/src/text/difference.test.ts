import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from './difference.ts';

test('a letter typed is the difference', () => {
	expect(differenceOf('a letter', 'a bletter')).toEqual({ start: 2, endBefore: 2, endAfter: 3 });
});

test('texts that are the same differ nowhere', () => {
	expect(differenceOf('same', 'same')).toEqual({ start: 4, endBefore: 4, endAfter: 4 });
});

test('a repeated letter is found at its last place', () => {
	expect(differenceOf('xx', 'xxx')).toEqual({ start: 2, endBefore: 2, endAfter: 3 });
});

test('always: what is outside the difference is the same, and what is at its edges is not', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 30 });
	fc.assert(
		fc.property(text, text, (before, after) => {
			const { start, endBefore, endAfter } = differenceOf(before, after);
			expect(before.slice(0, start)).toBe(after.slice(0, start));
			expect(before.slice(endBefore)).toBe(after.slice(endAfter));
			if (start < Math.min(endBefore, endAfter)) {
				expect(before[start]).not.toBe(after[start]);
				expect(before[endBefore - 1]).not.toBe(after[endAfter - 1]);
			}
		}),
	);
});
