import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { brokenSymbols, mendingEdits, shownRange } from './brokenSymbols.ts';

/** Full-width letters, digits and slashes, as a Chinese keyboard enters them, and other slashes than the common one. */
export const symbolWidth: Rule = {
	code: 'symbol/width',
	severity: 'error',
	reach: 'paragraph',
	summary: 'A document symbol has half-width letters, digits and slashes.',
	authority:
		'All language versions of a document carry the same symbol (United Nations Library, research guide “Document symbols”). On official texts in six languages the rule finds nothing.',
	examples: {
		good: [
			{ language: 'zh', text: '大会，\n\n注意到秘书长的报告(A/64/191)，' },
			{ language: 'ru', text: 'Генеральная Ассамблея,\n\nпринимая к сведению доклад (A/64/191),' },
		],
		bad: [
			{
				language: 'zh',
				text: `大会，

注意到秘书长的报告(A／64/191)，
           ^`,
				fixed: '大会，\n\n注意到秘书长的报告(A/64/191)，',
			},
			{
				language: 'zh',
				text: `大会，

注意到秘书长的报告(A/６４/191)，
            ^^`,
				fixed: '大会，\n\n注意到秘书长的报告(A/64/191)，',
			},
			{
				language: 'en',
				text: `The General Assembly,

Taking note of document A/64⁄191,
                            ^`,
				fixed: 'The General Assembly,\n\nTaking note of document A/64/191,',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Prenant note du document A/64∕191,
                             ^`,
				fixed: 'L’Assemblée générale,\n\nPrenant note du document A/64/191,',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تحيط علما بالوثيقة A/64／191،
                          ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تحيط علما بالوثيقة A/64/191،',
			},
		],
	},
	check: findWidths,
};

function findWidths(document: UnDocument): Finding[] {
	return brokenSymbols(document, new Set(['width'])).map((symbol) => {
		const place = shownRange(symbol, symbol.faults);
		return {
			code: symbolWidth.code,
			severity: symbolWidth.severity,
			...place,
			message: message(textOf(document, place), textOf(document, symbol), symbol.value),
			fixes: [{ title: sentence`Write half-width letters, digits and slashes`, safe: true, edits: mendingEdits(symbol.faults) }],
		};
	});
}

function message(printed: string, symbol: string, value: string): Sentence {
	return printed === symbol
		? sentence`The symbol ${quote(symbol)} is not in half-width characters; symbols are the same in every language. Write ${value}.`
		: sentence`${quote(printed)} in the symbol ${quote(symbol)} is not in half-width characters; symbols are the same in every language. Write ${value}.`;
}
