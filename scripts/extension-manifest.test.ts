import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const root = new URL('..', import.meta.url);
const manifest = readFileSync(new URL('package.json', root), 'utf8');
const placeholders = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key).toSorted();

describe.each(['', '.ar', '.zh-cn', '.fr', '.ru', '.es'])('package.nls%s.json', (language) => {
	test('has a text for each title and description of the extension, and no other', () => {
		const texts: Record<string, string> = JSON.parse(readFileSync(new URL(`package.nls${language}.json`, root), 'utf8'));
		expect(Object.keys(texts).toSorted()).toEqual(placeholders);
		expect(Object.values(texts).every((text) => text.trim() !== '')).toBe(true);
	});
});

test('every command that the extension offers does something', () => {
	const source = globSync('client/src/**/*.ts', { cwd: root })
		.map((path) => readFileSync(new URL(path, root), 'utf8'))
		.join('');
	for (const { command } of packageJson.contributes.commands)
		expect(source).toMatch(new RegExp(`'${command}':|registerCommand\\('${command}'`));
});

test('it is no package of modules: in a browser editors load no extension that is one', () => {
	expect(packageJson).not.toHaveProperty('type');
});

test('what the extension contributes lies where it says', () => {
	const { grammars, snippets, languages } = packageJson.contributes;
	const paths = [
		packageJson.icon,
		...[...grammars, ...snippets].map(({ path }) => path),
		...languages.map(({ configuration }) => configuration),
	];
	for (const path of paths) expect(existsSync(new URL(path, root)), path).toBe(true);
});

test('a workspace that is not trusted decides neither where links lead nor what is logged', () => {
	const { supported, restrictedConfigurations } = packageJson.capabilities.untrustedWorkspaces;
	// Editors heed the list only where support is limited.
	expect(supported).toBe('limited');
	const settings = packageJson.contributes.configuration.flatMap(({ properties }) =>
		Object.entries<{ readonly type: string; readonly enum?: readonly string[] }>(properties),
	);
	const free = settings.filter(([name, { type, enum: choices }]) => (type === 'string' && !choices) || name.includes('.trace.'));
	expect(restrictedConfigurations).toEqual(free.map(([name]) => name));
});

test('the editor judges neither look-alikes nor invisible characters of a document: rules of Penholder do', () => {
	const defaults = packageJson.contributes.configurationDefaults['[undoc]'];
	expect(defaults).toMatchObject({
		'editor.wordWrap': 'on',
		'editor.unicodeHighlight.ambiguousCharacters': false,
		'editor.unicodeHighlight.invisibleCharacters': false,
		'editor.unicodeHighlight.nonBasicASCII': false,
	});
});

test('it works in a browser, and in folders that are on no disk', () => {
	expect(packageJson.browser).toBe('./client/dist/browserExtension.js');
	expect(packageJson.capabilities.virtualWorkspaces).toBe(true);
});

test('every setting is described, in a group with a title', () => {
	for (const { title, properties } of packageJson.contributes.configuration) {
		expect(title).toMatch(/^%.+%$/);
		for (const [name, setting] of Object.entries<{ readonly description?: string; readonly markdownDescription?: string }>(properties))
			expect(setting.markdownDescription ?? setting.description, name).toMatch(/\S/);
	}
});
