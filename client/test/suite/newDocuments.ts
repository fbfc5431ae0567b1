import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, findingsWhere } from './editor.ts';
import type { EditorTests } from './runTests.ts';

/** What a writer sees who begins a document. */
export const newDocumentTests: EditorTests = {
	'a new document takes nothing but Enter, from the command to the letter': async () => {
		let isOpen = false;
		const opened = Promise.resolve(vscode.commands.executeCommand('penholder.newDocument')).finally(() => {
			isOpen = true;
		});
		// Each answer is the one that is usual; a question that is not there yet takes none.
		while (!isOpen) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await opened;
		const editor = vscode.window.activeTextEditor;
		assert.equal(editor?.document.languageId, 'undoc');
		assert.match(editor?.document.getText() ?? '', /rule 13 \(e\)|13 e\)/);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	},

	...Object.fromEntries(
		['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((language) => [
			`a new request in ${language} is a clean document with tab stops`,
			async () => {
				await vscode.commands.executeCommand('penholder.newDocument', {
					kind: 'supplementary-request',
					language,
					state: 'KE',
					date: '2026-05-20',
					ask: false,
				});
				const editor = vscode.window.activeTextEditor;
				assert.ok(editor?.document.isUntitled);
				assert.equal(editor.document.languageId, 'undoc');
				assert.notEqual(editor.document.getText(editor.selection), '', 'the first place to fill in is selected');
				const begun = editor.document.getText();
				let places = 0;
				for (; places < 30 && !editor.selection.isEmpty; places++) {
					await vscode.commands.executeCommand('type', { text: editor.document.getText(editor.selection) });
					await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
				}
				assert.ok(places > 3, 'Tab leads from place to place');
				assert.equal(editor.document.getText(), begun);
				// Checking is done when what is wrong with a bad paragraph has been told.
				const bad = new vscode.Position(editor.document.lineCount, 0);
				await vscode.commands.executeCommand('leaveSnippet');
				const edit = new vscode.WorkspaceEdit();
				edit.insert(editor.document.uri, bad, '\u200b');
				await vscode.workspace.applyEdit(edit);
				await findingsWhere(editor.document, (all) => all.length > 0);
				assert.deepEqual(
					findings(editor.document).map(({ code }) => code),
					['hidden/zero-width'],
				);
				await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
			},
		]),
	),
};
