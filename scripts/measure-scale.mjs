#!/usr/bin/env node
// @ts-check
/**
 * Measures `penholder batch` on many documents: time, memory, and whether several threads write the same as one. Run by `npm run scale` (Linux):
 *
 *   npm run scale -- --texts PATH                 a folder of texts, or a file (or folder of files) *.jsonl with an object with "text" on each line
 *   npm run scale -- --texts PATH --documents N   how many documents are made of them, each text as often as needed (20,000)
 *   npm run scale -- --texts PATH --jobs 1,2,4    numbers of threads to try, in this order (1 and one for each core)
 *
 * On a machine that others use too, seconds say little. The busiest thread's processor time is what a run would take if each thread had a core to
 * itself; the last column is its ratio to the first run.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const command = fileURLToPath(new URL('../server/bin/penholder.mjs', import.meta.url));
const { values } = parseArgs({
	options: {
		texts: { type: 'string' },
		documents: { type: 'string', default: '20000' },
		jobs: { type: 'string', default: [...new Set([1, availableParallelism()])].join() },
	},
});
if (values.texts === undefined) {
	console.error('Say where the texts are: npm run scale -- --texts FOLDER');
	process.exit(2);
}
const texts = textsIn(values.texts);
const documents = Number(values.documents);
const folder = mkdtempSync(join(tmpdir(), 'penholder-scale-'));

/** @typedef {{ seconds: number, processor: number, busiest: number, resident: number, output: string, bytes: number, summary: string }} Run */

console.log(`${documents} documents made of ${texts.length} texts`);
console.log('threads   seconds   processor   busiest thread   resident at most   MiB/s of processor time   times as fast');
/** @type {Run[]} */
const runs = [];
for (const jobs of values.jobs.split(',').map(Number)) {
	const run = await measure(jobs);
	runs.push(run);
	const [first = run] = runs;
	const cells = [
		String(jobs).padStart(7),
		run.seconds.toFixed(1).padStart(9),
		`${run.processor.toFixed(1)} s`.padStart(11),
		`${run.busiest.toFixed(1)} s`.padStart(16),
		`${run.resident.toFixed(0)} MiB`.padStart(18),
		(run.bytes / 1_048_576 / run.processor).toFixed(1).padStart(25),
		(first.busiest / run.busiest).toFixed(2).padStart(15),
	];
	console.log(cells.join(' '));
	if (run.output !== first.output || run.summary !== first.summary) {
		console.log('What is written differs from the first run.');
		process.exitCode = 1;
	}
}
const { documents: answered, failures, bytes } = JSON.parse(runs[0]?.summary ?? '{}');
console.log(
	`${answered} answered, ${failures} failed, ${(bytes / 1_048_576).toFixed(0)} MiB of text; the output is the same to the byte in all runs.`,
);
rmSync(folder, { recursive: true });

/** @param {number} jobs @returns {Promise<Run>} */
async function measure(jobs) {
	const summary = join(folder, `${jobs}.json`);
	const start = performance.now();
	const child = spawn(process.execPath, [command, 'batch', '--jobs', String(jobs), '--summary', summary], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const usage = watch(child.pid ?? 0);
	const hash = createHash('sha256');
	child.stdout.on('data', (chunk) => hash.update(chunk));
	const ended = once(child, 'close');
	let bytes = 0;
	for (let number = 0; number < documents; number++) {
		const text = texts[number % texts.length] ?? '';
		bytes += Buffer.byteLength(text);
		if (!child.stdin.write(`${JSON.stringify({ id: number, text })}\n`)) await once(child.stdin, 'drain');
	}
	child.stdin.end();
	const [code] = await ended;
	if (code !== 0) throw new Error(`penholder batch ended with ${code}.`);
	const seconds = (performance.now() - start) / 1000;
	return { seconds, ...usage.end(), output: hash.digest('hex'), bytes, summary: readFileSync(summary, 'utf8') };
}

/**
 * What a process uses, as Linux tells it: seconds of all processors and of its busiest thread, and the most memory (MiB) that it has had. Asked ten
 * times a second, so that the last tenth may be missing.
 *
 * @param {number} process
 */
function watch(process) {
	let processor = 0;
	let resident = 0;
	/** @type {Map<string, number>} */
	const threads = new Map();
	const look = () => {
		try {
			for (const thread of readdirSync(`/proc/${process}/task`)) threads.set(thread, processorTime(`/proc/${process}/task/${thread}/stat`));
			processor = Math.max(processor, processorTime(`/proc/${process}/stat`));
			const status = readFileSync(`/proc/${process}/status`, 'utf8');
			resident = Math.max(resident, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
		} catch {
			// It has ended, or one of its threads has.
		}
	};
	const timer = setInterval(look, 100);
	return {
		end() {
			clearInterval(timer);
			return { processor, busiest: Math.max(0, ...threads.values()), resident };
		},
	};
}

/** @param {string} statFile @returns {number} seconds; Linux counts in hundredths */
function processorTime(statFile) {
	const fields = readFileSync(statFile, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** @param {string} path @returns {string[]} */
function textsIn(path) {
	if (statSync(path).isDirectory()) {
		const names = readdirSync(path).sort();
		return names.filter((name) => /\.(?:undoc|txt|md|jsonl)$/.test(name)).flatMap((name) => textsIn(join(path, name)));
	}
	const content = readFileSync(path, 'utf8');
	if (!path.endsWith('.jsonl')) return [content];
	return content
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line).text);
}
