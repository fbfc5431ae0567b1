import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Opens the document as it is submitted, without comments and marks, in a new editor beside it. */
export async function showSubmittedText(client: BaseLanguageClient | undefined): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (!client || document?.languageId !== 'undoc') return;
	const content = await client.sendRequest<string | null>('penholder/submittedText', { textDocument: { uri: document.uri.toString() } });
	if (content === null) return;
	const opened = await vscode.workspace.openTextDocument({ language: 'undoc', content });
	await vscode.window.showTextDocument(opened, vscode.ViewColumn.Beside);
}
