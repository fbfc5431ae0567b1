import type { CalendarWords } from '../languages/dateWords.ts';
import { english } from '../languages/english.ts';
import type { Language } from '../languages/language.ts';
import { isoDate, yearOf } from '../tables/calendar.ts';
import { type Candidates, candidatesOf } from '../text/candidates.ts';
import { asciiDigits, DIGIT_CLASS, digitsValue, digitValue, endOfDigits, nextDigit } from '../text/digits.ts';
import type { Range } from '../text/range.ts';
import { HAN_NUMERAL_CLASS, readHanNumeral } from './hanNumerals.ts';
import { foldWord } from './ordinals.ts';
import {
	ALPHABETIC_WORD_END,
	behindGap,
	DASH_CLASS,
	expand,
	GAP,
	matchAt,
	OPTIONAL_GAP,
	pattern,
	perLanguage,
	WORD_END,
} from './patterns.ts';
import type { DateReference, Reference } from './reference.ts';

/**
 * The dates of a text, sorted: in the language's words and signs ("2 December 2004", 2004年12月2日, "٢ كانون الأول/ديسمبر ٢٠٠٤") and in
 * English in every language, as mastheads of Arabic, Chinese and Russian documents are English (Editorial Manual, "Mastheads and cover
 * pages"). "8–12 April 2002" and "9 December 1994 and 17 February 1995" are two; a year printed once counts for all that it ends. Dates that
 * do not exist, and those whose year is not printed, are none.
 *
 * A date "of the same year" is completed from the date before it; where the text holds none before it, its value is `--12-16` and
 * {@link settleDates} completes it. Offsets in UTF-16 units.
 */
export function readDates(text: string, language: Language): DateReference[] {
	const grammar = grammarOf(language);
	const found = readDatesInWords(text, grammar);
	if (grammar.signs !== undefined) {
		found.push(...readDatesInSigns(text, grammar.signs));
		found.sort((one, other) => one.start - other.start);
	}
	return settled(text, found);
}

/**
 * Completes the dates "of the same year" that {@link readDates} left open, out of the date before them: in the references, which may be of
 * other kinds too and are sorted, or `before`, an ISO date. Those that nothing completes are left out.
 */
export function settleDates(references: readonly Reference[], before?: string): Reference[] {
	if (!references.some(isOpenDate)) return [...references];
	let year = before === undefined ? undefined : yearOf(before);
	return references.flatMap((reference): Reference[] => {
		if (reference.kind !== 'date') return [reference];
		const value = isOpenDate(reference) ? completed(reference.value, year) : reference.value;
		if (value === undefined) return [];
		year = yearOf(value);
		return [value === reference.value ? reference : { ...reference, value }];
	});
}

/** True for a date "of the same year" whose year is not known yet. */
export function isOpenDate(reference: Reference): boolean {
	return reference.kind === 'date' && reference.value.startsWith('--');
}

/** An ISO date as the language prints it: "2 December 2004", "1er juillet 2006". The empty string where it is no date. */
export function printDate(isoDateText: string, language: Language): string {
	const [year = '', month = '', day = ''] = isoDateText.split('-');
	const { calendar } = language.dates;
	const name = calendar.months[Number(month) - 1];
	if (name === undefined || isoDate(Number(year), Number(month), Number(day)) === undefined) return '';
	const dayText = Number(day) === 1 ? (calendar.firstDay ?? '1') : String(Number(day));
	return calendar.printed
		.replace('{day}', dayText)
		.replace('{month}', name)
		.replace('{year}', String(Number(year)));
}

/** A date as printed; no year where the text says "of the same year". */
interface PrintedDate extends Range {
	readonly day: number;
	readonly month: number;
	readonly year: number | undefined;
}

/** A day of a list or range, and what joins it to the one before. */
interface PrintedDay extends Range {
	readonly day: number;
	/** False after a mere comma: such a day counts only within "1, 5 and 6 May". */
	readonly joined: boolean;
	readonly month?: number;
}

