// @ts-check
/**
 * Installs the dependencies when they are missing or older than the lockfile, so that `npm start` and `npm test` work in a fresh clone.
 * It runs before anything is installed: no dependencies, and any Node from 18 on.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const lockfileTime = modificationTime('package-lock.json');
// npm writes this file last, so an installation that was interrupted counts as missing.
const installationTime = modificationTime('node_modules/.package-lock.json');

if (installationTime < lockfileTime) {
	const reason =
		installationTime === 0 ? 'The dependencies are not installed yet' : 'The lockfile is newer than the installed dependencies';
	console.log(`${reason}: running \`npm ci\`, which takes about a minute.`);
	process.exitCode = install();
}

/** Runs `npm ci` and returns its exit code. The development tools are asked for by name since NODE_ENV=production would leave them out. */
function install() {
	const commandArguments = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	const options = { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: /** @type {const} */ ('inherit') };
	const { npm_execpath: npm, npm_node_execpath: node } = process.env;
	// Under `npm start` npm says where it is; called by hand, the shell finds it (on Windows npm is a script, which only a shell can run).
	const result = npm
		? spawnSync(node ?? process.execPath, [npm, ...commandArguments], options)
		: spawnSync(`npm ${commandArguments.join(' ')}`, { ...options, shell: true });
	return result.status ?? 1;
}

/**
 * @param {string} path relative to the repository's root
 * @returns {number} milliseconds since 1970, 0 where there is no such file
 */
function modificationTime(path) {
	return statSync(new URL(`../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
