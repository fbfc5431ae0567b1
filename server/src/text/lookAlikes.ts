/** The same text with every letter that only looks Latin, and every full-width character, as its ASCII counterpart. Length-preserving. */
export function plainLatin(text: string): string {
	return text.replace(FOREIGN, (character) => latinOf(character) ?? character);
}

/** The Latin letter or ASCII character that a Cyrillic, Greek or full-width one is mistaken for; undefined for everything else. */
export function latinOf(character: string): string | undefined {
	const code = character.charCodeAt(0);
	if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return String.fromCharCode(code - FULL_WIDTH_OFFSET);
	return SLASH_LOOK_ALIKES.includes(character) ? '/' : LATIN_OF_LETTER.get(character);
}

/** True for the full-width forms of ASCII (`Ａ`, `／`, `５`) that a Chinese or Japanese keyboard enters. */
export function isFullWidth(character: string): boolean {
	const code = character.charCodeAt(0);
	return code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST;
}

/** Characters that print like a slash: full-width solidus, fraction slash, division slash. */
export const SLASH_LOOK_ALIKES = '\uFF0F\u2044\u2215';

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** The Russian letter that a Latin one is mistaken for; undefined for every other character. */
export function russianOf(character: string): string | undefined {
	return RUSSIAN_OF_LATIN.get(character);
}

/** Pairs of the letter and the Latin letter that it looks like in print (from Unicode's list of confusable characters, single letters only). */
const LATIN_OF_LETTER = new Map([
	...pairs('АВЕКМНОРСТУХЅІЈԌ', 'ABEKMHOPCTYXSIJG'),
	...pairs('асеорухѕіј', 'aceopyxsij'),
	...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
	...pairs('ον', 'ov'),
]);

const RUSSIAN_OF_LATIN = new Map([...pairs('ABEKMHOPCTYX', 'АВЕКМНОРСТУХ'), ...pairs('aceopyx', 'асеорух')]);

/** The Cyrillic and Greek letters that look Latin: the inside of a character class. */
export const LETTER_LOOK_ALIKES = [...LATIN_OF_LETTER.keys()].join('');

const FOREIGN = new RegExp(`[\\uFF01-\\uFF5E${SLASH_LOOK_ALIKES}${LETTER_LOOK_ALIKES}]`, 'g');

function pairs(foreign: string, latin: string): [string, string][] {
	return [...foreign].map((letter, index) => [letter, latin[index] ?? letter]);
}
