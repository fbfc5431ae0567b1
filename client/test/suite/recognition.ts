import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { event, findingsWhere, open, openText, seed, textOf } from './editor.ts';
import type { EditorTests } from './runTests.ts';

const NEWS = '003_30c4ea7ebaaa11ac.txt';
const LETTER = '002_5a894c35c2768328.txt';

/** What happens to files that are not named as documents of the United Nations. */
export const recognitionTests: EditorTests = {
	'a plain text that is a letter is recognised, and another is not': async () => {
		const settings = vscode.workspace.getConfiguration('penholder');
		await settings.update('recognise', 'always', vscode.ConfigurationTarget.Global);
		try {
			const news = await open(seed(NEWS));
			const letter = await open(seed(LETTER));
			await event(vscode.workspace.onDidOpenTextDocument, () => letter.document.languageId === 'undoc');
			await findingsWhere(letter.document, (all) => all.some(({ code }) => code === 'annex/missing'));
			assert.equal(news.document.languageId, 'plaintext');
			// What its writer sets back stays as it is, whatever the setting says.
			await vscode.languages.setTextDocumentLanguage(letter.document, 'plaintext');
			await vscode.window.showTextDocument(news.document);
			await vscode.window.showTextDocument(letter.document);
			await vscode.window.showTextDocument(news.document);
			assert.equal(letter.document.languageId, 'plaintext');
			await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
			await vscode.window.showTextDocument(letter.document);
			await vscode.commands.executeCommand('penholder.treatAsUnDocument');
			assert.equal(vscode.window.activeTextEditor?.document.languageId, 'undoc');
		} finally {
			await settings.update('recognise', undefined, vscode.ConfigurationTarget.Global);
		}
	},

	'where the setting says never, a letter stays a plain text': async () => {
		const settings = vscode.workspace.getConfiguration('penholder');
		const text = `${await textOf(seed(LETTER))}\n`;
		const plain = vscode.Uri.joinPath(seed(LETTER), '..', 'never.txt');
		await vscode.workspace.fs.writeFile(plain, new TextEncoder().encode(text));
		await settings.update('recognise', 'never', vscode.ConfigurationTarget.Global);
		try {
			const { document } = await open(plain);
			await settings.update('recognise', 'always', vscode.ConfigurationTarget.Global);
			assert.equal(document.languageId, 'plaintext');
			// It is the setting that has kept it so.
			await openText('The General Assembly,');
			await vscode.window.showTextDocument(document);
			await event(vscode.workspace.onDidOpenTextDocument, () => document.languageId === 'undoc');
		} finally {
			await settings.update('recognise', undefined, vscode.ConfigurationTarget.Global);
		}
	},
};
