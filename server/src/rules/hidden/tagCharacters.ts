import type { UnDocument } from '../../document/document.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Finding, Rule } from '../rule.ts';
import { mayHide, namesOf } from './hiddenCharacters.ts';

/** Tags, variation selectors and other invisible format characters, which can hide whole sentences from those who read but not from machines. */
export const hiddenTagCharacters: Rule = {
	code: 'hidden/tag-characters',
	severity: 'error',
	reach: 'paragraph',
	summary: 'A text has no tags, variation selectors or other invisible format characters.',
	authority:
		'Unicode Technical Report 36, “Unicode Security Considerations”: tag characters can carry hidden text. Measured on official texts in six languages: none.',
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nRecalling its resolution 59/50,' },
			{ language: 'zh', text: '大会，\n\n回顾其第59/50号决议，' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling\u{E0041}\u{E0042} its resolution 59/50,
         ^^^^`,
				fixed: 'The General Assembly,\n\nRecalling its resolution 59/50,',
			},
			{
				language: 'zh',
				text: `大会，

回顾\uFE0F其第59/50号决议，
  ^`,
				fixed: '大会，\n\n回顾其第59/50号决议，',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير\u2063 إلى قرارها 59/50،
       ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь\uFFF9 на свою резолюцию 59/50,
        ^`,
				fixed: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 59/50,',
			},
		],
	},
	check: (document) => (mayHide(document) ? findFormatCharacters(document) : []),
};

function findFormatCharacters({ text }: UnDocument): Finding[] {
	return [...text.matchAll(FORMAT_CHARACTERS)].map(({ 0: characters, index: start }) => {
		const edit = { start, end: start + characters.length, newText: '' };
		return {
			code: hiddenTagCharacters.code,
			severity: hiddenTagCharacters.severity,
			start: edit.start,
			end: edit.end,
			message: message(characters),
			fixes: [{ title: sentence`Remove the hidden characters`, safe: true, edits: [edit] }],
		};
	});
}

/** Tags and variation selectors, invisible operators, deprecated format characters, annotation anchors. */
const FORMAT_CHARACTERS = /(?:[\u{E0000}-\u{E0FFF}\u2061-\u2065\u206A-\u206F\uFFF0-\uFFFB]|\p{Variation_Selector})+/gu;

function message(characters: string): Sentence {
	return sentence`Hidden format characters: ${namesOf(characters)}. They show nothing but can carry text that only machines read. Remove them.`;
}
