import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, codes, findingsWhere, folder, open } from './editor.ts';
import type { EditorTests } from './runTests.ts';

/** Where the settings of the second folder say that document symbols lead. */
const OF_THE_WORKSPACE = 'https://links.example/';

/** What a workspace decides that its reader trusts. */
export const trustTests: EditorTests = {
	'symbols lead where the folder says': async () => {
		for (const link of await links()) assert.ok(link.startsWith(OF_THE_WORKSPACE), link);
	},
};

/** What one decides that nobody has trusted yet. */
export const untrustedTests: EditorTests = {
	'documents are checked, by the levels of the folder too, where the workspace is not trusted': async () => {
		const { document } = await open(draft());
		const found = await findingsWhere(document, (all) => all.some(({ code }) => code === 'scan/list-dash'));
		assert.deepEqual(codes(found), ['scan/list-dash']);
	},

	'symbols do not lead where a folder says that is not trusted': async () => {
		for (const link of await links()) assert.ok(link.startsWith('https://docs.un.org/'), link);
	},
};

function draft(): vscode.Uri {
	return vscode.Uri.joinPath(folder(1), 'draft.undoc');
}

/** The addresses to which the symbols of the second folder's draft lead; there is one at least. */
async function links(): Promise<string[]> {
	const { document } = await open(draft());
	await findingsWhere(document, (all) => all.length > 0);
	const found = await answer(() => vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri));
	const addresses = found.map(({ target }) => String(target));
	assert.ok(addresses.length > 0);
	return addresses;
}
