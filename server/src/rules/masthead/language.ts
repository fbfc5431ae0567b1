import type { UnDocument } from '../../document/document.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { mastheadLanguageNames } from '../../languages/mastheadWords.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { exampleDraft } from './exampleDraft.ts';
import { languageNamed } from './languageNamed.ts';
import { lineText, type Masthead, mastheadOf } from './masthead.ts';

/** The line that names the language of the text. */
export const mastheadLanguage: Rule = {
	code: 'masthead/language',
	severity: 'warning',
	reach: 'document',
	summary: 'The masthead of a translation names the language of the text above the original language; that of an English one need not.',
	authority:
		'Editorial Manual of the United Nations, Mastheads and cover pages. Measured on official texts: of those in Arabic, Chinese, French, Russian and Spanish with another original language, all name their own.',
	examples: {
		good: [
			{ language: 'en', text: exampleDraft('en', 'Distr.: Limited\n5 November 2009\nOriginal: English') },
			{ language: 'zh', text: exampleDraft('zh', 'Distr.: Limited\n5 November 2009\nChinese\nOriginal: English') },
			{ language: 'ru', text: exampleDraft('ru', 'Distr.: General\n5 November 2009') },
		],
		bad: [
			{
				language: 'ru',
				text: exampleDraft(
					'ru',
					`Distr.: Limited
5 November 2009
Spanish
^^^^^^^
Original: English`,
				),
				fixed: exampleDraft('ru', 'Distr.: Limited\n5 November 2009\nRussian\nOriginal: English'),
			},
			{
				language: 'fr',
				text: exampleDraft(
					'fr',
					`Distr. limitée
5 novembre 2009
Original : anglais
^^^^^^^^^^^^^^^^^^`,
				),
				fixed: exampleDraft('fr', 'Distr. limitée\n5 novembre 2009\nFrançais\nOriginal : anglais'),
			},
			{
				language: 'zh',
				text: exampleDraft(
					'zh',
					`Distr.: Limited
5 November 2009
中文
^^
Original: English`,
				),
				fixed: exampleDraft('zh', 'Distr.: Limited\n5 November 2009\nChinese\nOriginal: English'),
			},
			{
				language: 'ar',
				text: exampleDraft(
					'ar',
					`Distr.: Limited
5 November 2009
Original: English
^^^^^^^^^^^^^^^^^`,
				),
				fixed: exampleDraft('ar', 'Distr.: Limited\n5 November 2009\nArabic\nOriginal: English'),
			},
		],
	},
	check: compareLanguages,
};

function compareLanguages(document: UnDocument): Finding[] {
	const masthead = mastheadOf(document);
	if (!masthead) return [];
	if (masthead.languages.length === 0) return missingLine(document, masthead);
	return masthead.languages.flatMap((line) => {
		const printed = lineText(document, line);
		const named = languageNamed(printed);
		if (named === undefined || (named === masthead.language && isPrintedRight(printed, masthead))) return [];
		const right = nameOf(masthead);
		return finding(line, wrongMessage(printed, right, named === masthead.language), sentence`Write ${quote(right)}`, {
			...line,
			newText: right,
		});
	});
}

/** A text in its original language needs no other line than the one that says so; and English documents may leave it out. */
function missingLine(document: UnDocument, masthead: Masthead): Finding[] {
	const [original] = masthead.originals;
	if (!original || masthead.language === 'en') return [];
	const named = languageNamed(lineText(document, original).replace(/^[^:：]*[:：]\s*/, ''));
	if (named === undefined || named === masthead.language) return [];
	const name = nameOf(masthead);
	const separator = document.text.charAt(original.start - 1) === ' ' ? ' ' : '\n';
	const edit = { start: original.start, end: original.start, newText: name + separator };
	return [finding(original, missingMessage(name), sentence`Insert ${quote(name)} above it`, edit)];
}

function isPrintedRight(printed: string, masthead: Masthead): boolean {
	return printed === nameOf(masthead) || isInCapitals(printed);
}

/** As mastheads had it before 1997. */
function isInCapitals(word: string): boolean {
	return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** A language's name as its own masthead has it, with a capital: “Russian”, “Français”. */
function nameOf({ language, words }: { readonly language: LanguageCode; readonly words: Masthead['words'] }): string {
	const [name = ''] = mastheadLanguageNames[words.language][language];
	return name.charAt(0).toUpperCase() + name.slice(1);
}

function wrongMessage(printed: string, right: string, isSpelling: boolean): Sentence {
	if (isSpelling) return sentence`${quote(printed)} is not how this masthead names the language of the text. Write ${quote(right)}.`;
	return sentence`The masthead says ${quote(printed)}, but the text is in another language. Write ${quote(right)}.`;
}

function missingMessage(name: string): Sentence {
	return sentence`The masthead gives the original language, but not that of the text. Insert ${quote(name)} above it.`;
}

function finding(place: Range, message: Sentence, title: Sentence, edit: { start: number; end: number; newText: string }): Finding {
	const { start, end, newText } = edit;
	return {
		code: mastheadLanguage.code,
		severity: mastheadLanguage.severity,
		start: place.start,
		end: place.end,
		message,
		fixes: [{ title, safe: false, edits: [{ start, end, newText }] }],
	};
}
