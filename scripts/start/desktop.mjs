// @ts-check
import { spawnSync } from 'node:child_process';
import { copyOfSeeds, extensions } from './workplace.mjs';

/**
 * Opens the VS Code of the desktop on a copy of the seeds, with the extension as it is in this folder. Nothing is installed into it.
 *
 * @returns {boolean} false where there is none, or where it does not open
 */
export function openOnDesktop() {
	const isWindows = process.platform === 'win32';
	const { status } = spawnSync('code', ['--version'], { shell: isWindows, stdio: 'ignore' });
	if (status !== 0) return false;
	const folder = copyOfSeeds();
	const developed = extensions.map((extension) => `--extensionDevelopmentPath=${extension}`);
	const quoted = (/** @type {string} */ word) => (isWindows ? `"${word}"` : word);
	const opened = spawnSync('code', ['--new-window', '--disable-workspace-trust', ...developed, folder].map(quoted), {
		shell: isWindows,
		stdio: 'inherit',
	});
	if (opened.status !== 0) return false;
	console.log(`Visual Studio Code opens a copy of the seeds: ${folder}`);
	return true;
}
