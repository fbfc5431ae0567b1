import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codes, findingsWhere, folder, LETTER_WITH_TWO_ANNEXES, open, openCopyOf, penholder } from './editor.ts';
import type { EditorTests } from './runTests.ts';

const isDash = ({ code }: { readonly code: string }) => code === 'scan/list-dash';

/** What a writer's settings do. */
export const settingsTests: EditorTests = {
	'a setting switches a rule off, and on again': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		await findingsWhere(document, (all) => all.some(isDash));
		const settings = vscode.workspace.getConfiguration('penholder');
		await settings.update('rules', { 'scan/list-dash': 'off' }, vscode.ConfigurationTarget.Global);
		try {
			const left = await findingsWhere(document, (all) => !all.some(isDash));
			assert.ok(left.length > 0, 'the other rules go on');
		} finally {
			await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
		}
		await findingsWhere(document, (all) => all.some(isDash));
	},

	'when Penholder is switched off nothing is marked': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		await findingsWhere(document, (all) => all.length > 0);
		const settings = vscode.workspace.getConfiguration('penholder');
		await settings.update('enable', false, vscode.ConfigurationTarget.Global);
		try {
			await findingsWhere(document, (all) => all.length === 0);
		} finally {
			await settings.update('enable', undefined, vscode.ConfigurationTarget.Global);
		}
		await findingsWhere(document, (all) => all.length > 0);
	},
};

/** What settings of a folder do, where the workspace has two of them. */
export const folderTests: EditorTests = {
	'a folder of the workspace has settings of its own': async () => {
		await penholder();
		const [strict, lenient] = [0, 1].map((index) => vscode.Uri.joinPath(folder(index), 'draft.undoc'));
		assert.ok(strict && lenient);
		const inStrict = await findingsWhere((await open(strict)).document, (all) => all.some(isDash));
		assert.deepEqual(codes(inStrict), ['clause/number', 'scan/list-dash']);
		const inLenient = await findingsWhere((await open(lenient)).document, (all) => all.some(isDash));
		assert.deepEqual(codes(inLenient), ['scan/list-dash']);
	},
};
