#!/usr/bin/env node
// @ts-check
/**
 * Measures how fast texts are read and checked, as a whole and after a key. Run by `npm run speed`:
 *
 *   npm run speed                                        the project's own example documents and seeds
 *   npm run speed -- --texts FILE                        other texts: one JSON object with "text" on each line, as `penholder batch` reads them
 *   npm run speed -- --beside FOLDER                     another checkout of this repository beside this one, in turns, with the ratio
 *   npm run speed -- --rounds 9                          more rounds, for a machine that others use too
 *
 * Each document is read and checked several times and its least time counts, so that what else the machine does falls away; two checkouts take
 * turns at each document, so that it falls on both alike. Compare ratios, not milliseconds of two days.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
	options: { texts: { type: 'string' }, beside: { type: 'string' }, rounds: { type: 'string', default: '5' } },
});
const rounds = Math.max(1, Number(values.rounds) || 1);

/**
 * @typedef {{ name: string, readDocument: (text: string, options?: object) => { document: any, cache: any }, checkDocument: (document: any) => unknown[] }} Checkout
 */

/** @param {string} name @param {string} folder @returns {Promise<Checkout>} */
async function checkout(name, folder) {
	const load = (/** @type {string} */ file) => import(pathToFileURL(join(folder, 'server', 'src', file)).href);
	const { readDocument } = await load('document/read.ts');
	const { checkDocument } = await load('rules/check.ts');
	return { name, readDocument, checkDocument };
}

/** Of a resolution, in UTF-16 units. */
const USUAL_LENGTH = 12_000;

const checkouts = [await checkout('here', root)];
if (values.beside) checkouts.push(await checkout('beside', resolve(values.beside)));
const texts = values.texts ? textsOf(values.texts) : await ownTexts();

measureWhole();
measureKeys();

/** @param {string} file */
function textsOf(file) {
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => /** @type {string} */ (JSON.parse(line).text));
}

/** The seeds and the examples of the tests, each repeated to the length of a usual resolution. */
async function ownTexts() {
	const { sampleDocuments } = await import(pathToFileURL(join(root, 'server', 'src', 'testing', 'sampleDocuments.ts')).href);
	const folder = join(root, 'seeds');
	const seeds = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	const samples = sampleDocuments.map((/** @type {{ paragraphs: string[] }} */ { paragraphs }) => paragraphs.join('\n\n'));
	const all = [...seeds.map((name) => readFileSync(join(folder, name), 'utf8')), ...samples];
	return all.map((text) => `${text}\n\n`.repeat(Math.ceil(USUAL_LENGTH / (text.length + 2))));
}

/** Whole documents: mebibytes of UTF-8 a second, on one core, once the code is warm. */
function measureWhole() {
	const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	const least = checkouts.map(() => ({ read: 0, check: 0 }));
	for (const text of texts) {
		const times = checkouts.map(() => ({ read: Number.POSITIVE_INFINITY, check: Number.POSITIVE_INFINITY }));
		for (let round = 0; round <= rounds; round++) {
			for (const [index, { readDocument, checkDocument }] of checkouts.entries()) {
				const start = performance.now();
				const { document } = readDocument(text);
				const read = performance.now();
				checkDocument(document);
				const checked = performance.now();
				const time = times[index];
				if (!time || round === 0) continue;
				time.read = Math.min(time.read, read - start);
				time.check = Math.min(time.check, checked - read);
			}
		}
		for (const [index, sum] of least.entries()) {
			sum.read += times[index]?.read ?? 0;
			sum.check += times[index]?.check ?? 0;
		}
	}
	console.log(`${texts.length} documents, ${(bytes / 1_048_576).toFixed(1)} MiB`);
	for (const [index, { read, check }] of least.entries()) {
		const speed = bytes / 1_048.576 / (read + check);
		console.log(`  ${checkouts[index]?.name.padEnd(8)} read ${ms(read)}   check ${ms(check)}   ${speed.toFixed(1)} MiB/s`);
	}
	const [here, beside] = least;
	if (here && beside) console.log(`  ratio    read ${ratio(here.read, beside.read)}   check ${ratio(here.check, beside.check)}`);
}

/** A key in the middle of a long document, read with what the version before has left; medians. */
function measureKeys() {
	for (const kibibytes of [20, 200, 700]) {
		const long = longText(kibibytes * 1024);
		for (const { name, readDocument, checkDocument } of checkouts) {
			let text = long;
			let { cache } = readDocument(text);
			const at = text.lastIndexOf('\n', text.length / 2) + 1;
			/** @type {number[]} */
			const reads = [];
			/** @type {number[]} */
			const checks = [];
			for (let key = 0; key < 8 * rounds; key++) {
				text = key % 2 === 0 ? `${text.slice(0, at)}x${text.slice(at)}` : text.slice(0, at) + text.slice(at + 1);
				const start = performance.now();
				const reading = readDocument(text, { cache });
				const read = performance.now();
				checkDocument(reading.document);
				reads.push(read - start);
				checks.push(performance.now() - read);
				cache = reading.cache;
			}
			console.log(`key in ${kibibytes} KiB  ${name.padEnd(8)} read ${ms(median(reads))}   check ${ms(median(checks))}`);
		}
	}
}

/** The texts one after the other, cut or repeated to a length in bytes of UTF-8. */
function longText(/** @type {number} */ bytes) {
	const joined = texts.join('\n\n');
	const repeated = joined.repeat(Math.ceil(bytes / Buffer.byteLength(joined)));
	return Buffer.from(repeated).subarray(0, bytes).toString('utf8');
}

function median(/** @type {number[]} */ times) {
	return times.toSorted((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
}

function ms(/** @type {number} */ time) {
	return `${time.toFixed(1)} ms`.padStart(11);
}

function ratio(/** @type {number} */ here, /** @type {number} */ beside) {
	return (here / beside).toFixed(2).padStart(8).padEnd(11);
}
