import { testsOfEveryEditor } from './everywhere.ts';
import { runTests } from './runTests.ts';
import { restartTests, serverTests } from './server.ts';
import { folderTests } from './settings.ts';

/** Runs the tests inside an editor: what `@vscode/test-electron` and e2e/run-in-code-server.mjs call. */
export function run(): Promise<void> {
	// What ends the server comes last.
	return runTests({ ...testsOfEveryEditor, ...folderTests, ...restartTests, ...serverTests });
}
