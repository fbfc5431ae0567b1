import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * How the text of an open document comes into being and changes. It is the protocol's own text, made safe against two things that clients do:
 * places behind the end of the text (`{ line: 999999 }` for "the rest") and versions that do not grow.
 */
export const syncedText = {
	create(uri: string, languageId: string, version: number, content: string): TextDocument {
		return counted(TextDocument.create(uri, languageId, version, content));
	},

	update(text: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
		for (const change of changes) {
			const isPartial = 'range' in change;
			TextDocument.update(text, [isPartial ? { range: within(text, change.range), text: change.text } : change], version);
		}
		return counted(text);
	},
};

/**
 * A number that is another one after each change of any text. What is remembered about a text is remembered by it and not by the version: that
 * is the client's, which may send one twice, or open another text with the version of the last one.
 */
export function editionOf(text: TextDocument): number {
	return (text as Counted)[EDITION] ?? 0;
}

/** Kept in the text itself: this file is in both scripts that a server consists of (sharedModules.ts), and they share texts but no variables. */
const EDITION = Symbol.for('penholder.edition');
let last = 0;

interface Counted extends TextDocument {
	[EDITION]?: number;
}

function counted(text: TextDocument): TextDocument {
	(text as Counted)[EDITION] = ++last;
	return text;
}

function within(text: TextDocument, { start, end }: Range): Range {
	return { start: placeWithin(text, start), end: placeWithin(text, end) };
}

/** The library leaves a hole in its table of lines where a change begins in a line that is not there. */
function placeWithin(text: TextDocument, place: Position): Position {
	return place.line < text.lineCount ? place : { line: text.lineCount - 1, character: Number.MAX_SAFE_INTEGER };
}
