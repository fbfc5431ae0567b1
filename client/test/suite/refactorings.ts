import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTests } from './index.ts';

/** What a writer sees who rewrites a draft by commands: each one step to undo. */
export const refactoringTests: EditorTests = Object.fromEntries(
	['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((language) => [
		`a paragraph of a draft in ${language} moves down and back, and one step undoes it`,
		async () => {
			await vscode.commands.executeCommand('penholder.newDocument', { kind: 'draft-resolution', language, state: 'KE', ask: false });
			const editor = vscode.window.activeTextEditor;
			assert.ok(editor);
			const { document } = editor;
			await vscode.commands.executeCommand('leaveSnippet');
			const before = document.getText();
			const paragraph = document.positionAt(before.search(/^1/m) + 6);
			editor.selection = new vscode.Selection(paragraph, paragraph);
			await vscode.commands.executeCommand('penholder.moveDown');
			const moved = document.getText();
			assert.notEqual(moved, before);
			assert.deepEqual(numbers(moved), numbers(before), 'numbers stay in order');
			await vscode.commands.executeCommand('undo');
			assert.equal(document.getText(), before);
			await vscode.commands.executeCommand('penholder.insertAfter');
			assert.equal(numbers(document.getText()).length, numbers(before).length + 1);
			await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		},
	]),
);

function numbers(text: string): string[] {
	return [...text.matchAll(/^\d+/gm)].map(([number]) => number);
}
