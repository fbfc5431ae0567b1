import type { UnDocument } from '../../document/document.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { mayHide, namesOf } from './hiddenCharacters.ts';

/** Control characters, and line ends of an old kind. A form feed, the page break of plain text, is layout and none of them. */
export const hiddenControl: Rule = {
	code: 'hidden/control',
	severity: 'error',
	reach: 'paragraph',
	summary: 'A text has no control characters but tabs, line ends and page breaks.',
	authority:
		'Control characters have no meaning in a document. Those of the second set (U+0080 to U+009F) come of Windows text that was read in the wrong encoding: they stand for quotation marks, dashes and the like. Measured on official texts: none.',
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\r\n\r\nRecalling\tits resolution 59/50,\n\f' },
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling\u0007 its resolution 59/50,
         ^`,
				fixed: 'The General Assembly,\n\nRecalling its resolution 59/50,',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant l\u0092importance de sa résolution 59/50,
           ^`,
				fixed: 'L’Assemblée générale,\n\nRappelant l’importance de sa résolution 59/50,',
			},
			{
				language: 'zh',
				text: `大会，

回顾\u0000其第59/50号决议，
  ^`,
				fixed: '大会，\n\n回顾其第59/50号决议，',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها\u0001 59/50،
                  ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،',
			},
		],
	},
	check: (document) => (mayHide(document) ? findControls(document) : []),
};

function findControls({ text }: UnDocument): Finding[] {
	return [...text.matchAll(CONTROLS)].map(({ 0: characters, index: start }) => {
		const edit = { start, end: start + characters.length, newText: [...characters].map(meantBy).join('') };
		return {
			code: hiddenControl.code,
			severity: hiddenControl.severity,
			start: edit.start,
			end: edit.end,
			message: message(characters, edit.newText),
			fixes: [{ title: title(edit.newText), safe: true, edits: [edit] }],
		};
	});
}

/** Runs of control characters; a carriage return only without its line feed. */
const CONTROLS = /(?:(?![\t\n\f\r])\p{Cc}|\r(?!\n))+/gu;

/** A line end for the old kinds, the Windows character for the second set, nothing for the rest. */
function meantBy(control: string): string {
	if (control === '\r' || control === '\v') return '\n';
	const code = control.charCodeAt(0);
	if (code < FIRST_OF_SECOND_SET) return '';
	const meant = windowsText.decode(Uint8Array.of(code));
	return meant === control ? '' : meant;
}

const FIRST_OF_SECOND_SET = 0x80;
const windowsText = new TextDecoder('windows-1252');

function title(meant: string): Sentence {
	if (meant === '') return sentence`Remove the control character`;
	return meant.trim() === '' ? sentence`Write a line end` : sentence`Write ${quote(meant)}`;
}

function message(characters: string, meant: string): Sentence {
	if (meant === '') return sentence`Control character: ${namesOf(characters)}. It has no meaning in a document. Remove it.`;
	return meant.trim() === ''
		? sentence`Control character: ${namesOf(characters)}. What is meant is a line end.`
		: sentence`Control character: ${namesOf(characters)}. What is meant is ${quote(meant)}.`;
}
