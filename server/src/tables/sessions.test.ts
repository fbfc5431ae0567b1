import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekday } from './calendar.ts';
import { securityCouncilYear, sessionLimits, sessionOfDate, sessionOpening, specialSession } from './sessions.ts';

describe('the opening of a session', () => {
	test.each([
		[1, '1946-01-10'],
		[19, '1964-12-01'],
		[50, '1995-09-19'],
		[53, '1998-09-09'],
		[54, '1999-09-14'],
		[55, '2000-09-05'],
		[56, '2001-09-12'],
		[57, '2002-09-10'],
		[58, '2003-09-16'],
		[59, '2004-09-14'],
		[60, '2005-09-13'],
		[61, '2006-09-12'],
		[62, '2007-09-18'],
		[63, '2008-09-16'],
		[64, '2009-09-15'],
		[65, '2010-09-14'],
		[66, '2011-09-13'],
		[67, '2012-09-18'],
		[68, '2013-09-17'],
		[69, '2014-09-16'],
		[70, '2015-09-15'],
		[71, '2016-09-13'],
		[72, '2017-09-12'],
		[73, '2018-09-18'],
		[74, '2019-09-17'],
		[75, '2020-09-15'],
		[76, '2021-09-14'],
		[77, '2022-09-13'],
	])('%i was %s', (session, date) => {
		expect(sessionOpening(session)).toBe(date);
	});

	test.each([
		[78, '2023-09-05'],
		[79, '2024-09-10'],
		[80, '2025-09-09'],
		[81, '2026-09-08'],
		[82, '2027-09-07'],
		[83, '2028-09-05'],
		[84, '2029-09-11'],
		[85, '2030-09-10'],
		[86, '2031-09-09'],
		[87, '2032-09-07'],
	])('%i is %s by rule 1 as amended in 2021 (A/INF/78/1)', (session, date) => {
		expect(sessionOpening(session)).toBe(date);
	});

	test('can be a user’s own', () => {
		expect(sessionOpening(82, { 82: '2027-09-14' })).toBe('2027-09-14');
		expect(sessionOpening(81, { 82: '2027-09-14' })).toBe('2026-09-08');
		expect(sessionOfDate('2027-09-10', { 82: '2027-09-14' })).toBe(81);
	});

	test('does not exist for what is no number of a session', () => {
		for (const session of [0, -1, 64.5, Number.NaN, 201]) expect(sessionOpening(session)).toBeUndefined();
	});

	test('is a Tuesday of September since 2003', () => {
		for (let session = 58; session <= 200; session++) {
			expect(weekday(sessionOpening(session) ?? '')).toBe(2);
			expect(sessionOpening(session)?.slice(5, 8)).toBe('09-');
		}
	});
});

describe('the time limits of a session', () => {
	test('count back from its opening', () => {
		expect(sessionLimits(64)).toEqual({
			opening: '2009-09-15',
			provisionalAgenda: '2009-07-17',
			supplementaryItems: '2009-08-16',
			supplementaryList: '2009-08-26',
		});
		expect(sessionLimits(55)?.supplementaryItems).toBe('2000-08-06');
		expect(sessionLimits(78)?.supplementaryItems).toBe('2023-08-06');
		expect(sessionLimits(0)).toBeUndefined();
	});

	test('give a request dated 14 July 2009 for the sixty-fourth session 33 days to spare', () => {
		expect(daysBetween('2009-07-14', sessionLimits(64)?.supplementaryItems ?? '')).toBe(33);
	});
});

describe('the session of a date', () => {
	test.each([
		['1992-11-24', 47],
		['1993-11-03', 48],
		['1996-12-13', 51],
		['1999-12-06', 54],
		['2000-11-03', 55],
		['2003-03-13', 57],
		['2004-09-13', 58],
		['2004-10-20', 59],
		['2006-03-15', 60],
		['2010-03-29', 64],
		['2011-06-17', 65],
		['2011-12-24', 66],
		['2013-04-12', 67],
		['2017-04-06', 71],
		['2017-10-30', 72],
		['2019-06-14', 73],
		['1968-12-20', 23],
		['1974-12-12', 29],
		['1946-01-10', 1],
		['1946-12-14', 1],
		['1947-09-15', 1],
		['1951-10-01', 5],
		['1964-10-01', 18],
		['1964-12-01', 19],
		['2001-09-11', 55],
		['2001-09-12', 56],
	])('%s falls into session %i', (date, session) => {
		expect(sessionOfDate(date)).toBe(session);
	});

	test('is none before the first meeting', () => {
		expect(sessionOfDate('1946-01-09')).toBeUndefined();
		expect(sessionOfDate('1945-06-26')).toBeUndefined();
	});

	test('is asked for a date only', () => {
		expect(() => sessionOfDate('2004-02-30')).toThrow(RangeError);
	});

	test('is the last one that has opened', () => {
		const dates = fc.integer({ min: 0, max: 72_000 }).map((days) => addDays('1946-01-10', days));
		fc.assert(
			fc.property(dates, (date) => {
				const session = sessionOfDate(date) ?? 0;
				expect((sessionOpening(session) ?? '') <= date).toBe(true);
				expect((sessionOpening(session + 1) ?? '9999') > date).toBe(true);
			}),
		);
	});
});

describe('the other series', () => {
	test('the Security Council counts its years from 1946', () => {
		expect(securityCouncilYear(2010)).toBe(65);
		expect(securityCouncilYear(1966)).toBe(21);
		expect(securityCouncilYear(1946)).toBe(1);
		expect(securityCouncilYear(1945)).toBeUndefined();
	});

	test('special and emergency special sessions have their own numbers', () => {
		expect(specialSession('S-32')).toEqual({ session: 'S-32', opening: '2021-06-02' });
		expect(specialSession('ES-11')).toEqual({ session: 'ES-11', opening: '2022-02-28', resumed: true });
		expect(specialSession('S-6')?.opening).toBe('1974-04-09');
		expect(specialSession('S-99')).toBeUndefined();
		expect(specialSession('64')).toBeUndefined();
	});
});
