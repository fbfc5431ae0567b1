import { describe, expect, test } from 'vitest';
import { newDocument } from '../features/newDocument.ts';
import { completeAnswers } from '../features/newDocumentAnswers.ts';
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { runReady } from './readyCommand.ts';

const DECISION = 'Kenya: draft decision\n\nSafety of ships\n\nThe General Assembly decides to convene a meeting on the safety of ships.\n';

describe('penholder ready', () => {
	test('ends with one sentence, and with 1 where something is to be done first', async () => {
		const { code, output } = await ready(DECISION, 'text');
		expect(output).toBe(
			[
				'Document',
				'  ✓ It is read as: draft decision. Its language: English.',
				'  ✗ The head names no agenda item.',
				'  ✓ The organ decides something.',
				'  · There is no symbol yet: the Secretariat gives it.',
				'',
				'Findings',
				'  ✓ No rule has anything more to say.',
				'',
				'Not ready yet. First: Name the agenda item in the head.',
				'',
			].join('\n'),
		);
		expect(code).toBe(1);
	});

	test('names the line of what is to be done', async () => {
		const text = newDocument(completeAnswers({ kind: 'draft-decision', language: 'en', state: 'KE' }, '2026-11-22')).text;
		expect((await ready(text, 'text')).output).toMatch(/ {2}✗ \d+: “.*Title of the item.*” is the template’s: write your own words\./);
	});

	test('ends with 0 where the document can be sent', async () => {
		const { code, output } = await ready(`General Assembly\nEighty-first session\nAgenda item 13\nSafety of ships\n\n${DECISION}`, 'text');
		expect(output).toMatch(/\nReady to send\.\n$/);
		expect(code).toBe(0);
	});

	test('gives a file to attach, with boxes', async () => {
		const { output } = await ready(DECISION, 'markdown');
		expect(output).toMatch(
			/^# Checklist before sending: standard input\n\n\*\*Not ready yet\..*\*\*\n\n## Document\n\n- \[x\] It is read as/,
		);
		expect(output).toContain('\n- [ ] The head names no agenda item.\n');
	});

	test('gives a program the places', async () => {
		const { output } = await ready(DECISION, 'json');
		const { ready: isReady, parts } = JSON.parse(output);
		expect(isReady).toBe(false);
		expect(parts[0].items).toContainEqual({ state: 'open', sentence: 'The head names no agenda item.' });
	});

	test('ends with 2 where there is no such file', async () => {
		const terminal = memoryTerminal();
		expect(await runReady({ command: 'ready', path: 'gone.txt', format: 'text' }, terminal)).toBe(2);
		expect(terminal.written().errors).toBe('penholder: gone.txt does not exist; see whether its name is right.\n');
	});
});

async function ready(text: string, format: 'text' | 'markdown' | 'json') {
	const terminal = memoryTerminal(text);
	const code = await runReady({ command: 'ready', path: '-', format }, terminal);
	return { code, output: terminal.written().output };
}
