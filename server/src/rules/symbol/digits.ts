import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { brokenSymbols, mendingEdits, shownRange } from './brokenSymbols.ts';

/** Arabic-Indic digits in a symbol. */
export const symbolDigits: Rule = {
	code: 'symbol/digits',
	severity: 'error',
	reach: 'paragraph',
	summary: 'A document symbol has the digits 0 to 9 in every language.',
	authority:
		'All language versions of a document carry the same symbol (United Nations Library, research guide “Document symbols”). On official Arabic texts the rule finds nothing.',
	examples: {
		good: [
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تحيط علما بالوثيقة A/64/191 المؤرخة ١١ آب/أغسطس ٢٠٠٩،' },
			{ language: 'zh', text: '大会，\n\n注意到秘书长的报告(A/64/191)，' },
		],
		bad: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تحيط علما بالوثيقة A/٦٤/191،
                        ^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تحيط علما بالوثيقة A/64/191،',
			},
			{
				language: 'en',
				text: `The General Assembly,

Taking note of document A/64/١٩١,
                             ^^^`,
				fixed: 'The General Assembly,\n\nTaking note of document A/64/191,',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Prenant note du document A/64/۱۹۱,
                              ^^^`,
				fixed: 'L’Assemblée générale,\n\nPrenant note du document A/64/191,',
			},
			{
				language: 'zh',
				text: `大会，

注意到秘书长的报告(A/٦٤/191)，
            ^^`,
				fixed: '大会，\n\n注意到秘书长的报告(A/64/191)，',
			},
		],
	},
	check: findDigits,
};

function findDigits(document: UnDocument): Finding[] {
	return brokenSymbols(document, new Set(['digits'])).map((symbol) => {
		const place = shownRange(symbol, symbol.faults);
		return {
			code: symbolDigits.code,
			severity: symbolDigits.severity,
			...place,
			message: message(textOf(document, place), textOf(document, symbol), symbol.value),
			fixes: [{ title: sentence`Write the digits 0 to 9`, safe: true, edits: mendingEdits(symbol.faults) }],
		};
	});
}

function message(printed: string, symbol: string, value: string): Sentence {
	return sentence`${quote(printed)} in the symbol ${quote(symbol)} has Arabic-Indic digits; symbols have the digits 0 to 9 in every language. Write ${value}.`;
}
