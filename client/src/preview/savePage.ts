import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { plainMessage } from '../plainWords.ts';

/** Writes the page of a document as a file that a browser shows and prints, where the user wants it, and offers to open it. */
export async function savePage(uri: vscode.Uri, client: BaseLanguageClient | undefined): Promise<void> {
	const html = await client?.sendRequest<string | null>('penholder/pageFile', { textDocument: { uri: uri.toString() } });
	if (typeof html !== 'string') {
		void vscode.window.showWarningMessage(vscode.l10n.t('The page could not be made: open the document in an editor, then try again.'));
		return;
	}
	const defaultUri = pageAddress(uri);
	const target = await vscode.window.showSaveDialog({ ...(defaultUri ? { defaultUri } : {}), filters: { HTML: ['html'] } });
	if (!target) return;
	try {
		await writeWhole(target, new TextEncoder().encode(html));
	} catch (error) {
		void vscode.window.showErrorMessage(
			plainMessage(vscode.l10n.t('The page could not be saved, and what was there before is untouched: {0}', String(error))),
		);
		return;
	}
	const open = vscode.l10n.t('Open');
	const answer = await vscode.window.showInformationMessage(vscode.l10n.t('The page is saved. Print it from a browser.'), open);
	if (answer === open) await vscode.env.openExternal(target);
}

/** Writes beside the file first: where the disk is full or gone, the page of the last time stays whole. */
async function writeWhole(target: vscode.Uri, content: Uint8Array): Promise<void> {
	const { fs } = vscode.workspace;
	const temporary = target.with({ path: `${target.path}.${crypto.randomUUID()}.tmp` });
	try {
		await fs.writeFile(temporary, content);
		await fs.rename(temporary, target, { overwrite: true });
	} catch (error) {
		await fs.delete(temporary).then(undefined, () => undefined);
		throw error;
	}
}

/** Beside the document; one that has not been saved lies nowhere, so that the first folder is as good as any. */
function pageAddress(uri: vscode.Uri): vscode.Uri | undefined {
	const path = uri.path.replace(/(?:\.undoc)?(?:\.(?:undoc|txt|md))?$/, '.html');
	if (uri.scheme !== 'untitled') return uri.with({ path });
	const folder = vscode.workspace.workspaceFolders?.[0];
	return folder && vscode.Uri.joinPath(folder.uri, path);
}
