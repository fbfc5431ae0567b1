import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesIn } from './matchesIn.ts';

test('the matches are those of matchAll, call after call', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[ab ]{0,20}$/), fc.constantFrom(/a+/g, /b?/g, /(?<=a)b/g), (text, expression) => {
			const expected = [...text.matchAll(expression)].map(({ 0: found, index }) => [index, found]);
			for (let call = 0; call < 2; call++)
				expect(matchesIn(expression, text).map(({ 0: found, index }) => [index, found])).toEqual(expected);
		}),
	);
});
