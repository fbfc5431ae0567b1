// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Installs what Penholder is measured beside, where it is not there yet in the versions that package.json names.
 *
 * @returns {boolean} whether it is there now
 */
export function installTools() {
	if (isInstalled()) return true;
	console.log('Installing what is measured beside: about 150 MB, half a minute, this once.');
	const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: here,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
	});
	if (status !== 0) console.error('bench: the other tools could not be installed. It needs a connection to npm.');
	return status === 0;
}

function isInstalled() {
	const { devDependencies } = JSON.parse(readFileSync(`${here}package.json`, 'utf8'));
	return Object.entries(devDependencies).every(([name, version]) => {
		const manifest = `${here}node_modules/${name}/package.json`;
		return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
	});
}
