import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { render, sentence } from '../../text/sentence.ts';
import { checkDocument } from '../check.ts';
import { subparagraphLabel } from './label.ts';

describe('labels of subparagraphs', () => {
	test('are told by the reading with the fewest changes', () => {
		expect(fixed(list('(a)', '(d)', '(c)', '(d)'))).toBe(list('(a)', '(b)', '(c)', '(d)'));
		expect(fixed(list('(a)', '(b)', '(b)', '(c)'))).toBe(list('(a)', '(b)', '(c)', '(d)'));
		expect(fixed(list('(b)', '(c)'))).toBe(list('(a)', '(b)'));
	});

	test('may begin again behind a list, not behind a single item', () => {
		expect(findings(list('(a)', '(b)', '(a)', '(b)'))).toEqual([]);
		expect(fixed(list('(a)', '(a)', '(b)'))).toBe(list('(a)', '(b)', '(c)'));
	});

	test('go on behind z with aa', () => {
		const letters = [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb'].map((letter) => `(${letter})`);
		expect(findings(list(...letters))).toEqual([]);
	});

	test('are letters or Roman numerals, whichever order they keep', () => {
		expect(findings(list('(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)', '(i)', '(j)'))).toEqual([]);
		expect(findings(list('(i)', '(ii)', '(iii)', '(iv)', '(v)'))).toEqual([]);
		expect(fixed(list('(i)', '(ii)', '(iv)'))).toBe(list('(i)', '(ii)', '(iii)'));
	});

	test('of bullets have no order', () => {
		expect(findings(list('–', '–', '•'))).toEqual([]);
	});

	test('wait until their brackets are right', () => {
		expect(findings(list('(a)', 'b)', '(c)'))).toEqual([]);
	});

	test('in Arabic follow the abjad, and keep their own digits in the second degree', () => {
		const text =
			'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 75/1،\n\n1 - تقرر:\n\n(أ) عقد اجتماع:\n\n’١‘ في الربيع؛\n\n’٣‘ في الخريف؛\n\n(ب) الإبلاغ؛\n\n(ت) المتابعة؛\n\n(ث) التنفيذ؛';
		expect(fixed(text)).toBe(text.replace('٣', '٢').replace('(ت)', '(ج)').replace('(ث)', '(د)'));
		expect(render(findings(text).at(-1)?.message ?? sentence`none`)).toContain('abjad');
	});

	test('keep the brackets of Chinese numerals', () => {
		const text = '大会，\n\n回顾其第75/1号决议，\n\n1. 决定：\n\n(a) 举行会议：\n\n(一) 在春季；\n\n(三) 在秋季；\n\n(b) 提出报告；';
		expect(fixed(text)).toBe(text.replace('(三)', '(二)'));
	});
});

function list(...labels: readonly string[]): string {
	const items = labels.map((label) => `${label} To report to the General Assembly;`);
	return ['The General Assembly,', 'Recalling its resolution 75/1,', '1. Requests the Secretary-General:', ...items].join('\n\n');
}

function findings(text: string) {
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [subparagraphLabel]);
}

function fixed(text: string): string {
	return applyEdits(
		text,
		findings(text).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}
