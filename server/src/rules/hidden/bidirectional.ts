import type { UnDocument } from '../../document/document.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Finding, Rule } from '../rule.ts';
import { mayHide, namesOf } from './hiddenCharacters.ts';

/** Controls that turn the direction of text, so that a reader sees other words than the file holds. */
export const hiddenBidirectional: Rule = {
	code: 'hidden/bidirectional',
	severity: 'error',
	reach: 'paragraph',
	summary: 'A text has no controls that embed, override or isolate a direction.',
	authority:
		'Unicode Technical Report 36, “Unicode Security Considerations”: such controls make a text read otherwise than it is stored. Measured on official texts in six languages: none has them; marks of direction (U+200E, U+200F) occur and are left alone.',
	examples: {
		good: [
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى البند \u200F\u200E22\u200E\u200F من جدول الأعمال،' },
			{ language: 'zh', text: '大会，\u200E\n\n回顾其第59/50号、\u200E第60/1号决议，' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling\u202E its resolution 59/50,
         ^`,
				fixed: 'The General Assembly,\n\nRecalling its resolution 59/50,',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها \u206759/50\u2069،
                   ^     ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь\u202A\u202C на свою резолюцию 59/50,
        ^^`,
				fixed: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 59/50,',
			},
			{
				language: 'zh',
				text: `大会，

回顾\u202E其第59/50号决议，
  ^`,
				fixed: '大会，\n\n回顾其第59/50号决议，',
			},
		],
	},
	check: (document) => (mayHide(document) ? findControls(document) : []),
};

function findControls({ text }: UnDocument): Finding[] {
	return [...text.matchAll(CONTROLS)].map(({ 0: characters, index: start }) => {
		const edit = { start, end: start + characters.length, newText: '' };
		return {
			code: hiddenBidirectional.code,
			severity: hiddenBidirectional.severity,
			start: edit.start,
			end: edit.end,
			message: message(characters),
			fixes: [{ title: sentence`Remove the hidden control`, safe: true, edits: [edit] }],
		};
	});
}

const CONTROLS = /[\u202A-\u202E\u2066-\u2069]+/g;

function message(characters: string): Sentence {
	return sentence`Hidden control of direction: ${namesOf(characters)}. It can make the text read otherwise than it is stored. Remove it.`;
}