interface WordGrammar {
	readonly signs: SignGrammar | undefined;
	/** What may be printed right after a day's figures. */
	readonly dayMark: RegExp;
	readonly month: RegExp;
	readonly monthBefore: RegExp;
	readonly monthOfName: ReadonlyMap<string, number>;
	readonly year: RegExp;
	readonly yearAfterDay: RegExp;
	readonly sameYear: RegExp;
	readonly joint: RegExp;
	/** Which of day mark, month and joint may stand at a place, the last two behind a gap. */
	readonly candidates: Candidates;
}

/** The bits of {@link WordGrammar.candidates}. */
const DAY_MARK = 1;
const MONTH = 2;
const JOINT = 4;

interface SignGrammar {
	readonly yearSign: RegExp;
	readonly yearBefore: RegExp;
	readonly sameYearBefore: RegExp;
	readonly month: RegExp;
	readonly day: RegExp;
	readonly dayWithoutSign: RegExp;
	readonly joint: RegExp;
}

/** An Arabic letter, or a class that stands for one, in the source of a pattern. */
const ARABIC_LETTER = /\[[ء-ي]+ٱ?\]|[ء-ي]/g;
const DIGIT = `[${DIGIT_CLASS}]`;
const YEAR = `(${DIGIT}{4})(?!${DIGIT})`;
/** A year that stands alone: no part of a symbol, and not in brackets as that of a resolution. */
const LONE_YEAR = /(?<![/(\d])(?:1[89]|20)\d\d(?![/)\d])/g;
const BLANK_LINE = /\n[^\S\n]{0,40}\n/;
/** How far before "of the same year" a lone year is looked for. */
const LONE_YEAR_REACH = 200;

const grammarOf = perLanguage((language) => wordGrammar(language));

function wordGrammar(language: Language): WordGrammar {
	const spoken = language === english || language.dates.calendar.signs !== undefined ? [english] : [language, english];
	const forms = spoken.map(({ dates }) => dates.calendar);
	const monthOfName = new Map(forms.flatMap(monthNames).map(([name, month]) => [foldName(name), month]));
	const names = forms
		.flatMap((form) => monthNames(form).map(([name]) => name))
		.sort((one, other) => other.length - one.length)
		.map((name) => expand(name).replace(ARABIC_LETTER, '$&ـ?'))
		.join('|');
	const monthFirst = forms.filter((form) => form.monthFirst).flatMap((form) => monthNames(form).map(([name]) => name));
	const pick = (choose: (form: CalendarWords) => string | undefined) =>
		alternatives(forms.map(choose).filter((source) => source !== undefined));
	const joins = alternatives(spoken.flatMap(({ dates }) => [dates.lists.and, dates.lists.to]));
	const month = `(?:${pick((form) => form.beforeMonth)})?(?<first>${names})(?:(?:${OPTIONAL_GAP}[/\\\\]${OPTIONAL_GAP}|${GAP})(?<second>${names}))?${WORD_END}`;
	const joint = `(?:(?<word>(?:[,،]${OPTIONAL_GAP})?(?:${joins})${ALPHABETIC_WORD_END}|[${DASH_CLASS}/])|[,،、])${OPTIONAL_GAP}(?:${pick((form) => form.beforeDay)})?`;
	const dayMark = new RegExp(`(?:${pick((form) => form.dayMark)})`, 'yi');
	return {
		signs: language.dates.calendar.signs && signGrammar(language.dates.calendar.signs, language.dates.lists),
		dayMark,
		month: new RegExp(OPTIONAL_GAP + month, 'yi'),
		monthBefore: new RegExp(`(?<=(?<![A-Za-z])(${alternatives(monthFirst)})${GAP})`, 'yi'),
		monthOfName,
		year: new RegExp(`(?:${OPTIONAL_GAP}(?:${pick((form) => form.beforeYear)}))?${OPTIONAL_GAP}${YEAR}`, 'yi'),
		yearAfterDay: new RegExp(`,?${GAP}${YEAR}`, 'y'),
		sameYear: new RegExp(`${OPTIONAL_GAP}(?:${pick((form) => form.sameYear)})${WORD_END}`, 'yi'),
		joint: new RegExp(OPTIONAL_GAP + joint, 'yi'),
		candidates: candidatesOf([dayMark, new RegExp(month, 'yi'), new RegExp(joint, 'yi')]),
	};
}

