import { describe, expect, test } from 'vitest';
import table from './adoptedResolutions.json' with { type: 'json' };
import { adoptedResolutions } from './adoptedResolutions.ts';
import { isIsoDate } from './calendar.ts';

const resolutions = adoptedResolutions(table);

describe('adopted resolutions', () => {
	test('are known by symbol, date and title in six languages', () => {
		expect(resolutions.find('A/RES/76/11')).toEqual({
			symbol: 'A/RES/76/11',
			date: '2021-12-01',
			titles: {
				ar: 'الجولان السوري',
				zh: '叙利亚戈兰',
				en: 'The Syrian Golan',
				fr: 'Le Golan syrien',
				ru: 'Сирийские Голаны',
				es: 'El Golán sirio',
			},
		});
	});

	test('of the Security Council have a date and no title, with or without a space before the year', () => {
		expect(resolutions.find('S/RES/2758(2024)')).toMatchObject({ date: '2024-11-13', titles: {} });
		expect(resolutions.find('S/RES/2758 (2024)')).toBe(resolutions.find('S/RES/2758(2024)'));
	});

	test('that share a number are found by any of their letters', () => {
		for (const symbol of ['A/RES/75/101', 'A/RES/75/101 A', 'A/RES/75/101 B']) {
			expect(resolutions.find(symbol)?.symbol).toBe('A/RES/75/101 A-B');
		}
		expect(resolutions.find('A/RES/59/50')).toBeUndefined();
	});

	test('are listed by number', () => {
		expect(
			resolutions
				.beginningWith('A/RES/76/1')
				.map(({ symbol }) => symbol)
				.slice(0, 3),
		).toEqual(['A/RES/76/1', 'A/RES/76/10', 'A/RES/76/11']);
	});

	test('have dates that exist, and titles without the traces of a page', () => {
		const all = resolutions.beginningWith('');
		expect(all.filter(({ date }) => date !== undefined && !isIsoDate(date))).toEqual([]);
		const titles = all.flatMap((one) => Object.values(one.titles));
		expect(titles.filter((title) => !/^(?![-–—.\s])[^ـ\n]{2,}(?<!\s)$/u.test(title))).toEqual([]);
	});
});
