// @ts-check
/**
 * Runs the extension's tests inside the extension host of a real VS Code, in the operating system's Chromium.
 * `node run-in-code-server.mjs [picture.png]`: with a picture's name, the editor is photographed when the tests are through.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildSuite } from '../client/test/build-suite.mjs';
import { chromiumArguments, chromiumPath, startCodeServer } from './code-server.mjs';

const MOST_TIME = Number(process.env.MOST_SECONDS ?? 180) * 1000;
const root = fileURLToPath(new URL('..', import.meta.url));
const [picture] = process.argv.slice(2);

const workspace = mkdtempSync(join(tmpdir(), 'penholder-seeds-'));
cpSync(join(root, 'seeds'), workspace, { recursive: true });
const suite = await buildSuite();
const server = await startCodeServer();
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
try {
	const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
	const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
	await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _level, /** @type {unknown[]} */ words) => {
		// The editor itself has much to say about services that it does not reach.
		if (process.env.VERBOSE || /^[✓✗]/.test(String(words[0]))) console.log(...words);
	});
	const remote = (/** @type {string} */ path) => `vscode-remote://${server.authority}${path}`;
	const payload = JSON.stringify([
		['extensionDevelopmentPath', remote(root)],
		['extensionTestsPath', remote(suite)],
		['skipWelcome', 'true'],
	]);
	await page.goto(`http://${server.authority}/?folder=${workspace}&payload=${encodeURIComponent(payload)}`);
	const limit = new Promise((resolve) => setTimeout(() => resolve(`nothing after ${MOST_TIME / 1000} seconds`), MOST_TIME).unref());
	const code = await Promise.race([exit, limit]);
	if (picture !== undefined) await page.screenshot({ path: picture });
	console.log(code === 0 ? 'All tests of the extension passed.' : `The tests of the extension failed: ${code}`);
	process.exitCode = code === 0 ? 0 : 1;
} finally {
	await browser.close();
	server.stop();
	rmSync(workspace, { recursive: true, force: true });
}