function signGrammar(signs: NonNullable<CalendarWords['signs']>, lists: Language['dates']['lists']): SignGrammar {
	const number = `(${DIGIT}{1,2}|[${HAN_NUMERAL_CLASS}]{1,3})${OPTIONAL_GAP}`;
	return {
		yearSign: pattern(signs.year, 'g'),
		yearBefore: new RegExp(`(?<=(?<!${DIGIT})(${DIGIT}{4}|[${HAN_NUMERAL_CLASS}]{4})${OPTIONAL_GAP})`, 'y'),
		sameYearBefore: new RegExp(`(?<=(${expand(signs.sameYear)})${OPTIONAL_GAP})`, 'y'),
		month: new RegExp(`${OPTIONAL_GAP}${number}${expand(signs.month)}`, 'y'),
		day: new RegExp(`${OPTIONAL_GAP}${number}${expand(signs.day)}`, 'y'),
		dayWithoutSign: new RegExp(`${OPTIONAL_GAP}${number}(?=(?:[${DASH_CLASS}、]|${expand(lists.and)}|${expand(lists.to)}))`, 'y'),
		joint: new RegExp(`${OPTIONAL_GAP}(?:[${DASH_CLASS}、]|${expand(lists.and)}|${expand(lists.to)})`, 'y'),
	};
}

/** Alternatives of sources; an empty list matches nothing. */
function alternatives(sources: readonly string[]): string {
	return sources.length === 0 ? '(?!)' : sources.map(expand).join('|');
}

/** The names of the months with their halves, each with its number. */
function monthNames(forms: CalendarWords): [name: string, month: number][] {
	const printed = forms.months.flatMap((name, index) => name.split('/').map((half): [string, number] => [half, index + 1]));
	return [...printed, ...Object.entries(forms.otherMonths ?? {})];
}

function isHan(code: number): boolean {
	return code >= 0x4e00 && code <= 0x9fff;
}

function foldName(name: string): string {
	return foldWord(name).split(/\s+/).join(' ');
}

function readDatesInWords(text: string, grammar: WordGrammar): PrintedDate[] {
	const found: PrintedDate[] = [];
	let at = nextDigit(text, 0);
	while (at >= 0) {
		const end = endOfDigits(text, at);
		// What a Han character follows (12月) is read by its signs.
		const mayBeDay = end - at <= 2 && !isHan(text.charCodeAt(end)) && !isPartOfOther(text, at);
		const reading = mayBeDay ? readDays(text, at, grammar) : undefined;
		if (reading) for (const date of reading.dates) found.push(date);
		at = nextDigit(text, reading?.end ?? end);
	}
	return found;
}

/** True behind a letter, a slash or a point between figures: what follows is part of a symbol or a decimal, and no day. */
function isPartOfOther(text: string, at: number): boolean {
	const before = text.charCodeAt(at - 1);
	if (before === 0x2e || before === 0x2c || before === 0x3a) return digitValue(text.charCodeAt(at - 2)) >= 0;
	return before === 0x2f || isLetter(before);
}

/** Latin and Cyrillic letters. */
function isLetter(unit: number): boolean {
	return (
		(unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x400 && unit <= 0x4ff)
	);
}

