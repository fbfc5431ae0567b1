import { expect, test } from 'vitest';
import { hanNumeral, readHanNumeral } from './hanNumerals.ts';

test('a Chinese numeral is read in steps of ten', () => {
	expect(['七', '十', '十三', '二十', '六十四', '一百', '一百零一', '一百一十', '一百六十三'].map(readHanNumeral)).toEqual([
		7, 10, 13, 20, 64, 100, 101, 110, 163,
	]);
});

test('a Chinese numeral is read digit by digit', () => {
	expect(['一三四', '一六〇', '二○○九', '一九九四'].map(readHanNumeral)).toEqual([134, 160, 2009, 1994]);
});

test('what is no numeral has no value', () => {
	expect(['', '十十', '百', '〇', '零', '一二三四五', '六十四届', 'x'].map(readHanNumeral)).toEqual(new Array(8).fill(undefined));
});

test('every number to 199 is read as it is printed', () => {
	for (let value = 1; value <= 199; value++) expect(readHanNumeral(hanNumeral(value))).toBe(value);
});

test('other numbers are not printed', () => {
	expect([0, -1, 1.5, 200, Number.NaN].map(hanNumeral)).toEqual(['', '', '', '', '']);
});
