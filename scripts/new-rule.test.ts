import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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
