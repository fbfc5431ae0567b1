// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Starts the VS Code that the npm package code-server brings, without code-server's own front end, which would ignore the tests of an extension.
 *
 * @returns {Promise<{ authority: string, stop: () => void }>} where it listens, and how to end it
 */
export async function startCodeServer() {
	const folder = mkdtempSync(join(tmpdir(), 'penholder-e2e-'));
	const root = join(dirname(createRequire(import.meta.url).resolve('code-server/package.json')), 'lib', 'vscode');
	const server = spawn(
		process.execPath,
		[
			'out/server-main.js',
			...['--host', '127.0.0.1', '--port', '0', '--server-data-dir', folder],
			...['--without-connection-token', '--accept-server-license-terms', '--enable-smoke-test-driver', '--disable-telemetry'],
		],
		{ cwd: root },
	);
	const port = await new Promise((resolve, reject) => {
		let printed = '';
		server.stdout.on('data', (chunk) => {
			printed += chunk;
			const listening = /Extension host agent listening on (\d+)/.exec(printed);
			if (listening) resolve(listening[1]);
		});
		server.on('exit', (code) => reject(new Error(`The editor's server ended with ${code}.\n${printed}`)));
	});
	return {
		authority: `127.0.0.1:${port}`,
		stop() {
			server.removeAllListeners('exit');
			server.on('exit', () => rmSync(folder, { recursive: true, force: true }));
			server.kill();
		},
	};
}

/** What Chromium needs where there is no desktop and no network. */
export const chromiumArguments = [
	...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
	...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
