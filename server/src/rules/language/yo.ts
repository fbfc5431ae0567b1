import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { nodeAt, sectionOf } from '../../document/query.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { trimmedStart } from '../../text/whiteSpace.ts';
import { isQuoted } from '../facts/quotedPassages.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Rule } from '../rule.ts';

/** The letter ё, which Russian texts of the United Nations print as е. */
export const languageYo: Rule = {
	code: 'language/yo',
	severity: 'information',
	reach: 'paragraph',
	summary: 'Russian texts of the United Nations have е for ё.',
	authority:
		'Measured on four years of official Russian texts: 21 words with ё in all. “Всё”, which would else read as “все”, and names may have it.',
	languages: ['ru'],
	examples: {
		good: [
			{ language: 'ru', text: 'Генеральная Ассамблея,\n\nссылаясь на решения своей шестьдесят четвертой сессии,' },
			{ language: 'ru', text: 'Генеральная Ассамблея,\n\nучитывая всё вышеизложенное и инициативу г-на Соловьёва,' },
		],
		bad: [
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на решения своей шестьдесят четвёртой сессии,
                                         ^`,
				fixed: 'Генеральная Ассамблея,\n\nссылаясь на решения своей шестьдесят четвертой сессии,',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

1. постановляет создать объединённую группу;
                               ^

2. поручает ей представить отчёт.
                              ^`,
				fixed: 'Генеральная Ассамблея,\n\n1. постановляет создать объединенную группу;\n\n2. поручает ей представить отчет.',
			},
		],
	},
	check: findYo,
};

function findYo(document: UnDocument): Finding[] {
	return [...document.text.matchAll(YO)].flatMap(({ 0: letter, index: start }) => {
		const word = wordAround(document.text, start);
		const node = nodeAt(document, start);
		if (!node || NEEDS_YO.has(word.text) || isName(document, node, word) || isQuoted(document, start)) return [];
		const language = sectionLanguage(document, sectionOf(document, node));
		if (!language || !languageYo.languages?.includes(language.code)) return [];
		const newText = letter === 'ё' ? 'е' : 'Е';
		return {
			code: languageYo.code,
			severity: languageYo.severity,
			start,
			end: start + 1,
			message: sentence`${quote(word.text)} has ${quote(letter)}; Russian texts of the United Nations have ${quote(newText)} in its place.`,
			fixes: [{ title: sentence`Write ${quote(newText)}`, safe: true, edits: [{ start, end: start + 1, newText }] }],
		};
	});
}

const YO = /[ёЁ]/g;
const LETTER = /[а-яёА-ЯЁ]/;

/** “Всё” as against “все”. */
const NEEDS_YO = new Set(['всё', 'Всё']);

interface Word {
	readonly text: string;
	readonly start: number;
}

/** The word that a letter belongs to; of a run of letters that is no word, the letters near by. */
function wordAround(text: string, at: number): Word {
	let start = at;
	let end = at + 1;
	while (start > at - LONGEST_HALF && LETTER.test(text.charAt(start - 1))) start--;
	while (end < at + LONGEST_HALF && LETTER.test(text.charAt(end))) end++;
	return { text: text.slice(start, end), start };
}

const LONGEST_HALF = 30;

/** A capital elsewhere than at the beginning: the name of a person or place is spelled as its owner does. */
function isName({ text }: UnDocument, { kind, start, numberRange }: DocumentNode, word: Word): boolean {
	if (kind === 'signature') return true;
	const first = trimmedStart(text, numberRange?.end ?? start, word.start + 1);
	return word.start !== first && word.text.charAt(0) !== word.text.charAt(0).toLowerCase();
}
