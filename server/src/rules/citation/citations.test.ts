import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import type { Rule } from '../rule.ts';
import { citationArabicOrder } from './arabicOrder.ts';
import { citationChineseOrder } from './chineseOrder.ts';
import { inDigitsOf } from './citations.ts';
import { citationFullSymbol } from './fullSymbol.ts';
import { citationNumberMix } from './numberMix.ts';
import { citationOldForm } from './oldForm.ts';
import { citationPartLetter } from './partLetter.ts';
import { citationSlash } from './slash.ts';
import { citationSpace } from './space.ts';

describe('figures in the digits of a printed number', () => {
	test.each([
		['1631', '2005'],
		['(١٦٣١)', '٢٠٠٥'],
		['۱۶۳۱', '۲۰۰۵'],
		['no number', '2005'],
	])('of “%s” are %s', (printed, expected) => {
		expect(inDigitsOf(printed, '2005')).toBe(expected);
	});
});

describe('citation/arabic-order', () => {
	test.each([
		['قرارها ٥٠/٥٩ المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤', 'قرارها ٥٩/٥٠ المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤'],
		['قرار المجلس الاقتصادي والاجتماعي 19/2022', 'قرار المجلس الاقتصادي والاجتماعي 2022/19'],
		['قرارها 254/67 ألف', 'قرارها 67/254 ألف'],
	])('turns %s into %s', (words, expected) => {
		expect(mended(citationArabicOrder, words, 'ar')).toBe(expected);
	});

	test.each(['قراريها 57/301 المؤرخ 13 آذار/مارس 2003 و 73/299 المؤرخ 14 حزيران/يونيه 2019', 'قرارها 59/59', 'القرار 217 ألف (د-3)'])(
		'accepts %s',
		(words) => {
			expect(mended(citationArabicOrder, words, 'ar')).toBe(words);
		},
	);
});

describe('citation/old-form', () => {
	test.each([
		['its resolution 3314/29', 'its resolution 3314 (XXIX)'],
		['its resolution 50 (LIX) of 2 December 2004', 'its resolution 59/50 of 2 December 2004'],
		['its resolution 1514 (IXXX)', 'its resolution 1514 (XXIX)'],
		['its resolution 1514 (IXXX) of 14 December 1960', 'its resolution 1514 (XV) of 14 December 1960'],
		['its resolution 1514 (xv)', 'its resolution 1514 (XV)'],
		['General Assembly resolution 2 (S-X)', 'General Assembly resolution S-10/2'],
	])('turns %s into %s', (words, expected) => {
		expect(mended(citationOldForm, words)).toBe(expected);
	});

	test.each([
		'its resolutions 217 A (III), 377 A (V) and 3362 (S-VII)',
		'its resolutions 31/72, 67/254 A, S-10/2 and ES-11/1',
		'Economic and Social Council resolutions 1503 (XLVIII) and 2008 (LX)',
		'Human Rights Council resolutions 5/1, 16/18 and S-1/1',
		'Security Council resolution 1631 (2005)',
	])('accepts %s', (words) => {
		expect(mended(citationOldForm, words)).toBe(words);
	});
});

describe('citation/full-symbol', () => {
	test.each([
		['its resolution A/RES/59/50', 'its resolution 59/50'],
		['its decision A/DEC/59/509', 'its decision 59/509'],
		['resolution A/HRC/RES/16/18', 'resolution 16/18'],
		['resolution A/RES/1514(XV)', 'resolution 1514 (XV)'],
	])('shortens %s to %s', (words, expected) => {
		expect(mended(citationFullSymbol, words)).toBe(expected);
	});

	test('leaves symbols in brackets alone', () => {
		expect(findings(citationFullSymbol, 'its resolution on the matter (see A/RES/59/50 and A/RES/60/1)')).toEqual([]);
	});

	test('leaves the masthead alone', () => {
		const text = 'A/RES/59/50\n\nThe General Assembly,\n\nRecalling its resolution 47/19,';
		expect(checkDocument(readDocument(text, { language: 'en' }).document, undefined, [citationFullSymbol])).toEqual([]);
	});

	test('reports without a fix what no noun announces', () => {
		expect(findings(citationFullSymbol, 'A/RES/59/50').map(({ fixes }) => fixes)).toEqual([undefined]);
	});
});

describe('citation/part-letter', () => {
	test.each([
		['قرارها 67/254 A', 'قرارها 67/254 ألف'],
		['القرار 217 C (د-3)', 'القرار 217 جيم (د-3)'],
		['قراريها 47/120 A و B', 'قراريها 47/120 ألف و باء'],
	])('turns %s into %s', (words, expected) => {
		expect(mended(citationPartLetter, words, 'ar')).toBe(expected);
	});

	test.each(['قرارها S-10/2', 'قرارها 67/254 ألف', 'القرار 217 ألف (III)'])('accepts %s', (words) => {
		expect(mended(citationPartLetter, words, 'ar')).toBe(words);
	});
});

