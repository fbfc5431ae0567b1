import type { UnDocument } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import type { Range } from '../text/range.ts';
import { dedent } from './dedent.ts';

/** A document with the place at which something is asked. */
interface DocumentWithCursor {
	readonly document: UnDocument;
	/** UTF-16 units. */
	readonly offset: number;
}

/** Reads a template, indented or not, in which `|` is the cursor. */
export function withCursor(template: string): DocumentWithCursor {
	const marked = dedent(template);
	const offset = marked.indexOf('|');
	if (offset < 0) throw new Error('The text has no cursor: write | where it stands.');
	return { document: readDocument(marked.slice(0, offset) + marked.slice(offset + 1)).document, offset };
}

/** The words at places, each with the number of its line from 1, so that a test reads as text. */
export function printed({ text }: UnDocument, places: readonly Range[]): string[] {
	return places.map(({ start, end }) => `${text.slice(0, start).split('\n').length}: ${text.slice(start, end)}`);
}
