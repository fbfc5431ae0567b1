import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growth, LINEAR } from '../testing/growth.ts';
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

test('the word is the one that a comparison letter by letter with every word gives', () => {
	const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', 'é', 'Ѡ'), maxLength: 12 });
	fc.assert(
		fc.property(letters, fc.array(letters, { maxLength: 8 }), (typed, among) => {
			expect(nearestWord(typed, among)).toBe(comparedWithAll(typed, among));
		}),
		{ numRuns: 2000 },
	);
});

test('a long word is compared with many long ones in a time that grows with the number of words', () => {
	const likeOthers = Array.from({ length: 16 * 400 }, (_, index) => `resolution/operative-${index}`);
	const run = (size: number) => {
		const some = likeOthers.slice(0, size);
		for (const typed of ['resolution/oprative-xyz', 'resolutoin/opearative-qqqqqqqqqqqqqqqq']) nearestWord(typed, some);
	};
	expect(growth(run, 400)).toBeLessThan(LINEAR);
});

/** The same question, answered as simply as can be. */
function comparedWithAll(typed: string, among: readonly string[]): string | undefined {
	let nearest: string | undefined;
	let fewest = Number.POSITIVE_INFINITY;
	for (const word of among) {
		const slips = word.startsWith(typed) && typed.length > 1 ? 0 : slipsBetween(typed, word);
		if (slips >= fewest || slips > Math.max(1, Math.floor(word.length / 3))) continue;
		nearest = word;
		fewest = slips;
	}
	return nearest;
}

function slipsBetween(typed: string, word: string): number {
	const slips = (left: number, right: number): number => {
		if (left === 0 || right === 0) return left + right;
		const key = `${left} ${right}`;
		const known = found.get(key);
		if (known !== undefined) return known;
		const same = typed[left - 1] === word[right - 1];
		const swapped = left > 1 && right > 1 && typed[left - 1] === word[right - 2] && typed[left - 2] === word[right - 1];
		const least = Math.min(
			slips(left - 1, right) + 1,
			slips(left, right - 1) + 1,
			slips(left - 1, right - 1) + (same ? 0 : 1),
			...(swapped ? [slips(left - 2, right - 2) + 1] : []),
		);
		found.set(key, least);
		return least;
	};
	const found = new Map<string, number>();
	return slips(typed.length, word.length);
}
