import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { DIGIT_CLASS } from '../../text/digits.ts';
import type { TextEdit } from '../../text/edits.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { citationsByNumber, languageAt } from './citations.ts';

/** The space before the bracket and before the part letter of a cited resolution. */
export const citationSpace: Rule = {
	code: 'citation/space',
	severity: 'information',
	reach: 'paragraph',
	summary: 'A space stands before the bracket of a cited resolution, 1631 (2005), in Chinese none; and before a part letter, 67/254 A.',
	authority:
		'Measured on official texts: all of some 1,300 citations in Arabic, English, French, Russian and Spanish have the space before the bracket, 98 % of those in Chinese have none.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolutions 217 A (III) and 67/254 A and Security Council resolution 1631 (2005),',
			},
			{ language: 'zh', text: '大会，\n\n回顾其第217 A(III)号决议和安全理事会第1631(2005)号决议，' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 217A(III),
                           ^^^`,
				fixed: 'The General Assembly,\n\nRecalling its resolution 217 A (III),',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant la résolution 1631(2005) du Conseil de sécurité,
                           ^^`,
				fixed: 'L’Assemblée générale,\n\nRappelant la résolution 1631 (2005) du Conseil de sécurité,',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرار مجلس الأمن 1631(2005)،
                               ^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرار مجلس الأمن 1631 (2005)،',
			},
			{
				language: 'zh',
				text: `大会，

回顾安全理事会第1631 (2005)号决议，
            ^`,
				fixed: '大会，\n\n回顾安全理事会第1631(2005)号决议，',
			},
		],
	},
	check: checkSpaces,
};

function checkSpaces(document: UnDocument): Finding[] {
	return citationsByNumber(document).flatMap((reference) => {
		const printed = textOf(document, reference);
		const spaced = languageAt(document, reference.start)?.script !== 'Han';
		const edits = [...printed.matchAll(spaced ? MISSING : MISSING_BEFORE_PART), ...(spaced ? [] : printed.matchAll(TOO_MUCH))].map(
			({ 0: space, index }): TextEdit => ({
				start: reference.start + index,
				end: reference.start + index + space.length,
				newText: space === '' ? ' ' : '',
			}),
		);
		const [first, last] = [edits[0], edits.at(-1)];
		if (first === undefined || last === undefined) return [];
		const missing = first.newText !== '';
		return {
			code: citationSpace.code,
			severity: citationSpace.severity,
			start: missing ? first.start - 1 : first.start,
			end: missing ? last.end + 1 : last.end,
			message: message(printed, missing),
			fixes: [{ title: missing ? sentence`Insert a space` : sentence`Remove the space`, safe: true, edits }],
		};
	});
}

const LETTER = 'A-Z\\u0620-\\u064A';
/** Between a number and its part letter, or before the bracket. */
const MISSING = new RegExp(`(?<=[${DIGIT_CLASS}])(?=[${LETTER}(])|(?<=[${DIGIT_CLASS}][^${DIGIT_CLASS}/(-]{0,8}[${LETTER}])(?=\\()`, 'g');
const MISSING_BEFORE_PART = new RegExp(`(?<=[${DIGIT_CLASS}])(?=[${LETTER}])`, 'g');
const TOO_MUCH = new RegExp(`(?<=[${DIGIT_CLASS}])[^\\S\\r\\n]+(?=[(（])`, 'g');

function message(printed: string, missing: boolean): Sentence {
	return missing
		? sentence`${quote(printed)} lacks a space: one stands before the bracket, as in 1631 (2005), and before a part letter, as in 67/254 A.`
		: sentence`${quote(printed)} has a space before the bracket. Chinese texts have none, as in 第1631(2005)号.`;
}
