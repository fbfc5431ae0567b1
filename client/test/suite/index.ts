import * as vscode from 'vscode';
import { testsOfEveryEditor } from './everywhere.ts';
import { runTests } from './runTests.ts';
import { restartTests, serverTests } from './server.ts';
import { folderTests } from './settings.ts';
import { trustTests, untrustedTests } from './trust.ts';

/** Runs the tests inside an editor: what `@vscode/test-electron` and e2e/run-in-code-server.mjs call. */
export function run(): Promise<void> {
	if (!vscode.workspace.isTrusted) return runTests(untrustedTests);
	// What ends the server comes last.
	return runTests({ ...testsOfEveryEditor, ...folderTests, ...trustTests, ...restartTests, ...serverTests });
}
