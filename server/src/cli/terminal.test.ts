import { describe, expect, test } from 'vitest';
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { complain, wantsColour } from './terminal.ts';

describe('colours', () => {
	const { output: terminal } = memoryTerminal('', true);
	const { output: file } = memoryTerminal('', false);

	test.each([
		['on a terminal', terminal, {}, true],
		['not in a file or pipe', file, {}, false],
		['not where NO_COLOR is set', terminal, { NO_COLOR: '1' }, false],
		['on a terminal where NO_COLOR is empty', terminal, { NO_COLOR: '' }, true],
		['not on a terminal without them', terminal, { TERM: 'dumb' }, false],
		['everywhere with FORCE_COLOR', file, { FORCE_COLOR: '1' }, true],
		['everywhere with an empty FORCE_COLOR, as Node has it', file, { FORCE_COLOR: '' }, true],
		['with FORCE_COLOR and NO_COLOR', file, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
		['nowhere with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
	])('%s', (_, stream, environment, wanted) => {
		expect(wantsColour(stream, environment)).toBe(wanted);
	});
});

test('a complaint is one line, whatever the name of the file', async () => {
	const terminal = memoryTerminal();
	await complain(terminal, 'a\n\u001b[2Jb.txt does not exist.');
	expect(terminal.written().errors).toBe('penholder: a␊␛[2Jb.txt does not exist.\n');
});
