// @ts-check
/**
 * Runs the extension's tests in a desktop's VS Code: the one that the variable VSCODE_EXECUTABLE names, or one that is downloaded. Where there
 * is neither a desktop nor a download, `npm run test:editor` runs the same tests.
 */
import { fileURLToPath } from 'node:url';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { buildSuite } from './build-suite.mjs';
import { testWorkspace } from './workspace.mjs';

const workspace = testWorkspace();
const { VSCODE_EXECUTABLE } = process.env;
try {
	await runTests({
		...(VSCODE_EXECUTABLE === undefined ? {} : { vscodeExecutablePath: VSCODE_EXECUTABLE }),
		extensionDevelopmentPath: fileURLToPath(new URL('../..', import.meta.url)),
		extensionTestsPath: await buildSuite(),
		launchArgs: [workspace.file, '--disable-extensions', '--skip-welcome'],
	});
	console.log('All tests on the desktop passed.');
} catch (error) {
	console.error(inWords(error));
	process.exitCode = 1;
} finally {
	workspace.remove();
}

/** @param {unknown} error */
function inWords(error) {
	if (error instanceof TestRunFailedError && (error.code ?? 0) >= 0) return `Tests on the desktop failed: ${error.message}.`;
	const obstacle = VSCODE_EXECUTABLE === undefined ? 'could not be downloaded' : `is not at ${VSCODE_EXECUTABLE}, or does not start`;
	const reason = error instanceof Error ? error.message : String(error);
	return `Visual Studio Code ${obstacle} (${reason}). Name the program of one with the variable VSCODE_EXECUTABLE, or run the same tests without a desktop: npm run test:editor.`;
}
