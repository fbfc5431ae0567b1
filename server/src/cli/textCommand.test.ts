import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { runText } from './textCommand.ts';

test('writes a file, or standard input, without comments and marks', async () => {
	const text = '<!-- draft -->\n*The General Assembly*,\n\n**Decides** to meet.\n';
	const folder = await temporaryFolder({ 'draft.txt': text });
	for (const [path, input] of [
		[join(folder, 'draft.txt'), ''],
		['-', text],
	] as const) {
		const terminal = memoryTerminal(input);
		expect(await runText(path, terminal)).toBe(0);
		expect(terminal.written()).toEqual({ output: 'The General Assembly,\n\nDecides to meet.\n', errors: '' });
	}
});

test('says so where there is no such file', async () => {
	const terminal = memoryTerminal();
	expect(await runText('gone.txt', terminal)).toBe(2);
	expect(terminal.written()).toEqual({ output: '', errors: 'penholder: gone.txt does not exist; see whether its name is right.\n' });
});
