import { describe, expect, test } from 'vitest';
import { inDigitsOf, readPrintedNumber } from './printedNumber.ts';

describe('a printed number', () => {
	test.each([
		['3.', 3, '1.', '3.'],
		['12)', 12, '1)', '12)'],
		['٣ -', 3, '1 -', '٣ -'],
		['- ٣ -', 3, '1 -', '٣ -'],
		['3\u00a0–', 3, '1 –', '3\u00a0–'],
		['**3.', 3, '1.', '3.'],
		['**3**.', 3, '1.', '3**.'],
		['５．', 5, '1．', '５．'],
		['\u200f٤ -', 4, '1 -', '٤ -'],
		['7', 7, '1', '7'],
	])('%s is %i in the form %s', (printed, value, form, shown) => {
		const text = `x ${printed} y`;
		const number = readPrintedNumber(text, { start: 2, end: 2 + printed.length });
		expect(number).toMatchObject({ value, form, inserted: false });
		expect(text.slice(number?.range.start, number?.range.end)).toBe(shown);
	});

	test('knows its list dash, its digits and what follows them', () => {
		const text = '- **3**.';
		const number = readPrintedNumber(text, { start: 0, end: text.length });
		expect(text.slice(number?.listDash?.start, number?.listDash?.end)).toBe('- ');
		expect(text.slice(number?.digits.start, number?.digits.end)).toBe('3');
		expect(text.slice(number?.suffix.start, number?.suffix.end)).toBe('.');
	});

	test('is inserted where bis, ter or quater follows', () => {
		expect(readPrintedNumber('3 bis.', { start: 0, end: 6 })).toMatchObject({ value: 3, form: '1.', inserted: true });
	});

	test('is none without a digit', () => {
		expect(readPrintedNumber('a)', { start: 0, end: 2 })).toBeUndefined();
	});
});

describe('a number in the digits of another', () => {
	test.each([
		['3', 12, '12'],
		['٣', 12, '١٢'],
		['۳', 40, '۴۰'],
		['５', 6, '６'],
	])('like %s, %i is %s', (sample, value, printed) => {
		expect(inDigitsOf(sample, value)).toBe(printed);
	});
});
