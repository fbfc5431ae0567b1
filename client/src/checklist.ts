import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { showListBeside } from './besideTexts.ts';
import { plainMessage } from './plainWords.ts';

interface ChecklistAnswer {
	readonly conclusion: string;
	readonly markdown: string;
}

/** Tells in one sentence how the document stands before it is sent; the whole list opens beside it, to be saved as a file or attached. */
export async function showChecklist(client: BaseLanguageClient | undefined): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (!client || document?.languageId !== 'undoc') return;
	const answer = await client.sendRequest<ChecklistAnswer | null>('penholder/checklist', {
		textDocument: { uri: document.uri.toString() },
	});
	if (!answer) return;
	await showListBeside(document.uri, vscode.l10n.t('Checklist before sending'), answer.markdown);
	void vscode.window.showInformationMessage(plainMessage(answer.conclusion));
}
