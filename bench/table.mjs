// @ts-check
import { median, ratioOf } from './turns.mjs';

/**
 * @typedef {import('./turns.mjs').Times} Times
 * @typedef {{ tool: string, failed?: string, reading?: Times, checking?: Times, edit?: Times }} SpeedRow
 * @typedef {{ tool: string, failed?: string, start?: number, peak?: number, installed?: number, packed?: number, packages?: number }} CostRow
 */

/**
 * The table of docs/performance.md: medians, and in brackets how many passes over the characters they are worth.
 *
 * @param {{ node: string, speeds: readonly { name: string, rows: readonly SpeedRow[] }[], costs: readonly CostRow[] }} measured
 */
export function performanceTable({ node, speeds, costs }) {
	return [
		`Medians on Node.js ${node.replace(/^v/, '')}; in brackets the ratio to one bare pass over the same characters.`,
		...speeds.flatMap(({ name, rows }) => [
			'',
			`**${name.charAt(0).toUpperCase()}${name.slice(1)}**`,
			'',
			'| tool | reading | checking, with the reading | after one letter more |',
			'| --- | ---: | ---: | ---: |',
			passRow(rows),
			...rows.map(
				({ tool, reading, checking, edit }) => `| ${tool} | ${speedCell(reading)} | ${speedCell(checking)} | ${speedCell(edit)} |`,
			),
		]),
		'',
		'**What it takes to have it**',
		'',
		'| tool | start to first answer | most memory, with 200 KiB | installed | packed | packages |',
		'| --- | ---: | ---: | ---: | ---: | ---: |',
		...costs.map(
			({ tool, start, peak, installed, packed, packages }) =>
				`| ${tool} | ${milliseconds(start)} | ${mebibytes(peak)} | ${mebibytes(installed)} | ${mebibytes(packed)} | ${packages ?? '–'} |`,
		),
		...failures(speeds, costs),
	].join('\n');
}

/** The calibration loop itself, by the medians of all that ran beside it. @param {readonly SpeedRow[]} rows */
function passRow(rows) {
	const passes = rows.flatMap(({ reading, checking, edit }) => [reading, checking, edit].flatMap((times) => times?.pass ?? []));
	return `| one pass over the characters | ${milliseconds(median(passes))} | | |`;
}

/** @param {Times | undefined} times */
function speedCell(times) {
	return times ? `${milliseconds(median(times.tool))} (${wholeNumber(ratioOf(times))})` : '–';
}

/** @param {number | undefined} time */
function milliseconds(time) {
	if (time === undefined || Number.isNaN(time)) return '–';
	if (time >= 100) return `${wholeNumber(time)} ms`;
	return `${time.toPrecision(2)} ms`;
}

/** @param {number | undefined} bytes */
function mebibytes(bytes) {
	if (bytes === undefined) return '–';
	const size = bytes / 1_048_576;
	return `${size < 10 ? size.toFixed(1) : wholeNumber(size)} MiB`;
}

/** Three figures at most, `12,300`: more would only look exact. @param {number} figure */
function wholeNumber(figure) {
	return Number(figure.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: figure < 10 ? 1 : 0 });
}

/** @param {readonly { name: string, rows: readonly SpeedRow[] }[]} speeds @param {readonly CostRow[]} costs */
function failures(speeds, costs) {
	const sentences = [
		...speeds.flatMap(({ name, rows }) => rows.flatMap(({ tool, failed }) => (failed ? [`${tool} (${name}): ${failed}`] : []))),
		...costs.flatMap(({ tool, failed }) => (failed ? [`${tool} (memory): ${failed}`] : [])),
	];
	return sentences.length === 0 ? [] : ['', `Could not be measured: ${sentences.join('; ')}.`];
}
