// @ts-check

/** Worse by half is worse for sure: least times of two runs differ by a tenth. */
const MOST_WORSE = 1.5;

/**
 * What is slower than it may be, a sentence each.
 *
 * @param {Readonly<Record<string, number>>} measured ratios to the bare pass, by name
 * @param {Readonly<Record<string, number>>} kept those of bench/ratios.json
 */
export function overLimit(measured, kept) {
	return Object.entries(measured).flatMap(([name, ratio]) => {
		const before = kept[name];
		if (before === undefined) return [`${name} has no ratio in bench/ratios.json. Write them with node bench/check.mjs --write.`];
		if (ratio <= MOST_WORSE * before) return [];
		return [
			`${name} takes as long as ${ratio.toFixed(0)} passes over the characters; ${before.toFixed(0)} were measured before, and half more is the limit.`,
		];
	});
}
