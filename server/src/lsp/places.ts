import type { Location, TextEdit as ProtocolEdit, Range as ProtocolRange, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../text/edits.ts';
import { plainLine } from '../text/plainWords.ts';
import type { Range } from '../text/range.ts';
import type { OpenDocument } from './openDocument.ts';

/** A stretch of the text as the protocol counts: lines, and UTF-16 units in a line. */
export function rangeOf(text: TextDocument, { start, end }: Range): ProtocolRange {
	return { start: text.positionAt(start), end: text.positionAt(end) };
}

/** A stretch that a client has sent, as UTF-16 offsets; what lies outside the text is brought into it. */
export function offsetsOf(text: TextDocument, { start, end }: ProtocolRange): Range {
	const offsets = [text.offsetAt(start), text.offsetAt(end)].sort((one, other) => one - other);
	return { start: offsets[0] ?? 0, end: offsets[1] ?? 0 };
}

export function locationOf(text: TextDocument, range: Range): Location {
	return { uri: text.uri, range: rangeOf(text, range) };
}

/** What a user calls a document: the last part of its address. */
export function nameOf(uri: string): string {
	const name = uri.slice(uri.lastIndexOf('/') + 1);
	try {
		return plainLine(decodeURIComponent(name));
	} catch {
		return plainLine(name);
	}
}

/** Edits with the line breaks that the text has. */
export function editsOf(text: TextDocument, edits: readonly TextEdit[]): ProtocolEdit[] {
	const lineBreak = lineBreakOf(text.getText());
	return edits.map((edit) => ({ range: rangeOf(text, edit), newText: edit.newText.replace(/\r?\n/g, lineBreak) }));
}

/** Edits of this version and no other, where the client can tell versions apart. */
export function workspaceEditOf({ text, client }: OpenDocument, edits: readonly TextEdit[]): WorkspaceEdit {
	const { uri, version } = text;
	const changes = editsOf(text, edits);
	return client.versionedEdits
		? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
		: { changes: { [uri]: changes } };
}

/** The line break that the text uses first; LF where it has none. */
function lineBreakOf(text: string): string {
	const lineFeed = text.indexOf('\n');
	return lineFeed > 0 && text[lineFeed - 1] === '\r' ? '\r\n' : '\n';
}
