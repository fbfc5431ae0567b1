import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import { subparagraphStyle } from './style.ts';

describe('the form of labels', () => {
	test('is told at each place where the list is mixed', () => {
		const text = english('(a)', 'b)', '(c)', 'd)');
		expect(findings(text).map(({ start, end }) => text.slice(start, end))).toEqual(['b)', 'd)']);
		expect(fixed(text)).toBe(english('(a)', '(b)', '(c)', '(d)'));
	});

	test('has a stop in the third degree only', () => {
		expect(fixed(english('a.', 'b.'))).toBe(english('(a)', '(b)'));
		const degrees = english('(a)', '(i)', 'a.', 'b.', '(ii)', '(b)');
		expect(findings(degrees)).toEqual([]);
	});

	test('is not asked of figures, Chinese numerals and bullets', () => {
		expect(findings(english('(1)', '(2)'))).toEqual([]);
		expect(findings(english('–', '–'))).toEqual([]);
		expect(
			findings('大会，\n\n回顾其第75/1号决议，\n\n1. 决定：\n\n(a) 举行会议：\n\n㈠ 在春季；\n\n㈡ 在秋季；\n\n(b) 提出报告；'),
		).toEqual([]);
	});

	test('in Russian has Latin letters, which look the same', () => {
		expect(fixed(russian('а)', 'b)', 'с)', 'd)', 'е)'))).toBe(russian('a)', 'b)', 'c)', 'd)', 'e)'));
		expect(fixed(russian('(а)', '(b)'))).toBe(russian('a)', 'b)'));
	});

	test('in Russian has Latin letters in their order for those of the Russian alphabet', () => {
		expect(fixed(russian('а)', 'б)', 'в)', 'г)', 'д)'))).toBe(russian('a)', 'b)', 'c)', 'd)', 'e)'));
	});

	test('in Arabic has letters in abjad order for those of the Latin alphabet', () => {
		const arabic = (...labels: readonly string[]) =>
			[
				'إن الجمعية العامة،',
				'إذ تشير إلى قرارها 75/1،',
				'1 - تقرر:',
				...labels.map((label) => `${label} تقديم تقرير إلى الجمعية العامة؛`),
			].join('\n\n');
		expect(fixed(arabic('(a)', '(b)', '(c)'))).toBe(arabic('(أ)', '(ب)', '(ج)'));
	});
});

function english(...labels: readonly string[]): string {
	const items = labels.map((label) => `${label} To report to the General Assembly;`);
	return ['The General Assembly,', 'Recalling its resolution 75/1,', '1. Requests the Secretary-General:', ...items].join('\n\n');
}

function russian(...labels: readonly string[]): string {
	const items = labels.map((label) => `${label} представить доклад Генеральной Ассамблее;`);
	return ['Генеральная Ассамблея,', 'ссылаясь на свою резолюцию 75/1,', '1. просит Генерального секретаря:', ...items].join('\n\n');
}

function findings(text: string) {
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [subparagraphStyle]);
}

function fixed(text: string): string {
	return applyEdits(
		text,
		findings(text).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}
