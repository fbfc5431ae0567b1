// @ts-check
/**
 * Writes what follows from the rules: a page for each in docs/rules with their index, penholder.schema.json, the schema of
 * settings files, and the rules among the editor's settings in package.json.
 * Pages of rules that are no more are removed. `npm run generate` calls it; a test fails where a file differs.
 *
 *   node scripts/generate-rules.mjs            write
 *   node scripts/generate-rules.mjs --check    write nothing, name the files that differ, and exit with 1 where there are any
 */
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { sep } from 'node:path';
import { catalogue } from '../server/src/rules/catalogue.ts';
import { rulePage } from '../server/src/rules/rulePage.ts';
import { ruleIndexMarkdown, rulePageMarkdown, rulePagePath } from '../server/src/rules/rulePageMarkdown.ts';
import { editorRulesSetting, settingsSchema } from '../server/src/rules/settingsSchema.ts';
import { writeWhole } from './write-whole.mjs';

const root = new URL('../', import.meta.url);

/**
 * The files that differ from what the rules say, by their path from the root; `undefined` for a page whose rule is no more.
 *
 * @returns {Map<string, string | undefined>}
 */
export function differences() {
	const wanted = generatedFiles();
	/** @type {Map<string, string | undefined>} */
	const differing = new Map([...wanted].filter(([path, content]) => readIfThere(path) !== content));
	for (const page of globSync('docs/rules/*/*.md', { cwd: root })) {
		const path = page.replaceAll(sep, '/');
		if (!wanted.has(path)) differing.set(path, undefined);
	}
	return differing;
}

/** @returns {Map<string, string>} */
function generatedFiles() {
	const pages = catalogue.map((rule) => rulePage(rule));
	return new Map([
		...pages.map((page) => /** @type {[string, string]} */ ([`docs/rules/${rulePagePath(page.code)}`, rulePageMarkdown(page)])),
		['docs/rules/README.md', ruleIndexMarkdown(pages)],
		['penholder.schema.json', formattedJson(settingsSchema(catalogue))],
		['package.json', packageJson()],
	]);
}

/** The extension's manifest with every rule in its setting `penholder.rules`. */
function packageJson() {
	const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
	for (const { properties } of manifest.contributes.configuration) {
		const setting = properties['penholder.rules'];
		if (setting) Object.assign(setting, { properties: editorRulesSetting(catalogue), additionalProperties: false });
	}
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}

/**
 * JSON as the formatter of this repository leaves it: short lists of words on one line.
 *
 * @param {object} value
 */
function formattedJson(value) {
	const width = 140;
	const tab = 2;
	const lists = /^(\t*)(.*)\[\n\t+("[^"\n]*"(?:,\n\t+"[^"\n]*")*)\n\t+\](,?)$/gm;
	return `${JSON.stringify(value, null, '\t')}\n`.replace(lists, (printed, tabs, before, words, comma) => {
		const line = `${before}[${words.replace(/,\n\t+/g, ', ')}]${comma}`;
		return tabs.length * tab + line.length <= width ? tabs + line : printed;
	});
}

/** @param {string} path */
function readIfThere(path) {
	try {
		return readFileSync(new URL(path, root), 'utf8');
	} catch {
		return undefined;
	}
}

if (import.meta.main) {
	const differing = differences();
	if (process.argv.includes('--check')) {
		for (const path of differing.keys()) console.log(`${path} is not what the rules say: run \`npm run generate\`.`);
		process.exitCode = differing.size > 0 ? 1 : 0;
	} else {
		for (const [path, content] of differing) {
			const file = new URL(path, root);
			if (content === undefined) {
				rmSync(file);
				continue;
			}
			mkdirSync(new URL('.', file), { recursive: true });
			writeWhole(file, content);
		}
		console.log(`${differing.size} files written or removed.`);
	}
}
