// @ts-check
/**
 * Takes the pictures of docs/pictures: `node pictures.mjs`. Look at each before it is committed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyOfSeeds, extensions, settings } from '../scripts/start/workplace.mjs';
import { launchChromium } from './chromium.mjs';
import { startCodeServer } from './code-server.mjs';

/** @import { Page } from 'playwright-core' */

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });

const PICTURES = [
	{ name: 'arabic-light', seed: '001_26fd981915cedf0e.txt', theme: 'Default Light Modern', words: 'المرفق الثاني' },
	{ name: 'arabic-dark', seed: '001_26fd981915cedf0e.txt', theme: 'Default Dark Modern', words: 'المرفق الثاني' },
	{ name: 'chinese-light', seed: '004_cad8b63664231793.txt', theme: 'Default Light Modern', words: '附件二' },
	{ name: 'chinese-dark', seed: '004_cad8b63664231793.txt', theme: 'Default Dark Modern', words: '附件二' },
];

const browser = await launchChromium();
try {
	for (const picture of PICTURES) await take(picture);
} finally {
	await browser.close();
}

/** @param {typeof PICTURES[number]} picture */
async function take({ name, seed, theme, words }) {
	const server = await startCodeServer({ extensions, settings: { ...settings, 'workbench.colorTheme': theme }, isPrivate: true });
	const copy = copyOfSeeds();
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
		page.setDefaultTimeout(90_000);
		await page.goto(server.address({ folder: copy }));
		await page.locator('.markers-panel-container', { hasText: 'scan/list-dash' }).waitFor();
		await page.locator('.explorer-folders-view .monaco-list-row', { hasText: seed }).dblclick();
		await page.locator('.tab.active', { hasText: seed }).waitFor();
		// Findings are listed of every document that is open.
		const others = page.locator('.tab:not(.active)');
		while ((await others.count()) > 0) await others.first().click({ button: 'middle' });
		await showPlace(page, words);
		await page.locator('.outline-pane .monaco-list-row').first().waitFor();
		await enlargeOutline(page);
		if (!seed.startsWith('001')) await page.locator('.markers-panel-container', { hasNotText: '001_' }).waitFor();
		await page.locator('.squiggly-warning, .squiggly-error, .squiggly-info').first().waitFor();
		await page.screenshot({ path: `${folder}${name}.png` });
		console.log(`docs/pictures/${name}.png`);
		await page.close();
	} finally {
		await server.stop();
		rmSync(dirname(copy), { recursive: true, force: true });
	}
}

/**
 * Puts the cursor on a part of the document, by its name in the outline.
 *
 * @param {Page} page
 * @param {string} words
 */
async function showPlace(page, words) {
	await page.keyboard.press('Control+Shift+O');
	await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
	await page.keyboard.type(words);
	await page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/**
 * Draws the border between the files and the outline up.
 *
 * @param {Page} page
 */
async function enlargeOutline(page) {
	const header = await page.locator('.pane-header', { hasText: 'Outline' }).boundingBox();
	if (!header) return;
	await page.mouse.move(header.x + 60, header.y);
	await page.mouse.down();
	await page.mouse.move(header.x + 60, 260, { steps: 8 });
	await page.mouse.up();
	await page.mouse.move(640, 300);
}
