import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../testing/arbitraryText.ts';
import { hostileStrings } from '../testing/hostileText.ts';
import { safeJson } from './safeJson.ts';

test('what JSON lets stand and a terminal or a runner would obey is written by its number', () => {
	expect(safeJson({ a: '\u009b2J\u2028\u202e##[error]\u001b' })).toBe('{"a":"\\u009b2J\\u2028\\u202e#\\u0023[error]\\u001b"}');
});

test('whoever parses it gets the same value, whatever it is', () => {
	const value = fc.jsonValue({ stringUnit: fc.oneof(anyText, fc.constantFrom(...hostileStrings)) });
	fc.assert(
		fc.property(value, (given) => {
			const json = safeJson(given, '\t');
			expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(given)));
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
			expect(json).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]|##\[/);
		}),
	);
});
