import * as vscode from 'vscode';

/** The editor's command that shows places of a document: what the server's lenses call. */
export const showReferences = 'editor.action.showReferences';

/** A lens of the server with the places that it counts as the editor's command wants them. */
export function withPlaces(lens: vscode.CodeLens): vscode.CodeLens {
	const [address, position, places] = lens.command?.arguments ?? [];
	if (lens.command?.command !== showReferences || !Array.isArray(places)) return lens;
	const locations = places.map(({ uri, range }) => new vscode.Location(vscode.Uri.parse(uri), rangeOf(range)));
	return new vscode.CodeLens(lens.range, { ...lens.command, arguments: [vscode.Uri.parse(address), positionOf(position), locations] });
}

/** A place as the protocol has it. */
interface ProtocolPosition {
	readonly line: number;
	readonly character: number;
}

function positionOf({ line, character }: ProtocolPosition): vscode.Position {
	return new vscode.Position(line, character);
}

function rangeOf({ start, end }: { readonly start: ProtocolPosition; readonly end: ProtocolPosition }): vscode.Range {
	return new vscode.Range(positionOf(start), positionOf(end));
}
