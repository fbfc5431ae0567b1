import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { applyEdits } from '../../text/edits.ts';
import { endFix, endsWith, type ParagraphMark, paragraphEnd, spaceBeforeMark } from './endOfParagraph.ts';

const { en, fr, ar, zh } = languages;

function endOf(text: string) {
	const { document } = readDocument(text);
	return { document, end: paragraphEnd(document, { start: 0, end: text.length }) };
}

function mended(text: string, language: Language, mark: ParagraphMark, space?: string): string {
	const { document, end } = endOf(text);
	return applyEdits(text, endFix(document, [end], language, mark, space).edits);
}

describe('the end of a paragraph', () => {
	test.each([
		['Recalling its resolution;', ';', ';'],
		['Recalling its “programme of work”;', ';', ';'],
		['Recalling its report, 3', ',', ','],
		['**Recalling its report,**', ',', ','],
		['Decides to include “Cooperation”.\n-', '.', '.'],
	])('%s ends with %s', (text, printed, place) => {
		const { end } = endOf(text);
		expect(end.printed).toBe(printed);
		expect(text.slice(end.place.start, end.place.end)).toBe(place);
	});

	test('without a mark shows the last word, or the last character where there are no spaces', () => {
		const places = ['Recalling its resolution', '回顾大会以往各项决议和各区域组织在维持国际和平与安全方面所作的宝贵贡献', 'Recalling'].map(
			(text) => {
				const { place } = endOf(text).end;
				return text.slice(place.start, place.end);
			},
		);
		expect(places).toEqual(['resolution', '献', 'Recalling']);
	});

	test('counts only in the form of its language', () => {
		expect(endsWith(endOf('وإذ ترحب به,').end, ar, 'comma')).toBe(false);
		expect(endsWith(endOf('وإذ ترحب به،').end, ar, 'comma')).toBe(true);
		expect(endsWith(endOf('欢迎报告,').end, zh, 'comma')).toBe(false);
		expect(endsWith(endOf('Who decides?').end, en, 'fullStop')).toBe(true);
	});
});

describe('the fix', () => {
	test.each([
		['Recalling its resolution;', en, 'comma', 'Recalling its resolution,'],
		['Recalling its resolution,;', en, 'comma', 'Recalling its resolution,'],
		['Recalling its resolution', en, 'comma', 'Recalling its resolution,'],
		['Prend note du rapport\u00a0;', fr, 'fullStop', 'Prend note du rapport.'],
		['Prend note du rapport\u00a0.', fr, 'semicolon', 'Prend note du rapport\u00a0;'],
		['Takes note of the “report.”', en, 'semicolon', 'Takes note of the “report;”'],
	] as const)('of %s', (text, language, mark, expected) => {
		expect(mended(text, language, mark)).toBe(expected);
	});

	test('prints a space before the mark where the text does so elsewhere', () => {
		const { document, end } = endOf('Prend note du rapport\u00a0;');
		const space = spaceBeforeMark(document, end);
		expect(mended('Remercie le Secrétaire général.', fr, 'semicolon', space)).toBe('Remercie le Secrétaire général\u00a0;');
		expect(spaceBeforeMark(endOf('Takes note;').document, endOf('Takes note;').end)).toBe('');
	});

	test('is safe unless the mark may belong before a footnote’s number', () => {
		const safe = (text: string) => endFix(endOf(text).document, [endOf(text).end], en, 'comma').safe;
		expect(safe('Recalling the report;')).toBe(true);
		expect(safe('Recalling the report')).toBe(true);
		expect(safe('Recalling the report3')).toBe(false);
		expect(safe('Recalling the report[^1]')).toBe(false);
	});

	test('always leaves a paragraph that ends with the mark', () => {
		const words = fc.stringMatching(/^[a-zé]{1,8}( [a-zé]{1,8}){0,4}$/);
		const marks = fc.constantFrom<ParagraphMark>('comma', 'semicolon', 'colon', 'fullStop');
		fc.assert(
			fc.property(
				words,
				fc.constantFrom(',', ';', '.', ':', ' ;', '\u00a0;', ',,', '؛', '。', ''),
				marks,
				fc.constantFrom(...Object.values(languages)),
				(text, tail, mark, language) => {
					const { end } = endOf(mended(text + tail, language, mark));
					expect(endsWith(end, language, mark)).toBe(true);
				},
			),
			{ numRuns: 200 },
		);
	});
});
