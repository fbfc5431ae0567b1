import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { checkDocument } from '../check.ts';
import { mastheadDate } from './date.ts';
import { mastheadDistribution } from './distribution.ts';
import { exampleDraft } from './exampleDraft.ts';
import { mastheadLanguage } from './language.ts';
import { mastheadOriginal } from './original.ts';

describe('nothing is said of', () => {
	test.each<[string, LanguageCode, string]>([
		['a draft without a masthead', 'ru', ''],
		['a resolution as adopted', 'ar', 'Distr.: General\n5 November 2009'],
		['an original in the language of the text', 'fr', 'Distr. limitée\n5 novembre 2009\nOriginal : français'],
		['an original in an unofficial language', 'en', 'Distr.: Limited\n5 November 2009\nOriginal: Portuguese'],
		['several original languages', 'es', 'Distr. limitada\n5 de noviembre de 2009\nEspañol\nOriginal: inglés/francés'],
		['a masthead in capitals, as before 1997', 'en', 'Distr.\nGENERAL\n5 November 2009\nENGLISH\nORIGINAL: RUSSIAN'],
		['the first day of a month', 'fr', 'Distr. limitée\n1er novembre 2009\nFrançais\nOriginal : anglais'],
	])('%s', (_, language, masthead) => {
		expect(findings(language, masthead)).toEqual([]);
	});
});

describe('a masthead', () => {
	test('in Chinese words is told line by line', () => {
		expect(findings('zh', 'Distr.: Limited\n2009年11月5日\n中文\n原件：英文')).toEqual([
			'masthead/date 2009年11月5日',
			'masthead/language 中文',
			'masthead/original 原件：英文',
		]);
	});

	test('in French with English words, too', () => {
		expect(findings('fr', 'Distr.: Limited\n5 novembre 2009\nFrench\nOriginal: English')).toEqual([
			'masthead/distribution Distr.: Limited',
			'masthead/language French',
			'masthead/original Original: English',
		]);
	});
});

function findings(language: LanguageCode, masthead: string): string[] {
	const text = exampleDraft(language, masthead);
	const rules = [mastheadDate, mastheadDistribution, mastheadLanguage, mastheadOriginal];
	return checkDocument(readDocument(text, { language }).document, undefined, rules).map(
		({ code, start, end }) => `${code} ${text.slice(start, end)}`,
	);
}
