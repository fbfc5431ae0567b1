import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_PASSES } from '../features/safeFixes.ts';
import type { Finding } from '../rules/rule.ts';
import { sentence } from '../text/sentence.ts';
import { type Check, mendText } from './mendText.ts';

test('what has one possible result is mended, and told with its place', () => {
	const { text, mends } = mendText('Recalling;\nReaffirming;\n', wrongMarks);
	expect(text).toBe('Recalling,\nReaffirming,\n');
	expect(mends).toEqual([
		{ line: 1, column: 10, code: 'marks/comma', title: sentence`Write a comma` },
		{ line: 2, column: 12, code: 'marks/comma', title: sentence`Write a comma` },
	]);
});

test('what is only offered is left alone', () => {
	const offered: Check = (text) =>
		wrongMarks(text).map((finding) => ({ ...finding, fixes: finding.fixes?.map((fix) => ({ ...fix, safe: false })) ?? [] }));
	expect(mendText('Recalling;', offered)).toEqual({ text: 'Recalling;', mends: [] });
});

describe('fixes that touch each other', () => {
	test('two that insert at the same place do not both insert', () => {
		const twice: Check = (text) => (text.endsWith(',') ? [] : [insertion(text.length), insertion(text.length)]);
		expect(mendText('The General Assembly', twice).text).toBe('The General Assembly,');
	});

	test('a fix of several edits is applied wholly or not at all', () => {
		const pair: Check = (text) =>
			text === 'abc'
				? [
						replacement([[0, 1, 'A']]),
						replacement([
							[0, 1, 'X'],
							[2, 3, 'X'],
						]),
					]
				: [];
		expect(mendText('abc', pair).text).toBe('Abc');
	});

	test('side by side both are applied', () => {
		const pair: Check = (text) => (text === 'abc' ? [replacement([[0, 1, 'A']]), replacement([[1, 2, 'B']])] : []);
		expect(mendText('abc', pair).text).toBe('ABc');
	});

	test('the second is applied in the next pass if it is still needed', () => {
		const leading: Check = (text) => (text.startsWith('x') ? [replacement([[0, 1, '']])] : []);
		expect(mendText('xxa', leading)).toMatchObject({ text: 'a', mends: { length: 2 } });
	});
});

test('rules that undo each other come to an end', () => {
	const flip: Check = (text) => [replacement([[0, 1, text.startsWith('a') ? 'b' : 'a']])];
	expect(mendText('a', flip).mends).toHaveLength(MOST_PASSES);
});

describe('line breaks', () => {
	const addLine: Check = (text) => (text.includes('Annex') ? [] : [replacement([[text.length, text.length, '\nAnnex\n']])]);

	test.each([
		['LF', 'Letter\n', 'Letter\n\nAnnex\n'],
		['CR LF', 'Letter\r\n', 'Letter\r\n\r\nAnnex\r\n'],
		['none', 'Letter', 'Letter\nAnnex\n'],
	])('new lines end as the others of the text do: %s', (_, text, mended) => {
		expect(mendText(text, addLine).text).toBe(mended);
	});
});

test('any fixes are applied without a throw, and nothing changes where nothing is told', () => {
	const edit = fc.record({ start: fc.nat(20), length: fc.nat(5), newText: fc.string({ maxLength: 3 }) });
	fc.assert(
		fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
			const check: Check = (text) =>
				edits
					.map(({ start, length, newText }) => [Math.min(start, text.length), Math.min(start + length, text.length), newText] as const)
					.map((one) => replacement([one]));
			const { text, mends } = mendText('abcdefghijklmnopqrst', check);
			if (mends.length === 0) expect(text).toBe('abcdefghijklmnopqrst');
		}),
	);
});

/** Finds each semicolon, and would have a comma. */
function wrongMarks(text: string): Finding[] {
	return [...text.matchAll(/;/g)].map(({ index }) => ({
		...replacement([[index, index + 1, ',']]),
		start: index,
		end: index + 1,
	}));
}

function insertion(at: number): Finding {
	return replacement([[at, at, ',']]);
}

function replacement(edits: readonly (readonly [number, number, string])[]): Finding {
	const [first] = edits;
	return {
		code: 'marks/comma',
		severity: 'warning',
		message: sentence`A comma should stand here.`,
		start: first?.[0] ?? 0,
		end: first?.[1] ?? 0,
		fixes: [{ title: sentence`Write a comma`, safe: true, edits: edits.map(([start, end, newText]) => ({ start, end, newText })) }],
	};
}
