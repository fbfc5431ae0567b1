// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyOfSeeds, extensions, root, settings } from './workplace.mjs';

const kitchen = join(root, 'e2e');

/**
 * Serves a VS Code for the browser on this machine alone, and stays until it is ended with Ctrl+C.
 *
 * @returns {Promise<string | undefined>} a sentence about what stood in the way, if anything did
 */
export async function openInBrowser() {
	const obstacle = installEditor();
	if (obstacle !== undefined) return obstacle;
	const { startCodeServer } = await import('../../e2e/code-server.mjs');
	const folder = copyOfSeeds();
	try {
		const server = await startCodeServer({ extensions, settings, isPrivate: true });
		console.log(`\nPenholder in Visual Studio Code, on a copy of the seeds:\n\n  ${server.address({ folder })}\n\nCtrl+C ends it.`);
		await interrupted();
		await server.stop();
		return undefined;
	} catch (error) {
		return `The editor for the browser does not start: ${error instanceof Error ? error.message : error}`;
	} finally {
		rmSync(dirname(folder), { recursive: true, force: true });
	}
}

/**
 * Installs what `e2e/package-lock.json` names, where it is not there yet.
 *
 * @returns {string | undefined} a sentence about what stood in the way, if anything did
 */
function installEditor() {
	if (isInstalled()) return undefined;
	console.log('Installing an editor for the browser: about 620 MB, two to four minutes, this once.');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: kitchen,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
	});
	if (status === 0) return undefined;
	return 'The editor for the browser could not be installed (it needs a connection to npm, Python 3, make and a C++ compiler).';
}

/** Whether the versions that e2e/package.json names are there. */
function isInstalled() {
	const { devDependencies } = JSON.parse(readFileSync(join(kitchen, 'package.json'), 'utf8'));
	return Object.entries(devDependencies).every(([name, version]) => {
		const manifest = join(kitchen, 'node_modules', name, 'package.json');
		return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
	});
}

/** Resolves when the person at the terminal, or the system, asks for an end. */
function interrupted() {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
	});
}
