import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** A finding, with its code alone. */
export interface ShownFinding {
	readonly code: string;
	readonly range: vscode.Range;
}

/** Opens a document of the workspace as a writer does who treats it as a document of the United Nations. */
export async function openSeed(name: string): Promise<vscode.TextEditor> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	assert.ok(folder, 'the tests run in a folder with the seeds');
	const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
	const editor = await vscode.window.showTextDocument(document);
	if (editor.document.languageId !== 'undoc') await vscode.commands.executeCommand('penholder.treatAsUnDocument');
	return vscode.window.activeTextEditor ?? editor;
}

/** What Penholder has found in a document. */
export function findings(document: vscode.TextDocument): ShownFinding[] {
	return vscode.languages
		.getDiagnostics(document.uri)
		.filter(({ source }) => source === 'penholder')
		.map(({ code, range }) => ({ code: String(typeof code === 'object' ? code.value : code), range }));
}

/** Waits for the findings to be as they are expected; the runner ends a wait that takes too long. */
export function findingsWhere(
	document: vscode.TextDocument,
	isExpected: (all: readonly ShownFinding[]) => boolean,
): Promise<readonly ShownFinding[]> {
	return new Promise((resolve) => {
		const look = () => {
			const all = findings(document);
			if (!isExpected(all)) return;
			listener.dispose();
			resolve(all);
		};
		const listener = vscode.languages.onDidChangeDiagnostics(look);
		look();
	});
}

/** Does something to a document, and puts its text back. */
export async function restored(document: vscode.TextDocument, change: () => Promise<void>): Promise<void> {
	const text = document.getText();
	try {
		await change();
	} finally {
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
		await vscode.workspace.applyEdit(edit);
		await document.save();
	}
}
