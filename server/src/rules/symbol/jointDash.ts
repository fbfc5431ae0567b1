import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { brokenSymbols, mendingEdits, shownRange } from './brokenSymbols.ts';

/** Two symbols of one document that are joined by anything but an en dash. */
export const symbolJointDash: Rule = {
	code: 'symbol/joint-dash',
	severity: 'information',
	reach: 'paragraph',
	summary: 'The symbols of a document of two organs are joined by an en dash without spaces.',
	authority:
		'Mastheads of joint documents print the en dash (A/65/382–S/2010/490). Catalogues, addresses and some running text have a hyphen.',
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nTaking note of document A/64/844–S/2010/339,' },
			{ language: 'zh', text: '大会，\n\n注意到秘书长的报告(A/64/844–S/2010/339)，' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Taking note of document A/64/844-S/2010/339,
                                ^`,
				fixed: 'The General Assembly,\n\nTaking note of document A/64/844–S/2010/339,',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Prenant note du document A/64/844 — S/2010/339,
                                 ^^^`,
				fixed: 'L’Assemblée générale,\n\nPrenant note du document A/64/844–S/2010/339,',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تحيط علما بالوثيقة A/64/844-S/2010/339،
                              ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تحيط علما بالوثيقة A/64/844–S/2010/339،',
			},
			{
				language: 'zh',
				text: `大会，

注意到秘书长的报告(A/64/844-S/2010/339)，
                  ^`,
				fixed: '大会，\n\n注意到秘书长的报告(A/64/844–S/2010/339)，',
			},
		],
	},
	check: findJointDashes,
};

function findJointDashes(document: UnDocument): Finding[] {
	return brokenSymbols(document, new Set(['joint-dash'])).map((symbol) => {
		const place = shownRange(symbol, symbol.faults);
		return {
			code: symbolJointDash.code,
			severity: symbolJointDash.severity,
			...place,
			message: message(textOf(document, symbol), symbol.value),
			fixes: [{ title: sentence`Join the symbols with an en dash`, safe: true, edits: mendingEdits(symbol.faults) }],
		};
	});
}

function message(symbol: string, value: string): Sentence {
	return sentence`The symbols in ${quote(symbol)} should be joined by an en dash (U+2013) without spaces: ${value}.`;
}
