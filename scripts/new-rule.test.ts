import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../server/src/document/read.ts';
import { checkDocument } from '../server/src/rules/check.ts';
import { markablePlace, readMarkedText } from '../server/src/rules/examples.ts';
import { applyEdits } from '../server/src/text/edits.ts';
import { render } from '../server/src/text/sentence.ts';
import { newRule } from './new-rule.mjs';

const catalogue = `import { clauseNumber } from './clause/number.ts';
import { letterSignature } from './letter/signature.ts';
import type { Rule } from './rule.ts';
import { symbolWidth } from './symbol/width.ts';

/** Every rule, by code. */
export const catalogue: readonly Rule[] = [
	clauseNumber,
	letterSignature,
	symbolWidth,
];
`;

describe('a new rule', () => {
	test('comes with its file, its test and its place in the catalogue', () => {
		const files = written('letter/greeting');
		expect([...files.keys()]).toEqual(['letter/greeting.ts', 'letter/greeting.test.ts', 'catalogue.ts']);
		expect(files.get('letter/greeting.ts')).toContain("export const letterGreeting: Rule = {\n\tcode: 'letter/greeting',");
		expect(files.get('catalogue.ts')).toContain(
			"from './clause/number.ts';\nimport { letterGreeting } from './letter/greeting.ts';\nimport { letterSignature }",
		);
		expect(files.get('catalogue.ts')).toContain('\tclauseNumber,\n\tletterGreeting,\n\tletterSignature,\n');
	});

	test('may be the last one, of a group of its own, with a name of several words', () => {
		const files = written('term/two-names');
		expect(files.get('term/twoNames.ts')).toContain('export const termTwoNames: Rule');
		expect(files.get('catalogue.ts')).toContain('\tsymbolWidth,\n\ttermTwoNames,\n];');
	});

	test('finds what its own examples mark, says so and mends it, before anything of it is changed', async () => {
		const rules = new URL('../server/src/rules/', import.meta.url);
		const source = (written('letter/greeting').get('letter/greeting.ts') ?? '').replace(/from '(\.\.\/[^']+)'/g, (_, path) => {
			return `from '${new URL(path, new URL('letter/', rules)).href}'`;
		});
		const folder = mkdtempSync(join(tmpdir(), 'penholder-new-rule-'));
		try {
			const file = join(folder, 'greeting.ts');
			writeFileSync(file, source);
			const { letterGreeting: rule } = await import(/* @vite-ignore */ pathToFileURL(file).href);
			for (const { language, text: marked, fixed } of rule.examples.bad) {
				const { text, places } = readMarkedText(marked);
				const findings = checkDocument(readDocument(text, { language }).document, undefined, [rule]);
				expect(findings.map((finding) => markablePlace(text, finding))).toEqual(places);
				expect(findings.map(({ message }) => render(message))).toEqual([
					'“\u2068meating\u2069” is spelled “\u2068meeting\u2069” in documents of the United Nations.',
				]);
				expect(findings.map(({ fixes }) => render(fixes?.[0]?.title ?? { template: '', values: [] }))).toEqual([
					'Write “\u2068meeting\u2069”',
				]);
				expect(
					applyEdits(
						text,
						findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
					),
				).toBe(fixed);
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	test.each(['greeting', 'Letter/greeting', 'letter/', 'letter/gree ting', '../x/y'])('is refused: %s', (code) => {
		expect(newRule(code, catalogue)).toContain('is no code of a rule');
	});

	test('is refused where there is one of its name', () => {
		expect(newRule('letter/signature', catalogue)).toBe('There is a rule letter/signature already.');
	});

	test('finds its place in the catalogue as it is', () => {
		const real = readFileSync(new URL('../server/src/rules/catalogue.ts', import.meta.url), 'utf8');
		const files = newRule('zebra/stripes', real);
		expect(files instanceof Map && files.get('catalogue.ts')).toContain('\tzebraStripes,\n];');
	});
});

function written(code: string): Map<string, string> {
	const files = newRule(code, catalogue);
	if (typeof files === 'string') throw new Error(files);
	return files;
}
