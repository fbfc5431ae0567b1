import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { brokenSymbols, mendingEdits, shownRange } from './brokenSymbols.ts';

/** A Cyrillic or Greek letter where a symbol has a Latin one. It prints the same, but no one who searches for the symbol finds it. */
export const symbolLookAlike: Rule = {
	code: 'symbol/look-alike',
	severity: 'error',
	reach: 'paragraph',
	summary: 'A document symbol has Latin letters only.',
	authority:
		'All language versions of a document carry the same symbol in Latin letters (United Nations Library, research guide “Document symbols”). On official texts in six languages the rule finds nothing.',
	examples: {
		good: [
			{ language: 'ru', text: 'Генеральная Ассамблея,\n\nпринимая к сведению документ A/64/191,' },
			{ language: 'en', text: 'The General Assembly,\n\nTaking note of document A/64/191,' },
		],
		bad: [
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

принимая к сведению документ А/64/191,
                             ^`,
				fixed: 'Генеральная Ассамблея,\n\nпринимая к сведению документ A/64/191,',
			},
			{
				language: 'en',
				text: `The Security Council,

Taking note of document Ѕ/2010/339,
                        ^`,
				fixed: 'The Security Council,\n\nTaking note of document S/2010/339,',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تحيط علما بالوثيقة Α/64/191،
                      ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تحيط علما بالوثيقة A/64/191،',
			},
			{
				language: 'zh',
				text: `大会，

注意到秘书长的报告(А/64/191)，
          ^`,
				fixed: '大会，\n\n注意到秘书长的报告(A/64/191)，',
			},
		],
	},
	check: findLookAlikes,
};

function findLookAlikes(document: UnDocument): Finding[] {
	return brokenSymbols(document, new Set(['look-alike'])).map((symbol) => {
		const place = shownRange(symbol, symbol.faults);
		const letters = symbol.faults.map((fault) => textOf(document, fault)).join('');
		return {
			code: symbolLookAlike.code,
			severity: symbolLookAlike.severity,
			...place,
			message: message(letters, textOf(document, symbol), symbol.value),
			fixes: [{ title: sentence`Replace by Latin letters`, safe: true, edits: mendingEdits(symbol.faults) }],
		};
	});
}

function message(letters: string, symbol: string, value: string): Sentence {
	return sentence`${quote(letters)} (${codePoints(letters)}) in the symbol ${quote(symbol)} only looks Latin; symbols have Latin letters in every language. Write ${value}.`;
}

/** `U+0410`, and of several letters the first few. */
function codePoints(letters: string): string {
	const codes = [...letters]
		.slice(0, MOST_CODE_POINTS)
		.map((letter) => `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
	return codes.join(', ');
}

const MOST_CODE_POINTS = 4;
