import type * as answers from './answers.ts';
import type { DocumentReader, OpenDocument, readClosed } from './openDocument.ts';
import type { PageSender } from './pageSender.ts';
import type { TokenMemory } from './tokenMemory.ts';

/** What reads documents and answers about them, with its tables: loaded when it is first needed. */
export interface Work {
	readonly answers: typeof answers;
	readonly reader: DocumentReader;
	readonly tokens: TokenMemory;
	readonly pages: PageSender;
	/** Reads a text that is not open; one that has been read before with the same settings is not read again. */
	readonly read: typeof readClosed;
}

/** An open document with what answers about it. */
export interface Opened {
	readonly answers: typeof answers;
	readonly tokens: TokenMemory;
	readonly document: OpenDocument;
}

export async function loadWork(): Promise<Work> {
	const [loaded, { documentReader, readClosed }, { tokenMemory }, { pageSender }] = await Promise.all([
		import('./answers.ts'),
		import('./openDocument.ts'),
		import('./tokenMemory.ts'),
		import('./pageSender.ts'),
	]);
	return { answers: loaded, reader: documentReader(), tokens: tokenMemory(), pages: pageSender(), read: readClosed };
}
