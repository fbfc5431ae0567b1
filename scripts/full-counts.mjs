// @ts-check
/**
 * Tries what nobody writes in the numbers that somebody may send (see server/src/testing/fuzz/fullCounts.ts): 100,000 annexes, 50,000 references
 * to one annex, a megabyte on one line … Each answer that Penholder gives is asked for about the whole and about an eighth of it. Exits with 1
 * where one throws, takes more than linear time, or needs more than 2 GB of memory. It takes some minutes.
 *
 *   node scripts/full-counts.mjs            all of them
 *   node scripts/full-counts.mjs annexes    those with this in their name
 */
import { Worker } from 'node:worker_threads';
import { recordFigure } from '../server/src/testing/figures.ts';
import { fullCounts } from '../server/src/testing/fuzz/fullCounts.ts';

/** @import { Growth } from '../server/src/testing/fuzz/fullCounts.ts' */

/** MiB for the text in two sizes, and for all answers. */
const MOST_MEMORY = 2000;
const [wanted = ''] = process.argv.slice(2);
let faults = 0;

for (const name of Object.keys(fullCounts).filter((one) => one.includes(wanted))) {
	const before = process.cpuUsage();
	const { growths, problem } = await tryCount(name);
	const { user, system } = process.cpuUsage(before);
	const bad = growths.filter(({ isLinear }) => !isLinear);
	const slowest = growths.toSorted((one, other) => other.long - one.long)[0];
	console.log(
		`${name}: ${growths.length} answers in ${Math.round((user + system) / 1_000_000)} s; the slowest is ${slowest?.answer}, ${Math.round(slowest?.long ?? 0)} ms.`,
	);
	for (const { answer, short, long } of bad)
		console.log(`  ${answer}: an eighth takes ${short.toFixed(0)} ms, the whole ${long.toFixed(0)} ms.`);
	if (problem) console.log(`  ${problem}`);
	faults += bad.length + (problem ? 1 : 0);
	recordFigure('answers about full counts', growths.length);
}
process.exitCode = faults > 0 ? 1 : 0;

/**
 * In a thread of its own, so that one that eats all memory is a fault and no more.
 *
 * @param {string} name
 * @returns {Promise<{ growths: Growth[], problem?: string }>}
 */
function tryCount(name) {
	return new Promise((resolve) => {
		const worker = new Worker(new URL('../server/src/testing/fuzz/fullCountWorker.ts', import.meta.url), {
			workerData: { name },
			resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
		});
		/** @type {Growth[]} */
		let growths = [];
		worker.on('message', (message) => {
			growths = message;
		});
		worker.on('error', (error) => resolve({ growths, problem: String(error) }));
		worker.on('exit', () => resolve({ growths }));
	});
}
