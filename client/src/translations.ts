import * as vscode from 'vscode';

/**
 * What the server says, in the language of the editor: a worker can load no files, so it is handed the one bundle that is spoken. Undefined in
 * English and in languages that Penholder does not speak.
 */
export async function translationsFor(extensionUri: vscode.Uri): Promise<unknown> {
	const [code = 'en'] = vscode.env.language.toLowerCase().split('-');
	if (code === 'en') return undefined;
	const name = `bundle.l10n.${code === 'zh' ? 'zh-cn' : code}.json`;
	try {
		const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'server', 'dist', 'l10n', name));
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return undefined;
	}
}
