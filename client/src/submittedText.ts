import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { showDocumentBeside } from './besideTexts.ts';

/** Opens the document as it is submitted, without comments and marks, in a new editor beside it. */
export async function showSubmittedText(client: BaseLanguageClient | undefined): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (!client || document?.languageId !== 'undoc') return;
	const content = await client.sendRequest<string | null>('penholder/submittedText', { textDocument: { uri: document.uri.toString() } });
	if (content === null) return;
	const name = document.uri.path
		.split('/')
		.at(-1)
		?.replace(/(?:\.undoc)?(?:\.(?:undoc|txt|md))?$/, '');
	await showDocumentBeside(document.uri, `${name}.txt`, content);
}
