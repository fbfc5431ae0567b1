import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isIsoDate, isoDate, weekday, yearOf } from './calendar.ts';

const anyDate = fc.integer({ min: 0, max: 3_000_000 }).map((days) => addDays('0001-01-01', days));

describe('a date', () => {
	test('exists in the calendar', () => {
		expect(isIsoDate('2004-02-29')).toBe(true);
		expect(isIsoDate('2005-02-29')).toBe(false);
		expect(isIsoDate('2005-06-31')).toBe(false);
		expect(isIsoDate('1900-02-29')).toBe(false);
		expect(isIsoDate('2000-02-29')).toBe(true);
		expect(isIsoDate('2005-6-1')).toBe(false);
		expect(isIsoDate('0000-01-01')).toBe(false);
		expect(isIsoDate('2005-06-01T00:00')).toBe(false);
		expect(isIsoDate('')).toBe(false);
	});

	test('is made of its year, month and day', () => {
		expect(isoDate(2004, 12, 2)).toBe('2004-12-02');
		expect(isoDate(2004, 2, 30)).toBeUndefined();
		expect(isoDate(2004, 13, 1)).toBeUndefined();
		expect(isoDate(Number.NaN, 1, 1)).toBeUndefined();
		expect(yearOf('1946-01-10')).toBe(1946);
	});
});

describe('days', () => {
	test('are added across the ends of months and years', () => {
		expect(addDays('2009-09-15', -60)).toBe('2009-07-17');
		expect(addDays('2003-12-31', 1)).toBe('2004-01-01');
		expect(addDays('2004-02-28', 1)).toBe('2004-02-29');
		expect(addDays('1995-09-19', 0)).toBe('1995-09-19');
	});

	test('are counted between two dates', () => {
		expect(daysBetween('2009-07-14', '2009-09-15')).toBe(63);
		expect(daysBetween('2009-09-15', '2009-08-11')).toBe(-35);
	});

	test('of the week follow ISO 8601', () => {
		expect(weekday('2001-09-12')).toBe(3);
		expect(weekday('2009-09-15')).toBe(2);
		expect(weekday('1969-12-28')).toBe(7);
		expect(weekday('1970-01-01')).toBe(4);
	});

	test('added and taken away again give the date back', () => {
		fc.assert(
			fc.property(anyDate, fc.integer({ min: -300, max: 300 }), (date, days) => {
				fc.pre(date > '0003-01-01');
				expect(daysBetween(date, addDays(date, days))).toBe(days);
				expect(addDays(addDays(date, days), -days)).toBe(date);
			}),
		);
	});

	test('of the week go on by one a day', () => {
		fc.assert(fc.property(anyDate, (date) => weekday(addDays(date, 1)) === (weekday(date) % 7) + 1));
	});

	test('are refused for what is no date', () => {
		expect(() => addDays('2005-02-29', 1)).toThrow(RangeError);
		expect(() => addDays('2005-02-28', 0.5)).toThrow(RangeError);
		expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
		expect(() => daysBetween('today', '2005-02-28')).toThrow(RangeError);
		expect(() => weekday('')).toThrow(RangeError);
	});
});
