// @ts-check
/**
 * Begins a rule: writes its file with an example of each kind and its test, and adds it to the catalogue.
 *
 *   npm run new-rule -- letter/greeting
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { render } from '../server/src/text/sentence.ts';
import { eitherOf } from '../server/src/text/sentenceValues.ts';
import { writeWhole } from './write-whole.mjs';

const rules = new URL('../server/src/rules/', import.meta.url);

/**
 * The files of a new rule and the catalogue with it, by their path within server/src/rules; or what is wrong with the code.
 *
 * @param {string} code `group/name`
 * @param {string} catalogue the text of catalogue.ts
 * @returns {Map<string, string> | string}
 */
export function newRule(code, catalogue) {
	const [, group = '', name = ''] = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(code) ?? [];
	if (group === '') return `“${code}” is no code of a rule: one is written as in letter/greeting or clause/single-numbered.`;
	const file = inCamelCase(name);
	const exported = inCamelCase(`${group}-${name}`);
	if (catalogue.includes(`'./${group}/${file}.ts'`)) return `There is a rule ${code} already.`;
	return new Map([
		[`${group}/${file}.ts`, ruleSkeleton(code, exported)],
		[`${group}/${file}.test.ts`, testSkeleton(code, exported, file)],
		['catalogue.ts', withRule(catalogue, exported, `./${group}/${file}.ts`)],
	]);
}

/** @param {string} words with dashes */
function inCamelCase(words) {
	return words.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

/**
 * Puts the import and the entry where the order of the letters wants them.
 *
 * @param {string} catalogue
 * @param {string} exported
 * @param {string} path
 */
function withRule(catalogue, exported, path) {
	const lines = catalogue.split('\n');
	const pathOf = (/** @type {string} */ line) => /^import .* from '(\.\/[a-z]+\/.*)';$/.exec(line)?.[1];
	const importAt = lines.findIndex((line) => (pathOf(line) ?? '') > path);
	const lastImport = lines.findLastIndex((line) => pathOf(line) !== undefined);
	lines.splice(importAt < 0 ? lastImport + 1 : importAt, 0, `import { ${exported} } from '${path}';`);
	const listAt = lines.findIndex((line) => line.startsWith('export const catalogue'));
	const listEnd = lines.indexOf('];', listAt);
	const entryAt = lines.findIndex((line, index) => index > listAt && index < listEnd && line.trim().replace(',', '') > exported);
	lines.splice(entryAt < 0 ? listEnd : entryAt, 0, `\t${exported},`);
	return lines.join('\n');
}

/**
 * @param {string} code
 * @param {string} exported
 */
function ruleSkeleton(code, exported) {
	return `import type { UnDocument } from '../../document/document.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';

/** Say what the slip is. */
export const ${exported}: Rule = {
	code: '${code}',
	severity: 'information',
	reach: 'document',
	summary: 'Say in a sentence what the text must be.',
	authority: 'Name the rule of procedure, the page of the Editorial Manual, or the share measured on official texts.',
	examples: {
		good: [{ language: 'en', text: 'The General Assembly,\\n\\nDecides to convene a meeting.' }],
		bad: [
			{
				language: 'en',
				text: \`The General Assembly,

Decides to convene a meating.
                     ^^^^^^^\`,
				fixed: 'The General Assembly,\\n\\nDecides to convene a meeting.',
			},
			{
				language: 'fr',
				text: \`L’Assemblée générale,

Décide de tenir une meating.
                    ^^^^^^^\`,
				fixed: 'L’Assemblée générale,\\n\\nDécide de tenir une meeting.',
			},
		],
	},
	check: findSlips,
};

/** Visit the nodes or references of the document that the rule is about; see document/query.ts. */
function findSlips(document: UnDocument): Finding[] {
	return [...document.text.matchAll(/meating/g)].map(({ 0: printed, index: start }) => {
		const end = start + printed.length;
		return {
			code: ${exported}.code,
			severity: ${exported}.severity,
			start,
			end,
			message: message(printed),
			fixes: [{ title: sentence\`Write \${quote('meeting')}\`, safe: true, edits: [{ start, end, newText: 'meeting' }] }],
		};
	});
}

/** What is wrong, why, and what to do: whole sentences, which are translated. */
function message(printed: string): Sentence {
	return sentence\`\${quote(printed)} is spelled \${quote('meeting')} in documents of the United Nations.\`;
}
`;
}

/**
 * @param {string} code
 * @param {string} exported
 * @param {string} file
 */
function testSkeleton(code, exported, file) {
	return `import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';
import { ${exported} } from './${file}.ts';

describe('${code}', () => {
	test('says nothing of a right text', () => {
		expect(placesIn('The General Assembly,\\n\\nDecides to convene a meeting.')).toEqual([]);
	});
});

function placesIn(text: string): string[] {
	return checkDocument(readDocument(text).document, undefined, [${exported}]).map(({ start, end }) => text.slice(start, end));
}
`;
}

if (import.meta.main) {
	const [code, ...others] = process.argv.slice(2);
	const catalogueFile = new URL('catalogue.ts', rules);
	const result =
		code === undefined || others.length > 0
			? 'Name one rule, as in `npm run new-rule -- letter/greeting`.'
			: newRule(code, readFileSync(catalogueFile, 'utf8'));
	if (typeof result === 'string') {
		console.error(result);
		process.exitCode = 2;
	} else {
		const taken = [...result.keys()].filter((path) => path !== 'catalogue.ts' && existsSync(new URL(path, rules)));
		if (taken.length > 0) {
			console.error(`${render(eitherOf(taken))} is there already.`);
			process.exitCode = 2;
		} else {
			for (const [path, content] of result) {
				const file = new URL(path, rules);
				mkdirSync(new URL('.', file), { recursive: true });
				writeWhole(file, content);
				console.log(`Written: server/src/rules/${path}`);
			}
			console.log(
				'Next: write what the rule is about, run `npm test -- rules/examples`, then `npm run generate` and `npm run generate:l10n`.',
			);
		}
	}
}
