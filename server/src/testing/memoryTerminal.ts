import { Readable, Writable } from 'node:stream';
import type { Terminal } from '../cli/terminal.ts';
import { englishMessages } from '../languages/messageBundles.ts';

/** A terminal that keeps what is written to it. */
interface MemoryTerminal extends Terminal {
	readonly written: () => { readonly output: string; readonly errors: string };
}

/**
 * @param input what stands on standard input
 */
export function memoryTerminal(input: string | Buffer = '', isTTY = false): MemoryTerminal {
	const output: string[] = [];
	const errors: string[] = [];
	return {
		input: Readable.from([Buffer.from(input)]),
		output: Object.assign(memoryStream(output), { isTTY }),
		errors: Object.assign(memoryStream(errors), { isTTY }),
		environment: {},
		messages: englishMessages,
		written: () => ({ output: output.join(''), errors: errors.join('') }),
	};
}

function memoryStream(kept: string[]): Writable {
	return new Writable({
		decodeStrings: false,
		write(text: string, _encoding, done) {
			kept.push(text);
			done();
		},
	});
}
