// @ts-check
/** Times of a tool beside times of the calibration loop, in turns, so that what else the machine does falls on both alike. */
import { timeOfPass } from './calibration.mjs';
import { millisecondsOf } from './clock.mjs';

/**
 * @typedef {object} Times
 * @property {number[]} tool milliseconds of each turn
 * @property {number[]} pass milliseconds of the calibration loop over the same text in the same turn
 */

/** @typedef {{ text: string, run: () => unknown }} Turn what is to be done with a text */

/**
 * As many turns as go into the time, the first third of them to warm up; at least one, which then was cold.
 *
 * @param {(turn: number) => Turn} prepare is not timed
 * @param {{ turns: number, seconds: number }} limits
 * @returns {Promise<Times>}
 */
export async function takeTurns(prepare, { turns, seconds }) {
	/** @type {Times} */
	const times = { tool: [], pass: [] };
	let spent = 0;
	let warm = false;
	for (let turn = 0; turn <= turns && spent < 1000 * seconds; turn++) {
		const { text, run } = prepare(turn);
		if (!warm && turn > 0 && (spent > (1000 * seconds) / 3 || turn > turns / 3)) {
			warm = true;
			times.tool.length = 0;
			times.pass.length = 0;
		}
		times.pass.push(await timeOfPass(text));
		const time = await millisecondsOf(run);
		times.tool.push(time);
		spent += time;
	}
	return times;
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
	const sorted = numbers.toSorted((one, other) => one - other);
	return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** How many passes over the characters the tool's time is worth, by medians. @param {Times} times */
export function ratioOf({ tool, pass }) {
	return median(tool) / median(pass);
}

/** The same by least times: what else the machine does only ever adds. @param {Times} times */
export function leastRatioOf({ tool, pass }) {
	return Math.min(...tool) / Math.min(...pass);
}
