import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessRomanNumeral, readRomanNumeral, romanNumeral } from './romanNumerals.ts';

describe('Roman numerals', () => {
	test.each([
		['I', 1],
		['III', 3],
		['IV', 4],
		['XIX', 19],
		['XXIX', 29],
		['XXX', 30],
		['XLVIII', 48],
		['LX', 60],
		['CCCXCIX', 399],
	])('%s is %i', (numeral, value) => {
		expect(readRomanNumeral(numeral)).toBe(value);
		expect(romanNumeral(value)).toBe(numeral);
	});

	test.each([
		['IIII', 4],
		['IXXX', 29],
		['xv', 15],
		['VIIII', 9],
	])('%s is not canonical and must have meant %i', (numeral, value) => {
		expect(readRomanNumeral(numeral)).toBeUndefined();
		expect(guessRomanNumeral(numeral)).toBe(value);
	});

	test.each(['', 'A', 'XM', '15', 'Ⅳ', 'I'.repeat(16), 'C'.repeat(10)])('%j means nothing', (numeral) => {
		expect(guessRomanNumeral(numeral)).toBeUndefined();
	});

	test('every number from 1 to 399 reads as it is written', () => {
		fc.assert(fc.property(fc.integer({ min: 1, max: 399 }), (value) => readRomanNumeral(romanNumeral(value)) === value));
		expect([0, 400, 1.5, Number.NaN].map(romanNumeral)).toEqual(['', '', '', '']);
	});
});
