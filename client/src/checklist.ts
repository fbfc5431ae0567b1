import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { plainMessage } from './plainWords.ts';

interface ChecklistAnswer {
	readonly conclusion: string;
	readonly markdown: string;
}

/** Tells in one sentence how the document stands before it is sent; the whole list opens beside it, as a file to save or attach. */
export async function showChecklist(client: BaseLanguageClient | undefined): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (!client || document?.languageId !== 'undoc') return;
	const answer = await client.sendRequest<ChecklistAnswer | null>('penholder/checklist', {
		textDocument: { uri: document.uri.toString() },
	});
	if (!answer) return;
	const list = await vscode.workspace.openTextDocument({ language: 'markdown', content: withoutIsolates(answer.markdown) });
	await vscode.window.showTextDocument(list, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
	void vscode.window.showInformationMessage(plainMessage(answer.conclusion));
}

/** The editor draws a box for each character that isolates what is quoted. Read elsewhere, the server's answer keeps them. */
export function withoutIsolates(text: string): string {
	return text.replace(/[\u2066-\u2069]/g, '');
}
