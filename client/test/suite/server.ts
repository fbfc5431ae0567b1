import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { MOST_RESTARTS } from '../../src/restarts.ts';
import { codes, findingsWhere, LETTER_WITH_TWO_ANNEXES, openCopyOf, penholder } from './editor.ts';
import type { EditorTests } from './runTests.ts';

/** What happens when the server is restarted. */
export const restartTests: EditorTests = {
	'after the server has been restarted the findings are back': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		const before = codes(await findingsWhere(document, (all) => all.length > 0));
		await vscode.commands.executeCommand('penholder.restartServer');
		const after = await findingsWhere(document, (all) => all.length === before.length);
		assert.deepEqual(codes(after), before);
	},
};

/** What happens when a server that is a process of its own ends. */
export const serverTests: EditorTests = {
	'a server that is killed starts again: the findings are back, and nothing that was written is lost': async () => {
		const editor = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		const { document } = editor;
		const before = codes(await findingsWhere(document, (all) => all.length > 0));
		await editor.edit((change) => change.insert(new vscode.Position(0, 0), '<!-- Written before the end. -->'));
		const gone = findingsWhere(document, (all) => all.length === 0);
		kill((await penholder()).client());
		await gone;
		await editor.edit((change) => change.insert(new vscode.Position(1, 0), '<!-- Written behind its back. -->'));
		const after = await findingsWhere(document, (all) => all.length === before.length);
		assert.deepEqual(codes(after), before);
		assert.equal(document.lineAt(0).text, '<!-- Written before the end. -->');
		assert.equal(document.lineAt(1).text, '<!-- Written behind its back. -->');
	},

	'a server that ends again and again is not started without end, and comes back when it is asked to': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		const before = codes(await findingsWhere(document, (all) => all.length > 0));
		// A client of its own, which has had no ends yet.
		await vscode.commands.executeCommand('penholder.restartServer');
		for (let end = 0; end <= MOST_RESTARTS; end++) {
			await findingsWhere(document, (all) => all.length === before.length);
			const gone = findingsWhere(document, (all) => all.length === 0);
			kill((await penholder()).client());
			await gone;
		}
		assert.equal(document.languageId, 'undoc');
		await vscode.commands.executeCommand('penholder.restartServer');
		assert.deepEqual(codes(await findingsWhere(document, (all) => all.length === before.length)), before);
	},
};

/** Kills the process behind a client as the system does that has run out of memory. */
function kill(client: unknown): void {
	const { _serverProcess: server } = client as { readonly _serverProcess?: ChildProcess };
	assert.ok(server?.pid, 'the client runs the server as a process');
	process.kill(server.pid, 'SIGKILL');
}
