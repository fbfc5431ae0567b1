import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import type { SymbolReference } from '../../references/reference.ts';
import { guessRomanNumeral, readRomanNumeral, romanNumeral } from '../../references/romanNumerals.ts';
import { sessionOfDate } from '../../tables/sessions.ts';
import { DIGIT_CLASS } from '../../text/digits.ts';
import type { TextEdit } from '../../text/edits.ts';
import { SLASH_LOOK_ALIKES } from '../../text/lookAlikes.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { citationsByNumber, dateOf, inDigitsOf, languageAt } from './citations.ts';

/** The Assembly's resolutions up to the thirtieth session in the form of later ones, later ones in the old form, and Roman numerals that are none. */
export const citationOldForm: Rule = {
	code: 'citation/old-form',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'Resolutions of the Assembly up to the thirtieth session are cited as 3314 (XXIX), later ones as 59/50.',
	authority:
		'Since the thirty-first session (1976) resolutions of the General Assembly are numbered by session and number; before, in one series with the session in Roman numerals. Special sessions changed with the eighth, emergency special sessions with the sixth. On official texts in six languages the rule finds nothing.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolutions 3314 (XXIX) of 14 December 1974, 3201 (S-VI), 59/50 and S-10/2,',
			},
			{
				language: 'ru',
				text: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 1514 (XV) и резолюцию 1086 (XXXIX) Экономического и Социального Совета,',
			},
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 1514 (د-15)،' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 3314/29,
                         ^^^^^^^`,
				fixed: 'The General Assembly,\n\nRecalling its resolution 3314 (XXIX),',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant sa résolution 50 (LIX) du 2 décembre 2004,
                        ^^^^^^^^`,
				fixed: 'L’Assemblée générale,\n\nRappelant sa résolution 59/50 du 2 décembre 2004,',
			},
			{
				language: 'es',
				text: `La Asamblea General,

Recordando su resolución 1514 (XVV), de 14 de diciembre de 1960,
                               ^^^`,
				fixed: 'La Asamblea General,\n\nRecordando su resolución 1514 (XV), de 14 de diciembre de 1960,',
			},
			{
				language: 'zh',
				text: `大会，

回顾其第3314/29号决议，
    ^^^^^^^`,
				fixed: '大会，\n\n回顾其第3314(XXIX)号决议，',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 3314/29،
                   ^^^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 3314 (د-29)،',
			},
		],
	},
	check: findOldForms,
};

function findOldForms(document: UnDocument): Finding[] {
	return citationsByNumber(document).flatMap((reference) => {
		const printed = textOf(document, reference);
		const language = languageAt(document, reference.start);
		const slip = numeralSlip(document, reference, printed) ?? (language === undefined ? undefined : formSlip(reference, printed, language));
		if (slip === undefined) return [];
		const { edit, message, fixable } = slip;
		return {
			code: citationOldForm.code,
			severity: citationOldForm.severity,
			start: edit.start,
			end: edit.end,
			message,
			...(fixable ? { fixes: [{ title: sentence`Write ${quote(edit.newText)}`, safe: false, edits: [edit] }] } : {}),
		};
	});
}

interface Slip {
	/** Its range is the place of the finding. */
	readonly edit: TextEdit;
	readonly message: Sentence;
	readonly fixable: boolean;
}

/** A numeral that is not the canonical one. The date tells which was meant, or else the letters. */
function numeralSlip(document: UnDocument, reference: SymbolReference, printed: string): Slip | undefined {
	const bracket = NUMERAL.exec(printed);
	const [, before = '', numeral = ''] = bracket ?? [];
	const value = guessRomanNumeral(numeral);
	if (bracket === null || value === undefined || readRomanNumeral(numeral) !== undefined) return undefined;
	const date = reference.organ === 'E' || before.includes('S') ? undefined : dateOf(document, reference);
	const sitting = date === undefined ? undefined : sessionOfDate(date);
	const start = reference.start + bracket.index + before.length;
	const expected = romanNumeral(sitting !== undefined && sitting <= LAST_ROMAN_SESSION ? sitting : value);
	return { edit: { start, end: start + numeral.length, newText: expected }, message: numeralMessage(numeral, expected), fixable: true };
}

const NUMERAL = /([(（]\s*(?:E?S-\s*)?)([IVXLCivxlc]{1,15})(?=\s*[)）])/;

/** The new form of an old resolution, or the old form of a new one. */
function formSlip(reference: SymbolReference, printed: string, language: Language): Slip | undefined {
	const { session = '', number = 0, part, start, end } = reference;
	const [, mark = '', figures = ''] = /^(E?S-)?(\d+)$/.exec(session) ?? [];
	if (figures === '' || !isAssembly(reference, Number(figures), mark)) return undefined;
	const old = Number(figures) <= (LAST_ROMAN_SESSIONS[mark] ?? 0);
	if (old ? !PAIR.test(printed) : !BRACKET.test(printed)) return undefined;
	const expected = old ? `${number}${bracketOf(mark, Number(figures), language)}` : `${session}/${number}`;
	const newText = inDigitsOf(printed, expected);
	return { edit: { start, end, newText }, message: formMessage(printed, newText, old), fixable: part === undefined };
}

const PAIR = new RegExp(`[${DIGIT_CLASS}]\\s*[/${SLASH_LOOK_ALIKES}]\\s*[${DIGIT_CLASS}]`);
const BRACKET = /[(（]/;

/** The last sessions whose resolutions have the old form: regular, special, emergency special. */
const LAST_ROMAN_SESSION = 30;
const LAST_ROMAN_SESSIONS: Readonly<Record<string, number>> = { '': LAST_ROMAN_SESSION, 'S-': 7, 'ES-': 5 };

/**
 * Resolutions of the Economic and Social Council had the Roman form until 1977, its sixty-third session; those of sessions after the thirtieth
 * have numbers above 700. The Human Rights Council has always had the slash.
 */
function isAssembly({ organ, value, number = 0 }: SymbolReference, session: number, mark: string): boolean {
	if (organ === 'E') return mark === '' && (session > LAST_ROMAN_SESSION_OF_COUNCIL || number < LEAST_NUMBER_OF_COUNCIL);
	return organ === 'A' || (organ === undefined && value.includes('('));
}

const LAST_ROMAN_SESSION_OF_COUNCIL = 63;
const LEAST_NUMBER_OF_COUNCIL = 700;

/** The bracket with the session as the language prints it: ` (XXIX)`, Arabic ` (د-29)`, Chinese without the space. */
function bracketOf(mark: string, session: number, { citations, script }: Language): string {
	const { regular, special, emergency } = citations.sessionMarks;
	const marks = { '': regular, 'S-': special, 'ES-': emergency }[mark] ?? [];
	const inside = regular.length === 0 ? `${mark}${romanNumeral(session)}` : `${marks[0] ?? ''}-${session}`;
	return `${script === 'Han' ? '' : ' '}(${inside})`;
}

function numeralMessage(numeral: string, expected: string): Sentence {
	return sentence`${quote(numeral)} is not the Roman numeral of a session. What is meant seems to be ${expected}.`;
}

function formMessage(printed: string, expected: string, old: boolean): Sentence {
	return old
		? sentence`${quote(printed)} has the wrong form. Resolutions of the General Assembly up to its thirtieth session have the session in brackets: ${quote(expected)}.`
		: sentence`${quote(printed)} has the wrong form. Since its thirty-first session the General Assembly numbers resolutions by session and number: ${quote(expected)}.`;
}
