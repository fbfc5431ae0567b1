import type { Language } from '../languages/language.ts';
import { DIGIT_CLASS } from '../text/digits.ts';

/**
 * A regular expression out of a pattern of the language files. In a pattern a space stands for a gap between two words ({@link GAP}, so that
 * hard-wrapped lines read as others do), `#` for a digit of any set, `’` for any apostrophe, an alif for every form of the alif.
 * Letters match in either case.
 */
export function pattern(source: string, flags: 'g' | 'y'): RegExp {
	return new RegExp(expand(source), `${flags}i`);
}

/** The words of a pattern wherever they stand whole to their end in a text. */
export function wordPattern(source: string): RegExp {
	return new RegExp(`(?:${expand(source)})${WORD_END}`, 'gi');
}

/** As {@link wordPattern}, for a sign that is also common otherwise (第): only where the unit that its number needs follows in the same clause. */
export function signPattern(sign: string, unit: string | undefined): RegExp {
	return unit === undefined ? wordPattern(sign) : new RegExp(`(?:${expand(sign)})(?=[^。；，]{0,40}(?:${expand(unit)}))`, 'gi');
}

/** As {@link pattern}: matches at a place where the pattern ends. The pattern must be bounded. */
export function patternBefore(source: string): RegExp {
	return new RegExp(`(?<=${expand(source)})`, 'yi');
}

/** The source of the regular expression that a pattern stands for. */
export function expand(source: string): string {
	return source.replace(/\\.|\[[^\]]*\]|[ #’اأإآىي]/g, (part) => EXPANSIONS.get(part) ?? part.replace('#', DIGIT_CLASS));
}

/** Matches a sticky expression at one place. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
	expression.lastIndex = at;
	return expression.exec(text);
}

/** Builds something out of a language's words, once. */
export function perLanguage<Built>(build: (language: Language) => Built): (language: Language) => Built {
	const builds = new WeakMap<Language, Built>();
	return (language) => {
		const built = builds.get(language) ?? build(language);
		builds.set(language, built);
		return built;
	};
}

/** True where no word is cut at this place: it does not stand between two letters of an alphabet that puts gaps between words. */
export function startsWord(text: string, at: number): boolean {
	return !(isAlphabetic(text.charCodeAt(at - 1)) && isAlphabetic(text.charCodeAt(at)));
}

/** The place behind a gap, or the same place where there is none. As {@link OPTIONAL_GAP}, but however long: it only spares what cannot match. */
export function behindGap(text: string, at: number): number {
	let place = behindBlanks(text, at);
	const unit = text.charCodeAt(place);
	if (unit === LINE_FEED) place++;
	else if (unit === CARRIAGE_RETURN && text.charCodeAt(place + 1) === LINE_FEED) place += 2;
	else return place;
	return behindBlanks(text, place);
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The place behind white space on one line and invisible marks. */
export function behindBlanks(text: string, at: number): number {
	let place = at;
	while (isBlank(text.charCodeAt(place))) place++;
	return place;
}

/** True for a unit of {@link BLANK_CLASS}. */
export function isBlank(unit: number): boolean {
	if (unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0xad) return true;
	if (unit < 0x61c || Number.isNaN(unit)) return false;
	return (
		unit === 0x61c ||
		unit === 0x1680 ||
		(unit >= 0x2000 && unit <= 0x200f) ||
		(unit >= 0x202a && unit <= 0x202f) ||
		(unit >= 0x205f && unit <= 0x2069) ||
		unit === 0x3000 ||
		unit === 0xfeff
	);
}

/** True for a unit of {@link DASH_CLASS}. */
export function isDash(unit: number): boolean {
	return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
}

/** The inside of a character class: white space on one line and invisible marks. */
export const BLANK_CLASS = '\\t \\u00a0\\u00ad\\u061c\\u1680\\u2000-\\u200f\\u202a-\\u202f\\u205f-\\u2069\\u3000\\ufeff';

/** A gap between two words: blanks, or one line break with blanks around it. A blank line parts paragraphs. Bounded, so that a text of blanks costs nothing. */
export const GAP = `(?:[${BLANK_CLASS}]{1,20}(?:\\r?\\n[${BLANK_CLASS}]{0,20})?|\\r?\\n[${BLANK_CLASS}]{0,20})`;

/** A gap or nothing. */
export const OPTIONAL_GAP = `[${BLANK_CLASS}]{0,20}(?:\\r?\\n[${BLANK_CLASS}]{0,20})?`;

export const DASH_CLASS = '\\-\\u2010-\\u2015\\u2212';

/** Fails before a letter, so that a word is matched whole. */
export const WORD_END = '(?![A-Za-z\\u00c0-\\u024f\\u0400-\\u04ff\\u0620-\\u064a])';

/** Fails before a letter of an alphabet that puts gaps between words: "a" is no "al". */
export const ALPHABETIC_WORD_END = '(?![A-Za-z\\u00c0-\\u024f\\u0400-\\u04ff])';

const ALIF = '[اأإآٱ]';

const EXPANSIONS: ReadonlyMap<string, string> = new Map([
	[' ', GAP],
	['#', `[${DIGIT_CLASS}]`],
	['’', "['’ʼ]"],
	['ا', ALIF],
	['أ', ALIF],
	['إ', ALIF],
	['آ', ALIF],
	['ى', '[ىي]'],
	['ي', '[ىي]'],
]);

/** Latin and Cyrillic. Arabic fuses particles with words, Chinese has no gaps. NaN, which stands for a place outside the text, is none. */
function isAlphabetic(code: number): boolean {
	return (
		(code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x400 && code <= 0x4ff)
	);
}