describe('citation/chinese-order', () => {
	test.each([
		['其59/50号决议', '其第59/50号决议'],
		['其第59/50决议', '其第59/50号决议'],
		['其2004年12月2日59/50决议', '其2004年12月2日第59/50号决议'],
		['第242(1967)和338(1973)决议', '第242(1967)和338(1973)号决议'],
	])('turns %s into %s', (words, expected) => {
		expect(mended(citationChineseOrder, words, 'zh')).toBe(expected);
	});

	test.each(['第37/457、38/459、39/465号决定', '第2378(2017)和2436(2018)号决议', '其2004年12月2日第59/50号、2004年12月3日第59/60号决议'])(
		'accepts %s',
		(words) => {
			expect(mended(citationChineseOrder, words, 'zh')).toBe(words);
		},
	);

	test('reports a date in brackets behind the noun', () => {
		expect(findings(citationChineseOrder, '其第59/50号决议(2004年12月2日)', 'zh')).toHaveLength(1);
	});
});

describe('citation/number-mix', () => {
	test.each([
		['القرار ٥9/٥٠ المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤', 'القرار ٥٩/٥٠ المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤'],
		['القرار ٥9/50', 'القرار 59/50'],
		['الفقرة 1٢', 'الفقرة 12'],
	])('turns %s into %s', (words, expected) => {
		expect(mended(citationNumberMix, words, 'ar')).toBe(expected);
	});

	test('accepts numbers of different sets side by side, and leaves symbols alone', () => {
		expect(findings(citationNumberMix, 'القرار 59/50 المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤ والوثيقة A/64/١٩١', 'ar')).toEqual([]);
	});

	test('leaves comments alone', () => {
		expect(findings(citationNumberMix, 'القرار 59/50 <!-- ٥9 -->', 'ar')).toEqual([]);
	});
});

describe('citation/slash', () => {
	test.each([
		['its resolution 59-50', 'its resolution 59/50'],
		['its resolution 59／50', 'its resolution 59/50'],
		['its resolution 59 / 50', 'its resolution 59/50'],
	])('turns %s into %s', (words, expected) => {
		expect(mended(citationSlash, words)).toBe(expected);
	});

	test.each(['its resolutions 59/50 and S-10/2', 'its resolution 217 A (III)', 'its resolution 59/\n50'])('accepts %j', (words) => {
		expect(mended(citationSlash, words)).toBe(words);
	});

	test('does not mend a dash by itself, which may join two numbers', () => {
		expect(findings(citationSlash, 'its resolution 59-50').flatMap(({ fixes = [] }) => fixes.map(({ safe }) => safe))).toEqual([false]);
		expect(findings(citationSlash, 'its resolution 59／50').flatMap(({ fixes = [] }) => fixes.map(({ safe }) => safe))).toEqual([true]);
	});
});

describe('citation/space', () => {
	test.each([
		['its resolution 217A(III)', 'its resolution 217 A (III)', 'en'],
		['Security Council resolution 1631(2005)', 'Security Council resolution 1631 (2005)', 'en'],
		['its resolution 67/254A', 'its resolution 67/254 A', 'en'],
		['第1631 (2005)号决议', '第1631(2005)号决议', 'zh'],
	] as const)('turns %s into %s', (words, expected, language) => {
		expect(mended(citationSpace, words, language)).toBe(expected);
	});

	test.each([
		['its resolutions 217 A (III), 1631\u00A0(2005) and 67/254 A', 'en'],
		['第217 A(III)号和第1086 B (XXXIX)号决议', 'zh'],
		['القرار 217 ألف (د-3)', 'ar'],
	] as const)('accepts %s', (words, language) => {
		expect(mended(citationSpace, words, language)).toBe(words);
	});
});

const OPENINGS: Readonly<Partial<Record<LanguageCode, string>>> = {
	en: 'The General Assembly,\n\nRecalling ',
	ar: 'إن الجمعية العامة،\n\nإذ تشير إلى ',
	zh: '大会，\n\n回顾',
};

function findings(rule: Rule, words: string, language: LanguageCode = 'en') {
	return checkDocument(readDocument(`${OPENINGS[language]}${words}`, { language }).document, undefined, [rule]);
}

/** The words after the first fix of every finding. */
function mended(rule: Rule, words: string, language: LanguageCode = 'en'): string {
	const opening = OPENINGS[language] ?? '';
	const edits = findings(rule, words, language).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
	return applyEdits(opening + words, edits).slice(opening.length);
}
