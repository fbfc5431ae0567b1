import { describe, expect, test } from 'vitest';
import { matchAt, pattern, patternBefore, startsWord, wordPattern } from './patterns.ts';

describe('a pattern', () => {
	test('has gaps for its spaces: blanks of any kind and one line break', () => {
		const words = pattern('of the agenda', 'y');
		for (const text of ['of the agenda', 'of\u00a0the\u200f agenda', 'of the\r\n  agenda', 'OF THE AGENDA'])
			expect(matchAt(words, text, 0)?.[0]).toBe(text);
		for (const text of ['of the\n\nagenda', 'ofthe agenda']) expect(matchAt(words, text, 0)).toBeNull();
	});

	test('has a digit of any set for #, within a class too', () => {
		expect(matchAt(pattern('##', 'y'), '1٢', 0)?.[0]).toBe('1٢');
		expect(matchAt(pattern('[#x]', 'y'), '٢', 0)?.[0]).toBe('٢');
	});

	test('has any apostrophe and any alif', () => {
		expect(matchAt(pattern('l’ordre', 'y'), "l'ordre", 0)).not.toBeNull();
		expect(matchAt(pattern('الأعمال', 'y'), 'الاعمال', 0)).not.toBeNull();
	});

	test('can be asked for before a place', () => {
		expect(matchAt(patternBefore('see '), 'see annex', 4)).not.toBeNull();
		expect(matchAt(patternBefore('see '), 'annex', 0)).toBeNull();
	});
});

test('a word pattern matches whole words', () => {
	expect('annexed annexes annex'.match(wordPattern('annex(?:es)?'))).toEqual(['annexes', 'annex']);
});

test('a word starts where no letter stands before it', () => {
	expect([startsWord('annex', 0), startsWord('an annex', 3), startsWord('reannex', 2), startsWord('подпункт', 3)]).toEqual([
		true,
		true,
		false,
		false,
	]);
	expect([startsWord('والمرفق', 3), startsWord('及其附件', 2)]).toEqual([true, true]);
});
