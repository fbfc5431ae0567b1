import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openText, placeOf } from './editor.ts';
import type { EditorTests } from './runTests.ts';

/** What a writer sees who rewrites a draft by commands: each one step to undo. */
export const refactoringTests: EditorTests = {
	'every refactoring rewrites the text, and one step undoes it': async () => {
		const editor = await begun({ kind: 'letter-with-statement', annexes: ['statement', 'draft-resolution'] });
		const { document } = editor;
		const before = document.getText();
		const places: readonly (readonly [command: string, words: string, length?: number])[] = [
			['moveUp', 'Requests the'],
			['moveDown', 'Calls upon'],
			['moveDown', 'Annex I to'],
			['insertBefore', 'Calls upon'],
			['insertAfter', 'Requests the'],
			['splitParagraph', 'a report on the implementation'],
			['mergeParagraphs', 'Calls upon'],
			['annexSelection', 'The text of the statement.', 26],
			['insertAnnex', 'Annex I to'],
			['deleteAnnex', 'Annex II to'],
		];
		for (const [command, words, length = 0] of places) {
			const start = before.indexOf(words);
			editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + length));
			await vscode.commands.executeCommand(`penholder.${command}`);
			assert.notEqual(document.getText(), before, command);
			await vscode.commands.executeCommand('undo');
			assert.equal(document.getText(), before, command);
		}
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	},

	'subparagraphs become running text, and a list again': async () => {
		const { document } = await openText(DRAFT_WITH_PARTS);
		await changeAt(document, 'Encourages', 'fromSubparagraphs');
		assert.doesNotMatch(document.getText(), /^\([a-z]\)/m);
		await changeAt(document, 'Encourages', 'toSubparagraphs');
		assert.equal(document.getText(), DRAFT_WITH_PARTS);
		await vscode.commands.executeCommand('undo');
		assert.doesNotMatch(document.getText(), /^\([a-z]\)/m);
	},

	'the digits of an Arabic text become those of the other kind': async () => {
		const { document } = await openText('إن الجمعية العامة،\n\n١ - تقرر عقد اجتماع؛\n\n٢ - تطلب إلى الأمين العام أن يقدم تقريرا.\n');
		await changeAt(document, 'تقرر', 'changeDigits');
		assert.match(document.getText(), /^2 - تطلب/m);
		await vscode.commands.executeCommand('undo');
		assert.match(document.getText(), /^٢ - تطلب/m);
	},

	'another organ speaks, and the document goes to another session': async () => {
		const { document } = await begun({ kind: 'draft-resolution' });
		await vscode.commands.executeCommand('penholder.changeOrgan', 'S');
		assert.match(document.getText(), /^The Security Council,$/m);
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		await vscode.commands.executeCommand('penholder.changeSession', 90);
		assert.match(document.getText(), /^Ninetieth session$/m);
		assert.match(document.getText(), /provisional agenda of its ninety-first session/);
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	},

	'the checklist opens once, beside the text, and nothing of it has to be saved': async () => {
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		const { document } = await openText(DRAFT_WITH_PARTS);
		await vscode.commands.executeCommand('penholder.showChecklist');
		await vscode.commands.executeCommand('penholder.showChecklist');
		const [texts, lists, ...others] = vscode.window.tabGroups.all.map(({ tabs }) => tabs.map(({ input }) => addressOf(input)));
		assert.deepEqual(texts, [document.uri.toString()]);
		assert.equal(lists?.length, 1, 'one list, asked for twice');
		assert.deepEqual(others, []);
		assert.equal(vscode.window.activeTextEditor?.document, document, 'the cursor stays in the text');
		const list = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === lists?.[0]);
		assert.match(list?.getText() ?? '', /^# Checklist before sending/);
		assert.deepEqual(
			vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()),
			[],
		);
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	},

	'the text opens beside as it is submitted': async () => {
		const { document } = await openText(`<!-- Nobody else has seen this. -->\n\n${DRAFT_WITH_PARTS}`);
		await vscode.commands.executeCommand('penholder.showSubmittedText');
		const submitted = vscode.window.activeTextEditor?.document;
		assert.notEqual(submitted, document);
		assert.equal(submitted?.languageId, 'undoc');
		assert.equal(submitted?.getText().trim(), DRAFT_WITH_PARTS);
		assert.equal(submitted?.isDirty, false);
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	},

	...Object.fromEntries(
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
	),
};

const DRAFT_WITH_PARTS = [
	'The General Assembly,',
	'Noting the work of the glaciologists,',
	'1. Encourages Member States:',
	'(a) To measure their glaciers;',
	'(b) To publish what they find;',
	'2. Requests the Secretary-General to report to it.',
].join('\n\n');

/** A new document in English, past its tab stops. */
async function begun(answers: object): Promise<vscode.TextEditor> {
	await vscode.commands.executeCommand('penholder.newDocument', { language: 'en', state: 'KE', item: '13', ask: false, ...answers });
	await vscode.commands.executeCommand('leaveSnippet');
	const editor = vscode.window.activeTextEditor;
	assert.ok(editor);
	return editor;
}

/** Runs a command where a word stands. */
async function changeAt(document: vscode.TextDocument, word: string, command: string): Promise<void> {
	const before = document.getText();
	const { start } = placeOf(document, word);
	const editor = await vscode.window.showTextDocument(document);
	editor.selection = new vscode.Selection(start, start);
	await vscode.commands.executeCommand(`penholder.${command}`);
	assert.notEqual(document.getText(), before, command);
}

/** The address of what a tab shows. */
function addressOf(input: unknown): string | undefined {
	return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri.toString() : undefined;
}

function numbers(text: string): string[] {
	return [...text.matchAll(/^\d+/gm)].map(([number]) => number);
}
