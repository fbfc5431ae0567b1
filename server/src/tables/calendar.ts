/**
 * Arithmetic on calendar dates written as ISO 8601 (`2004-12-02`). A date here has no hour and no place, so no time zone can move it.
 */

/** True for an ISO date of the Gregorian calendar that exists (`2004-02-29`, not `2005-02-29`), years 0001 to 9999. */
export function isIsoDate(text: string): boolean {
	return dayNumber(text) !== undefined;
}

/**
 * The date `days` later; earlier where `days` is negative.
 * @throws RangeError where `date` is no ISO date, `days` no whole number, or the result lies outside the years 0001 to 9999.
 */
export function addDays(date: string, days: number): string {
	const result = dayNumberOrThrow(date) + days;
	if (!Number.isInteger(result) || result < firstDay || result > lastDay) throw new RangeError(`No date ${days} days from ${date}`);
	return new Date(result * millisecondsOfDay).toISOString().slice(0, 10);
}

/**
 * How many days `later` is after `earlier`; negative where it is before it.
 * @throws RangeError where one of them is no ISO date.
 */
export function daysBetween(earlier: string, later: string): number {
	return dayNumberOrThrow(later) - dayNumberOrThrow(earlier);
}

/** Days of the week as ISO 8601 counts them: 1 is Monday, 7 is Sunday. */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The day of the week of a date.
 * @throws RangeError where it is no ISO date.
 */
export function weekday(date: string): Weekday {
	const sinceMonday = (dayNumberOrThrow(date) + weekdayOfDayZero - 1) % 7;
	return (((sinceMonday + 7) % 7) + 1) as Weekday;
}

/** The year of an ISO date, as a number. */
export function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}

/** The ISO date of a year, a month (1 to 12) and a day; undefined where there is no such day ("31 June"). */
export function isoDate(year: number, month: number, day: number): string | undefined {
	const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	return isIsoDate(text) ? text : undefined;
}

const millisecondsOfDay = 86_400_000;

/** 1 January 1970, day number 0, was a Thursday. */
const weekdayOfDayZero = 4;

const isoForm = /^\d{4}-\d{2}-\d{2}$/u;

const firstDay = Date.parse('0001-01-01') / millisecondsOfDay;
const lastDay = Date.parse('9999-12-31') / millisecondsOfDay;

/** Days since 1 January 1970, by the arithmetic of the Gregorian calendar; undefined for a day that does not exist. */
function dayNumber(date: string): number | undefined {
	if (!isoForm.test(date)) return undefined;
	const year = Number(date.slice(0, 4));
	const month = Number(date.slice(5, 7));
	const day = Number(date.slice(8, 10));
	if (year === 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
	// Years that begin in March have their leap day last, so that the days before a month follow a straight line.
	const marchYear = month > 2 ? year : year - 1;
	const marchMonth = (month + 9) % 12;
	const daysBeforeYear = marchYear * 365 + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
	return daysBeforeYear + Math.floor((marchMonth * 153 + 2) / 5) + day - 1 - daysToEpoch;
}

/** From 1 March of the year 0 to 1 January 1970. */
const daysToEpoch = 719468;

function daysInMonth(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function dayNumberOrThrow(date: string): number {
	const number = dayNumber(date);
	if (number === undefined) throw new RangeError(`Not an ISO date: ${date}`);
	return number;
}
