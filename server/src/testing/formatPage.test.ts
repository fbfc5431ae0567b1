import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentKind } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import { checkDocument } from '../rules/check.ts';

const page = readFileSync(new URL('../../../docs/format.md', import.meta.url), 'utf8');
/** Every block of code names the language and kind of its document: `undoc ar letter`. */
const examples = [...page.matchAll(/^```undoc (?<language>\w+) (?<kind>[\w-]+)\n(?<text>[\s\S]*?)^```$/gm)].map(
	({ groups = {} }) => groups,
);

test.each(examples)('the example of docs/format.md in $language is a $kind without errors', ({ language, kind, text = '' }) => {
	const { document } = readDocument(text);

	expect({ language: document.language, kind: document.kind }).toEqual({ language, kind });
	expect(checkDocument(document).filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
});

test('docs/format.md has an example in each of the six languages', () => {
	expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['ar', 'zh', 'en', 'fr', 'ru', 'es']));
});

test('docs/format.md names every kind of document', () => {
	const kinds: Readonly<Record<DocumentKind, true>> = {
		letter: true,
		'note-verbale': true,
		request: true,
		memorandum: true,
		'draft-resolution': true,
		'draft-decision': true,
		amendment: true,
		resolution: true,
		decision: true,
		'presidential-statement': true,
		none: true,
	};
	for (const kind of Object.keys(kinds)) expect(page).toContain(`\`${kind}\``);
});
