// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * Runs `npm start` and looks at what is drawn where it says: seed 001, its findings, its outline, and its lines in the order in which Arabic is
 * read.
 *
 * @returns {Promise<string[]>} what is not as it should be, a sentence each
 */
export async function lookAtSeed() {
	const started = await start();
	const browser = await launchChromium();
	try {
		const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
		page.setDefaultTimeout(60_000);
		await page.goto(started.address);
		const failed = [];
		for (const [name, look] of Object.entries(LOOKS)) {
			try {
				await look(page);
				console.log(`✓ ${name}`);
			} catch (error) {
				failed.push(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
			}
		}
		return failed;
	} finally {
		await browser.close();
		await started.stop();
	}
}

/**
 * What `npm start` runs where there is no desktop.
 *
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
function start() {
	const { CI: _, ...env } = process.env;
	const script = fileURLToPath(new URL('../scripts/start/start.mjs', import.meta.url));
	const started = spawn(process.execPath, [script, '--browser'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
	const ended = new Promise((resolve) => started.once('exit', resolve));
	const stop = async () => {
		started.kill('SIGINT');
		await ended;
	};
	return new Promise((resolve, reject) => {
		let said = '';
		started.stdout.on('data', (chunk) => {
			said += chunk;
			const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(said)?.[0];
			if (address) resolve({ address, stop });
		});
		started.once('exit', (code) => reject(new Error(`npm start has ended with ${code}. It said: ${said}`)));
	});
}

/** @type {Readonly<Record<string, (page: Page) => Promise<void>>>} */
const LOOKS = {
	'npm start shows seed 001 with its findings': async (page) => {
		await page.locator('.tab.active', { hasText: '001_26fd981915cedf0e.txt' }).waitFor();
		await page.locator('.marker-widget, .marker-icon, .markers-panel-container .monaco-list-row').first().waitFor();
		await page.locator('.markers-panel-container', { hasText: 'scan/list-dash' }).waitFor();
	},

	'npm start shows the outline with two annexes, each name with its beginning': async (page) => {
		// A tree has only those rows in it that there is room for.
		await page.setViewportSize({ width: 1400, height: 2400 });
		for (const name of ['المرفق الأول', 'المرفق الثاني']) {
			const row = page.locator('.outline-pane .monaco-list-row .label-name', { hasText: name });
			await row.waitFor();
			const [words, pane] = [await row.boundingBox(), await page.locator('.outline-pane').first().boundingBox()];
			if (!words || !pane || words.x + words.width > pane.x + pane.width) throw new Error(`“${name}” is cut off`);
		}
	},

	'the breadcrumb of a cursor at the heading of the second annex says so': async (page) => {
		await page.locator('.outline-pane .monaco-list-row', { hasText: 'المرفق الثاني' }).dblclick();
		await page.locator('.breadcrumbs-control', { hasText: 'المرفق الثاني' }).waitFor();
		await page.setViewportSize({ width: 1400, height: 900 });
		await page.keyboard.press('Control+1');
		await page.keyboard.press('Control+Home');
	},

	'the status bar says what the document is and what is found, and a click tells it in full': async (page) => {
		const status = page.locator('[id$="penholder.status"]', { hasText: 'Request for the inclusion of an item, Arabic · Session 64' });
		await status.locator('.codicon-warning').waitFor();
		if (!/4\s*6\s*$/.test(await status.innerText())) throw new Error(`it says “${await status.innerText()}”`);
		await status.click();
		await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Warnings: 4 · Remarks: 6' }).waitFor();
		await page.keyboard.press('Escape');
	},

	'Arabic lines are drawn from the right, also where colours part them': async (page) => {
		// Looks again at each drawing until the line is there: colours come a moment after the text.
		await page.waitForFunction(() => {
			const line = [...document.querySelectorAll('.view-line')].find((element) => element.textContent?.includes('بالمادة'));
			const spans = [...(line?.querySelectorAll(':scope > span > span') ?? [])].map((span) => span.getBoundingClientRect());
			if (!line || spans.length < 2) return false;
			const areInOrder = spans.every(({ right }, index) => index === 0 || right <= (spans[index - 1]?.left ?? 0) + 1);
			const beginsOnTheRight = line.getBoundingClientRect().right - (spans[0]?.right ?? 0) < 40;
			return areInOrder && beginsOnTheRight;
		});
	},

	'the line that stays at the top while scrolling is drawn from the right too': async (page) => {
		await page.locator('.view-line', { hasText: 'بالمادة' }).first().click();
		for (let time = 0; time < 3; time++) await page.keyboard.press('PageDown');
		await page.waitForFunction(() => {
			const line = [...document.querySelectorAll('.sticky-line-content')].find((element) => element.textContent?.includes('المرفق'));
			const words = line?.querySelector(':scope > span > span')?.getBoundingClientRect();
			return line !== undefined && words !== undefined && line.getBoundingClientRect().right - words.right < 40;
		});
		await page.keyboard.press('Control+Home');
	},

	'in an Arabic line the left arrow leads on': async (page) => {
		const place = page.locator('#status\\.editor\\.selection');
		const start = 'Ln 21, Col 1';
		for (let time = 0; time < 20; time++) {
			await page.locator('.view-line', { hasText: 'بالمادة' }).first().click();
			await page.keyboard.press('Home');
			await place.getByText(start, { exact: true }).waitFor();
			await page.keyboard.press('ArrowLeft');
			await place.filter({ hasNotText: new RegExp(`^${start}$`) }).waitFor();
			if ((await place.innerText()).trim() === 'Ln 21, Col 2') return;
			// The editor learns a moment after the cursor has come what kind of line it stands in.
		}
		throw new Error(`the cursor has gone to ${await place.innerText()}`);
	},

	'the extension is there within 100 ms, by the editor’s own count': async (page) => {
		// The list has only those in it that can be seen.
		await page.setViewportSize({ width: 1400, height: 2000 });
		const counted = [];
		for (let time = 0; time < 3; time++) {
			await page.locator('.tab', { hasText: '001_26fd981915cedf0e.txt' }).first().waitFor();
			await page.locator('[id$="penholder.status"]').waitFor();
			await page.keyboard.press('F1');
			await page.keyboard.type('Show Running Extensions');
			await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Show Running Extensions' }).first().waitFor();
			await page.keyboard.press('Enter');
			const row = page.locator('.runtime-extensions-editor .extension').filter({ has: page.getByText(/^penholder(\.penholder)?$/i) });
			const text = await row.locator('.activation-time').innerText();
			counted.push(Number(/(\d+)ms/.exec(text)?.[1]) / slowness());
			if (counted.some((duration) => duration <= 100)) break;
			await page.reload();
		}
		const inWords = `${counted.map((duration) => duration.toFixed(0)).join(', ')} ms`;
		console.log(`  activation: ${inWords}`);
		if (!counted.some((duration) => duration <= 100)) throw new Error(`it took ${inWords}`);
	},
};

/** How many times as long as on a machine with nothing else to do everything takes at the moment: 1 or more. */
function slowness() {
	const start = performance.now();
	const work = process.cpuUsage();
	let worked = 0;
	while (worked < 200) worked = process.cpuUsage(work).user / 1000;
	return Math.max(1, (performance.now() - start) / worked);
}
