import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../rules/catalogue.ts';
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { runExplain, runRules } from './rulesCommand.ts';

describe('rules', () => {
	test('lists every rule with its level', async () => {
		const terminal = memoryTerminal();
		expect(await runRules({ format: 'text' }, terminal)).toBe(0);
		const { output } = terminal.written();
		for (const { code, severity } of catalogue) expect(output).toContain(`\n  ${code}  ${severity}\n`);
	});

	test('tells a program the same, with a page that exists', async () => {
		const terminal = memoryTerminal();
		expect(await runRules({ format: 'json' }, terminal)).toBe(0);
		const { rules } = JSON.parse(terminal.written().output);
		expect(rules.map(({ code }: { code: string }) => code)).toEqual(catalogue.map(({ code }) => code));
		expect(rules.filter(({ page }: { page: string }) => !existsSync(new URL(page)))).toEqual([]);
	});
});

describe('explain', () => {
	test('shows why, an example with its message, and how to switch the rule off', async () => {
		const terminal = memoryTerminal();
		expect(await runExplain({ code: 'clause/number' }, terminal)).toBe(0);
		const { output } = terminal.written();
		expect(output).toMatch(/^clause\/number {2}error\n/);
		expect(output).toContain('\nWhy\n');
		expect(output).toMatch(/\nEnglish, wrong\n[\s\S]*⟦[^⟧]*⟧[\s\S]*\n {2}→ .*\n[\s\S]*\nEnglish, mended\n/);
		expect(output).toContain('    { "rules": { "clause/number": "off" } }\n');
		expect(output).toContain('    <!-- penholder-disable-next-line clause/number -->\n');
	});

	test.each(catalogue)('has something to show of $code', async ({ code }) => {
		const terminal = memoryTerminal();
		expect(await runExplain({ code }, terminal)).toBe(0);
		expect(terminal.written().output).toContain('⟦');
	});

	test('shows the rules of a group', async () => {
		const terminal = memoryTerminal();
		expect(await runExplain({ code: 'scan' }, terminal)).toBe(0);
		expect(terminal.written().output).toMatch(/^scan\n {2}scan\//);
	});

	test.each([
		['clause/nubmer', '“clause/nubmer” is no rule or group of rules; did you mean “clause/number”?'],
		['poetry', '“poetry” is no rule or group of rules.'],
	])('does not know %s', async (code, sentence) => {
		const terminal = memoryTerminal();
		expect(await runExplain({ code }, terminal)).toBe(2);
		expect(terminal.written()).toEqual({ output: '', errors: `penholder: ${sentence}\n` });
	});
});
