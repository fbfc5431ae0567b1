#!/usr/bin/env node
// @ts-check
/**
 * Holds Penholder to the speed that it has: fails where the ratio of a time to one bare pass over the same characters is worse by half than
 * bench/ratios.json says.
 *
 *   node bench/check.mjs            measure and compare
 *   node bench/check.mjs --write    measure and write bench/ratios.json, after a change that was worth its price or that made it faster
 *
 * A ratio of least times, taken in turns, hardly depends on the machine or on what else it does; a figure that is over its limit is measured again,
 * in a process of its own, before it counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { overLimit } from './limits.mjs';
import { ownTexts } from './texts.mjs';
import { bundlePenholder } from './tools.mjs';
import { leastRatioOf } from './turns.mjs';

const ATTEMPTS = 6;
const WRITING_ATTEMPTS = 4;
const here = fileURLToPath(new URL('.', import.meta.url));
const ratiosFile = join(here, 'ratios.json');

const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-check-'));
const penholder = await bundlePenholder();
try {
	process.exitCode = process.argv.includes('--write') ? write() : check();
} finally {
	penholder.remove();
	rmSync(folder, { recursive: true });
}

function check() {
	/** @type {Record<string, number>} */
	const kept = JSON.parse(readFileSync(ratiosFile, 'utf8'));
	let measured = measure();
	for (let attempt = 2; attempt <= ATTEMPTS && overLimit(measured, kept).length > 0; attempt++) measured = leastOf(measured, measure());
	for (const [name, ratio] of Object.entries(measured))
		console.log(`${name}: ${ratio.toFixed(0)} passes, ${kept[name]?.toFixed(0)} when it was kept`);
	const faults = overLimit(measured, kept);
	for (const fault of faults) console.error(`bench: ${fault}`);
	return faults.length > 0 ? 1 : 0;
}

function write() {
	let measured = measure();
	for (let attempt = 2; attempt <= WRITING_ATTEMPTS; attempt++) measured = leastOf(measured, measure());
	const rounded = Object.fromEntries(Object.entries(measured).map(([name, ratio]) => [name, Number(ratio.toPrecision(3))]));
	writeFileSync(ratiosFile, `${JSON.stringify(rounded, undefined, '\t')}\n`);
	console.log(rounded);
	return 0;
}

/**
 * All ratios once. A whole document of 20 KiB is read and checked, since over a longer one the times depend on what else is in the machine's caches;
 * an edit leaves most of a document alone, so that its time in a long one is as steady and tells more.
 *
 * @returns {Record<string, number>}
 */
function measure() {
	const { reading, checking, edit } = timesOf({ bytes: 20 * 1024, limits: { turns: 120, seconds: 1 } });
	const inLong = timesOf({ bytes: 200 * 1024, limits: { turns: 120, seconds: 2 }, editsOnly: true });
	return {
		'reading 20 KiB': leastRatioOf(reading),
		'checking 20 KiB': leastRatioOf(checking),
		'one letter in 20 KiB': leastRatioOf(edit),
		'one letter in 200 KiB': leastRatioOf(inLong.edit),
	};
}

/**
 * Times in a fresh process. Compiling and collecting garbage are done by the same thread, since on a machine without a free core the others would
 * not keep up with it, and code would stay slow for as long.
 *
 * @param {Omit<import('./times.mjs').Job, 'texts'>} job
 */
function timesOf(job) {
	const file = join(folder, 'job.json');
	writeFileSync(file, JSON.stringify({ texts: ownTexts(), ...job }));
	const done = spawnSync(process.execPath, ['--single-threaded', join(here, 'measure-tool.mjs'), penholder.file, file], {
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	if (done.status !== 0) throw new Error(`measure-tool.mjs ended with ${done.status}: ${done.stderr}`);
	return JSON.parse(done.stdout);
}

/** @param {Record<string, number>} one @param {Record<string, number>} other */
function leastOf(one, other) {
	return Object.fromEntries(Object.entries(one).map(([name, ratio]) => [name, Math.min(ratio, other[name] ?? ratio)]));
}
