import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Messages } from '../languages/messageBundles.ts';
import { render, type Sentence } from '../text/sentence.ts';
import { printable } from './printable.ts';

/** Where a command reads and writes. */
export interface Terminal {
	readonly input: Readable & { readonly isTTY?: boolean };
	readonly output: TerminalStream;
	/** Everything that is not the result: what could not be used, and progress. */
	readonly errors: TerminalStream;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** What is said, in the user's language. */
	readonly messages: Messages;
}

export type TerminalStream = Writable & { readonly isTTY?: boolean };

/** Writes, and waits where the reader at the other end is slower. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
	if (!stream.write(text)) await once(stream, 'drain');
}

/** Tells in one sentence, on standard error, what could not be used and why. */
export async function complain(terminal: Terminal, sentence: string | Sentence): Promise<void> {
	await write(terminal.errors, `penholder: ${printable(render(sentence, terminal.messages.bundle))}\n`);
}

/**
 * True where colours are wanted: on a terminal that has them, unless NO_COLOR is set (no-color.org); FORCE_COLOR decides over both, `0` and
 * `false` being a no.
 */
export function wantsColour(stream: TerminalStream, environment: Terminal['environment']): boolean {
	const { FORCE_COLOR: force, NO_COLOR: refusal, TERM: type } = environment;
	if (force !== undefined) return force !== '0' && force !== 'false';
	if (refusal) return false;
	return stream.isTTY === true && type !== 'dumb';
}

/** The locale that the environment asks for, as POSIX has it: an empty variable counts as none. */
export function localeOf({ LC_ALL: all, LC_MESSAGES: ofMessages, LANG: language }: Terminal['environment']): string | undefined {
	return all || ofMessages || language || undefined;
}
