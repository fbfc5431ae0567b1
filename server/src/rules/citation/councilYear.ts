import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { SymbolReference } from '../../references/reference.ts';
import { councilResolutionYear } from '../../tables/councilResolutions.ts';
import { DIGIT_CLASS } from '../../text/digits.ts';
import type { TextEdit } from '../../text/edits.ts';
import { SLASH_LOOK_ALIKES } from '../../text/lookAlikes.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { dayOf } from '../../text/sentenceValues.ts';
import type { Finding, Fix, Rule, Severity } from '../rule.ts';
import { dateOf, inDigitsOf, languageAt, organTeller, symbolReferences } from './citations.ts';

/** The year of a Security Council resolution: printed, in brackets, that of its number and that of its date. */
export const citationCouncilYear: Rule = {
	code: 'citation/council-year',
	severity: 'warning',
	reach: 'section',
	summary: 'A resolution of the Security Council is cited with its year in brackets, and the year is that of its number and date.',
	authority:
		'The Security Council numbers its resolutions in one series from 1946, so that the number tells the year. Measured on official texts: of some 1,600 citations two have a wrong year, both slips, and four, in two versions of one text, have none.',
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nRecalling Security Council resolution 1631 (2005) of 17 October 2005,' },
			{ language: 'zh', text: '大会，\n\n回顾安全理事会2005年10月17日第1631(2005)号决议，' },
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرار مجلس الأمن ١٦٣١ (٢٠٠٥) المؤرخ ١٧ تشرين الأول/أكتوبر ٢٠٠٥،' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling Security Council resolution 1631 (2006) of 17 October 2005,
                                            ^^^^`,
				fixed: 'The General Assembly,\n\nRecalling Security Council resolution 1631 (2005) of 17 October 2005,',
			},
			{
				language: 'en',
				text: `The General Assembly,

Recalling Security Council resolution 1631,
                                      ^^^^`,
				fixed: 'The General Assembly,\n\nRecalling Security Council resolution 1631 (2005),',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant la résolution 1631/2005 du Conseil de sécurité,
                            ^^^^^`,
				fixed: 'L’Assemblée générale,\n\nRappelant la résolution 1631 (2005) du Conseil de sécurité,',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на резолюцию 1631 (2002) Совета Безопасности,
                            ^^^^`,
				fixed: 'Генеральная Ассамблея,\n\nссылаясь на резолюцию 1631 (2005) Совета Безопасности,',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرار مجلس الأمن ١٦٣١ (٢٠٠٨)،
                                  ^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرار مجلس الأمن ١٦٣١ (٢٠٠٥)،',
			},
			{
				language: 'zh',
				text: `大会，

回顾安全理事会第1631号决议，
        ^^^^`,
				fixed: '大会，\n\n回顾安全理事会第1631(2005)号决议，',
			},
		],
	},
	check: checkYears,
};

function checkYears(document: UnDocument): Finding[] {
	const councilIsMeant = organTeller(document, 'S');
	return symbolReferences(document)
		.filter(({ organ, form, value }) => organ === 'S' && (form === 'resolution' || value.startsWith('S/RES/')))
		.flatMap((reference) => {
			const slip =
				missingYear(document, reference, councilIsMeant) ?? yearAfterSlash(document, reference) ?? wrongYear(document, reference);
			if (slip === undefined) return [];
			const { place, message, edit, severity = citationCouncilYear.severity } = slip;
			const fixes: Fix[] = edit === undefined ? [] : [{ title: sentence`Write ${edit.newText.trim()}`, safe: false, edits: [edit] }];
			return { code: citationCouncilYear.code, severity, ...place, message, ...(fixes.length === 0 ? {} : { fixes }) };
		});
}

/** What is wrong with the year of one citation, and what to write for it. */
interface YearSlip {
	readonly place: Range;
	readonly message: Sentence;
	readonly edit?: TextEdit;
	readonly severity?: Severity;
}

/** Where nothing but a number tells that the Council's resolution is meant, it may be an early one of the Assembly that lacks its session. */
function missingYear(
	document: UnDocument,
	reference: SymbolReference,
	councilIsMeant: (reference: SymbolReference) => boolean,
): YearSlip | undefined {
	const { number = 0, start, end, form } = reference;
	const printed = textOf(document, reference);
	// A bracket that can't be read is not a missing one.
	if (reference.year !== undefined || !ENDS_WITH_FIGURE.test(printed) || OPENING_BRACKET.test(document.text.slice(end, end + LONGEST_GAP)))
		return undefined;
	const year = yearOfNumber(number);
	return {
		place: { start, end },
		message: missingMessage(number, year),
		...(year === undefined || !fitsDate(document, reference, year)
			? {}
			: { edit: { start: end, end, newText: bracketed(document, reference, year) } }),
		severity: form === 'symbol' || councilIsMeant(reference) ? citationCouncilYear.severity : 'information',
	};
}

const ENDS_WITH_FIGURE = new RegExp(`[${DIGIT_CLASS}]$`);
const OPENING_BRACKET = /^\s*[(（]/;
const LONGEST_GAP = 4;

/** "1631/2005". */
function yearAfterSlash(document: UnDocument, reference: SymbolReference): YearSlip | undefined {
	const { number = 0, year, start, end, form } = reference;
	const slashed = SLASH_AND_YEAR.exec(textOf(document, reference))?.[0];
	if (year === undefined || slashed === undefined || form === 'symbol') return undefined;
	const place = { start: Math.max(start, end - slashed.length), end };
	const expected = yearOfNumber(number) ?? year;
	return {
		place,
		message: slashMessage(number, expected),
		...(fitsDate(document, reference, expected) ? { edit: { ...place, newText: bracketed(document, reference, expected) } } : {}),
	};
}

const SLASH_AND_YEAR = new RegExp(`\\s*[/${SLASH_LOOK_ALIKES}]\\s*[${DIGIT_CLASS}]{4}$`);

function wrongYear(document: UnDocument, reference: SymbolReference): YearSlip | undefined {
	const { number = 0, year, start } = reference;
	const printed = textOf(document, reference);
	const figures = YEAR.exec(printed);
	const known = councilResolutionYear(number);
	if (year === undefined || figures === null || known === undefined) return undefined;
	const place = { start: start + figures.index, end: start + figures.index + figures[0].length };
	const date = dateOf(document, reference);
	if (known.sure ? known.year === year : known.year <= year) {
		return date === undefined || fitsDate(document, reference, year) ? undefined : { place, message: dateMessage(number, year, date) };
	}
	if (!known.sure) return { place, message: laterMessage(number, year, known.year) };
	const message = numberMessage(number, year, known.year, date);
	// Where the date is not of the number's year, the number may be what is wrong.
	return fitsDate(document, reference, known.year)
		? { place, message, edit: { ...place, newText: inDigitsOf(figures[0], String(known.year)) } }
		: { place, message };
}

/** The last four figures, with the bracket after them. */
const YEAR = new RegExp(`[${DIGIT_CLASS}]{4}(?=\\s*[)）]?$)`);

/** False where the text gives a date of another year: then it can't be told what is wrong. */
function fitsDate(document: UnDocument, reference: SymbolReference, year: number): boolean {
	const date = dateOf(document, reference);
	return date === undefined || Number(date.slice(0, 4)) === year;
}

function yearOfNumber(number: number): number | undefined {
	const known = councilResolutionYear(number);
	return known?.sure === true ? known.year : undefined;
}

/** The bracket with its year as the language prints it: after a space, in Chinese without. */
function bracketed(document: UnDocument, reference: SymbolReference, year: number): string {
	const space = languageAt(document, reference.start)?.script === 'Han' ? '' : ' ';
	return `${space}(${inDigitsOf(textOf(document, reference), String(year))})`;
}

function missingMessage(number: number, year: number | undefined): Sentence {
	return year === undefined
		? sentence`Resolution ${number} lacks its year. Resolutions of the Security Council are cited with the year in brackets.`
		: sentence`Resolution ${number} lacks its year. Resolutions of the Security Council are cited with the year in brackets: ${`${number} (${year})`}.`;
}

function slashMessage(number: number, year: number): Sentence {
	return sentence`The year of resolution ${number} follows a slash. Resolutions of the Security Council are cited with the year in brackets: ${`${number} (${year})`}.`;
}

function numberMessage(number: number, year: number, expected: number, date: string | undefined): Sentence {
	return date === undefined
		? sentence`Resolution ${number} of the Security Council is of ${expected}, not ${year}. Correct the year or the number.`
		: sentence`Resolution ${number} of the Security Council is of ${expected}, not ${year}; the date cited is ${dayOf(date)}. Correct the year or the number.`;
}

function laterMessage(number: number, year: number, earliest: number): Sentence {
	return sentence`The Security Council’s resolutions of ${year} have smaller numbers than ${number}, which is of ${earliest} at the earliest. Correct the number or the year.`;
}

function dateMessage(number: number, year: number, date: string): Sentence {
	return sentence`Resolution ${`${number} (${year})`} is cited with the date ${dayOf(date)}. Year and date must agree: correct the one that is wrong.`;
}
