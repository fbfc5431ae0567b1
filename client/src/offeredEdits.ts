import * as vscode from 'vscode';

/**
 * The edit of the first action of a kind that the server offers at a place, for the document as it is when the answer is here: where something
 * was typed meanwhile, whatever is offered then. Undefined where there is none.
 *
 * @param place asked anew each time; undefined where there is no such place any more
 */
export async function offeredEdit(
	document: vscode.TextDocument,
	kind: string,
	place: () => vscode.Range | undefined | Promise<vscode.Range | undefined>,
	isWanted: (action: vscode.CodeAction) => boolean = () => true,
): Promise<vscode.WorkspaceEdit | undefined> {
	for (;;) {
		const { version } = document;
		const range = await place();
		if (!range) return undefined;
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			range,
			kind,
		);
		// An edit of another version would change other words.
		if (document.version === version) return actions.find((action) => action.edit !== undefined && isWanted(action))?.edit;
	}
}
