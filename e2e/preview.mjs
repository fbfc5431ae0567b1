// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { useKeyboard } from './keyboard.mjs';

/** @import { Frame, Locator, Page } from 'playwright-core' */

const root = fileURLToPath(new URL('..', import.meta.url));
/** Milliseconds, in the median, on a machine that does other things too. */
const MOST_DELAY = 1000;
const arabic = readFileSync(join(root, 'seeds/001_26fd981915cedf0e.txt'), 'utf8');

/**
 * What the tests of the preview open.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const previewFiles = {
	'arabic.undoc': arabic,
	'chinese.undoc': readFileSync(join(root, 'seeds/004_cad8b63664231793.txt'), 'utf8'),
	'draft.undoc': readFileSync(join(root, 'e2e/preview-draft.txt'), 'utf8'),
	'missing.undoc': readFileSync(join(root, 'e2e/missing-annex.txt'), 'utf8'),
	'request.txt': arabic,
	'other.txt': arabic,
	'long.undoc': longDraft(200_000),
};

/**
 * Uses the keyboard, the preview and the side bar as a writer does: types, clicks, mends, and looks at what is shown. The first thing that is not as it should
 * be ends it.
 *
 * @param {Page} page an editor, with the files in its folder
 * @param {string} [pictures] a folder where pictures of what is seen are kept
 * @returns {Promise<string[]>} what is not as it should be
 */
export async function usePreview(page, pictures) {
	const picture = async (/** @type {string} */ name) => {
		if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
	};
	const test = async (/** @type {string} */ name, /** @type {() => Promise<void>} */ run) => {
		try {
			await run();
			console.log(`✓ ${name}`);
		} catch (error) {
			await picture('failed');
			throw new Error(`✗ ${name}: ${error instanceof Error ? error.stack : error}`);
		}
	};
	try {
		await useAll(page, test, picture);
		return [];
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	}
}

/**
 * @param {Page} page
 * @param {(name: string, run: () => Promise<void>) => Promise<void>} test
 * @param {(name: string) => Promise<void>} picture
 */
