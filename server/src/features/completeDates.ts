import { printDate } from '../references/dates.ts';
import { inDigitsOf } from '../rules/clause/printedNumber.ts';
import { letterDate } from '../rules/facts/letterDate.ts';
import { isoDate, yearOf } from '../tables/calendar.ts';
import { asciiDigits, DIGIT_CLASS } from '../text/digits.ts';
import type { Completion, CompletionPlace } from './completionPlace.ts';
import { goesOn } from './typedWords.ts';

/**
 * Behind a day and a space the dates of that day, month by month, in the language's own form and the digits that have been typed: of the year of
 * the letter and of this year.
 */
export function completeDates({ document, offset, lineStart, language, today }: CompletionPlace): Completion[] {
	const before = document.text.slice(Math.max(lineStart, offset - LONGEST_DATE), offset);
	const [typed, digits] = DAY_BEGUN.exec(before) ?? [];
	if (typed === undefined || digits === undefined) return [];
	const letter = letterDate(document)?.value;
	const years = new Set([...(letter ? [yearOf(letter)] : []), yearOf(today)]);
	const dates = [...years].flatMap((year) => MONTHS.map((month) => isoDate(year, month, Number(asciiDigits(digits)))));
	return dates.flatMap((date): Completion[] => {
		const text = date && printDate(date, language).replace(/\d/g, (digit) => inDigitsOf(digits, Number(digit)));
		return text && goesOn(text, typed) ? [{ kind: 'date', text, start: offset - typed.length, end: offset }] : [];
	});
}

/** UTF-16 units. */
const LONGEST_DATE = 40;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const DAY_BEGUN = new RegExp(`(?<![${DIGIT_CLASS}/.])([${DIGIT_CLASS}]{1,2})(?:er)? \\p{L}[\\p{L}\\p{M} /]{0,20}$`, 'u');
