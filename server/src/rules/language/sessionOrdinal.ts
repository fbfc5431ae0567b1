import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { Language, LanguageCode } from '../../languages/language.ts';
import { ordinal } from '../../references/ordinals.ts';
import type { SessionReference } from '../../references/reference.ts';
import { asciiDigits } from '../../text/digits.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { ownReferences } from '../facts/references.ts';
import type { Finding, Rule } from '../rule.ts';

/** A session's number in figures where running text has words. */
export const languageSessionOrdinal: Rule = {
	code: 'language/session-ordinal',
	severity: 'information',
	reach: 'paragraph',
	summary: 'The number of a session of the General Assembly is written in words: “sixty-fourth session”.',
	authority:
		'Editorial Manual of the United Nations, Numbers: sessions of principal organs are spelled out. Measured on official resolutions in six languages: in words throughout, but for sessions of other bodies in Spanish.',
	kinds: ['letter', 'note-verbale', 'request', 'memorandum', 'draft-resolution', 'draft-decision', 'resolution', 'decision'],
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nRecalling the report submitted at its sixty-fourth session,' },
			{ language: 'zh', text: '大会，\n\n回顾第六十四届会议的报告，' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the report submitted at its 64th session,
                                      ^^^^`,
				fixed: 'The General Assembly,\n\nRecalling the report submitted at its sixty-fourth session,',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant le rapport présenté à sa 64e session,
                                   ^^^`,
				fixed: 'L’Assemblée générale,\n\nRappelant le rapport présenté à sa soixante-quatrième session,',
			},
			{
				language: 'zh',
				text: `大会，

回顾第64届会议的报告，
  ^^^`,
				fixed: '大会，\n\n回顾第六十四届会议的报告，',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на доклад, представленный на ее 64-й сессии,
                                         ^^^^`,
				fixed: 'Генеральная Ассамблея,\n\nссылаясь на доклад, представленный на ее шестьдесят четвертой сессии,',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى التقرير المقدم في الدورة 64،
                                     ^^`,
			},
		],
	},
	check: findFigures,
};

function findFigures(document: UnDocument): Finding[] {
	return ownReferences(document, 'session').flatMap(({ reference, node, language }) => {
		if (!reference.inFigures || node.kind === 'footnote' || node.kind === 'origin' || mayBeInFigures(document, reference, language))
			return [];
		const printed = textOf(document, reference);
		const words = inWords(printed, reference, language);
		const { start, end } = reference;
		const finding = {
			code: languageSessionOrdinal.code,
			severity: languageSessionOrdinal.severity,
			start,
			end,
			message: message(printed, words),
		};
		if (words === undefined) return finding;
		return { ...finding, fixes: [{ title: sentence`Write ${quote(words)}`, safe: false, edits: [{ start, end, newText: words }] }] };
	});
}

/** The number in words; undefined where only the sentence tells in which form. */
function inWords(printed: string, { value }: SessionReference, language: Language): string | undefined {
	const number = Number(/\d+$/.exec(value)?.[0]);
	const figures = asciiDigits(printed);
	const form = FORMS[language.code].find(([pattern]) => pattern.test(figures))?.[1];
	return form === undefined ? undefined : ordinal(number, language, form) || undefined;
}

/** Where official texts have figures for the sessions of other bodies, only what is said to be the Assembly's is wrong. */
function mayBeInFigures({ text }: UnDocument, { end }: SessionReference, { code }: Language): boolean {
	const ofAssembly = OF_ASSEMBLY[code];
	return ofAssembly !== undefined && !ofAssembly.test(text.slice(end, end + LONGEST_LINK));
}

const OF_ASSEMBLY: Partial<Record<LanguageCode, RegExp>> = { es: /^\s+períodos? (?:\w+ )?de sesiones de la Asamblea General/ };
const LONGEST_LINK = 80;

/** What the figures end with, and the form of the ordinal that it stands for. */
const FORMS: Readonly<Record<LanguageCode, readonly (readonly [figures: RegExp, form: string])[]>> = {
	en: [[/^\d+(?:st|nd|rd|th)$/, 'only']],
	fr: [[/^\d+(?:re|e|ème|ᵉ)$/, 'feminine']],
	es: [[/^\d+(?:\.?º|°|o)$/, 'masculineBeforeNoun']],
	ru: [
		[/^\d+[-‑]я$/, 'feminineNominative'],
		[/^\d+[-‑]ю$/, 'feminineAccusative'],
		[/^\d+[-‑](?:й|ой)$/, 'feminineOblique'],
	],
	zh: [[/^第?\s?\d+$/, '']],
	ar: [],
};

function message(printed: string, words: string | undefined): Sentence {
	return words === undefined
		? sentence`${quote(printed)} is the number of a session in figures. In running text it is written in words.`
		: sentence`${quote(printed)} is the number of a session in figures. In running text it is written in words: ${quote(words)}.`;
}
