// @ts-check
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} Wishes
 * @property {readonly string[]} [extensions] folders of extensions that are there from the start
 * @property {Readonly<Record<string, unknown>>} [settings] the user's settings
 * @property {boolean} [isTrusted] false where no workspace is trusted, as on the first day that somebody opens a folder of others
 * @property {boolean} [isPrivate] whether only who knows the address may use it: whoever may, may run commands on this machine
 *
 * @typedef {object} CodeServer
 * @property {string} authority host and port
 * @property {(place: { folder: string } | { workspace: string }, payload?: readonly (readonly [string, string])[]) => string} address where a
 * browser finds a folder or a workspace's file
 * @property {() => Promise<void>} stop ends it and takes away what it has written
 */

/**
 * Starts the VS Code that the npm package code-server brings, without code-server's own front end, which would ignore the tests of an extension.
 *
 * @param {Wishes} wishes
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer({ extensions = [], settings = {}, isTrusted = true, isPrivate = false }) {
	const data = mkdtempSync(join(tmpdir(), 'penholder-editor-'));
	mkdirSync(join(data, 'data', 'User'), { recursive: true });
	writeFileSync(join(data, 'data', 'User', 'settings.json'), JSON.stringify(settings));
	mkdirSync(join(data, 'extensions'));
	for (const [index, folder] of extensions.entries()) symlinkSync(folder, join(data, 'extensions', `penholder.part-${index}`), 'junction');
	const token = isPrivate ? randomUUID() : undefined;
	const takeAway = () => rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	const { server, port } = await start(data, token, isTrusted).catch((error) => {
		takeAway();
		throw error;
	});
	const authority = `127.0.0.1:${port}`;
	return {
		authority,
		address(place, payload = []) {
			const query = new URLSearchParams({
				...(token === undefined ? {} : { tkn: token }),
				...place,
				...(payload.length === 0 ? {} : { payload: JSON.stringify(payload) }),
			});
			return `http://${authority}/?${query}`;
		},
		async stop() {
			const ended = new Promise((resolve) => server.once('exit', resolve));
			server.kill();
			await ended;
			takeAway();
		},
	};
}

/**
 * @param {string} data the folder for all that it writes
 * @param {string | undefined} token
 * @param {boolean} isTrusted
 * @returns {Promise<{ server: import('node:child_process').ChildProcess, port: string }>}
 */
function start(data, token, isTrusted) {
	const root = join(dirname(createRequire(import.meta.url).resolve('code-server/package.json')), 'lib', 'vscode');
	const server = spawn(
		process.execPath,
		[
			'out/server-main.js',
			...['--host', '127.0.0.1', '--port', '0', '--server-data-dir', data, '--extensions-dir', join(data, 'extensions')],
			...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
			...['--accept-server-license-terms', '--enable-smoke-test-driver', '--disable-telemetry'],
			...(isTrusted ? ['--disable-workspace-trust'] : []),
		],
		{ cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
	);
	return new Promise((resolve, reject) => {
		let printed = '';
		const read = (/** @type {Buffer} */ chunk) => {
			printed += chunk;
			const listening = /Extension host agent listening on (\d+)/.exec(printed);
			if (listening?.[1]) resolve({ server, port: listening[1] });
		};
		server.stdout.on('data', read);
		server.stderr.on('data', read);
		server.once('exit', (code) => reject(new Error(`The editor's server ended with ${code}.\n${printed}`)));
	});
}