async function useAll(page, test, picture) {
	await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
	await useKeyboard(page, test);

	await test('An Arabic request is a page from right to left, a sheet for the letter and each annex', async () => {
		const preview = await openPreview(page, 'arabic.undoc');
		await preview.locator('.sheet').nth(2).waitFor();
		assert.deepEqual(await preview.locator('.sheet').evaluateAll((sheets) => sheets.map(({ dir }) => dir)), ['rtl', 'rtl', 'rtl']);
		await picture('preview-arabic');
	});
	await test('The side bar shows the letter and its two annexes, and a click goes there', async () => {
		await page.locator('.activitybar .action-label[aria-label="Penholder"]').click();
		const entries = page.locator('.pane', { hasText: 'Letter and Annexes' }).locator('.monaco-list-row');
		await entries.nth(2).waitFor();
		await entries.filter({ hasText: 'المرفق الثاني' }).click();
		const line = lineOf(arabic, '\nالمرفق الثاني') + 1;
		await page.locator('#status\\.editor\\.selection', { hasText: `${line}` }).waitFor();
		await picture('annexes');
	});
	await test('An annex that is moved down in the side bar changes its number, and so do the mentions', async () => {
		const preview = await frameOf(page);
		const entries = page.locator('.pane', { hasText: 'Letter and Annexes' }).locator('.monaco-list-row');
		const first = entries.filter({ hasText: 'المرفق الأول' });
		await first.hover();
		await first.locator('.action-label[aria-label="Move Annex Down"]').click();
		await preview.locator('.sheet').nth(1).locator('.enacting').waitFor();
		assert.match(await preview.locator('.sheet').first().innerText(), /مذكرة توضيحية \(المرفق الثاني\)/);
		await page.keyboard.press('Control+1');
		await page.keyboard.press('Control+Z');
		await preview.locator('.sheet').nth(2).locator('.enacting').waitFor();
	});
	await test('An annex that is dragged onto another in the side bar takes its place', async () => {
		const preview = await frameOf(page);
		const entries = page.locator('.pane', { hasText: 'Letter and Annexes' }).locator('.monaco-list-row');
		await drag(page, entries.filter({ hasText: 'المرفق الثاني' }), entries.filter({ hasText: 'المرفق الأول' }));
		await preview.locator('.sheet').nth(1).locator('.enacting').waitFor();
		await page.keyboard.press('Control+1');
		await page.keyboard.press('Control+Z');
		await preview.locator('.sheet').nth(2).locator('.enacting').waitFor();
		await page.locator('.activitybar .action-label[aria-label^="Explorer"]').click();
	});
	await test('A click on paragraph 3 of the draft moves the cursor there', async () => {
		const preview = await frameOf(page);
		const before = await page.locator('#status\\.editor\\.selection').innerText();
		await preview.locator('.operative').nth(2).locator('.body [data-at]').last().click();
		await page.waitForFunction(
			([selector, text]) => document.querySelector(selector)?.textContent !== text,
			['#status\\.editor\\.selection', before],
		);
		const line = lineOf(arabic, 'تدعو الكيانات المتخصصة');
		assert.match(await page.locator('#status\\.editor\\.selection').innerText(), new RegExp(`\\b${line}\\b`));
	});
	await test('Typing in paragraph 3 changes its block and no other', async () => {
		const preview = await frameOf(page);
		await watchBlocks(preview);
		await page.keyboard.type('س');
		await preview.waitForFunction(() => Reflect.get(window, 'changedBlocks').length > 0);
		const changed = /** @type {string[]} */ (await preview.evaluate(() => Reflect.get(window, 'changedBlocks')));
		assert.deepEqual([...new Set(changed)], ['operative numbered']);
		await page.keyboard.press('Control+Z');
	});
	await test('An annex that is promised but not there is marked in the side bar, and its heading is put in from there', async () => {
		const preview = await openPreview(page, 'missing.undoc');
		await page.locator('.activitybar .action-label[aria-label="Penholder"]').click();
		const missing = page
			.locator('.pane', { hasText: 'Letter and Annexes' })
			.locator('.monaco-list-row', { hasText: 'promised, but not there' });
		await missing.hover();
		await missing.locator('.action-label[aria-label="Add the Missing Annex"]').click();
		await missing.waitFor({ state: 'detached' });
		await preview.locator('.sheet').nth(2).waitFor();
		await page.locator('.activitybar .action-label[aria-label^="Explorer"]').click();
	});
	await test('A Chinese request has its emphasis and its own faces', async () => {
		const preview = await openPreview(page, 'chinese.undoc');
		await preview.locator('.sheet:lang(zh) .preambular em.opener').first().waitFor();
		const weight = await preview
			.locator('.sheet:lang(zh) .preambular em.opener')
			.first()
			.evaluate((element) => getComputedStyle(element).fontWeight);
		assert.equal(weight, '700');
		await picture('preview-chinese');
	});
	await test('A finding on the page says what is wrong and is mended there, by the keyboard alone', async () => {
		const preview = await openPreview(page, 'draft.undoc');
		const mark = preview.locator('.mark.error');
		await mark.waitFor();
		await picture('preview-draft');
		await mark.focus();
		await page.keyboard.press('Enter');
		await preview.locator('dialog[open] button').first().waitFor();
		await picture('preview-finding');
		await page.keyboard.press('Enter');
		await mark.waitFor({ state: 'detached' });
		assert.match(await preview.locator('.operative').nth(1).innerText(), /^2\./);
	});
	await test('The page is copied with its emphasis, and as plain text', async () => {
		const preview = await frameOf(page);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await preview.locator('#copy').click();
		await preview.locator('#done', { hasText: 'Copied' }).waitFor();
		const [html, text] = await preview.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const read = async (/** @type {string} */ type) => (await item?.getType(type))?.text();
			return [await read('text/html'), await read('text/plain')];
		});
		assert.match(html ?? '', /<em class="opener">Recalling<\/em>/);
		assert.doesNotMatch(html ?? '', /data-mark/);
		assert.match(text ?? '', /\n\n1\. Encourages Member States/);
	});
	await test('A double click selects the paragraph in the text', async () => {
		const preview = await frameOf(page);
		await preview.locator('.operative').first().locator('.body [data-at]').last().dblclick();
		await page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
	});
	await test('The keyboard goes from block to block, to the text, and makes the page larger and smaller', async () => {
		const preview = await frameOf(page);
		await preview.locator('main').focus();
		await page.keyboard.press('Control+ArrowDown');
		await page.keyboard.press('Control+ArrowDown');
		assert.equal(await preview.evaluate(() => document.activeElement?.className), 'session');
		const zoom = () => preview.locator('main').evaluate((main) => Number(getComputedStyle(main).zoom));
		await preview.locator('#larger').focus();
		await page.keyboard.press('Enter');
		assert.ok((await zoom()) > 1);
		await preview.locator('#smaller').focus();
		await page.keyboard.press('Enter');
		assert.ok(Math.abs((await zoom()) - 1) < 0.01);
		const focused = () => preview.evaluate(() => document.activeElement?.className);
		await preview.locator('main').focus();
		for (let block = 0; block < 10 && (await focused()) !== 'preambular'; block++) await page.keyboard.press('Control+ArrowDown');
		await page.keyboard.press('Enter');
		const line = lineOf(previewFiles['draft.undoc'] ?? '', 'Recalling');
		await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col 1` }).waitFor();
	});
	await test('The page has the colours of a dark theme and of one of high contrast', async () => {
		const preview = await frameOf(page);
		const colours = await preview.evaluate(() => {
			const sheet = /** @type {HTMLElement} */ (document.querySelector('.sheet'));
			const { style } = document.documentElement;
			const theme = document.body.className;
			const given = style.cssText;
			style.setProperty('--vscode-editor-background', 'rgb(1, 2, 3)');
			style.setProperty('--vscode-contrastBorder', 'rgb(4, 5, 6)');
			const seen = ['vscode-light', 'vscode-dark', 'vscode-high-contrast'].map((name) => {
				document.body.className = name;
				const { backgroundColor, borderTopWidth } = getComputedStyle(sheet);
				return `${backgroundColor} ${borderTopWidth}`;
			});
			document.body.className = theme;
			style.cssText = given;
			return seen;
		});
		assert.deepEqual(colours, ['rgb(255, 255, 255) 0px', 'rgb(1, 2, 3) 0px', 'rgb(1, 2, 3) 1px']);
	});
	await test('What helps people with disabilities finds nothing missing', async () => {
		const preview = await frameOf(page);
		await preview.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
		const found = await preview.evaluate(() => Reflect.get(window, 'axe').run(document));
		assert.deepEqual(
			found.violations.map((/** @type {{ id: string, nodes: { html: string }[] }} */ { id, nodes }) => [id, nodes[0]?.html]),
			[],
		);
	});
	await test('The page and the text are scrolled in step, both ways', async () => {
		const preview = await openPreview(page, 'long.undoc');
		await preview.locator('.operative').nth(100).waitFor();
		await preview.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight / 4, behavior: 'instant' }));
		const shown = await numberAtTop(preview);
		assert.ok(shown > 200, `paragraph ${shown}`);
		await page.waitForFunction(
			(number) =>
				[...document.querySelectorAll('.view-line')].some(({ textContent }) =>
					textContent?.replace(/\u00a0/g, ' ').startsWith(`${number}. `),
				),
			shown + 2,
		);
		await page.keyboard.press('Control+1');
		await page.keyboard.press('Control+Home');
		await preview.waitForFunction(() => window.scrollY < 200);
		await page.keyboard.press('Control+End');
		await preview.waitForFunction(() => window.scrollY > document.documentElement.scrollHeight * 0.8);
		await page.keyboard.press('Control+Home');
	});
	await test('The page of a text of 200 KiB follows the keys', async () => {
		const preview = await frameOf(page);
		await watchBlocks(preview);
		await page.locator('.view-line', { hasText: 'mountain' }).first().click();
		/** @type {number[]} */
		const times = [];
		for (let key = 0; key < 12; key++) {
			await preview.evaluate(() => Reflect.set(window, 'changedBlocks', []));
			await page.evaluate(() => {
				window.addEventListener('keydown', () => Reflect.set(window, 'pressed', Date.now()), { once: true, capture: true });
			});
			await page.keyboard.type('x');
			await preview.waitForFunction(() => Reflect.get(window, 'changedBlocks').length > 0);
			const pressed = Number(await page.evaluate(() => Reflect.get(window, 'pressed')));
			times.push(Number(await preview.evaluate(() => Reflect.get(window, 'changedAt'))) - pressed);
		}
		times.sort((one, other) => one - other);
		console.log(`  from key to page: median ${times[6]} ms, slowest ${times.at(-1)} ms`);
		assert.ok((times[6] ?? 0) < MOST_DELAY, `median ${times[6]} ms`);
	});
}

/**
 * Draws one thing onto another by the mouse: slowly enough for the editor to see where it is going. A list that is drawn again under the mouse, as
 * after an answer that comes late, lets go of what was taken: then it is taken once more.
 *
 * @param {Page} page
 * @param {Locator} one
 * @param {Locator} other
 */
async function drag(page, one, other) {
	// The editor marks where it would be dropped.
	const target = page.locator('.monaco-list-row.drop-target, .monaco-list.drop-target').first();
	for (let attempt = 1; ; attempt++) {
		const [from, to] = [await one.boundingBox(), await other.boundingBox()];
		if (!from || !to) throw new Error('What is to be dragged is not there.');
		await page.mouse.move(from.x + 60, from.y + from.height / 2);
		await page.mouse.down();
		await page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 8 });
		try {
			await target.waitFor({ timeout: 6_000 });
			await page.mouse.up();
			return;
		} catch (error) {
			await page.keyboard.press('Escape');
			await page.mouse.up();
			if (attempt === MOST_DRAGS) throw error;
		}
	}
}

const MOST_DRAGS = 5;

/**
 * Opens a file by its name and shows its page.
 *
 * @param {Page} page
 * @param {string} name
 */
async function openPreview(page, name) {
	// Beside the page, not above it.
	await page.keyboard.press('Control+1');
	await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
	await page.locator('.tab.active', { hasText: name }).first().waitFor();
	// The server has read the document when the status bar says what it is.
	await page.locator('#penholder\\.penholder, [id$="penholder.status"]').first().waitFor();
	if ((await page.locator('.tab', { hasText: 'Page of' }).count()) === 0) {
		await page.locator('.view-lines').first().click();
		await page.keyboard.press('Control+K');
		await page.keyboard.press('v');
	}
	await page.locator('.tab', { hasText: `Page of ${name}` }).waitFor();
	return frameOf(page);
}

/**
 * The frame that shows the page.
 *
 * @param {Page} page
 * @returns {Promise<Frame>}
 */
async function frameOf(page) {
	const outer = page.frameLocator('iframe.webview.ready');
	const handle = await outer.locator('iframe#active-frame').elementHandle();
	const frame = await handle?.contentFrame();
	if (!frame) throw new Error('The preview has no frame.');
	await frame.locator('main.page .sheet').first().waitFor();
	return frame;
}

/**
 * The number of the first paragraph that is seen on the page, below the toolbar.
 *
 * @param {Frame} preview
 */
function numberAtTop(preview) {
	return preview.evaluate(() => {
		const seen = [...document.querySelectorAll('.operative')].find((block) => block.getBoundingClientRect().bottom > 36);
		return Number.parseInt(seen?.textContent ?? '', 10);
	});
}

/**
 * Remembers the classes of blocks that come, and when.
 *
 * @param {Frame} preview
 */
async function watchBlocks(preview) {
	await preview.evaluate(() => {
		Reflect.set(window, 'changedBlocks', []);
		new MutationObserver((records) => {
			for (const { addedNodes } of records) {
				for (const node of addedNodes) {
					if (!(node instanceof HTMLElement) || node.localName === 'bdi') continue;
					Reflect.get(window, 'changedBlocks').push(node.className);
					Reflect.set(window, 'changedAt', Date.now());
				}
			}
		}).observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true });
	});
}

/**
 * The number of the line that holds some words.
 *
 * @param {string} text
 * @param {string} words
 */
function lineOf(text, words) {
	return text.slice(0, text.indexOf(words)).split('\n').length;
}

/** @param {number} length */
function longDraft(length) {
	const start = 'The General Assembly,\n\nRecalling its resolution 77/172 of 14 December 2022,\n\n';
	let text = start;
	for (let number = 1; text.length < length; number++) {
		const opener = ['Encourages', 'Invites', 'Urges', 'Calls upon'][number % 4];
		text += `${number}. ${opener} Member States to protect mountain spring ${number} and the land around it, within their national plans;\n\n`;
	}
	return `${text.trimEnd().slice(0, -1)}.\n`;
}
