// @ts-check
// @ts-ignore the editor provides it
const vscode = require('vscode');

/** Shows a seed, its outline, and its findings below it: seed 001 where no setting names another. */
exports.activate = async () => {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	if (!folder) return;
	const seed = vscode.Uri.joinPath(folder.uri, String(vscode.workspace.getConfiguration('penholderTour').get('seed')));
	await vscode.commands.executeCommand('outline.focus');
	await vscode.commands.executeCommand('workbench.actions.view.problems');
	await vscode.window.showTextDocument(seed, { preview: false });
};
