// @ts-check
import assert from 'node:assert/strict';

/** @import { Page } from 'playwright-core' */

/**
 * Writes by the keyboard alone, and answers what the editor asks about plain texts.
 *
 * @param {Page} page an editor with the files of preview.mjs in its folder
 * @param {(name: string, run: () => Promise<void>) => Promise<void>} test
 */
export async function useKeyboard(page, test) {
	// The palette lists what is there when it is opened.
	await page.locator('.activitybar .action-label[aria-label="Penholder"]').waitFor();
	await test('By the keyboard alone a writer goes from the command palette to a finished letter', async () => {
		await command(page, 'New United Nations Document');
		for (let asked = await nextQuestion(page, ''); asked !== ''; asked = await nextQuestion(page, asked))
			await page.keyboard.press('Enter');
		await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
		const place = page.locator('#status\\.editor\\.selection');
		await place.filter({ hasText: 'selected' }).waitFor();
		await page.keyboard.type('Amina Otieno');
		let stops = 1;
		for (; stops < 40; stops++) {
			const before = await place.innerText();
			await page.keyboard.press('Tab');
			// The status bar may still be telling of the letters that were typed; behind the last place nothing is selected.
			const isPlace = (/** @type {string} */ last) => {
				const { textContent } = document.querySelector('#status\\.editor\\.selection') ?? {};
				return textContent !== last && textContent?.includes('selected');
			};
			const isNext = await page.waitForFunction(isPlace, before, { timeout: 5000 }).catch(() => undefined);
			if (!isNext) break;
		}
		assert.ok(stops > 3 && stops < 40, `Tab leads through the places to fill in: ${stops}`);
		await command(page, 'Penholder: Checklist Before Sending');
		await page.locator('.tab', { hasText: 'Checklist before sending' }).waitFor();
		await closeAll(page);
	});
	await test('The organ and the session to change to are asked for', async () => {
		await openFile(page, 'draft.undoc');
		await command(page, 'Penholder: Change the Organ');
		await answer(page, 'Which organ is to speak?', 'Security');
		await page.locator('.view-line', { hasText: 'The\u00a0Security\u00a0Council' }).first().waitFor();
		await backToText(page);
		await page.keyboard.press('Control+Z');
		await page
			.locator('.view-line', { hasText: /^.*The\u00a0General\u00a0Assembly/ })
			.first()
			.waitFor();
		await command(page, 'Penholder: Change the Session');
		await answer(page, 'The session to which the document is to go', '90');
		await page.locator('.view-line', { hasText: 'Ninetieth\u00a0session' }).first().waitFor();
		await backToText(page);
		await page.keyboard.press('Control+Z');
		await page.locator('.view-line', { hasText: 'Seventy-ninth\u00a0session' }).first().waitFor();
		await closeAll(page);
	});
	await test('A plain text that looks like a document is offered to be checked, and left alone where the writer says so', async () => {
		// An editor under test shows notifications only where it is asked for them.
		const offer = page.locator('.notifications-center .notification-list-item', { hasText: 'looks like a United Nations document' });
		const language = page.locator('#status\\.editor\\.mode');
		for (const [name, choice, chosen] of [
			['request.txt', 'Yes', 'United Nations document'],
			['other.txt', 'Not this one', 'Plain Text'],
		]) {
			await openFile(page, name ?? '');
			await language.filter({ hasText: 'Plain Text' }).waitFor();
			await command(page, 'Notifications: Show Notifications');
			await offer.getByRole('button', { name: choice ?? '', exact: true }).click();
			await offer.waitFor({ state: 'detached' });
			await language.filter({ hasText: chosen ?? '' }).waitFor();
		}
		await closeAll(page);
	});
}

/**
 * @param {Page} page
 * @param {string} title
 */
async function command(page, title) {
	await page.keyboard.press('F1');
	await page.locator('.quick-input-widget').waitFor();
	await page.keyboard.type(title);
	const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title.replace(/^(?:Penholder|View|Notifications): /, '') });
	await row.first().waitFor();
	await page.keyboard.press('Enter');
}

/**
 * What is asked when something else than before is asked; nothing when there is no question any more.
 *
 * @param {Page} page
 * @param {string} before
 * @returns {Promise<string>}
 */
async function nextQuestion(page, before) {
	const asked = await page.waitForFunction((last) => {
		const widget = /** @type {HTMLElement | null} */ (document.querySelector('.quick-input-widget'));
		const isThere = widget !== null && widget.style.display !== 'none';
		const input = /** @type {HTMLInputElement | null | undefined} */ (widget?.querySelector('.quick-input-box input'));
		const question = isThere ? `${input?.placeholder}${widget.querySelector('.quick-input-message')?.textContent}` : '';
		if (/Type the name of a command/.test(question) || question === last) return false;
		const isOpen = /Untitled/.test(document.querySelector('.tab.active')?.textContent ?? '');
		return question !== '' || (last !== '' && isOpen) ? { question } : false;
	}, before);
	return ((await asked.jsonValue()) || { question: '' }).question;
}

/**
 * @param {Page} page
 * @param {string} question
 * @param {string} words
 */
async function answer(page, question, words) {
	const widget = page.locator('.quick-input-widget');
	await widget.locator(`input[placeholder*="${question}"], .quick-input-message:has-text("${question}")`).first().waitFor();
	await page.keyboard.type(words);
	await page.keyboard.press('Enter');
	await widget.waitFor({ state: 'hidden' });
}

/**
 * Closes what is open, and asks for nothing to be saved.
 *
 * @param {Page} page
 */
async function closeAll(page) {
	for (let open = await page.locator('.tab').count(); open > 0; open = await page.locator('.tab').count()) {
		await command(page, 'View: Revert and Close Editor');
		await page.waitForFunction((before) => document.querySelectorAll('.tab').length < before, open);
	}
}

/** @param {Page} page */
async function backToText(page) {
	await page.keyboard.press('Control+1');
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function openFile(page, name) {
	await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
	await page.locator('.tab.active', { hasText: name }).waitFor();
}
