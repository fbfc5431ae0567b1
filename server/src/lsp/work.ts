import type * as answers from './answers.ts';
import type { DocumentReader, OpenDocument, readClosed } from './openDocument.ts';
import type { PageSender } from './pageSender.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { TokenMemory } from './tokenMemory.ts';

/** What reads documents and answers about them, with its tables: loaded when it is first needed. */
export interface Work {
	readonly answers: typeof answers;
	readonly reader: DocumentReader;
	readonly tokens: TokenMemory;
	readonly pages: PageSender;
	readonly rehearsal: Rehearsal;
	/** Reads a text that is not open; one that has been read before with the same settings is not read again. */
	readonly read: typeof readClosed;
}

/** An open document with what answers about it. */
export interface Opened {
	readonly answers: typeof answers;
	readonly tokens: TokenMemory;
	readonly document: OpenDocument;
}

/** Loads what works, from where the server runs. `script` is the address that a client gives for it, where it has to give one. */
export type LoadModules = (script: string | undefined) => Promise<typeof import('./workModules.ts')>;

export async function loadWork(load: LoadModules, script: string | undefined): Promise<Work> {
	const { answers, documentReader, readClosed, tokenMemory, pageSender, rehearsal } = await load(script);
	return { answers, reader: documentReader(), tokens: tokenMemory(), pages: pageSender(), rehearsal: rehearsal(), read: readClosed };
}
