// @ts-check
/**
 * Takes the pictures of docs/pictures: `node pictures.mjs [name …]`. Look at each before it is committed.
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyOfSeeds, extensions, settings } from '../scripts/start/workplace.mjs';
import { launchChromium } from './chromium.mjs';
import { startCodeServer } from './code-server.mjs';
import { keepPicture } from './small-picture.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * @typedef {object} Picture
 * @property {string} file what is open
 * @property {string} [theme]
 * @property {(page: Page) => Promise<void>} show does what is to be seen
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/pictures');
const LIGHT = 'Default Light Modern';
const DARK = 'Default Dark Modern';
const ARABIC = '001_26fd981915cedf0e.txt';
const CHINESE = '004_cad8b63664231793.txt';
const DRAFT = 'draft.undoc';

/** @type {Readonly<Record<string, Picture>>} */
const PICTURES = {
	'arabic-light': { file: ARABIC, show: (page) => showPlaceAndOutline(page, 'المرفق الثاني') },
	'arabic-dark': { file: ARABIC, theme: DARK, show: (page) => showPlaceAndOutline(page, 'المرفق الثاني') },
	'chinese-light': { file: CHINESE, show: (page) => showPlaceAndOutline(page, '附件二') },
	'chinese-dark': { file: CHINESE, theme: DARK, show: (page) => showPlaceAndOutline(page, '附件二') },
	'preview-arabic': { file: ARABIC, show: (page) => showPreview(page, 'وإذ ترحب') },
	'preview-chinese': { file: CHINESE, show: (page) => showPreview(page, '又提及') },
	'preview-draft': { file: DRAFT, show: (page) => showPreview(page) },
	annexes: { file: ARABIC, show: showAnnexes },
	checklist: { file: CHINESE, show: showChecklist },
};

mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const browser = await launchChromium();
try {
	for (const [name, picture] of Object.entries(PICTURES)) {
		if (wanted.length === 0 || wanted.includes(name)) await take(name, picture);
	}
} finally {
	await browser.close();
}

/**
 * Each has an editor of its own: whatever was open before would be listed among the findings for some minutes.
 *
 * @param {string} name
 * @param {Picture} picture
 */
async function take(name, { file, theme = LIGHT, show }) {
	const wishes = { ...settings, 'workbench.colorTheme': theme, 'penholderTour.seed': file };
	const server = await startCodeServer({ extensions, settings: wishes, isPrivate: true });
	const copy = copyOfSeeds();
	if (file === DRAFT) copyFileSync(join(root, 'e2e/preview-draft.txt'), join(copy, DRAFT));
	try {
		const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
		const page = await context.newPage();
		page.setDefaultTimeout(90_000);
		await page.goto(server.address({ folder: copy }));
		await page.locator('.tab.active', { hasText: file }).waitFor();
		await page.locator('.markers-panel-container', { hasText: file }).waitFor();
		await page.locator('.outline-pane .monaco-list-row').first().waitFor();
		await show(page);
		await page.locator('.squiggly-warning, .squiggly-error, .squiggly-info').first().waitFor();
		await keepPicture(page, join(folder, `${name}.png`));
		console.log(`docs/pictures/${name}.png`);
		await context.close();
	} finally {
		await server.stop();
		rmSync(dirname(copy), { recursive: true, force: true });
	}
}

/**
 * @param {Page} page
 * @param {string} words
 */
async function showPlaceAndOutline(page, words) {
	await showPlace(page, words);
	await enlargeOutline(page);
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
 * Shows the page beside the text, and nothing else.
 *
 * @param {Page} page
 * @param {string} [words] a part of the document that both show
 */
async function showPreview(page, words) {
	await page.keyboard.press('Control+B');
	await page.keyboard.press('Control+J');
	await page.locator('.markers-panel-container').waitFor({ state: 'hidden' });
	await page
		.locator('.view-lines')
		.first()
		.click({ position: { x: 5, y: 5 } });
	await page.keyboard.press('Control+K');
	await page.keyboard.press('v');
	await page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('main.page .sheet').first().waitFor();
	if (words) await showPlace(page, words);
}

/** @param {Page} page */
async function showAnnexes(page) {
	await page.locator('.activitybar .action-label[aria-label="Penholder"]').click();
	const entries = page.locator('.pane', { hasText: 'Letter and Annexes' }).locator('.monaco-list-row');
	await entries.filter({ hasText: 'المرفق الثاني' }).click();
	await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 49' }).waitFor();
}

/** @param {Page} page */
async function showChecklist(page) {
	await page.keyboard.press('Control+B');
	await page.keyboard.press('Control+J');
	await page.keyboard.press('F1');
	await page.keyboard.type('Penholder: Checklist Before Sending');
	await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Checklist Before Sending' }).first().waitFor();
	await page.keyboard.press('Enter');
	const list = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
	await list.locator('h1', { hasText: 'Checklist before sending' }).waitFor();
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
