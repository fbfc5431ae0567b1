import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import { numberDigitsMix } from './digitsMix.ts';

describe('digits of two sets in one number', () => {
	test('are a warning, mended to the set of the other numbers', () => {
		expect(findings('قرارها ٥٩/٥٠ ومبلغ 12٥٠ دولار')).toEqual(['warning 12٥٠ → ١٢٥٠']);
		expect(findings('قرارها 59/50 ومبلغ 12٥٠ دولار')).toEqual(['warning 12٥٠ → 1250']);
	});
});

describe('digits of two sets between the numbers of a text', () => {
	test('are told once, at the first number of the rarer set', () => {
		expect(findings('قرارها 59/50 ومبلغ ١٢ ومبلغ ١٣ ومبلغ 14 دولار و 15 دولار')).toEqual(['information ١٢ → 12 13']);
	});

	test('are no matter in symbols and numbers of paragraphs', () => {
		expect(findings('قرارها ٥٩/٥٠ والوثيقة A/64/191')).toEqual([]);
		expect(findings('قرارها 59/50،\n\n١ - تقرر عقد اجتماع؛\n\n٢ - تطلب تقديم تقرير.')).toEqual([]);
	});
});

test('a number in brackets of a symbol cited in words counts as a number', () => {
	expect(findings('قرار مجلس الأمن ١٣٢٥ (2000)')).toHaveLength(1);
});

/** Level, place and what the places are mended to. */
function findings(words: string): string[] {
	const text = `إن الجمعية العامة،\n\nإذ تشير إلى ${words}`;
	return checkDocument(readDocument(text, { language: 'ar' }).document, undefined, [numberDigitsMix]).map(
		({ severity, start, end, fixes }) => {
			const edits = fixes?.[0]?.edits ?? [];
			expect(applyEdits(text, edits)).not.toBe(text);
			return `${severity} ${text.slice(start, end)} → ${edits.map(({ newText }) => newText).join(' ')}`;
		},
	);
}
