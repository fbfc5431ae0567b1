import { expect, test } from 'vitest';
import { nearestWord } from './nearestWord.ts';

const words = ['check', 'outline', 'batch', 'help', 'version'];

test.each([
	['chekc', 'check'],
	['cehck', 'check'],
	['ckeck', 'check'],
	['btach', 'batch'],
	['outlines', 'outline'],
	['vers', 'version'],
	['hlep', 'help'],
])('%s is %s', (typed, word) => {
	expect(nearestWord(typed, words)).toBe(word);
});

test.each(['', 'x', 'lint', 'letter.txt', 'é'.repeat(1_000_000)])('nothing is near to what has no likeness (%#)', (typed) => {
	expect(nearestWord(typed, words)).toBeUndefined();
});
