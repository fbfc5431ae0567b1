// @ts-check
/**
 * Runs the extension's tests inside the extension host of a real VS Code, in the operating system's Chromium, and then looks at what is drawn.
 * `VERBOSE=1` prints all that the editor says.
 */
import { fileURLToPath } from 'node:url';
import { buildSuite } from '../client/test/build-suite.mjs';
import { testWorkspace } from '../client/test/workspace.mjs';
import { launchChromium } from './chromium.mjs';
import { startCodeServer } from './code-server.mjs';
import { lookAtSeed } from './display.mjs';

const MOST_SECONDS = Number(process.env.MOST_SECONDS ?? 300);
const root = fileURLToPath(new URL('..', import.meta.url));

const failed = [...(await runSuite(true)), ...(await runSuite(false)), ...(await lookAtSeed())];
for (const failure of failed) console.log(failure);
console.log(failed.length === 0 ? 'All tests in the editor passed.' : 'Tests in the editor failed.');
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * @param {boolean} isTrusted whether the workspace is; where it is not, other tests run
 * @returns {Promise<string[]>} what failed
 */
async function runSuite(isTrusted) {
	const workspace = testWorkspace();
	const suite = await buildSuite();
	const settings = { 'chat.disableAIFeatures': true, 'security.workspace.trust.startupPrompt': 'never' };
	const server = await startCodeServer({ settings, isTrusted });
	const browser = await launchChromium();
	try {
		const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
		const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
		let said = '';
		await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _level, /** @type {unknown[]} */ words) => {
			// The editor itself has much to say about services that it does not reach.
			said = String(words[0]);
			if (process.env.VERBOSE || /^[✓✗]/.test(said)) console.log(...words);
		});
		const remote = (/** @type {string} */ path) => `vscode-remote://${server.authority}${path}`;
		await page.goto(
			server.address({ workspace: workspace.file }, [
				['extensionDevelopmentPath', remote(root)],
				['extensionTestsPath', remote(suite)],
				['skipWelcome', 'true'],
			]),
		);
		const limit = new Promise((resolve) => setTimeout(resolve, MOST_SECONDS * 1000, 'time').unref());
		const code = await Promise.race([exit, limit]);
		if (code === 'time') return [`The tests had not ended after ${MOST_SECONDS} seconds. The last that was said: ${said}`];
		return code === 0 ? [] : ['The tests inside the editor failed.'];
	} finally {
		await browser.close();
		await server.stop();
		workspace.remove();
	}
}
