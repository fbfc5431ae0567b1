#!/usr/bin/env node
// @ts-check
/**
 * Measures Penholder beside what else a writer might pick, on the same texts and in one run, and writes the table in docs/performance.md:
 *
 *   npm run bench                            our own letters, draft resolutions and seeds, repeated to 20 and 200 KiB
 *   npm run bench -- --texts FILE            other texts, one JSON object with "text" on each line, as `penholder batch` reads them; writes no table
 *   npm run bench -- --dry-run               prints the table and writes nothing
 *   npm run bench -- --seconds 5             the time for each figure, ten seconds by default
 *
 * What it measures beside is installed the first time (about 150 MB).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installTools } from './install.mjs';
import { textOfLength } from './lengths.mjs';
import { penholderFiles, sizeOfFiles, sizeOfPackages } from './packages.mjs';
import { performanceTable } from './table.mjs';
import { englishOf, ownTexts, textsIn } from './texts.mjs';
import { bundlePenholder, fileOfTool, OTHERS } from './tools.mjs';
import { median } from './turns.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
	options: { texts: { type: 'string' }, seconds: { type: 'string', default: '10' }, 'dry-run': { type: 'boolean', default: false } },
});
const limits = { turns: 100, seconds: Number(values.seconds) || 10 };
/** A tool that needs longer than this for one set of figures is said to have failed. */
const PATIENCE = 600_000;
const STARTS = 7;
const KIBIBYTE = 1024;

if (!installTools()) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'));
const penholder = await bundlePenholder();
try {
	const table = performanceTable(measureAll());
	console.log(table);
	if (!values.texts && !values['dry-run']) writeTable(table);
} finally {
	penholder.remove();
	rmSync(folder, { recursive: true });
}

function measureAll() {
	const texts = values.texts ? textsIn(values.texts) : ownTexts();
	const english = englishOf(texts);
	const jobs = [
		...(english.length > 0 ? [20, 200].map((size) => ({ name: `English, ${size} KiB`, texts: english, size })) : []),
		...[20, 200].map((size) => ({ name: `six languages, ${size} KiB`, texts, size })),
	];
	const tools = [{ name: 'Penholder', file: penholder.file }, ...otherTools()];
	return {
		node: process.version,
		/** The figures of each length, a row a tool. */
		speeds: jobs.map(({ name, texts: some, size }) => {
			const job = file('job.json', JSON.stringify({ texts: some, bytes: size * KIBIBYTE, limits }));
			const rows = tools.map((tool) => ({
				tool: tool.name,
				...said(`${tool.name}: ${name}`, () => childOf('measure-tool.mjs', tool.file, job)),
			}));
			return { name, rows };
		}),
		/** What it takes to have the tool at all. */
		costs: [
			bareNode(),
			...tools.map((tool) => ({ tool: tool.name, ...startOf(tool.file, english.length > 0 ? english : texts), ...sizeOf(tool.name) })),
		],
	};
}

function otherTools() {
	return /** @type {(keyof typeof OTHERS)[]} */ (Object.keys(OTHERS)).map((name) => ({ name, file: fileOfTool(name) }));
}

/** @param {string} name @param {string} content */
function file(name, content) {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

/** What a child prints, or why there is nothing. @param {string} script @param {string[]} toolAndInput */
function childOf(script, ...toolAndInput) {
	const done = spawnSync(process.execPath, [join(here, script), ...toolAndInput], {
		encoding: 'utf8',
		timeout: PATIENCE,
		maxBuffer: 1 << 28,
	});
	if (done.status === 0) return JSON.parse(done.stdout);
	const why =
		done.error?.message ??
		done.stderr
			.trim()
			.split('\n')
			.find((line) => line.includes('Error')) ??
		`ended with ${done.status ?? done.signal}`;
	return { failed: why };
}

/** From the start of a process to its answer to a letter, and the most memory that it holds with 200 KiB. @param {string} tool @param {readonly string[]} texts */
function startOf(tool, texts) {
	const letter = file('letter.txt', textOfLength(texts, 4 * KIBIBYTE));
	const long = file('long.txt', textOfLength(texts, 200 * KIBIBYTE));
	const starts = said('start and memory', () =>
		Array.from({ length: STARTS }, () => millisecondsOf(() => childOf('first-answer.mjs', tool, letter))),
	);
	const { peak, failed } = childOf('first-answer.mjs', tool, long);
	return { start: median(starts), peak, failed };
}

/** The least that any tool costs. */
function bareNode() {
	const nothing = file('nothing.mjs', 'export const check = () => 0;\n');
	const empty = file('empty.txt', '');
	const starts = Array.from({ length: STARTS }, () => millisecondsOf(() => childOf('first-answer.mjs', nothing, empty)));
	return { tool: 'Node.js alone', start: median(starts), peak: childOf('first-answer.mjs', nothing, empty).peak };
}

/** @param {string} name */
function sizeOf(name) {
	if (name in OTHERS) return sizeOfPackages(OTHERS[/** @type {keyof typeof OTHERS} */ (name)].packages, here);
	return { ...sizeOfFiles(penholderFiles()), packages: 1 };
}

/** @param {() => unknown} work */
function millisecondsOf(work) {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** @template Result @param {string} what @param {() => Result} work @returns {Result} */
function said(what, work) {
	process.stderr.write(`bench: ${what} …\n`);
	return work();
}

/** @param {string} table */
function writeTable(table) {
	const path = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
	const text = readFileSync(path, 'utf8');
	const marks = /<!-- bench -->\n[\s\S]*<!-- \/bench -->/;
	if (!marks.test(text)) throw new Error('docs/performance.md lacks its marks <!-- bench --> and <!-- /bench -->.');
	writeFileSync(
		path,
		text.replace(marks, () => `<!-- bench -->\n${table}\n<!-- /bench -->`),
	);
	console.log('bench: docs/performance.md is written.');
}
