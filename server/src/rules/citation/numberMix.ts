import { fillComments } from '../../document/comments.ts';
import type { UnDocument } from '../../document/document.ts';
import { DIGIT_CLASS, digitValue } from '../../text/digits.ts';
import type { TextEdit } from '../../text/edits.ts';
import { matchesIn } from '../../text/matchesIn.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { isCited } from '../facts/references.ts';
import type { Finding, Rule } from '../rule.ts';

/** Digits of two sets in one number of what is cited. */
export const citationNumberMix: Rule = {
	code: 'citation/number-mix',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'A number that is cited has digits of one set.',
	authority: 'A number is printed in one set of digits. Measured on official texts: no number mixes them.',
	examples: {
		good: [
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها ٥٩/٥٠ المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤،' },
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50 المؤرخ 2 كانون الأول/ديسمبر 2004،' },
			{ language: 'zh', text: '大会，\n\n回顾其2004年12月2日第59/50号决议，' },
		],
		bad: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها ٥9/٥٠ المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤،
                   ^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها ٥٩/٥٠ المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤،',
			},
			{
				language: 'zh',
				text: `大会，

回顾其2004年12月2日第5９/50号决议，
              ^^^^^`,
				fixed: '大会，\n\n回顾其2004年12月2日第59/50号决议，',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant sa résolution 59/50 du 2 décembre 20０4,
                                            ^^^^`,
				fixed: 'L’Assemblée générale,\n\nRappelant sa résolution 59/50 du 2 décembre 2004,',
			},
		],
	},
	check: findMixedNumbers,
	together: inMostFrequentDigits,
};

function findMixedNumbers(document: UnDocument): Finding[] {
	if (!OTHER_DIGIT.test(document.text)) return [];
	const { text } = fillComments(document.text);
	return matchesIn(NUMBER, text)
		.filter(
			({ 0: printed, index }) =>
				setsOf(printed).size > 1 && !isOfSymbol(text, index) && isCited(document, { start: index, end: index + printed.length }),
		)
		.map(({ 0: printed, index }) => findingFor(printed, index, setsOf(printed)));
}

/** The digits that the text has most of the time are the right ones. */
function inMostFrequentDigits(document: UnDocument, findings: readonly Finding[]): Finding[] {
	const { text } = fillComments(document.text);
	const counts = setsOf(text);
	return findings.map(({ start, end }) => findingFor(text.slice(start, end), start, counts));
}

function findingFor(printed: string, start: number, counts: ReadonlyMap<number, number>): Finding {
	const zero = mostFrequent(printed, counts);
	const expected = inSet(printed, zero);
	return {
		code: citationNumberMix.code,
		severity: citationNumberMix.severity,
		start,
		end: start + printed.length,
		message: message(printed, expected),
		fixes: [{ title: sentence`Write ${quote(expected)}`, safe: true, edits: digitEdits(printed, start, zero) }],
	};
}

const OTHER_DIGIT = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/;

/** Digits, with a slash, a stop or a comma between them. */
const NUMBER = new RegExp(`[${DIGIT_CLASS}]+(?:[/.,٫٬][${DIGIT_CLASS}]+)*`, 'g');

/** Digits after a letter or slash are part of a symbol, which has a rule of its own. */
function isOfSymbol(text: string, start: number): boolean {
	return /[A-Za-z/\\]/.test(text[start - 1] ?? '') || /[A-Za-z][./]/.test(text.slice(Math.max(0, start - 2), start));
}

/** How often the digits of each set occur, by the code of the set's zero. */
function setsOf(text: string): Map<number, number> {
	const sets = new Map<number, number>();
	for (let index = 0; index < text.length; index++) {
		const zero = zeroOf(text.charCodeAt(index));
		if (zero !== undefined) sets.set(zero, (sets.get(zero) ?? 0) + 1);
	}
	return sets;
}

function zeroOf(code: number): number | undefined {
	const value = digitValue(code);
	return value < 0 ? undefined : code - value;
}

/** Of the sets of a number, the one that the text has most often; of two the one that comes first in the number. */
function mostFrequent(printed: string, counts: ReadonlyMap<number, number>): number {
	const zeros = [...setsOf(printed).keys()];
	return zeros.reduce((best, zero) => ((counts.get(zero) ?? 0) > (counts.get(best) ?? 0) ? zero : best));
}

function inSet(printed: string, zero: number): string {
	return [...printed]
		.map((character) =>
			digitValue(character.charCodeAt(0)) < 0 ? character : String.fromCharCode(zero + digitValue(character.charCodeAt(0))),
		)
		.join('');
}

/** Edits for the digits of other sets only. */
function digitEdits(printed: string, start: number, zero: number): TextEdit[] {
	return [...printed].flatMap((character, index) => {
		const own = zeroOf(character.charCodeAt(0));
		return own === undefined || own === zero ? [] : [{ start: start + index, end: start + index + 1, newText: inSet(character, zero) }];
	});
}

function message(printed: string, expected: string): Sentence {
	return sentence`${quote(printed)} mixes digits of two sets in one number. Write ${quote(expected)}, as the text has most of its numbers.`;
}
