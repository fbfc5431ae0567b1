// @ts-check
import { warmUp } from './calibration.mjs';
import { textOfLength, withOneLetter } from './lengths.mjs';
import { takeTurns } from './turns.mjs';

/**
 * @typedef {object} Job
 * @property {string[]} texts
 * @property {number} bytes the length to bring them to, in UTF-8
 * @property {{ turns: number, seconds: number }} limits for each figure
 * @property {boolean} [editsOnly]
 */

/**
 * Times of a tool beside the calibration loop: reading alone where it can be asked for, checking with the reading, and what the tool does after
 * one letter more.
 *
 * @param {import('./tools.mjs').Tool} tool
 * @param {Job} job
 */
export async function measureTool({ read, check, open = () => check }, { texts, bytes, limits, editsOnly = false }) {
	await warmUp();
	if (editsOnly) return { edit: await measureEdits() };
	const reading = read && (await takeTurns((turn) => fresh(turn, read), limits));
	const checking = await takeTurns((turn) => fresh(turn, check), limits);
	return { reading, checking, edit: await measureEdits() };

	/** @param {number} turn @param {(text: string) => unknown} work */
	function fresh(turn, work) {
		const text = textOfLength(texts, bytes, turn);
		return { text, run: () => work(text) };
	}

	async function measureEdits() {
		let text = textOfLength(texts, bytes);
		const answer = open(text);
		await answer(text);
		return takeTurns((turn) => {
			const version = withOneLetter(text, turn);
			text = version;
			return { text: version, run: () => answer(version) };
		}, limits);
	}
}
