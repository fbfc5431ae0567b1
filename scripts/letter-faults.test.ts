import { describe, expect, test } from 'vitest';
import { checkDocument } from '../server/src/rules/check.ts';
import { faultKinds } from './letter-faults/kinds.mjs';
import { foundShare, letterFaults, soundLetters } from './letter-faults.mjs';

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const letters = soundLetters();
const faults = letterFaults(letters, { oneALanguage: true });

describe('our own letters', () => {
	test('are there in every official language, with nothing to send back', () => {
		expect([...new Set(letters.map(({ language }) => language))].sort()).toEqual(LANGUAGES);
		for (const { document, name } of letters) {
			const sentBack = checkDocument(document).filter(({ severity }) => severity === 'error' || severity === 'warning');
			expect(sentBack, name).toEqual([]);
		}
	});
});

describe('a fault put into a letter', () => {
	test('is found, by a finding at the damaged place that was not there before, in 98 of 100 cases', () => {
		const misses = faults.filter(({ found }) => !found).map(({ kind, letter }) => `${letter.name}: ${kind}`);
		expect(foundShare(faults), misses.join('\n')).toBeGreaterThanOrEqual(0.98);
	});

	test.each(Object.keys(faultKinds))('is found in some language: %s', (kind) => {
		const some = faults.filter((fault) => fault.kind === kind);
		expect(foundShare(some), some.map(({ text }) => text).join('\n\n')).toBeGreaterThanOrEqual(0.5);
	});

	test.each(LANGUAGES)('is of at least twenty kinds in %s', (language) => {
		const kinds = new Set(faults.filter(({ letter }) => letter.language === language).map(({ kind }) => kind));
		expect(kinds.size).toBeGreaterThanOrEqual(20);
	});

	test('damages what it says: no two texts are the same, and none is a sound letter', () => {
		const texts = faults.map(({ text }) => text);
		expect(new Set(texts).size).toBe(texts.length);
		for (const { text } of letters) expect(texts).not.toContain(text);
	});
});
