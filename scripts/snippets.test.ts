import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { readDocument } from '../server/src/document/read.ts';
import { findingsOf } from '../server/src/features/findings.ts';
import { defaultSettings } from '../server/src/rules/settings.ts';

interface Snippet {
	readonly prefix: string;
	readonly description: string;
	readonly body: readonly string[];
}

const files = packageJson.contributes.snippets.map(({ path }) => path);

describe.each(files)('%s', (path) => {
	const snippets = Object.values(JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as Record<string, Snippet>);
	const [letter, request, resolution] = snippets.map(expanded);

	test('a letter is read as a letter with an annex', () => {
		const { document } = readDocument(letter ?? '');
		expect(document.kind).toBe('letter');
		expect(document.sections).toHaveLength(2);
	});

	test('a request is read as a request with a memorandum and a draft resolution', () => {
		const { document } = readDocument(request ?? '');
		expect(document.sections.map(({ kind }) => kind)).toEqual(['request', 'memorandum', 'draft-resolution']);
	});

	test('a draft resolution is read with its preamble and two operative paragraphs', () => {
		const { document } = readDocument(resolution ?? '');
		expect(document.kind).toBe('draft-resolution');
		expect(document.nodes.filter(({ kind }) => kind === 'preambular')).toHaveLength(2);
		expect(document.nodes.filter(({ kind }) => kind === 'operative').map(({ number }) => number)).toEqual(['1', '2']);
	});

	test.each(['letter', 'request', 'draft resolution'].map((name, index) => [name, [letter, request, resolution][index] ?? '']))(
		'nothing is found to mend in the %s as it is inserted',
		(_name, text) => {
			expect(findingsOf(readDocument(text).document, defaultSettings)).toEqual([]);
		},
	);

	test('what is typed for a snippet is one word, and no two snippets have the same', () => {
		const prefixes = snippets.map(({ prefix }) => prefix);
		for (const prefix of prefixes) expect(prefix).toMatch(/^[\p{L}\p{M}]+$/u);
		expect(new Set(prefixes).size).toBe(prefixes.length);
	});
});

/** The text that a snippet inserts when nothing is filled in: of a choice the first. */
function expanded({ body }: Snippet): string {
	const text = body.join('\n').replace(/(?<=\$\{\d+)\|([^,|]*)[^|]*\|(?=\})/g, ':$1');
	const values = new Map([...text.matchAll(/\$\{(\d+):([^}]*)\}/g)].map(([, number, value]) => [number, value]));
	return text.replace(/\$\{(\d+)[^}]*\}/g, (_place, number: string) => values.get(number) ?? '');
}
