import { describe, expect, test } from 'vitest';
import { councilResolutions, councilResolutionYear } from './councilResolutions.ts';

describe('the year of a Security Council resolution', () => {
	test.each([
		[1, 1946],
		[15, 1946],
		[16, 1947],
		[132, 1959],
		[242, 1967],
		[660, 1990],
		[892, 1993],
		[893, 1994],
		[1373, 2001],
		[1454, 2002],
		[1631, 2005],
		[1929, 2010],
		[2202, 2015],
		[2397, 2017],
		[2398, 2018],
		[2722, 2024],
		[2811, 2025],
	])('%i was adopted in %i', (number, year) => {
		expect(councilResolutionYear(number)).toEqual({ year, sure: true });
	});

	test('of the last year known is only the earliest possible', () => {
		expect(councilResolutionYear(2812)).toEqual({ year: 2026, sure: false });
		expect(councilResolutionYear(5000)).toEqual({ year: 2026, sure: false });
	});

	test('does not exist for what is no number of a resolution', () => {
		for (const number of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(councilResolutionYear(number)).toBeUndefined();
	});
});

describe('the resolutions of a year', () => {
	test('have a first and a last number', () => {
		expect(councilResolutions(1946)).toEqual({ first: 1, last: 15 });
		expect(councilResolutions(1959)).toEqual({ first: 132, last: 132 });
		expect(councilResolutions(2005)).toEqual({ first: 1581, last: 1651 });
		expect(councilResolutions(2026)).toEqual({ first: 2812 });
	});

	test('are not known before 1946 or after the table', () => {
		expect(councilResolutions(1945)).toBeUndefined();
		expect(councilResolutions(2027)).toBeUndefined();
	});

	test('follow one another without a gap', () => {
		for (let year = 1946; year < 2026; year++) expect(councilResolutions(year + 1)?.first).toBe((councilResolutions(year)?.last ?? 0) + 1);
	});
});
