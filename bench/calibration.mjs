// @ts-check
/** The bare cost of a text: one pass over its characters, which no tool can do without. Every time is compared with it. */
import { millisecondsOf } from './clock.mjs';

/** Of these, in UTF-16 units, a pass takes about a millisecond: longer than a clock's step, shorter than the machine's patience with a program. */
const PASSED_UNITS = 1_000_000;

/** Runs the loop until it is compiled as well as it will be: later it would seem that the tools have become slower. */
export async function warmUp() {
	const text = 'the loop is compiled for two kinds of strings, as V8 keeps them: Latin, и другие '.repeat(1_000);
	for (let round = 0; round < WARM_ROUNDS; round++) {
		await timeOfPass(text);
		await timeOfPass(text.slice(0, 60));
	}
}

const WARM_ROUNDS = 100;

/**
 * Milliseconds that one pass takes. Over a short text many are timed together.
 *
 * @param {string} text
 */
export async function timeOfPass(text) {
	const passes = Math.max(1, Math.round(PASSED_UNITS / Math.max(1, text.length)));
	const time = await millisecondsOf(() => {
		for (let pass = 0; pass < passes; pass++) checksum += passOverCharacters(text);
	});
	return time / passes;
}

/** @param {string} text @returns {number} something that depends on each character, so that no pass can be left out */
function passOverCharacters(text) {
	let sum = 0;
	for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
	return sum;
}

/** Public, so that no compiler may find the passes useless. */
export let checksum = 0;
