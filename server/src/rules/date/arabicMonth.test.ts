import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { growth, LINEAR } from '../../testing/growth.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import { dateArabicMonth } from './arabicMonth.ts';
import { dateMonthSpace } from './monthSpace.ts';

describe('a month with other names than United Nations texts give it', () => {
	test.each([
		['في يونيو/حزيران 2005', 'في حزيران/يونيه 2005'],
		['بحلول تموز/يوليو 2009', 'بحلول تموز/يوليه 2009'],
		['في تشرين الاول/اكتوبر 2005', 'في تشرين الأول/أكتوبر 2005'],
		['في 14 يوليو 2009', 'في 14 تموز/يوليه 2009'],
		['في ٢ كانون الأول ٢٠٠٤', 'في ٢ كانون الأول/ديسمبر ٢٠٠٤'],
		['في 30 حزيران يونيه 2023', 'في 30 حزيران/يونيه 2023'],
	])('%s', (printed, right) => {
		expect(mended(printed)).toBe(text(right));
	});
});

describe('nothing is said of', () => {
	test.each([
		'في حزيران/يونيه 2005',
		'في حزيران/ يونيه 2005',
		'في أيار/مايو',
		'أحد أعضاء اللجنة و/أو المجلس',
		'الوثيقة A/64/191',
		'البيان المعنون ”يونيو/حزيران 2005“',
		'تموز/آب',
	])('%s', (printed) => {
		expect(mended(printed)).toBe(text(printed));
	});
});

test('spaces beside the slash are another matter', () => {
	const before = text('في حزيران / يونيه 2005');
	const findings = checkDocument(readDocument(before).document, undefined, [dateMonthSpace]);
	expect(findings.map(({ start, end }) => before.slice(start, end))).toEqual([' / ']);
});

test('takes time in proportion to the slashes', () => {
	const grown = growth((size) => {
		const { document } = readDocument(text('حزيران/يونيه '.repeat(size / 20)), { language: 'ar' });
		dateArabicMonth.check(document, { sessionOpenings: {} });
	}, 2_000);
	expect(grown).toBeLessThan(LINEAR);
});

function mended(printed: string): string {
	const before = text(printed);
	const findings = checkDocument(readDocument(before, { language: 'ar' }).document, undefined, [dateArabicMonth]);
	return applyEdits(
		before,
		findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}

function text(words: string): string {
	return `إن الجمعية العامة،\n\nإذ تشير إلى الاجتماع المعقود ${words} وإلى نتائجه،`;
}
