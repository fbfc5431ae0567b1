// @ts-check
/** @typedef {{ name?: string, contentName?: string, match?: string, begin?: string, end?: string, while?: string, include?: string, patterns?: Rule[], captures?: Record<string, Capture>, beginCaptures?: Record<string, Capture> }} Rule */
/** @typedef {{ name?: string, patterns?: Rule[] }} Capture */

/**
 * The name of a part: its family, which themes give a colour, and what it is.
 *
 * @param {string} family
 * @param {string} part
 */
export function scope(family, part) {
	return `${family}.${part}.undoc`;
}
