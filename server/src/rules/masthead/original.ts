import type { UnDocument } from '../../document/document.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { mastheadLanguageNames } from '../../languages/mastheadWords.ts';
import type { Range } from '../../text/range.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { exampleDraft } from './exampleDraft.ts';
import { languageNamed } from './languageNamed.ts';
import { lineText, type Masthead, mastheadOf } from './masthead.ts';

/** The line that names the language in which a document was submitted. */
export const mastheadOriginal: Rule = {
	code: 'masthead/original',
	severity: 'warning',
	reach: 'document',
	summary: 'The masthead names the original language in its own words: “Original: Russian”, in Arabic, Chinese and Russian documents too.',
	authority:
		'Editorial Manual of the United Nations, Mastheads and cover pages: the language of the main text as submitted. Mastheads of Arabic, Chinese and Russian documents are in English.',
	examples: {
		good: [
			{ language: 'fr', text: exampleDraft('fr', 'Distr. limitée\n5 novembre 2009\nFrançais\nOriginal : anglais/français') },
			{ language: 'ar', text: exampleDraft('ar', 'Distr.: Limited\n5 November 2009\nArabic\nOriginal: English') },
			{ language: 'en', text: exampleDraft('en', 'Distr.: General\n5 November 2009') },
		],
		bad: [
			{
				language: 'ru',
				text: exampleDraft(
					'ru',
					`Distr.: Limited
5 November 2009
Russian
Оригинал: английский
^^^^^^^^^^^^^^^^^^^^`,
				),
				fixed: exampleDraft('ru', 'Distr.: Limited\n5 November 2009\nRussian\nOriginal: English'),
			},
			{
				language: 'zh',
				text: exampleDraft(
					'zh',
					`Distr.: Limited
5 November 2009
Chinese
原件：英文
^^^^^`,
				),
				fixed: exampleDraft('zh', 'Distr.: Limited\n5 November 2009\nChinese\nOriginal: English'),
			},
			{
				language: 'ar',
				text: exampleDraft(
					'ar',
					`Distr.: Limited
5 November 2009
Arabic
الأصل: بالإنكليزية
^^^^^^^^^^^^^^^^^^`,
				),
				fixed: exampleDraft('ar', 'Distr.: Limited\n5 November 2009\nArabic\nOriginal: English'),
			},
			{
				language: 'es',
				text: exampleDraft(
					'es',
					`Distr. limitada
5 de noviembre de 2009
Español
^^^^^^^`,
				),
			},
		],
	},
	check: findOtherForms,
};

function findOtherForms(document: UnDocument): Finding[] {
	const masthead = mastheadOf(document);
	if (!masthead) return [];
	const { originals, languages } = masthead;
	const [language] = languages;
	if (originals.length === 0 && language && masthead.language !== 'en') return [missingFinding(language, masthead)];
	return originals.flatMap((line) => compareLine(document, line, masthead));
}

function compareLine(document: UnDocument, line: Range, masthead: Masthead): Finding[] {
	const printed = lineText(document, line);
	const named = printed.slice(printed.search(/[:：]/) + 1).split(NAMES_APART);
	const languages = named.map((name) => languageNamed(name.trim()));
	const { words } = masthead;
	const names = languages.map((language) => language && mastheadLanguageNames[words.language][language as LanguageCode][0]);
	// The original of some documents is in a language that is not official.
	if (names.some((name) => name === undefined)) return [];
	const accepted = words.original.flatMap((lead) => [lead + names.join('/'), lead + names.join(', ')]);
	const [right = ''] = accepted;
	if (accepted.includes(printed)) return [];
	const { start, end } = line;
	return [
		{
			code: mastheadOriginal.code,
			severity: mastheadOriginal.severity,
			start,
			end,
			message: sentence`${quote(printed)} is not how this masthead gives the original language. Write ${quote(right)}.`,
			fixes: [{ title: sentence`Write ${quote(right)}`, safe: true, edits: [{ start, end, newText: right }] }],
		},
	];
}

/** "English/French", "Russian and English". */
const NAMES_APART = /\/|,| and | et | y | e | и |和| و ?/;

function missingFinding({ start, end }: Range, { words }: Masthead): Finding {
	const example = `${words.original[0]}${mastheadLanguageNames[words.language].ru[0]}`;
	return {
		code: mastheadOriginal.code,
		severity: mastheadOriginal.severity,
		start,
		end,
		message: sentence`The masthead names the language of the text, but not the original language. Add it below, as in ${quote(example)}.`,
	};
}
