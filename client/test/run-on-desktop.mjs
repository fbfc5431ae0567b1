// @ts-check
/**
 * Runs the extension's tests in a desktop's VS Code: the one that the variable VSCODE_EXECUTABLE names, or one that is downloaded. Where there
 * is neither a desktop nor a download, `npm run test:editor` runs the same tests.
 */
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
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
} finally {
	workspace.remove();
}
