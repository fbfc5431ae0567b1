import { describe, expect, test } from 'vitest';
import { languageOf, languages } from './index.ts';

test('a language is found by its code, and nothing by any other word', () => {
	for (const [code, language] of Object.entries(languages)) {
		expect(language.code).toBe(code);
		expect(languageOf(code)).toBe(language);
	}
	for (const other of ['und', '', 'EN', '__proto__', 'constructor']) expect(languageOf(other)).toBeUndefined();
});

describe.each(Object.values(languages).map((language) => ({ name: language.name, language })))('$name', ({ language }) => {
	test('has twelve months, each of its own', () => {
		expect(new Set(language.dates.calendar.months).size).toBe(12);
	});

	test('has only bounded patterns for dates and numbers, so that reading stays linear', () => {
		expect(stringsIn(language.dates).filter((text) => /(?<!\\)[*+]|\{\d+,\}/.test(text))).toEqual([]);
	});
});

function stringsIn(data: unknown): string[] {
	if (typeof data === 'string') return [data];
	return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : [];
}