/** Reads one date, or a list of days and months up to the year that ends it. Whatever comes of it, reading goes on at `end`. */
function readDays(text: string, at: number, grammar: WordGrammar): { dates: PrintedDate[]; end: number } | undefined {
	const days: PrintedDay[] = [];
	let from = at;
	let joined = true;
	for (;;) {
		const day = readDay(text, from, grammar, joined);
		if (day === undefined) break;
		const month = readMonth(text, day.end, grammar);
		days.push(month === undefined ? day : { ...day, month: month.month, end: month.end });
		const end = (days.at(-1) as PrintedDay).end;
		const year = month === undefined ? undefined : readYear(text, end, grammar);
		if (year !== undefined) return { dates: datesOf(days, year.year, year.end), end: year.end };
		const joint = (grammar.candidates.at(text, behindGap(text, end)) & JOINT) === 0 ? null : matchAt(grammar.joint, text, end);
		if (joint === null) break;
		joined = joint.groups?.word !== undefined;
		from = end + joint[0].length;
	}
	const last = days.at(-1);
	if (last === undefined) return undefined;
	return readMonthFirst(text, days, grammar) ?? { dates: [], end: last.end };
}

function readDay(text: string, at: number, grammar: WordGrammar, joined: boolean): PrintedDay | undefined {
	const end = endOfDigits(text, at);
	if (end === at || end - at > 2) return undefined;
	const day = digitsValue(text.slice(at, end));
	if (day < 1 || day > 31) return undefined;
	const mark = (grammar.candidates.at(text, end) & DAY_MARK) === 0 ? null : matchAt(grammar.dayMark, text, end);
	return { day, joined, start: at, end: end + (mark?.[0].length ?? 0) };
}

function readMonth(text: string, at: number, grammar: WordGrammar): { month: number; end: number } | undefined {
	if ((grammar.candidates.at(text, behindGap(text, at)) & MONTH) === 0) return undefined;
	const match = matchAt(grammar.month, text, at);
	const { first = '', second } = match?.groups ?? {};
	const month = grammar.monthOfName.get(foldName(first));
	if (match === null || month === undefined) return undefined;
	const same = second === undefined || grammar.monthOfName.get(foldName(second)) === month;
	return { month, end: same ? at + match[0].length : at + match[0].indexOf(first) + first.length };
}

/** The year, or no year where it is that of the date before. */
function readYear(text: string, at: number, grammar: WordGrammar): { year: number | undefined; end: number } | undefined {
	const year = matchAt(grammar.year, text, at);
	if (year !== null) return { year: Number(asciiDigits(year[1] as string)), end: at + year[0].length };
	const sameYear = matchAt(grammar.sameYear, text, at);
	return sameYear === null ? undefined : { year: undefined, end: at + sameYear[0].length };
}

/** "December 2, 2004", "December 2 and 3, 2004". */
function readMonthFirst(
	text: string,
	days: readonly PrintedDay[],
	grammar: WordGrammar,
): { dates: PrintedDate[]; end: number } | undefined {
	const first = days[0] as PrintedDay;
	const count = days.findIndex((day) => day.month !== undefined);
	const list = count < 0 ? days : days.slice(0, count);
	for (let length = list.length; length > 0; length--) {
		const last = list[length - 1] as PrintedDay;
		const year = mayStandBeforeYear(text, last.end) ? matchAt(grammar.yearAfterDay, text, last.end) : null;
		const before = year === null ? null : matchAt(grammar.monthBefore, text, first.start);
		const month = grammar.monthOfName.get(foldName(before?.[1] ?? ''));
		if (year === null || month === undefined) continue;
		const end = last.end + year[0].length;
		const dates = datesOf([...list.slice(0, length - 1), { ...last, month }], Number(asciiDigits(year[1] as string)), end);
		const start = text.lastIndexOf(before?.[1] as string, first.start);
		return { dates: dates.map((date) => (date.start === first.start ? { ...date, start } : date)), end };
	}
	return undefined;
}

