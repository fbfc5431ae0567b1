import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { showListBeside } from './besideTexts.ts';
import { plainMarkdown, plainMessage } from './plainWords.ts';

interface RefactorAnswer {
	readonly edit?: Parameters<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0];
	readonly notes?: readonly string[];
	readonly refusal?: string;
}

/** Rewrites the document at the selection: one step to undo. What cannot be done is said, and so is what is left for the writer. */
export async function refactor(client: BaseLanguageClient | undefined, name: string, choice: object = {}): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	if (!client || editor?.document.languageId !== 'undoc') return;
	const isDone = await refactorAt(client, { uri: editor.document.uri, range: editor.selection }, name, choice);
	if (!isDone) await refactor(client, name, choice);
}

/** The same at any place of a document, as the view of annexes asks for it. False where something was typed meanwhile: the place may have moved. */
export async function refactorAt(
	client: BaseLanguageClient,
	{ uri, range }: { readonly uri: vscode.Uri; readonly range: vscode.Range },
	name: string,
	choice: object = {},
): Promise<boolean> {
	const document = await vscode.workspace.openTextDocument(uri);
	const { version } = document;
	const answer = await client.sendRequest<RefactorAnswer | null>('penholder/refactor', {
		textDocument: { uri: uri.toString() },
		range: client.code2ProtocolConverter.asRange(range),
		name,
		...choice,
	});
	if (document.version !== version) return false;
	if (!answer) return true;
	if (answer.refusal !== undefined) {
		void vscode.window.showInformationMessage(plainMessage(answer.refusal));
		return true;
	}
	const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
	if (edit) await vscode.workspace.applyEdit(edit);
	if (answer.notes?.length) await showNotes(uri, answer.notes);
	return true;
}

/** A list beside the text of what the writer still has to look at. */
async function showNotes(uri: vscode.Uri, notes: readonly string[]): Promise<void> {
	const title = vscode.l10n.t('What still needs a human');
	await showListBeside(uri, title, `# ${title}\n\n${notes.map((note) => `- [ ] ${plainMarkdown(note)}`).join('\n')}\n`);
}

/** @param given the number of a session, where a key of the user's own names it */
export async function changeSession(client: BaseLanguageClient | undefined, given: unknown): Promise<void> {
	const session = typeof given === 'number' ? given : await askSession();
	if (session !== undefined) await refactor(client, 'change-session', { session });
}

async function askSession(): Promise<number | undefined> {
	const session = await vscode.window.showInputBox({
		prompt: vscode.l10n.t('The session to which the document is to go.'),
		validateInput: (value) => (/^\s*[1-9]\d{0,2}\s*$/.test(value) ? undefined : vscode.l10n.t('Write its number, as in 81.')),
	});
	return session === undefined ? undefined : Number(session);
}

/** @param given the letters of an organ's symbols, `A` or `S`, where a key of the user's own names it */
export async function changeOrgan(client: BaseLanguageClient | undefined, given: unknown): Promise<void> {
	const organ = typeof given === 'string' ? given : await askOrgan();
	if (organ !== undefined) await refactor(client, 'change-organ', { organ });
}

async function askOrgan(): Promise<string | undefined> {
	const organs = [
		{ organ: 'A', label: vscode.l10n.t('General Assembly') },
		{ organ: 'S', label: vscode.l10n.t('Security Council') },
		{ organ: 'E', label: vscode.l10n.t('Economic and Social Council') },
		{ organ: 'A/HRC', label: vscode.l10n.t('Human Rights Council') },
	];
	const chosen = await vscode.window.showQuickPick(organs, { placeHolder: vscode.l10n.t('Which organ is to speak?') });
	return chosen?.organ;
}
