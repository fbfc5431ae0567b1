import { expect, test } from 'vitest';
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { progressOn } from './progress.ts';

test('short work shows no progress', () => {
	const terminal = memoryTerminal('', true);
	const progress = progressOn(terminal, clock(0, 100, 400));
	progress.show('one');
	progress.show('two');
	progress.clear();
	expect(terminal.written().errors).toBe('');
});

test('long work shows what it is at, not faster than one can read, and takes the line away', () => {
	const terminal = memoryTerminal('', true);
	const progress = progressOn(terminal, clock(0, 600, 650, 800));
	progress.show('one');
	progress.show('two');
	progress.show('three');
	progress.clear();
	expect(terminal.written().errors).toBe('\r\u001b[2Kone\r\u001b[2Kthree\r\u001b[2K');
});

test('work that is known to be long shows at once', () => {
	const terminal = memoryTerminal('', true);
	progressOn(terminal, clock(0, 1)).show('one', true);
	expect(terminal.written().errors).toContain('one');
});

test('in a file or pipe there is none', () => {
	const terminal = memoryTerminal('', false);
	const progress = progressOn(terminal, clock(0, 9000));
	progress.show('one', true);
	progress.clear();
	expect(terminal.written().errors).toBe('');
});

/** A clock that shows these milliseconds, one after the other. */
function clock(...times: number[]): () => number {
	return () => times.shift() as number;
}
