import type { UnDocument } from '../../document/document.ts';
import { DIGIT_CLASS } from '../../text/digits.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Finding, Rule, Severity } from '../rule.ts';
import { mayHide, namesOf } from './hiddenCharacters.ts';

/** Characters without width. They part words for those who search, and cut symbols and numbers in two. */
export const hiddenZeroWidth: Rule = {
	code: 'hidden/zero-width',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'A text has no characters without width but marks of direction outside symbols and numbers.',
	authority:
		'No official language needs them. Measured on official texts: one word joiner in 741 texts, while marks of direction occur in Arabic, Chinese, French and Spanish ones, never inside a number.',
	examples: {
		good: [
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى البند \u200F\u200E22\u200E\u200F من جدول الأعمال،' },
			{ language: 'zh', text: '\uFEFF大会，\n\n回顾2010年3月29\u200E日第64/259号、\u200E第60/1号决议，' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its reso\u200Blution 59/50,
                  ^`,
				fixed: 'The General Assembly,\n\nRecalling its resolution 59/50,',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant sa résolu\u00ADtion 59/50 et le document A/64/\u2060191,
                   ^                               ^`,
				fixed: 'L’Assemblée générale,\n\nRappelant sa résolution 59/50 et le document A/64/191,',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59\u200F/50،
                     ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،',
			},
			{
				language: 'zh',
				text: `大会，

回顾\u200B其第59/50号决议，
  ^`,
				fixed: '大会，\n\n回顾其第59/50号决议，',
			},
		],
	},
	check: (document) => (mayHide(document) ? findZeroWidth(document) : []),
};

function findZeroWidth({ text }: UnDocument): Finding[] {
	return [...text.matchAll(HIDDEN)].flatMap(({ 0: characters, 1: zeroWidth, index: start }) => {
		// At the very beginning a byte order mark tells the encoding of the file.
		if (start === 0 && characters === '\uFEFF') return [];
		const edit = { start, end: start + characters.length, newText: '' };
		return {
			code: hiddenZeroWidth.code,
			severity: zeroWidth === undefined ? SEVERITY_OF_MARKS : hiddenZeroWidth.severity,
			start: edit.start,
			end: edit.end,
			message: message(characters),
			fixes: [{ title: sentence`Remove the hidden character`, safe: true, edits: [edit] }],
		};
	});
}

const SEVERITY_OF_MARKS: Severity = 'information';

const MARK = '[\\u200E\\u200F\\u061C]';
/** What symbols and numbers consist of, so that a mark between two of them stands inside. */
const INSIDE = `A-Za-z/.${DIGIT_CLASS}`;
const FIGURE = `/${DIGIT_CLASS}`;
/** A run of characters without width (in a group), or of marks of direction inside a symbol or number. */
const HIDDEN = new RegExp(
	`([\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]+)|(?<=[${FIGURE}])${MARK}{1,8}(?=[${INSIDE}])|(?<=[${INSIDE}])${MARK}{1,8}(?=[${FIGURE}])`,
	'g',
);

function message(characters: string): Sentence {
	return sentence`Hidden character: ${namesOf(characters)}. Whoever searches for the word, symbol or number does not find it. Remove it.`;
}
