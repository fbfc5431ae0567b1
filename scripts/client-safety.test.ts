import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url);
const sources = globSync(['client/src/**/*.ts', 'client/webview/**/*.ts'], { cwd: root })
	.filter((path) => !path.endsWith('.test.ts'))
	.map((path) => ({ path, source: readFileSync(new URL(path, root), 'utf8') }));

describe('the extension', () => {
	test.each([
		['trusts no Markdown with a document in it', /isTrusted: true|supportHtml: true|enableCommandUris: true/],
		['evaluates nothing', /\beval\(|new Function\(|setTimeout\(\s*['"`]|document\.write|insertAdjacentHTML|outerHTML\s*=/],
		['writes no handler into HTML', /<[a-z][^>\n]*\son[a-z]+\s*=/i],
		['loads nothing from elsewhere', /(?:src|href)="?https?:|@import|url\(/],
		['shows nobody a script that its policy does not name', /script-src (?!'nonce-)|'unsafe-(?:eval|hashes)'/],
	])('%s', (_, pattern) => {
		expect(sources.filter(({ source }) => pattern.test(source)).map(({ path }) => path)).toEqual([]);
	});

	test('says so itself where it starts', () => {
		const options = sources.find(({ path }) => path.endsWith('languageClientOptions.ts'));
		expect(options?.source).toContain('markdown: { isTrusted: false, supportHtml: false }');
	});

	test('gives the preview a policy by which only its own script and style count', () => {
		const frame = sources.find(({ path }) => path.endsWith('previewHtml.ts'))?.source ?? '';
		const policy = /content="(default-src[^"]*)"/.exec(frame)?.[1];
		const nonce = '$' + '{nonce}';
		expect(policy).toBe(`default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`);
	});

	test('puts HTML into its window in one place, which is given blocks that are looked at by hostilePage.test.ts', () => {
		expect(sources.filter(({ source }) => /\.innerHTML\s*=/.test(source)).map(({ path }) => path.replaceAll('\\', '/'))).toEqual([
			'client/webview/pageView.ts',
		]);
	});

	test('shows the words of documents in notifications only where nothing in them can be clicked', () => {
		// A sentence of ours with a value in it is no better than the value.
		const careless = /show(?:Information|Warning|Error)Message\((?!\s*(?:plainMessage\(|vscode\.l10n\.t\(\s*'[^'{]*'))[^\n]*\n?[^\n]*/g;
		expect(sources.flatMap(({ source }) => source.match(careless) ?? [])).toEqual([]);
	});
});
