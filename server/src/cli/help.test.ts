import { describe, expect, test } from 'vitest';
import { render } from '../text/sentence.ts';
import { commands } from './commands.ts';
import { helpText } from './help.ts';

test('the general help names every command', () => {
	const text = helpText();
	for (const { name, summary } of commands) expect(text).toMatch(new RegExp(`^  ${name} +${render(summary).slice(0, 20)}`, 'm'));
});

describe.each(commands)('the help of $name', ({ name, usage, options }) => {
	test('begins with its use and names every option', () => {
		const text = helpText(name);
		expect(text.startsWith(usage)).toBe(true);
		for (const option of options) expect(text).toContain(`--${option.name}`);
	});

	test('fits into a terminal', () => {
		const widest = Math.max(
			...helpText(name)
				.split('\n')
				.map((line) => line.length),
		);
		expect(widest).toBeLessThanOrEqual(80);
	});
});
