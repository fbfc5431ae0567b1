import { describe, expect, test } from 'vitest';
import { type Bundle, render, sentence } from '../text/sentence.ts';
import { dayOf, quote } from '../text/sentenceValues.ts';
import { loadMessages, messageLanguageOf, messageLanguages } from './messageBundles.ts';

describe('the language of messages', () => {
	test.each([
		['fr', 'fr'],
		['fr-CA', 'fr'],
		['zh-cn', 'zh'],
		['zh-TW', 'zh'],
		['ar_EG.UTF-8', 'ar'],
		['ru_RU@euro', 'ru'],
		['EN', 'en'],
		['C', undefined],
		['C.UTF-8', undefined],
		['POSIX', undefined],
		['de', undefined],
		['', undefined],
		[undefined, undefined],
	])('of the locale %s is %s', (locale, language) => {
		expect(messageLanguageOf(locale)).toBe(language);
	});

	test('is English where there is no other', async () => {
		expect(await loadMessages('de')).toEqual({ language: 'en' });
		expect(await loadMessages('en-GB')).toEqual({ language: 'en' });
	});
});

const bundles = await Promise.all(messageLanguages.map((language) => loadMessages(language)));

describe.each(bundles.filter(({ bundle }) => bundle))('the messages in $language', ({ language, bundle }) => {
	const translations = Object.entries(bundle as Bundle);

	test('are all there', () => {
		expect(translations.filter(([, translation]) => translation.trim() === '').map(([text]) => text)).toEqual([]);
	});

	test('have the values of the English ones', () => {
		const wrong = translations.filter(
			([text, translation]) => translation !== '' && placeholders(translation).join() !== placeholders(text).join(),
		);
		expect(wrong).toEqual([]);
	});

	test('are not the English ones, but for texts without words of their own', () => {
		const same = translations.filter(([text, translation]) => translation === text && /\p{L}{2,}/u.test(text.replace(SAME, '')));
		expect(same.map(([text]) => text)).toEqual([]);
	});

	test('have no space at an end, no double space and no straight quotation mark that the English one has not', () => {
		const slips = translations.filter(
			([text, translation]) =>
				translation !== translation.trim() ||
				/ {2}/.test(translation) ||
				(/["']/.test(translation) && !/["']/.test(text)) ||
				(text.endsWith('.') && translation !== '' && !/[.。]$/.test(translation)),
		);
		expect(slips).toEqual([]);
	});

	test('quote and date in the way of the language', () => {
		expect(render(sentence`${quote('A/64/1')} ${dayOf('2009-07-01')}`, bundle)).toBe(EXAMPLES[language]);
	});
});

/** Words that are the same in French or Spanish. */
const SAME =
	/\{\d+\}|Penholder|[Ss]essions?|[Aa]doption|[Dd]istribution|[Ss]ignature|[Dd]ocuments?|[Ee]rror|[Ii]nformation|[Nn]ote verbale|Pages?|Annexes?|^\{0\} \(\{1\}\)$/g;

const EXAMPLES: Readonly<Record<string, string>> = {
	ar: '”\u2068A/64/1\u2069“ 1 تموز/يوليه 2009',
	es: '«\u2068A/64/1\u2069» 1 de julio de 2009',
	fr: '«\u00a0\u2068A/64/1\u2069\u00a0» 1er juillet 2009',
	ru: '«\u2068A/64/1\u2069» 1 июля 2009 года',
	zh: '“\u2068A/64/1\u2069”2009年7月1日',
};

function placeholders(text: string): string[] {
	return [...new Set(text.match(/\{\d+\}/g))].sort();
}
