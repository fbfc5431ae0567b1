// @ts-check
/**
 * Turns the patterns of the language files into regular expressions for Oniguruma, which editors run on one line at a time.
 *
 * The reader folds a text before it matches (vowel signs away, every space and bracket plain); an editor does not, so that the expressions
 * here allow for what is folded there.
 */

/**
 * One pattern of a language file as the source of an Oniguruma expression without capturing groups.
 *
 * @param {string} pattern
 * @returns {string}
 */
export function expression(pattern) {
	return translate(pattern, VOWELLED);
}

/**
 * As {@link expression}, for the patterns of dates and citations: there letters match in either case, and alif and ya in all their forms.
 *
 * @param {string} pattern
 * @returns {string}
 */
export function looseExpression(pattern) {
	const cased = /\p{Ll}/u.test(pattern.replace(/\\u[0-9a-fA-F]{4}|\\.|\(\?<[a-zA-Z]+>/gu, ''));
	return `(${cased ? '?i' : '?'}:${translate(pattern, LOOSE)})`;
}

/**
 * A phrase as it is printed without vowel signs: each sign allowed for in thousands of phrases would cost time when a first document opens.
 *
 * @param {string} phrase
 * @returns {string}
 */
export function phraseExpression(phrase) {
	return translate(escaped(phrase), PLAIN);
}

/**
 * A printed text as a pattern.
 *
 * @param {string} printed
 */
export function escaped(printed) {
	return printed.replace(/[\\^$.*+?()[\]{}|#]/g, '\\$&');
}

/**
 * @param {readonly string[]} sources
 * @returns {string}
 */
export function oneOf(sources) {
	const alternatives = [...new Set(sources.filter((source) => source !== ''))];
	return `(?:${alternatives.join('|')})`;
}

/** White space between words, no-break and ideographic spaces too. */
export const BLANK = '\\s';

/** Fails after a letter or digit, so that a word is not matched in the middle of another. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';

/**
 * Where a pattern may begin: Chinese words stand without gaps, every other begins where a word does.
 *
 * @param {string} pattern
 */
export function wordStart(pattern) {
	return /[\u4e00-\u9fff]/u.test(pattern) ? '' : WORD_START;
}

/** Fails before a letter of an alphabet that puts gaps between words. */
export const WORD_END = '(?![A-Za-z\\x{C0}-\\x{24F}\\x{400}-\\x{4FF}\\x{620}-\\x{652}])';

const GAP = `${BLANK}{1,8}`;
const OPTIONAL_GAP = `${BLANK}{0,8}`;
const HYPHEN = '[-\\x{2010}\\x{2011}]';
const APOSTROPHE = "['’ʼ]";
const VOWEL_SIGNS = '[ً-ْ]*';
const ALIF = '[اأإآٱ]';
const YA = '[ىي]';

/** @type {ReadonlyMap<string, string>} */
const PLAIN = new Map([
	[' ?', OPTIONAL_GAP],
	[' ', GAP],
	['#', '\\d'],
	['-', HYPHEN],
	["'", APOSTROPHE],
	['’', APOSTROPHE],
	['\\(', '[(（]'],
	['\\)', '[)）]'],
	['\\.', '[.．]'],
]);

/** @type {ReadonlyMap<string, string>} */
const LOOSE = new Map([...PLAIN, ['ا', ALIF], ['أ', ALIF], ['إ', ALIF], ['آ', ALIF], ['ى', YA], ['ي', YA]]);

/** @type {ReadonlyMap<string, string>} */
const VOWELLED = new Map([...PLAIN, ...letters(0x620, 0x64a).map((letter) => /** @type {const} */ ([letter, letter + VOWEL_SIGNS]))]);

/**
 * @param {number} first
 * @param {number} last
 */
function letters(first, last) {
	return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

const UNITS = /\(\?<[a-zA-Z]+>|\\u[0-9a-fA-F]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:=!<]{1,2}|\{[^}]*\}| \?|./gsu;

/**
 * @param {string} pattern
 * @param {ReadonlyMap<string, string>} table
 */
function translate(pattern, table) {
	return (pattern.match(UNITS) ?? []).map((unit) => translateUnit(unit, table)).join('');
}

/**
 * @param {string} unit
 * @param {ReadonlyMap<string, string>} table
 */
function translateUnit(unit, table) {
	if (/^\(\?<[a-zA-Z]/.test(unit)) return '(?:';
	if (unit.startsWith('[')) return characterClass(unit) + (table === VOWELLED && /^\[[\u0620-\u064a]+\]$/u.test(unit) ? VOWEL_SIGNS : '');
	if (unit.startsWith('\\u')) return hexadecimal(unit);
	return table.get(unit) ?? unit;
}

/**
 * Oniguruma reads a bracket inside a class as a class of its own, and `&&` as an intersection.
 *
 * @param {string} unit
 */
function characterClass(unit) {
	const opening = unit.startsWith('[^') ? '[^' : '[';
	const inside = unit.slice(opening.length, -1).replace(/\\u[0-9a-fA-F]{4}|\\.|[[#&]/gsu, (part) => {
		if (part.startsWith('\\u')) return hexadecimal(part);
		if (part === '#') return '\\d';
		return part.startsWith('\\') ? part : `\\${part}`;
	});
	return `${opening}${inside}]`;
}

/** @param {string} unit */
function hexadecimal(unit) {
	return `\\x{${unit.slice(2).toUpperCase()}}`;
}
