import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import type { LanguageCode } from '../languages/language.ts';
import { catalogue } from '../rules/catalogue.ts';
import { checkDocument } from '../rules/check.ts';
import { readMarkedText } from '../rules/examples.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import { applyEdits, smallestEdit } from '../text/edits.ts';
import { render } from '../text/sentence.ts';
import { safeFixes } from './safeFixes.ts';

interface Sample {
	readonly name: string;
	readonly text: string;
	readonly language?: LanguageCode;
}

const SEEDS = new URL('../../../seeds/', import.meta.url);
const seeds: Sample[] = readdirSync(SEEDS)
	.filter((name) => name.endsWith('.txt'))
	.map((name) => ({ name: `seed ${name}`, text: readFileSync(new URL(name, SEEDS), 'utf8') }));
const examples: Sample[] = catalogue.flatMap(({ code, examples: { bad } }) =>
	bad.map(({ text, language }, index) => ({ name: `bad example ${index + 1} of ${code}`, text: readMarkedText(text).text, language })),
);

/** What `--fix` applies, and what it would apply if a writer took the first offer of every finding. */
const choices: Readonly<Record<string, (fix: Fix, place: number) => boolean>> = {
	'the safe fixes': ({ safe }) => safe,
	'the first fixes, safe or offered': (_, place) => place === 0,
};

describe.each([...seeds, ...examples])('in $name', ({ text, language }) => {
	const before = findingsIn(text, language);
	const checked = new Map([[text, before]]);
	const check = (version: string) => {
		const findings = checked.get(version) ?? findingsIn(version, language);
		checked.set(version, findings);
		return findings;
	};

	test('each fix, safe or offered, takes its finding away, brings no other and touches no more than it must', () => {
		for (const { code, fixes = [] } of before) {
			for (const { title, edits } of fixes) {
				const mended = applyEdits(text, edits);
				const after = check(mended);
				const what = `${code}: ${render(title)}\n${mended}`;
				expect(countOf(code, after), what).toBeLessThan(countOf(code, before));
				expect(newCodes(before, after), what).toEqual([]);
				for (const edit of edits) {
					expect(edit, what).toEqual(smallestEdit(text, edit));
					expect(text.slice(edit.start, edit.end), what).not.toBe(edit.newText);
				}
			}
		}
	});

	test.each(Object.entries(choices))('%s of all findings settle in three passes; then there is nothing left to do', (_, isChosen) => {
		let mended = text;
		for (let pass = 0; pass < MOST_PASSES; pass++) mended = applyEdits(mended, chosenEdits(check(mended), isChosen));
		expect(chosenEdits(check(mended), isChosen)).toEqual([]);
		expect(newCodes(before, check(mended))).toEqual([]);
	});
});

const MOST_PASSES = 3;

/** The edits of the chosen fixes that do not touch each other, as `--fix` puts them together. */
function chosenEdits(findings: readonly Finding[], isChosen: (fix: Fix, place: number) => boolean) {
	const chosen = findings.map((finding) => ({
		...finding,
		fixes: (finding.fixes ?? []).filter(isChosen).map((fix) => ({ ...fix, safe: true })),
	}));
	return safeFixes(chosen).flatMap(({ fix }) => fix.edits);
}

function findingsIn(text: string, language?: LanguageCode): Finding[] {
	return checkDocument(readDocument(text, language ? { language } : {}).document);
}

function countOf(code: string, findings: readonly Finding[]): number {
	return findings.filter((finding) => finding.code === code).length;
}

/** The codes of which there are more findings after a fix than before it. */
function newCodes(before: readonly Finding[], after: readonly Finding[]): string[] {
	return [...new Set(after.map(({ code }) => code))].filter((code) => countOf(code, after) > countOf(code, before));
}
