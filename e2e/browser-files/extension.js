// @ts-check
const vscode = require('vscode');

/**
 * Writes the files that the server has for this browser.
 *
 * @param {import('vscode').ExtensionContext} context
 */
exports.activate = async ({ extensionUri }) => {
	const answer = await fetch(vscode.Uri.joinPath(extensionUri, 'files.json').toString(true));
	const { folder, files } = await answer.json();
	for (const [path, text] of Object.entries(files)) {
		await vscode.workspace.fs.writeFile(vscode.Uri.parse(`${folder}/${path}`), new TextEncoder().encode(text));
	}
};
