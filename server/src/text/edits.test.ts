import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, smallestEdit, type TextEdit } from './edits.ts';

describe('edits of one version of a text', () => {
	test('are applied together, in whatever order they come', () => {
		const edits = [
			{ start: 9, end: 10, newText: '3' },
			{ start: 0, end: 1, newText: '1' },
			{ start: 4, end: 5, newText: '2' },
		];
		expect(applyEdits('2. a3. b 4. c', edits)).toBe('1. a2. b 3. c');
	});

	test('may touch', () => {
		expect(
			applyEdits('abcd', [
				{ start: 0, end: 2, newText: 'x' },
				{ start: 2, end: 4, newText: 'y' },
			]),
		).toBe('xy');
	});

	test('insert before what begins at the same place', () => {
		expect(
			applyEdits('abc', [
				{ start: 1, end: 2, newText: 'x' },
				{ start: 1, end: 1, newText: '-' },
			]),
		).toBe('a-xc');
	});

	test('that overlap: the first one wins', () => {
		expect(
			applyEdits('abcdef', [
				{ start: 3, end: 5, newText: 'y' },
				{ start: 1, end: 4, newText: 'x' },
			]),
		).toBe('axef');
	});

	test('that say the same twice are applied once, insertions too', () => {
		const insertion = { start: 2, end: 2, newText: '!' };
		const replacement = { start: 0, end: 1, newText: 'x' };
		expect(applyEdits('abc', [insertion, replacement, { ...insertion }, { ...replacement }])).toBe('xb!c');
	});

	test('none leave the text as it is', () => {
		fc.assert(fc.property(fc.string(), (text) => applyEdits(text, []) === text));
	});

	test('neither lose what they do not touch nor write more than they say', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.tuple(fc.nat(20), fc.nat(5), fc.string({ maxLength: 3 }))), (text, drafts) => {
				const edits = drafts.map(([from, length, newText]): TextEdit => {
					const start = Math.min(from, text.length);
					return { start, end: Math.min(start + length, text.length), newText };
				});
				const written = edits.reduce((sum, { newText }) => sum + newText.length, 0);
				const replaced = edits.reduce((sum, { start, end }) => sum + end - start, 0);
				const result = applyEdits(text, edits);
				expect(result.length).toBeGreaterThanOrEqual(text.length - replaced);
				expect(result.length).toBeLessThanOrEqual(text.length + written);
			}),
		);
	});
});

describe('the smallest edit', () => {
	test.each([
		['2nd December 2004', '2 December 2004', '2nd', '2'],
		['Sport for peace', 'Sport for development and peace', '', 'development and '],
		['Sport for development and peace', 'Sport for peace', 'development and ', ''],
		['Sport for peace', 'Sport for peace and development', '', ' and development'],
		['Sport for peace', 'Sport for peaceful ends', 'peace', 'peaceful ends'],
		['2 декабря 2004 г.', '2 декабря 2004 года', 'г.', 'года'],
		['Distr. General', 'Distr.: General', 'Distr.', 'Distr.:'],
		['one', 'two', 'one', 'two'],
		['same words', 'same words', 'words', 'words'],
	])('of “%s” into “%s” replaces “%s” by “%s”', (before, after, replaced, newText) => {
		const edit = smallestEdit(`(${before})`, { start: 1, end: 1 + before.length, newText: after });
		expect([`(${before})`.slice(edit.start, edit.end), edit.newText]).toEqual([replaced, newText]);
	});

	test('changes the text in the same way, and no more of it', () => {
		const words = fc.array(fc.constantFrom('a', 'ab', ' ', '  ', '\n', 'b')).map((parts) => parts.join(''));
		fc.assert(
			fc.property(words, words, words, words, (before, replaced, newText, after) => {
				const text = before + replaced + after;
				const edit = { start: before.length, end: before.length + replaced.length, newText };
				const smallest = smallestEdit(text, edit);
				expect(applyEdits(text, [smallest])).toBe(applyEdits(text, [edit]));
				expect(smallest.start).toBeGreaterThanOrEqual(edit.start);
				expect(smallest.end).toBeLessThanOrEqual(edit.end);
				expect(smallest.start).toBeLessThanOrEqual(smallest.end);
			}),
		);
	});
});
