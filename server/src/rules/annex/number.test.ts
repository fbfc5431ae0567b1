import { describe, expect, test } from 'vitest';
import { findingsOf, letterForTests, markedBy } from '../../testing/letterForTests.ts';
import { applyEdits } from '../../text/edits.ts';
import { annexNumber } from './number.ts';

const TWO = 'I have the honour to transmit a statement (annex I) and a list (annex II).';
const ALL = 'I have the honour to transmit several texts (see annexes).';

describe('annex/number', () => {
	test('relates a doubled number to its first place', () => {
		const text = letterForTests(TWO, 'Annex I', 'One', 'Annex I', 'Two');
		const [finding] = findingsOf(annexNumber, text);
		expect(finding?.related?.map(({ start, end }) => text.slice(start, end))).toEqual(['Annex I']);
		expect(finding?.related?.[0]?.start).toBe(text.indexOf('Annex I'));
	});

	test('is silent about a number whose annex is promised and missing', () => {
		const body = 'I have the honour to transmit three texts (annexes I, II and III).';
		expect(markedBy(annexNumber, letterForTests(body, 'Annex I', 'One', 'Annex III', 'Three'))).toEqual([]);
		expect(markedBy(annexNumber, letterForTests(body, 'Annex II', 'Two'))).toEqual([]);
	});

	test('numbers safely what the letter promises by these very numbers', () => {
		expect(safelyMended(letterForTests(TWO, 'Annex', 'One', 'Annex', 'Two'))).toBe(
			letterForTests(TWO, 'Annex I', 'One', 'Annex II', 'Two'),
		);
		expect(safelyMended(letterForTests(TWO, 'Annex I', 'One', 'Annex IV', 'Two'))).toBe(
			letterForTests(TWO, 'Annex I', 'One', 'Annex II', 'Two'),
		);
		expect(safelyMended(letterForTests(ALL, 'Annex I', 'One', 'Annex I', 'Two'))).toBe(
			letterForTests(ALL, 'Annex I', 'One', 'Annex II', 'Two'),
		);
	});

	test('offers the fix of hundreds of like headings a dozen times: it mends all of them, and a report would have it hundreds of times', () => {
		const headings = Array.from({ length: 300 }, () => ['Annex I', 'Text']).flat();
		const findings = findingsOf(annexNumber, letterForTests(ALL, ...headings));
		expect(findings).toHaveLength(299);
		expect(findings.filter(({ fixes = [] }) => fixes.length > 0)).toHaveLength(12);
	});

	test('takes mentions along, but not safely', () => {
		const text = letterForTests(
			'I have the honour to transmit a statement (annex I) and a list (annex III).',
			'Annex I',
			'One',
			'Annex III',
			'Two',
		);
		expect(safelyMended(text)).toBe(text);
		expect(mended(text)).toBe(letterForTests(TWO, 'Annex I', 'One', 'Annex II', 'Two'));
	});

	test('offers nothing where a heading would get a number that no mention means', () => {
		const text = letterForTests(TWO, 'Annex I', 'One', 'Annex II', 'Two', 'Annex II', 'Three');
		expect(markedBy(annexNumber, text)).toEqual(['II']);
		expect(findingsOf(annexNumber, text)[0]?.fixes).toBeUndefined();
	});

	test('tells of annexes out of order without a fix', () => {
		const text = letterForTests(TWO, 'Annex II', 'Two', 'Annex I', 'One');
		expect(markedBy(annexNumber, text)).toContain('I');
		expect(findingsOf(annexNumber, text).flatMap(({ fixes }) => fixes ?? [])).toEqual([]);
	});

	test('gives figures where the other numbers are figures', () => {
		expect(mended(letterForTests(ALL, 'Annex 1', 'One', 'Annex 3', 'Two'))).toBe(letterForTests(ALL, 'Annex 1', 'One', 'Annex 2', 'Two'));
	});

	test('takes the number of a single annex away, and out of its mentions', () => {
		const text = letterForTests('I have the honour to transmit a statement (annex I). Annex I has two parts.', 'Annex I', 'One');
		expect(safelyMended(text)).toBe(text);
		expect(mended(text)).toBe(
			letterForTests('I have the honour to transmit a statement (see annex). Annex has two parts.', 'Annex', 'One'),
		);
	});

	test('leaves letters as numbers alone', () => {
		expect(markedBy(annexNumber, letterForTests(ALL, 'Annex A', 'One', 'Annex C', 'Two'))).toEqual([]);
	});

	test('does not count the annexes of an annexed resolution', () => {
		const resolution =
			'The General Assembly,\n\nRecalling its resolution 60/1,\n\nAdopts the guidelines contained in the annex to the present resolution.';
		expect(markedBy(annexNumber, letterForTests(TWO, 'Annex I', resolution, 'Annex', 'Guidelines', 'Annex II', 'List'))).toEqual([]);
	});
});

function mended(text: string): string {
	return applyEdits(
		text,
		findingsOf(annexNumber, text).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}

function safelyMended(text: string): string {
	return applyEdits(
		text,
		findingsOf(annexNumber, text).flatMap(({ fixes }) => fixes?.filter(({ safe }) => safe)[0]?.edits ?? []),
	);
}
