import type { UnDocument } from '../../document/document.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Finding, Rule } from '../rule.ts';
import { mayHide, namesOf } from './hiddenCharacters.ts';

/** Characters to which only one font gives a shape, such as bullets out of a symbol font. */
export const hiddenPrivateUse: Rule = {
	code: 'hidden/private-use',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'A text has no private-use characters.',
	authority:
		'The Unicode Standard gives no meaning to private-use characters: each font shows something else, or nothing. Measured on official texts in six languages: none.',
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\n• Recalling its resolution 59/50,' },
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution\uF0B7 59/50,
                        ^`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant\uE000 sa résolution 59/50,
         ^`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها\uE001 59/50،
                  ^`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其\uF0B7第59/50号决议，
   ^`,
			},
		],
	},
	check: (document) => (mayHide(document) ? findPrivateUse(document) : []),
};

function findPrivateUse({ text }: UnDocument): Finding[] {
	return [...text.matchAll(PRIVATE_USE)].map(({ 0: characters, index: start }) => ({
		code: hiddenPrivateUse.code,
		severity: hiddenPrivateUse.severity,
		start,
		end: start + characters.length,
		message: message(characters),
	}));
}

const PRIVATE_USE = /\p{Private_Use}+/gu;

function message(characters: string): Sentence {
	return sentence`Private-use character: ${namesOf(characters)}. Every font shows something else for it, or nothing. Write what is meant, or remove it.`;
}
