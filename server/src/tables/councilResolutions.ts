/** The year of a Security Council resolution. Where it is not `sure`, it is the earliest that the number can have. */
interface CouncilResolutionYear {
	readonly year: number;
	readonly sure: boolean;
}

/** The numbers of the Security Council's resolutions of one year, both ends inclusive. */
interface CouncilResolutionRange {
	readonly first: number;
	/** Absent where the year's last number is not known yet. */
	readonly last?: number;
}

/**
 * The year in which the Security Council adopted the resolution of that number, for "1631 (2005)": the Council numbers its resolutions
 * in one series from 1946. Undefined where there is no such number (zero, a fraction).
 */
export function councilResolutionYear(number: number): CouncilResolutionYear | undefined {
	if (!Number.isInteger(number) || number < 1) return undefined;
	const index = firstNumbers.findLastIndex((first) => first <= number);
	return { year: firstYear + index, sure: index < firstNumbers.length - 1 };
}

/** The numbers of a year's resolutions; undefined for a year before 1946 or after those that the table knows. */
export function councilResolutions(year: number): CouncilResolutionRange | undefined {
	const first = firstNumbers[year - firstYear];
	if (first === undefined) return undefined;
	const next = firstNumbers[year - firstYear + 1];
	return next === undefined ? { first } : { first, last: next - 1 };
}

const firstYear = 1946;

/**
 * The number of the first resolution of each year from 1946, the last year open-ended. 1946 to 1993 by the hand-checked texts of all
 * resolutions, from 2000 on by the official lists of adopted resolutions. The resolutions of 1946 to 1963 were numbered afterwards.
 */
const firstNumbers: readonly number[] = [
	// 1946 to 1949
	1, 16, 38, 67,
	// 1950s
	79, 90, 97, 99, 104, 106, 111, 122, 127, 132,
	// 1960s
	133, 161, 171, 178, 186, 200, 220, 233, 245, 263,
	// 1970s
	276, 292, 308, 325, 345, 367, 385, 403, 423, 444,
	// 1980s
	462, 485, 500, 529, 546, 560, 581, 594, 607, 627,
	// 1990s
	647, 684, 726, 800, 893, 970, 1036, 1093, 1147, 1221,
	// 2000s
	1285, 1335, 1387, 1455, 1522, 1581, 1652, 1739, 1795, 1860,
	// 2010s
	1908, 1967, 2033, 2086, 2133, 2196, 2260, 2337, 2398, 2452,
	// 2020 to 2026
	2504, 2561, 2618, 2672, 2722, 2768, 2812,
];
