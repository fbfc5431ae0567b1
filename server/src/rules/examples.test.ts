import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import type { LanguageCode } from '../languages/language.ts';
import { applyEdits } from '../text/edits.ts';
import { catalogue } from './catalogue.ts';
import { checkDocument } from './check.ts';
import { markablePlace, readMarkedText } from './examples.ts';
import type { Finding } from './rule.ts';

describe('a line of marks', () => {
	test('marks places of the line above it and is no part of the text', () => {
		const { text, places } = readMarkedText('first\nsecond line\n  ^^^  ^\nthird\n^');
		expect(text).toBe('first\nsecond line\nthird');
		expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['con', 'l', 't']);
	});

	test('is none without a line above it, or with other words', () => {
		expect(readMarkedText('^^\nfirst\n ^ a\n\n')).toEqual({ text: '^^\nfirst\n ^ a\n\n', places: [] });
	});

	test('shows the first line of a longer place', () => {
		expect(markablePlace('one\ntwo', { start: 1, end: 6 })).toEqual({ start: 1, end: 3 });
		expect(markablePlace('one\ntwo', { start: 4, end: 6 })).toEqual({ start: 4, end: 6 });
		expect(markablePlace('one\ntwo', { start: 3, end: 5 })).toEqual({ start: 3, end: 3 });
	});
});

describe.each(catalogue)('$code', (rule) => {
	test.each(rule.examples.good)('finds nothing in the good $language example', ({ language, text }) => {
		expect(placesOf(rule.code, text, findingsIn(text, language))).toEqual([]);
	});

	test.each(rule.examples.bad)('finds the marked places of the bad $language example', ({ language, text: marked }) => {
		const { text, places } = readMarkedText(marked);
		expect(placesOf(rule.code, text, findingsIn(text, language))).toEqual(places);
	});

	test.each(rule.examples.bad)('mends the bad $language example with its preferred fixes', ({ language, text: marked, fixed }) => {
		const { text } = readMarkedText(marked);
		const before = findingsIn(text, language);
		const edits = before.filter(({ code }) => code === rule.code).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
		if (fixed === undefined) {
			expect(edits).toEqual([]);
			return;
		}
		expect(applyEdits(text, edits)).toBe(fixed);
		const after = findingsIn(fixed, language);
		expect(after.filter(({ code }) => code === rule.code)).toEqual([]);
		expect(newCodes(before, after)).toEqual([]);
	});

	test('has examples in at least two languages', () => {
		const { good, bad } = rule.examples;
		const languages = new Set([...good, ...bad].map(({ language }) => language));
		expect(languages.size).toBeGreaterThanOrEqual(Math.min(2, rule.languages?.length ?? 6));
		expect(bad.length).toBeGreaterThan(0);
	});
});

const SEEDS = new URL('../../../seeds/', import.meta.url);
const seeds = readdirSync(SEEDS)
	.filter((name) => name.endsWith('.txt'))
	.map((name) => ({ name, text: readFileSync(new URL(name, SEEDS), 'utf8') }));

describe.each(seeds)('in seed $name', ({ text }) => {
	const before = findingsIn(text);
	const fixable = before.flatMap((finding) => (finding.fixes ?? []).map((fix) => ({ finding, fix })));

	test('every fix takes its finding away and brings no other', () => {
		for (const { finding, fix } of fixable) {
			const after = findingsIn(applyEdits(text, fix.edits));
			expect(countOf(finding.code, after), `${finding.code}: ${fix.title}`).toBeLessThan(countOf(finding.code, before));
			expect(newCodes(before, after), `${finding.code}: ${fix.title}`).toEqual([]);
		}
	});
});

function findingsIn(text: string, language?: LanguageCode): Finding[] {
	return checkDocument(readDocument(text, language ? { language } : {}).document);
}

function placesOf(code: string, text: string, findings: readonly Finding[]) {
	return findings.filter((finding) => finding.code === code).map((finding) => markablePlace(text, finding));
}

function countOf(code: string, findings: readonly Finding[]): number {
	return findings.filter((finding) => finding.code === code).length;
}

/** The codes of which there are more findings after a fix than before it. */
function newCodes(before: readonly Finding[], after: readonly Finding[]): string[] {
	return [...new Set(after.map(({ code }) => code))].filter((code) => countOf(code, after) > countOf(code, before));
}
