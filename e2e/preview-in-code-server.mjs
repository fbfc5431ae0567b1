// @ts-check
/**
 * Uses the preview in a real VS Code in the operating system's Chromium. `node preview-in-code-server.mjs [folder]`: pictures of what is seen are
 * kept in the folder.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.mjs';
import { startCodeServer } from './code-server.mjs';
import { previewFiles, usePreview } from './preview.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [pictures] = process.argv.slice(2);
const workspace = mkdtempSync(join(tmpdir(), 'penholder-preview-'));
for (const [name, text] of Object.entries(previewFiles)) writeFileSync(join(workspace, name), text);
const server = await startCodeServer({
	settings: { 'workbench.secondarySideBar.defaultVisibility': 'hidden', 'chat.disableAIFeatures': true },
});
const browser = await launchChromium();
try {
	const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
	page.setDefaultTimeout(45_000);
	await page.goto(
		server.address({ folder: workspace }, [
			['extensionDevelopmentPath', `vscode-remote://${server.authority}${root}`],
			['skipWelcome', 'true'],
		]),
	);
	const failed = await usePreview(page, pictures);
	for (const failure of failed) console.log(failure);
	console.log(failed.length === 0 ? 'The preview passed.' : 'The preview failed.');
	process.exitCode = failed.length === 0 ? 0 : 1;
} finally {
	await browser.close();
	await server.stop();
	rmSync(workspace, { recursive: true, force: true });
}
