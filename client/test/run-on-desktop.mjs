// @ts-check
/**
 * Runs the extension's tests in a desktop's VS Code: the one that the variable VSCODE_EXECUTABLE names, or one that is downloaded. Where there
 * is neither a desktop nor a download, `npm run test:editor` runs the same tests.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { buildSuite } from './build-suite.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workspace = mkdtempSync(join(tmpdir(), 'penholder-seeds-'));
cpSync(join(root, 'seeds'), workspace, { recursive: true });
const { VSCODE_EXECUTABLE } = process.env;
try {
	await runTests({
		...(VSCODE_EXECUTABLE === undefined ? {} : { vscodeExecutablePath: VSCODE_EXECUTABLE }),
		extensionDevelopmentPath: root,
		extensionTestsPath: await buildSuite(),
		launchArgs: [workspace, '--disable-extensions', '--skip-welcome'],
	});
} finally {
	rmSync(workspace, { recursive: true, force: true });
}
