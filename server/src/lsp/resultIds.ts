import type { OpenDocument } from './openDocument.ts';

/** A name for the findings of one version of a document by one set of settings: a client that has them already need not be sent them again. */
export function resultIdOf(document: OpenDocument): string {
	const known = named.get(document) ?? String(++last);
	named.set(document, known);
	return known;
}

const named = new WeakMap<OpenDocument, string>();
let last = 0;
