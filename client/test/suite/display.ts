import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { LETTER_WITH_TWO_ANNEXES, openCopyOf } from './editor.ts';
import type { EditorTests } from './runTests.ts';

/** How a text moves under the cursor. What only a browser can tell is in e2e/display.mjs. */
export const displayTests: EditorTests = {
	'symbols are links': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, new vscode.Position(0, 0), 'A/64/191');
		await vscode.workspace.applyEdit(edit);
		const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
		assert.deepEqual(
			links.map(({ range }) => document.getText(range)).filter((text) => text.startsWith('A/')),
			['A/64/191'],
		);
	},
};
