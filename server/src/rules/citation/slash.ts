import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { DASH_CLASS } from '../../references/patterns.ts';
import { DIGIT_CLASS } from '../../text/digits.ts';
import { SLASH_LOOK_ALIKES } from '../../text/lookAlikes.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule, Severity } from '../rule.ts';
import { citationsByNumber } from './citations.ts';

/** The sign between session and number: nothing but a common slash. */
export const citationSlash: Rule = {
	code: 'citation/slash',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'A slash without spaces parts the session, or the year, from the number of a resolution or decision.',
	authority:
		'Measured on official texts in six languages: every citation has the slash without spaces. Arabic texts of the 1990s on the web have spaces round it.',
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nRecalling its resolutions 59/50 and S-10/2 and its decision 59/509,' },
			{ language: 'es', text: 'La Asamblea General,\n\nRecordando sus resoluciones 59/50 y 60/1,' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59-50,
                           ^`,
				fixed: 'The General Assembly,\n\nRecalling its resolution 59/50,',
			},
			{
				language: 'zh',
				text: `大会，

回顾其2004年12月2日第59／50号决议，
                ^`,
				fixed: '大会，\n\n回顾其2004年12月2日第59/50号决议，',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 52 / 31،
                     ^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 52/31،',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/ 50,
                             ^^`,
				fixed: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 59/50,',
			},
		],
	},
	check: findOtherSigns,
};

function findOtherSigns(document: UnDocument): Finding[] {
	return citationsByNumber(document).flatMap((reference) => {
		const match = SEPARATOR.exec(textOf(document, reference));
		const [separator = '', mark = ''] = match ?? [];
		if (match === null || separator === '/' || /[\r\n]/.test(separator)) return [];
		const start = reference.start + match.index;
		const edit = { start, end: start + separator.length, newText: '/' };
		const isDash = !SLASHES.includes(mark);
		return {
			code: citationSlash.code,
			severity: mark === '/' ? SEVERITY_OF_SPACES : citationSlash.severity,
			start: edit.start,
			end: edit.end,
			message: message(textOf(document, reference), mark),
			// A dash may also join the first and last of several numbers.
			fixes: [{ title: sentence`Write a slash`, safe: !isDash, edits: [edit] }],
		};
	});
}

const SEVERITY_OF_SPACES: Severity = 'information';

const SLASHES = `/${SLASH_LOOK_ALIKES}`;
const SEPARATOR = new RegExp(`(?<=[${DIGIT_CLASS}])[^\\S\\uFEFF]*([${SLASHES}${DASH_CLASS}])[^\\S\\uFEFF]*(?=[${DIGIT_CLASS}])`);

function message(printed: string, mark: string): Sentence {
	return mark === '/'
		? sentence`${quote(printed)} has a space beside its slash. A slash without spaces parts the session, or the year, from the number.`
		: sentence`${quote(printed)} has ${quote(mark)} for the slash. A slash without spaces parts the session, or the year, from the number.`;
}
