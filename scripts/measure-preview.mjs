#!/usr/bin/env node
// @ts-check
/**
 * Measures what the page beside the text costs after a key: `node scripts/measure-preview.mjs [--keys 200]`.
 *
 * In 200 KiB of each language a key is pressed in the middle of one paragraph again and again. Printed are, for each part, milliseconds of the processor
 * a key (what else the machine does falls away), once as it is done and once as it would be without what the version before has left; and how many
 * bytes the preview is sent.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { keys: { type: 'string', default: '60' } } });
const keys = Math.max(20, Number(values.keys) || 0);
const root = join(import.meta.dirname, '..', 'server', 'src');
const load = (/** @type {string} */ file) => import(pathToFileURL(join(root, file)).href);
const { readDocument } = await load('document/read.ts');
const { checkedBy } = await load('features/findings.ts');
const { defaultEditorSettings } = await load('features/editorSettings.ts');
const { pageVersion } = await load('convert/page.ts');
const { pageDifference } = await load('convert/pageDifference.ts');
const { sampleDocuments } = await load('testing/sampleDocuments.ts');

/** UTF-16 units. */
const LENGTH = 200 * 1024;
/** Keys that are not counted: functions are compiled as they are first used. */
const FIRST = 10;

console.log('text     read  check   page   without: read  check   page   sent');
measure('clauses', clauses());
for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) measure(language, letters(language));

/** @param {string} name @param {string} first */
function measure(name, first) {
	const at = first.indexOf(' ', first.length / 2) >= 0 ? first.indexOf(' ', first.length / 2) : first.indexOf('，', first.length / 2);
	const spent = { read: 0, check: 0, page: 0, allRead: 0, allCheck: 0, allPage: 0 };
	let sent = 0;
	/** @type {any} */
	let cache;
	/** @type {any} */
	let checked;
	/** @type {any} */
	let page;
	for (let key = 0; key < keys; key++) {
		const text = first.slice(0, at) + 'x'.repeat(key) + first.slice(at);
		const counts = key >= FIRST;
		const { document, cache: next } = timed('read', counts, spent, () => readDocument(text, cache ? { cache } : {}));
		checked = timed('check', counts, spent, () => checkedBy(document, defaultEditorSettings, checked));
		const marked = checked.findings.map((/** @type {any} */ { start, end, severity, code }) => ({ start, end, severity, code }));
		const before = page;
		const message = timed('page', counts, spent, () => {
			page = pageVersion(document, marked, before);
			return JSON.stringify(pageDifference(before, page));
		});
		if (counts) sent += Buffer.byteLength(message);
		cache = next;
		if (key % 10 !== 0) continue;
		const fresh = timed('allRead', counts, spent, () => readDocument(text)).document;
		timed('allCheck', counts, spent, () => checkedBy(fresh, defaultEditorSettings));
		timed('allPage', counts, spent, () => JSON.stringify(pageDifference(undefined, pageVersion(fresh, marked))));
	}
	const counted = keys - FIRST;
	const whole = Math.ceil(counted / 10);
	const each = [spent.read, spent.check, spent.page].map((sum) => ms(sum / counted));
	const without = [spent.allRead, spent.allCheck, spent.allPage].map((sum) => ms(sum / whole));
	console.log(`${name.padEnd(7)}${each.join('')}${without.join('').padStart(28)}${String(Math.round(sent / counted)).padStart(7)} B`);
}

/**
 * @template Answer
 * @param {'read' | 'check' | 'page' | 'allRead' | 'allCheck' | 'allPage'} part
 * @param {boolean} counts
 * @param {Record<string, number>} spent
 * @param {() => Answer} run
 */
function timed(part, counts, spent, run) {
	const { user, system } = process.cpuUsage();
	const answer = run();
	const after = process.cpuUsage();
	if (counts) spent[part] = (spent[part] ?? 0) + (after.user - user + after.system - system) / 1000;
	return answer;
}

function ms(/** @type {number} */ time) {
	return time.toFixed(1).padStart(7);
}

/** One draft resolution of 1,700 clauses. */
function clauses() {
	const clause = (/** @type {number} */ number) =>
		`${number}. Urges Member States to protect mountain spring ${number} and the land around it, within their national plans;`;
	let text = 'The General Assembly,\n\nRecalling its resolution 77/172 of 14 December 2022,';
	for (let number = 1; text.length < LENGTH; number++) text += `\n\n${clause(number)}`;
	return `${text.slice(0, -1)}.\n`;
}

/** The example documents of the tests in one language, again and again. */
function letters(/** @type {string} */ language) {
	const own = sampleDocuments.filter((/** @type {any} */ sample) => sample.language === language);
	const text = own.map((/** @type {any} */ { paragraphs }) => paragraphs.join('\n\n')).join('\n\n');
	return `${text}\n\n`.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);
}
