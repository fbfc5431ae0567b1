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
	return translate(pattern, new Map());
}

/**
 * As {@link expression}, for the patterns of dates and citations: there letters match in either case, and alif and ya in all their forms.
 *
 * @param {string} pattern
 * @returns {string}
 */
export function looseExpression(pattern) {
	return `(?i:${translate(pattern, LOOSE_LETTERS)})`;
}

/**
 * A phrase as it is printed.
 *
 * @param {string} phrase
 * @returns {string}
 */
export function phraseExpression(phrase) {
	return translate(phrase.replace(/[\\^$.*+?()[\]{}|#]/g, '\\$&'), new Map());
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

/** Fails before a letter of an alphabet that puts gaps between words. */
export const WORD_END = '(?![A-Za-z\\x{C0}-\\x{24F}\\x{400}-\\x{4FF}\\x{620}-\\x{652}])';

const GAP = `${BLANK}{1,8}`;
const OPTIONAL_GAP = `${BLANK}{0,8}`;
const HYPHEN = '[-\\x{2010}\\x{2011}]';
const APOSTROPHE = "['’ʼ]";
const VOWEL_SIGNS = '\\p{M}*';
const ALIF = '[اأإآٱ]';
const YA = '[ىي]';

/** @type {ReadonlyMap<string, string>} */
const LOOSE_LETTERS = new Map([...[...'اأإآ'].map((letter) => /** @type {const} */ ([letter, ALIF])), ['ى', YA], ['ي', YA]]);

/** @type {ReadonlyMap<string, string>} */
const FOLDED = new Map([
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

const UNITS = /\(\?<[a-zA-Z]+>|\\u[0-9a-fA-F]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:=!<]{1,2}|\{[^}]*\}| \?|./gsu;

/**
 * @param {string} pattern
 * @param {ReadonlyMap<string, string>} letters
 */
function translate(pattern, letters) {
	return (pattern.match(UNITS) ?? []).map((unit) => translateUnit(unit, letters)).join('');
}

/**
 * @param {string} unit
 * @param {ReadonlyMap<string, string>} letters
 */
function translateUnit(unit, letters) {
	if (/^\(\?<[a-zA-Z]/.test(unit)) return '(?:';
	if (unit.startsWith('[')) return characterClass(unit);
	if (unit.startsWith('\\u')) return hexadecimal(unit);
	const letter = letters.get(unit) ?? FOLDED.get(unit) ?? unit;
	return /^[\u0620-\u064a]$/u.test(unit) ? letter + VOWEL_SIGNS : letter;
}

/**
 * Oniguruma reads a bracket inside a class as a class of its own, and `&&` as an intersection.
 *
 * @param {string} unit
 */
function characterClass(unit) {
	const negated = unit.startsWith('[^');
	const inside = unit.slice(negated ? 2 : 1, -1).replace(/\\u[0-9a-fA-F]{4}|\\.|[[#&]/gsu, (part) => {
		if (part.startsWith('\\u')) return hexadecimal(part);
		if (part === '#') return '\\d';
		return part.startsWith('\\') ? part : `\\${part}`;
	});
	const folded = /[\u0620-\u064a]/u.test(inside) && !negated ? VOWEL_SIGNS : '';
	return folded === '' || unit.includes('-') ? `[${negated ? '^' : ''}${inside}]` : `[${inside}]${folded}`;
}

/** @param {string} unit */
function hexadecimal(unit) {
	return `\\x{${unit.slice(2).toUpperCase()}}`;
}
