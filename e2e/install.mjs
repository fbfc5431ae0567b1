// @ts-check
/**
 * Installs the editor that `package-lock.json` beside this file names, where it is not there yet: `node install.mjs`. It needs no dependency
 * itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * @returns {boolean} whether it is there now
 */
export function installEditor() {
	if (isInstalled()) return true;
	console.log('Installing an editor for the browser: about 620 MB, two to four minutes, this once.');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: here,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
	});
	return status === 0;
}

/** Whether the versions that package.json names are there. */
function isInstalled() {
	const { devDependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
	return Object.entries(devDependencies).every(([name, version]) => {
		const manifest = join(here, 'node_modules', name, 'package.json');
		return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
	});
}

if (import.meta.main) process.exitCode = installEditor() ? 0 : 1;
