import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * Reads files for the server where it has none of its own: in a browser, and in workspaces that are no folder of the machine. It asks for settings
 * files and for its table of resolutions, and is given no other.
 */
export function readFilesFor(client: BaseLanguageClient, extensionUri: vscode.Uri): void {
	const table = resolutionsTable(extensionUri);
	client.onRequest('penholder/readFile', async ({ uri }: { readonly uri: string }): Promise<string | null> => {
		if (uri !== table && !uri.endsWith('/.penholder.json')) return null;
		try {
			return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
		} catch {
			return null;
		}
	});
}

/** What the server is told of it when it starts. */
export function readingOptions(extensionUri: vscode.Uri): object {
	return { readsFiles: true, resolutionsTable: resolutionsTable(extensionUri) };
}

function resolutionsTable(extensionUri: vscode.Uri): string {
	return vscode.Uri.joinPath(extensionUri, 'server', 'dist', 'adoptedResolutions.json').toString();
}
