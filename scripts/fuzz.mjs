// @ts-check
/**
 * Tries texts for as long as you like, and writes each one that breaks a promise to `fuzz-failures`, made as short as can be.
 *
 *   npm run fuzz                          five minutes
 *   npm run fuzz -- --minutes 60          an hour
 *   npm run fuzz -- --seed 17             the same texts as the run that printed this seed
 *   npm run fuzz -- --again FILE          tries the text of one failure once more
 *
 * Where ../shared/corpus exists, official texts are broken too, beside our own. Exits with 1 where a promise is broken.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { recordFigure } from '../server/src/testing/figures.ts';

const root = new URL('../', import.meta.url);
/** Milliseconds: no text takes longer, so that whatever does hangs. */
const LONGEST_TRY = 60_000;
/** MiB for all that a worker keeps; a text of ours has some kilobytes. */
const MOST_MEMORY = 1500;
const MOST_FAILURES = 30;
/** UTF-16 units: what is longer takes so long that too few texts are tried. */
const LONGEST_OFFICIAL_TEXT = 12_000;

const { values } = parseArgs({
	options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' }, again: { type: 'string' } },
});

if (values.again) await tryAgain(values.again);
else await run(Number(values.minutes), Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)));

/** @param {string} file */
async function tryAgain(file) {
	const { tryText } = await import('../server/src/testing/fuzz/tryText.ts');
	const broken = tryText(JSON.parse(readFileSync(file, 'utf8')).text);
	for (const { promise, problems } of broken) console.log(`${promise}:\n  ${problems.join('\n  ')}`);
	if (broken.length === 0) console.log('The text breaks no promise any more.');
	process.exitCode = broken.length === 0 ? 0 : 1;
}

/**
 * @param {number} minutes
 * @param {number} firstSeed
 */
async function run(minutes, firstSeed) {
	const end = Date.now() + minutes * 60_000;
	const officialTexts = corpus();
	console.log(`Seed ${firstSeed}, ${minutes} minutes, ${officialTexts.length} official texts beside our own.`);
	const started = process.cpuUsage();
	const tried = { texts: 0, characters: 0 };
	/** @type {Map<string, number>} */
	const failures = new Map();
	for (let seed = firstSeed; Date.now() < end && failures.size < MOST_FAILURES; seed++) {
		await trySeed(seed, end, officialTexts, tried, failures);
	}
	const { user, system } = process.cpuUsage(started);
	console.log(
		`${tried.texts} texts, ${Math.round(tried.characters / 1_000_000)} million characters, ${Math.round((user + system) / 1_000_000)} seconds of processor time, ${failures.size} failures.`,
	);
	recordFigure('texts tried by the long fuzz', tried.texts);
	recordFigure('characters tried by the long fuzz', tried.characters);
	recordFigure('failures of the long fuzz', failures.size);
	if (failures.size > 0) process.exitCode = 1;
}

/**
 * A worker tries the texts of one seed, so that one which hangs or eats all memory is a failure and no more.
 *
 * @param {number} seed
 * @param {number} end milliseconds since 1970
 * @param {string[]} officialTexts
 * @param {{ texts: number, characters: number }} tried
 * @param {Map<string, number>} failures
 * @returns {Promise<void>}
 */
function trySeed(seed, end, officialTexts, tried, failures) {
	return new Promise((resolve) => {
		const worker = new Worker(new URL('../server/src/testing/fuzz/worker.ts', import.meta.url), {
			workerData: { seed, end, officialTexts },
			resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
		});
		let text = '';
		let since = Date.now();
		const watch = setInterval(() => {
			if (text && Date.now() - since > LONGEST_TRY) stop('It takes more than a minute.');
		}, 1000);
		const stop = (/** @type {string} */ problem) => {
			clearInterval(watch);
			report(failures, seed, { promise: 'every text is done in time and memory', problems: [problem], text });
			void worker.terminate();
		};
		worker.on('message', (message) => {
			since = Date.now();
			if ('begun' in message) text = message.begun;
			if ('done' in message) {
				tried.texts++;
				tried.characters += message.done;
				text = '';
			}
			if ('promise' in message) report(failures, seed, message);
		});
		worker.on('error', (error) => stop(String(error)));
		worker.on('exit', () => {
			clearInterval(watch);
			resolve();
		});
	});
}

/**
 * @param {Map<string, number>} failures
 * @param {number} seed
 * @param {{ promise: string, problems: string[], text: string }} failure
 */
function report(failures, seed, { promise, problems, text }) {
	const key = `${promise}: ${(problems[0] ?? '').replace(/\d+|"(?:[^"\\]|\\.)*"/g, '#').slice(0, 100)}`;
	const count = (failures.get(key) ?? 0) + 1;
	failures.set(key, count);
	if (count > 1) return;
	mkdirSync(new URL('fuzz-failures/', root), { recursive: true });
	const file = `fuzz-failures/${seed}-${failures.size}.json`;
	writeFileSync(new URL(file, root), `${JSON.stringify({ promise, problems, text }, undefined, '\t')}\n`);
	console.log(`\n${promise}\n  ${problems.join('\n  ').slice(0, 1000)}\n  npm run fuzz -- --again ${file}`);
}

/** Letters and resolutions as issued, where they are at hand; they are no part of this repository. */
function corpus() {
	const folder = new URL('../shared/corpus/', root);
	if (!existsSync(folder)) return [];
	const plain = globSync(['letters/**/*.txt', 'drafts/*.txt'], { cwd: folder }).map((path) => readFileSync(new URL(path, folder), 'utf8'));
	const resolutions = globSync('resolutions/*.jsonl', { cwd: folder }).flatMap((path) =>
		readFileSync(new URL(path, folder), 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line).text)
			.filter((text) => typeof text === 'string' && text.length < LONGEST_OFFICIAL_TEXT),
	);
	return [...plain.filter((text) => text.length < LONGEST_OFFICIAL_TEXT), ...resolutions];
}
