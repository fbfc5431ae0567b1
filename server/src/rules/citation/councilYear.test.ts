import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { applyEdits } from '../../text/edits.ts';
import { render, sentence } from '../../text/sentence.ts';
import { checkDocument } from '../check.ts';
import type { Finding } from '../rule.ts';
import { citationCouncilYear } from './councilYear.ts';

describe('citation/council-year', () => {
	test.each([
		'Security Council resolutions 1631 (2005) of 17 October 2005 and 242 (1967)',
		'Security Council resolution 2719 (2023) of 21 December 2023',
		'resolution 59/50 of 2 December 2004',
		'resolution 1503 (XLVIII) of the Economic and Social Council',
		'document S/2010/339',
	])('accepts “%s”', (words) => {
		expect(findings(words)).toEqual([]);
	});

	test('puts the year of the number in the place of a wrong one', () => {
		expect(mended('Security Council resolution 1631 (2006)')).toEqual(['Security Council resolution 1631 (2005)']);
		expect(mended('Security Council resolution 1631 (2002) of 17 October 2005')).toEqual([
			'Security Council resolution 1631 (2005) of 17 October 2005',
		]);
		expect(mended('the resolution (S/RES/1631 (2002))')).toEqual(['the resolution (S/RES/1631 (2005))']);
	});

	test('doubts the number where year and date agree', () => {
		const [finding] = findings('Security Council resolution 1631 (2006) of 17 October 2006');
		expect(finding && render(finding.message)).toContain('is of 2005, not 2006');
		expect(finding?.fixes).toBeUndefined();
	});

	test('doubts a date of another year', () => {
		const [finding] = findings('Security Council resolution 1631 (2005) of 17 October 2006');
		expect(finding && render(finding.message)).toContain('17 October 2006');
		expect(finding?.fixes).toBeUndefined();
	});

	test('doubts a number that the year has not reached', () => {
		const [finding] = findings('Security Council resolution 9000 (2010)');
		expect(finding && render(finding.message)).toContain('smaller numbers');
	});

	test('adds a missing year, as a warning where the Council is named', () => {
		expect(mended('Security Council resolution 1631')).toEqual(['Security Council resolution 1631 (2005)']);
		expect(findings('Security Council resolution 1631')[0]?.severity).toBe('warning');
		expect(findings('resolution 1631')[0]?.severity).toBe('information');
	});

	test('adds no year that the date contradicts', () => {
		expect(findings('Security Council resolution 1631 of 17 October 2006').map(({ fixes }) => fixes)).toEqual([undefined]);
		expect(findings('Security Council resolution 1631/2005 of 17 October 2006').map(({ fixes }) => fixes)).toEqual([undefined]);
	});

	test('knows each of several', () => {
		expect(findings('Security Council resolutions 1325 and 2250').map(({ fixes }) => render(fixes?.[0]?.title ?? sentence`none`))).toEqual([
			'Write (2000)',
			'Write (2015)',
		]);
	});

	test('prints the year in the digits of the text', () => {
		expect(mended('قرار مجلس الأمن ١٦٣١', 'ar')).toEqual(['قرار مجلس الأمن ١٦٣١ (٢٠٠٥)']);
		expect(mended('قرار مجلس الأمن ١٦٣١ (٢٠٠٨)', 'ar')).toEqual(['قرار مجلس الأمن ١٦٣١ (٢٠٠٥)']);
	});

	test('prints the bracket without a space in Chinese', () => {
		expect(mended('安全理事会第1631号决议', 'zh')).toEqual(['安全理事会第1631(2005)号决议']);
	});

	test('takes no date for that of a Chinese citation but the one right before it', () => {
		expect(findings('将任务期限延长至2022年3月17日的安全理事会第1631(2005)号决议', 'zh')).toEqual([]);
		expect(findings('安全理事会2006年10月17日第1631(2005)号决议', 'zh')).toHaveLength(1);
	});
});

const OPENINGS: Readonly<Partial<Record<LanguageCode, string>>> = {
	en: 'The General Assembly,\n\nRecalling ',
	ar: 'إن الجمعية العامة،\n\nإذ تشير إلى ',
	zh: '大会，\n\n回顾',
};

function findings(words: string, language: LanguageCode = 'en'): Finding[] {
	return checkDocument(readDocument(`${OPENINGS[language]}${words}`, { language }).document, undefined, [citationCouncilYear]);
}

/** The words after each fix. */
function mended(words: string, language: LanguageCode = 'en'): string[] {
	const opening = OPENINGS[language] ?? '';
	return findings(words, language).flatMap(({ fixes = [] }) =>
		fixes.map(({ edits }) => applyEdits(opening + words, edits).slice(opening.length)),
	);
}
