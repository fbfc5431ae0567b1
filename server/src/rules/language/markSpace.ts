import type { UnDocument } from '../../document/document.ts';
import type { Language } from '../../languages/language.ts';
import { perLanguage } from '../../references/patterns.ts';
import { matchesIn } from '../../text/matchesIn.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { findingForAll, oneForAll } from '../facts/findingForAll.ts';
import { isQuoted } from '../facts/quotedPassages.ts';
import { type RunningText, runningText } from '../facts/runningText.ts';
import type { Finding, Rule } from '../rule.ts';

/** A space before a full stop, a comma or another mark that follows its word at once. */
export const languageMarkSpace: Rule = {
	code: 'language/mark-space',
	severity: 'information',
	reach: 'paragraph',
	summary: 'No space stands before a full stop or a comma, nor before a colon or semicolon outside French.',
	authority:
		'Measured on 619 official texts in five languages: 17 of 131,000 such marks have a space before them, most of them the comma behind the name of an organ in Arabic.',
	languages: ['en', 'fr', 'es', 'ru', 'ar'],
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nRecalling its resolution 75/1, and the report,\n\n1. Decides to meet.' },
			{
				language: 'fr',
				text: 'L’Assemblée générale,\n\nRappelant la Charte,\n\n1. Prend note du rapport ;\n\n2. Décide de rester saisie de la question.',
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the Charter , and the report of the Secretary-General,
                     ^^

1. Decides to meet.`,
				fixed: 'The General Assembly,\n\nRecalling the Charter, and the report of the Secretary-General,\n\n1. Decides to meet.',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant la Charte,

1. Décide de rester saisie de la question .
                                         ^^`,
				fixed: 'L’Assemblée générale,\n\nRappelant la Charte,\n\n1. Décide de rester saisie de la question.',
			},
			{
				language: 'es',
				text: `La Asamblea General,

Recordando la Carta,

1. Toma nota del informe ;
                        ^^

2. Decide seguir ocupándose de la cuestión.`,
				fixed: 'La Asamblea General,\n\nRecordando la Carta,\n\n1. Toma nota del informe;\n\n2. Decide seguir ocupándose de la cuestión.',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на Устав , и на доклад Генерального секретаря,
                 ^^

1. постановляет провести заседание.`,
				fixed: 'Генеральная Ассамблея,\n\nссылаясь на Устав, и на доклад Генерального секретаря,\n\n1. постановляет провести заседание.',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى الميثاق ، وإلى تقرير الأمين العام،
                   ^^

1 - تقرر عقد اجتماع.`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى الميثاق، وإلى تقرير الأمين العام،\n\n1 - تقرر عقد اجتماع.',
			},
		],
	},
	check: findSpaces,
	together: ({ text }, findings) => oneForAll(findings, (first, count) => message(text, first, count)),
};

function findSpaces(document: UnDocument): Finding[] {
	return runningText(document)
		.flatMap((part) => spacesIn(document, part))
		.map((range) => {
			const fix = { title: sentence`Take the spaces away`, safe: true, edits: [{ start: range.start, end: range.end - 1, newText: '' }] };
			return findingForAll(languageMarkSpace, range, message(document.text, range, 1), fix);
		});
}

function message(text: string, { start, end }: Range, count: number): Sentence {
	const [word = ''] = /[^\s]{0,30}$/.exec(text.slice(Math.max(0, start - LONGEST_WORD), start)) ?? [];
	return sentence`Marks with a space before them: ${count}, the first in ${quote(word + text.slice(start, end))}. These marks follow the word at once.`;
}

/** In UTF-16 units: as much of the word before as a message shows. */
const LONGEST_WORD = 30;

/** Each range is that of the space and its mark. */
function spacesIn(document: UnDocument, { language, text, node, wordsStart }: RunningText): Range[] {
	return matchesIn(spacedMarks(language), text).flatMap(({ 0: found, index }) => {
		const start = node.start + index;
		return start < wordsStart || isQuoted(document, start) ? [] : [{ start, end: start + found.length }];
	});
}

/** Not the points of an omission, and not the marks that the language itself parts from the word. */
const spacedMarks = perLanguage(({ marks }: Language) => {
	const joined = [...'.,;:،؛'].filter((mark) => !marks.noBreakSpaceBefore.includes(mark)).join('');
	return new RegExp(`(?<=[\\p{L}\\p{M}\\p{N})\\]”»])[ \\u00a0\\u202f]{1,3}[${joined}](?=\\s|$)(?!\\s?\\.)`, 'gu');
});
