import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { SymbolReference } from '../../references/reference.ts';
import { DIGIT_CLASS } from '../../text/digits.ts';
import type { TextEdit } from '../../text/edits.ts';
import { SLASH_LOOK_ALIKES } from '../../text/lookAlikes.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { citationsByNumber } from './citations.ts';

/** An Arabic text with the number before the session, as a page read by machine gives it. */
export const citationArabicOrder: Rule = {
	code: 'citation/arabic-order',
	severity: 'information',
	reach: 'paragraph',
	summary: 'The session, or the year, stands before the number of a resolution in Arabic texts as in all others.',
	authority:
		'In official Arabic texts the session stands first in the order of the characters (measured: 99.6 % of dated citations); on paper it is read first from the right. A text that holds the printed order was most often read from paper by machine.',
	languages: ['ar'],
	examples: {
		good: [
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها ٥٩/٥٠ المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤،' },
			{
				language: 'ar',
				text: 'إن الجمعية العامة،\n\nإذ تشير إلى قراريها 57/301 المؤرخ 13 آذار/مارس 2003 و 73/299 المؤرخ 14 حزيران/يونيه 2019،',
			},
		],
		bad: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها ٥٠/٥٩ المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤،
                   ^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها ٥٩/٥٠ المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤،',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 254/67 ألف،
                   ^^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 67/254 ألف،',
			},
		],
	},
	check: findReversed,
};

function findReversed(document: UnDocument): Finding[] {
	return citationsByNumber(document).flatMap((reference) => {
		const pair = reference.reversed === true ? PAIR.exec(textOf(document, reference)) : null;
		if (pair === null) return [];
		const [printed, number = '', slash = '', session = ''] = pair;
		const start = reference.start + pair.index;
		const end = start + printed.length;
		const edits: TextEdit[] = [
			{ start, end: start + number.length, newText: session },
			{ start: end - session.length, end, newText: number },
		];
		return {
			code: citationArabicOrder.code,
			severity: citationArabicOrder.severity,
			start,
			end,
			message: message(printed, reference),
			fixes: [{ title: sentence`Write ${quote(`${session}${slash}${number}`)}`, safe: false, edits }],
		};
	});
}

const PAIR = new RegExp(
	`([${DIGIT_CLASS}]+)([^${DIGIT_CLASS}/${SLASH_LOOK_ALIKES}]*[/${SLASH_LOOK_ALIKES}][^${DIGIT_CLASS}]*)([${DIGIT_CLASS}]+)`,
);

function message(printed: string, { session, year, number = 0 }: SymbolReference): Sentence {
	return session === undefined
		? sentence`${quote(printed)} has the number, ${number}, before the year, ${year ?? ''}, as a page read by machine does. Official Arabic texts have the year first.`
		: sentence`${quote(printed)} has the number, ${number}, before the session, ${session}, as a page read by machine does. Official Arabic texts have the session first.`;
}
