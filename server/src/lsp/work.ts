import type * as answers from './answers.ts';
import type { DocumentReader, OpenDocument } from './openDocument.ts';

/** What reads documents and answers about them, with its tables: loaded when it is first needed. */
export interface Work {
	readonly answers: typeof answers;
	readonly reader: DocumentReader;
}

/** An open document with what answers about it. */
export interface Opened {
	readonly answers: typeof answers;
	readonly document: OpenDocument;
}

export async function loadWork(): Promise<Work> {
	const [loaded, { documentReader }] = await Promise.all([import('./answers.ts'), import('./openDocument.ts')]);
	return { answers: loaded, reader: documentReader() };
}
