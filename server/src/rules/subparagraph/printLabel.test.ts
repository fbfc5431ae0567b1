import { describe, expect, test } from 'vitest';
import { printLabel } from './printLabel.ts';

describe('a label', () => {
	test.each([
		['letter', 1, 'a'],
		['letter', 26, 'z'],
		['letter', 27, 'aa'],
		['letter', 52, 'zz'],
		['letter', 53, ''],
		['roman', 4, 'iv'],
		['roman', 19, 'xix'],
		['arabic-letter', 3, 'ج'],
		['arabic-letter', 28, 'غ'],
		['arabic-letter', 29, ''],
		['chinese-numeral', 12, '十二'],
		['digit', 7, '7'],
		['letter', 0, ''],
	] as const)('of family %s at place %i is %s', (family, place, label) => {
		expect(printLabel(family, place)).toBe(label);
	});
});
