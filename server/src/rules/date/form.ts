import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { Language, LanguageCode } from '../../languages/language.ts';
import { printDate } from '../../references/dates.ts';
import { perLanguage } from '../../references/patterns.ts';
import { asciiDigits } from '../../text/digits.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { ownReferences } from '../facts/references.ts';
import type { Finding, Rule } from '../rule.ts';

/** A date written otherwise than documents of the United Nations write it. */
export const dateForm: Rule = {
	code: 'date/form',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'A date is written as documents of the United Nations write it: “14 July 2009”, « 1er juillet 2006 », “2 de diciembre de 2004”.',
	authority:
		'Editorial Manual of the United Nations, Numbers, dates and time: day, month and year in that order, without endings, comma or leading zero. On official texts in six languages the rule finds nothing.',
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nRecalling its resolution 59/50 of 2 December 2004,' },
			{ language: 'fr', text: 'L’Assemblée générale,\n\nRappelant sa déclaration du 1er juillet 2006,' },
			{ language: 'es', text: 'La Asamblea General,\n\nRecordando la carta de fecha 1 de julio de 2006,' },
			{ language: 'zh', text: '大会，\n\n回顾其2004年12月2日第59/50号决议，' },
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50 المؤرخ 2 كانون الأول/ديسمبر 2004،' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the letter dated July 14, 2009, and the note of 2nd December 2004,
                           ^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^`,
				fixed: 'The General Assembly,\n\nRecalling the letter dated 14 July 2009, and the note of 2 December 2004,',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant ses déclarations du 1 juillet 2006 et du 4 Mai 2009,
                              ^^^^^^^^^^^^^^       ^^^^^^^^^^`,
				fixed: 'L’Assemblée générale,\n\nRappelant ses déclarations du 1er juillet 2006 et du 4 mai 2009,',
			},
			{
				language: 'es',
				text: `La Asamblea General,

Recordando la carta de fecha 2 de Diciembre del 2004,
                             ^^^^^^^^^^^^^^^^^^^^^^^`,
				fixed: 'La Asamblea General,\n\nRecordando la carta de fecha 2 de diciembre de 2004,',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на письмо от 2 декабря 2004 г. на имя Генерального секретаря,
                      ^^^^^^^^^^^^^^^^^`,
				fixed: 'Генеральная Ассамблея,\n\nссылаясь на письмо от 2 декабря 2004 года на имя Генерального секретаря,',
			},
			{
				language: 'zh',
				text: `大会，

回顾2004年06月02日的信，
  ^^^^^^^^^^^`,
				fixed: '大会，\n\n回顾2004年6月2日的信，',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى الرسالة المؤرخة 02 كانون الأول/ديسمبر 2004،
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى الرسالة المؤرخة 2 كانون الأول/ديسمبر 2004،',
			},
		],
	},
	check: findOtherForms,
};

/** What a message says of a date and of its right form. */
type DateMessage = (printed: Sentence, right: Sentence) => Sentence;

/** A way in which dates are miswritten, and what a message says of it. */
interface DateSlip {
	/** Matches the whole date, digits as 0 to 9; a group `after` takes in words behind what is read as the date. */
	readonly pattern: RegExp;
	readonly message: DateMessage;
}

function findOtherForms(document: UnDocument): Finding[] {
	return ownReferences(document, 'date').flatMap(({ reference, language }) => {
		const { start } = reference;
		const stretch = asciiDigits(document.text.slice(start, reference.end + LONGEST_AFTER));
		const date = stretch.slice(0, reference.end - start);
		const slip = slipsOf(language).find(({ pattern }) => pattern.test(date)) ?? abbreviatedYear(stretch, date.length, language);
		if (!slip) return [];
		const end = reference.end + ('length' in slip ? slip.length : 0);
		const printed = textOf(document, { start, end });
		const newText = inDigitsOf(printed, printDate(reference.value, language));
		const finding = {
			code: dateForm.code,
			severity: dateForm.severity,
			start,
			end,
			message: slip.message(quote(printed), quote(newText)),
		};
		// A date that a line break parts would lose the break.
		if (/[\r\n]/.test(printed)) return finding;
		return { ...finding, fixes: [{ title: sentence`Write ${quote(newText)}`, safe: true, edits: [{ start, end, newText }] }] };
	});
}

const LONGEST_AFTER = 8;

/** The abbreviated word for year behind a date ("2004 г."). */
function abbreviatedYear(stretch: string, from: number, language: Language): (Omit<DateSlip, 'pattern'> & { length: number }) | undefined {
	const abbreviation = YEAR_ABBREVIATIONS[language.code];
	const length = abbreviation?.exec(stretch.slice(from))?.[0].length;
	return length === undefined ? undefined : { length, message: YEAR_WRITTEN_OUT };
}

const YEAR_ABBREVIATIONS: Partial<Record<LanguageCode, RegExp>> = { ru: /^[ \u00a0]?г(?:\.|(?![а-яё]))/ };

const slipsOf = perLanguage((language): readonly DateSlip[] => {
	const months = language.dates.calendar.months.map((month) => month.replaceAll('/', '\\s?/\\s?').replaceAll(' ', '\\s'));
	const any = `(?:${months.join('|')})`;
	const capital = `(?:${months.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|')})`;
	return SLIPS[language.code].map(([source, message]) => ({
		pattern: new RegExp(
			`^(?:${source.replaceAll('{month}', any).replaceAll('{Month}', capital).replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})$`,
			'u',
		),
		message,
	}));
});

const NO_ZERO: DateMessage = (printed, right) => sentence`${printed}: the day and the month have no leading zero. Write ${right}.`;
const NO_CAPITAL: DateMessage = (printed, right) => sentence`${printed}: the month begins with a small letter. Write ${right}.`;
const DAY_BEFORE_MONTH: DateMessage = (printed, right) => sentence`${printed}: the day stands before the month. Write ${right}.`;
const NO_ENDING: DateMessage = (printed, right) => sentence`${printed}: the day has no ending. Write ${right}.`;
const NO_WORD_BETWEEN: DateMessage = (printed, right) => sentence`${printed}: day and month follow each other. Write ${right}.`;
const NO_COMMA: DateMessage = (printed, right) => sentence`${printed}: there is no comma before the year. Write ${right}.`;
const FIRST_DAY: DateMessage = (printed, right) => sentence`${printed}: the first day of a month is “1er”. Write ${right}.`;
const DE_BEFORE_YEAR: DateMessage = (printed, right) => sentence`${printed}: “de” stands before the year. Write ${right}.`;
const DAY_SIGN: DateMessage = (printed, right) => sentence`${printed}: the day is followed by 日. Write ${right}.`;
const YEAR_WRITTEN_OUT: DateMessage = (printed, right) => sentence`${printed}: the word for year is written out. Write ${right}.`;

/** What is wrong, most telling first, and what is right. `{month}` is a month as the language prints it, `{Month}` with a capital letter. */
const SLIPS: Readonly<Record<LanguageCode, readonly (readonly [source: string, message: DateMessage])[]>> = {
	en: [
		['{month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}', DAY_BEFORE_MONTH],
		['\\d{1,2} ?(?:st|nd|rd|th)(?: day)?(?: of)? {month},?(?: of)? \\d{4}', NO_ENDING],
		['\\d{1,2} of {month},? \\d{4}', NO_WORD_BETWEEN],
		['\\d{1,2} {month}, ?\\d{4}', NO_COMMA],
		['0\\d {month} \\d{4}', NO_ZERO],
	],
	fr: [
		['0?1 {month} \\d{4}', FIRST_DAY],
		['\\d{1,2}(?:er)? {Month} \\d{4}', NO_CAPITAL],
		['0\\d {month} \\d{4}', NO_ZERO],
	],
	es: [
		['\\d{1,2} de {Month} del? \\d{4}', NO_CAPITAL],
		['\\d{1,2} de {month} del \\d{4}', DE_BEFORE_YEAR],
		['0\\d de {month} de \\d{4}', NO_ZERO],
	],
	ru: [
		['\\d{1,2}-(?:го|е) {month} \\d{4}', NO_ENDING],
		['\\d{1,2} {Month} \\d{4}', NO_CAPITAL],
		['0\\d {month} \\d{4}', NO_ZERO],
	],
	zh: [
		['\\d{4}年(?:0\\d月\\d{1,2}|\\d{1,2}月0\\d)[日号]', NO_ZERO],
		['\\d{4}年\\d{1,2}月\\d{1,2}号', DAY_SIGN],
	],
	ar: [['0\\d {month} \\d{4}', NO_ZERO]],
};

/** A date in the digits that are printed: Arabic texts have one set or the other. */
function inDigitsOf(printed: string, date: string): string {
	const zero = ZEROS.find((digit) => new RegExp(`[${digit}-${String.fromCharCode(digit.charCodeAt(0) + 9)}]`).test(printed)) ?? '0';
	return date.replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
}

const ZEROS = ['\u0660', '\u06f0'];
