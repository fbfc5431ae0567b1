import { testsOfEveryEditor } from './everywhere.ts';
import { runTests } from './runTests.ts';
import { restartTests } from './server.ts';

/**
 * Runs the tests inside an editor that lives in a browser: what e2e/run-in-browser.mjs calls. There the server is a worker and the files are in
 * memory, so what is about processes or a second folder stays away.
 */
export function run(): Promise<void> {
	return runTests({ ...testsOfEveryEditor, ...restartTests });
}