/** Spares a look for the year where no figure follows. */
function mayStandBeforeYear(text: string, at: number): boolean {
	return digitValue(text.charCodeAt(behindGap(text, text.charCodeAt(at) === 0x2c ? at + 1 : at))) >= 0;
}

/** Gives every day the month and the year that end its list. Days before a mere comma count only where a word joins the last of the list. */
function datesOf(days: readonly PrintedDay[], year: number | undefined, end: number): PrintedDate[] {
	const dates: PrintedDate[] = [];
	let month = 0;
	let commasJoin = false;
	for (let index = days.length - 1; index >= 0; index--) {
		const day = days[index] as PrintedDay;
		month = day.month ?? month;
		dates.push({ day: day.day, month, year, start: day.start, end: index === days.length - 1 ? end : day.end });
		if (day.joined) commasJoin = true;
		else if (!commasJoin) break;
	}
	return dates.reverse();
}

function readDatesInSigns(text: string, grammar: SignGrammar): PrintedDate[] {
	const found: PrintedDate[] = [];
	grammar.yearSign.lastIndex = 0;
	for (let match = grammar.yearSign.exec(text); match !== null; match = grammar.yearSign.exec(text)) {
		const printed = matchAt(grammar.yearBefore, text, match.index)?.[1];
		const yearText = printed ?? matchAt(grammar.sameYearBefore, text, match.index)?.[1];
		if (yearText === undefined) continue;
		const year = printed === undefined ? undefined : numberOf(printed);
		const start = text.lastIndexOf(yearText, match.index);
		let at = match.index + match[0].length;
		let month: number | undefined;
		for (;;) {
			const monthMatch = matchAt(grammar.month, text, at);
			const dayAt = monthMatch === null ? at : at + monthMatch[0].length;
			month = monthMatch === null ? month : numberOf(monthMatch[1] as string);
			const dayMatch = matchAt(grammar.day, text, dayAt) ?? matchAt(grammar.dayWithoutSign, text, dayAt);
			if (dayMatch === null || month === undefined) break;
			const end = dayAt + dayMatch[0].length;
			const first = at === match.index + match[0].length;
			found.push({ day: numberOf(dayMatch[1] as string), month, year, start: first ? start : at, end });
			const joint = matchAt(grammar.joint, text, end);
			if (joint === null) break;
			at = end + joint[0].length;
		}
		grammar.yearSign.lastIndex = Math.max(at, match.index + 1);
	}
	return found;
}

function numberOf(printed: string): number {
	return readHanNumeral(printed) ?? Number(asciiDigits(printed));
}

function settled(text: string, dates: readonly PrintedDate[]): DateReference[] {
	const references: DateReference[] = [];
	let year: number | undefined;
	let end = 0;
	for (const date of dates) {
		const own = date.year ?? loneYear(text, Math.max(end, date.start - LONE_YEAR_REACH), date.start) ?? year;
		const value = own === undefined ? openValue(date) : isoDate(own, date.month, date.day);
		end = date.end;
		if (value === undefined) continue;
		year = own;
		references.push({ kind: 'date', value, start: date.start, end: date.end });
	}
	return references;
}

/** The last year that stands alone in a stretch, after its last blank line. */
function loneYear(text: string, start: number, end: number): number | undefined {
	const stretch = asciiDigits(text.slice(start, end));
	const paragraph = stretch.split(BLANK_LINE).at(-1) ?? '';
	const year = [...paragraph.matchAll(LONE_YEAR)].at(-1)?.[0];
	return year === undefined ? undefined : Number(year);
}

function openValue({ month, day }: PrintedDate): string | undefined {
	const leapYear = 2000;
	return isoDate(leapYear, month, day)?.replace(String(leapYear), '-');
}

function completed(open: string, year: number | undefined): string | undefined {
	const [, , month, day] = open.split('-');
	return year === undefined ? undefined : isoDate(year, Number(month), Number(day));
}
