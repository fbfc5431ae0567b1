import { expect, test } from 'vitest';
import { nameOfPartLetter, partLetterOfName } from './arabicPartLetters.ts';

test.each([
	['ألف', 'A'],
	['باء', 'B'],
	['واو', 'F'],
	['سين', 'O'],
	['فاء', 'Q'],
	['ضاد', 'Z'],
])('%s is part %s', (name, letter) => {
	expect(partLetterOfName(name)).toBe(letter);
	expect(nameOfPartLetter(letter)).toBe(name);
});

test('the hamza may be missing', () => {
	expect(partLetterOfName('الف')).toBe('A');
});

test('other words name no part', () => {
	expect(partLetterOfName('قرار')).toBeUndefined();
	expect(['', 'a', 'AA', 'Ж', '1'].map(nameOfPartLetter)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
