// @ts-check
/**
 * Runs the extension's tests in a VS Code that lives in a browser alone, and then uses the preview there. `VERBOSE=1` prints all that the editor
 * says.
 */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildBrowserSuite } from '../client/test/build-suite.mjs';
import { DRAFT } from '../client/test/workspace.mjs';
import { startBrowserOnly } from './browser-only.mjs';
import { launchChromium } from './chromium.mjs';
import { previewFiles, usePreview } from './preview.mjs';

/** @import { Page } from 'playwright-core' */

const MOST_SECONDS = Number(process.env.MOST_SECONDS ?? 300);
const [pictures] = process.argv.slice(2);
const seeds = fileURLToPath(new URL('../seeds/', import.meta.url));
const settings = { 'chat.disableAIFeatures': true, 'workbench.secondarySideBar.defaultVisibility': 'hidden' };

const browser = await launchChromium();
const failed = [];
try {
	failed.push(...(await inEditor({ files: { ...seedFiles(), 'draft.undoc': DRAFT }, tests: await buildBrowserSuite() }, runSuite)));
	failed.push(...(await inEditor({ files: previewFiles }, (page, open) => open().then(() => usePreview(page, pictures)))));
} finally {
	await browser.close();
}
for (const failure of failed) console.log(failure);
console.log(failed.length === 0 ? 'All tests in the browser’s own editor passed.' : 'Tests in the browser’s own editor failed.');
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * @param {{ files: Readonly<Record<string, string>>, tests?: string }} wishes
 * @param {(page: Page, open: () => Promise<unknown>) => Promise<string[]>} look
 * @returns {Promise<string[]>} what failed
 */
async function inEditor(wishes, look) {
	const editor = await startBrowserOnly({ ...wishes, settings });
	try {
		const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
		page.setDefaultTimeout(45_000);
		const failed = await look(page, () => page.goto(editor.address));
		await page.close();
		return failed;
	} finally {
		await editor.stop();
	}
}

/**
 * @param {Page} page
 * @param {() => Promise<unknown>} open
 * @returns {Promise<string[]>} what failed
 */
async function runSuite(page, open) {
	let said = '';
	await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _level, /** @type {unknown[]} */ words) => {
		said = String(words[0]);
		if (process.env.VERBOSE || /^[✓✗]/.test(said)) console.log(...words);
	});
	const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
	await open();
	const limit = new Promise((resolve) => setTimeout(resolve, MOST_SECONDS * 1000, 'time').unref());
	const code = await Promise.race([exit, limit]);
	if (code === 'time') return [`The tests had not ended after ${MOST_SECONDS} seconds. The last that was said: ${said}`];
	return code === 0 ? [] : ['The tests inside the editor failed.'];
}

/** @returns {Record<string, string>} the seeds, and what is expected to be found in them */
function seedFiles() {
	return Object.fromEntries(
		globSync('**/*.txt', { cwd: seeds }).map((path) => [path.replaceAll('\\', '/'), readFileSync(seeds + path, 'utf8')]),
	);
}
