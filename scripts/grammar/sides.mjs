// @ts-check
import { languages } from '../../server/src/languages/index.ts';

/** @import { Language } from '../../server/src/languages/language.ts' */
/** @typedef {{ name?: string, contentName?: string, match?: string, begin?: string, end?: string, while?: string, include?: string, patterns?: Rule[], captures?: Record<string, Capture>, beginCaptures?: Record<string, Capture> }} Rule */
/** @typedef {{ name?: string, patterns?: Rule[] }} Capture */

/**
 * The languages of one direction of writing, and how a part inside one of their lines is named.
 *
 * @typedef {{ languages: readonly Language[], inside: (family: string, part: string) => string }} Side
 */

/** @type {Side} */
export const leftToRight = {
	languages: Object.values(languages).filter(({ direction }) => direction === 'ltr'),
	inside: (family, part) => `${family}.${part}.undoc`,
};

/**
 * VS Code draws each stretch of another colour in a line by itself, from the left to the right, so that a line written from the right falls to
 * pieces that stand in the wrong order. Parts inside such a line are therefore named by a scope that themes give no colour; whoever wants one
 * can still set it. Lines of which all is one part have their colour.
 *
 * @type {Side}
 */
export const rightToLeft = {
	languages: Object.values(languages).filter(({ direction }) => direction === 'rtl'),
	inside: (_family, part) => `meta.${part}.undoc`,
};

/** The name of a part that takes up all of its line, in either direction. */
export const whole = leftToRight.inside;
