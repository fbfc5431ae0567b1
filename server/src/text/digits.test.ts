import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../testing/arbitraryText.ts';
import { asciiDigits, digitsValue, digitValue } from './digits.ts';

describe('digits of all sets', () => {
	test('become ASCII digits, and nothing else changes', () => {
		expect(asciiDigits('١٦٣١ (٢٠٠٥)')).toBe('1631 (2005)');
		expect(asciiDigits('۵۹/۵۰ ５９／５０')).toBe('59/50 59／50');
		expect(asciiDigits('٪ A/64/191 五')).toBe('٪ A/64/191 五');
	});

	test('have their value', () => {
		expect(digitsValue('٥9')).toBe(59);
		expect(digitsValue('')).toBe(0);
		expect(digitValue('７'.charCodeAt(0))).toBe(7);
		expect(digitValue('a'.charCodeAt(0))).toBe(-1);
	});

	test('keep the length of any text', () => {
		fc.assert(fc.property(anyText, (text) => asciiDigits(text).length === text.length));
	});
});
