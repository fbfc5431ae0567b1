/** A subparagraph's label as printed: `(a)`, `a)`, `(ii)`, `(ب)`, `’1‘`, `㈠`, or a bullet. */
export interface Label {
	/** The label without its brackets, as `penholder batch` gives it: `a`, `ii`, `ب`, `1`, `一`; empty for a bullet. */
	readonly value: string;
	readonly family: LabelFamily;
	/** How it is bracketed: `()`, `)`, `.`, quotes, or nothing. */
	readonly form: string;
	/** Its place in its family's order, from 1; 0 where the value has none. */
	readonly rank: number;
	/** For `i`, `v`, `x` …, which are both: the rank as a Roman numeral. */
	readonly romanRank: number;
	/** For a Cyrillic letter: the rank in the Russian alphabet. */
	readonly cyrillicRank?: number;
	/** Where the label ends in the folded text, without the white space after it. */
	readonly end: number;
}

export type LabelFamily = 'letter' | 'arabic-letter' | 'digit' | 'chinese-numeral' | 'bullet';

/** The order of Arabic subparagraph letters: abjad, measured on every official Arabic text that has such lists. */
export const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const CHINESE_NUMERALS = '一二三四五六七八九十';
const ENCLOSED_CHINESE_NUMERALS = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
/** Cyrillic letters that stand for the Latin ones they look like in Russian lists. */
const CYRILLIC = new Map([...'асеорхуі'].map((letter, index) => [letter, 'aceopxyi'[index] as string]));

const LABEL =
	/\((?:([a-zа-я]{1,4})|([أإاآبجدهوزحطيكلمنسعفصقرشتثخذضظغ]ه?)|([一二三四五六七八九十]{1,3})|(\d{1,2}))\)(?=[\s\p{L}"“”«]|$)|([a-zа-я]{1,4})\)(?=\s)|['‘]\s?(\d{1,2})\s?['‘](?=\s|\p{L})|([㈠-㈩])|([a-z]{1,4})\.(?=\s)|([–•—·▪])(?=\s)|(\p{Script=Arabic})\s[-–](?=\s)|([أإاآبجدهوزحطيكلمنسعفصقرشتثخذضظغ]ه?)\)(?=\s)/uy;

/** Reads the label at an offset of a folded text; undefined where there is none. */
export function readLabel(text: string, offset: number): Label | undefined {
	LABEL.lastIndex = offset;
	const match = LABEL.exec(text);
	if (!match) return undefined;
	const end = LABEL.lastIndex;
	const [, parenthesized, arabic, chinese, digits, bracketed, quoted, enclosed, dotted, bullet, dashedArabic, bracketedArabic] = match;
	if (bullet !== undefined) return { value: '', family: 'bullet', form: bullet, rank: 0, romanRank: 0, end };
	const arabicLetter = arabic ?? bracketedArabic ?? dashedArabic;
	if (arabicLetter !== undefined) {
		const letter = arabicLetter.charAt(0).replace(/[إاآ]/, 'أ');
		const withoutOpening = bracketedArabic === undefined ? '-' : ')';
		const form = arabic === undefined ? withoutOpening : '()';
		return { value: letter, family: 'arabic-letter', form, rank: ABJAD.indexOf(letter) + 1, romanRank: 0, end };
	}
	if (chinese !== undefined)
		return { value: chinese, family: 'chinese-numeral', form: '()', rank: chineseRank(chinese), romanRank: 0, end };
	if (enclosed !== undefined) {
		const rank = ENCLOSED_CHINESE_NUMERALS.indexOf(enclosed) + 1;
		return { value: CHINESE_NUMERALS.charAt(rank - 1), family: 'chinese-numeral', form: '', rank, romanRank: 0, end };
	}
	const number = digits ?? quoted;
	if (number !== undefined)
		return { value: String(Number(number)), family: 'digit', form: digits ? '()' : '’‘', rank: Number(number), romanRank: 0, end };
	const printed = (parenthesized ?? bracketed ?? dotted) as string;
	const value = [...printed].map((letter) => CYRILLIC.get(letter) ?? letter).join('');
	const rank = letterRank(value);
	const romanRank = lowerRomanRank(value);
	const cyrillicRank = printed.length === 1 ? RUSSIAN_ALPHABET.indexOf(printed) + 1 : 0;
	if (!rank && !romanRank && !cyrillicRank) return undefined;
	const form = bracketed ? ')' : '.';
	return { value, family: 'letter', form: parenthesized ? '()' : form, rank, romanRank, ...(cyrillicRank ? { cyrillicRank } : {}), end };
}

/** The Russian alphabet as lists use it: without ё and the letters that no list begins with. */
const RUSSIAN_ALPHABET = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** `a` is 1, `z` 26, `aa` 27, `bb` 28; 0 for what is no such label. */
function letterRank(value: string): number {
	const code = value.charCodeAt(0) - 96;
	if (code < 1 || code > 26) return 0;
	for (let i = 1; i < value.length; i++) if (value[i] !== value[0]) return 0;
	return value.length > 2 ? 0 : (value.length - 1) * 26 + code;
}

const LOWER_ROMAN = [
	'i',
	'ii',
	'iii',
	'iv',
	'v',
	'vi',
	'vii',
	'viii',
	'ix',
	'x',
	'xi',
	'xii',
	'xiii',
	'xiv',
	'xv',
	'xvi',
	'xvii',
	'xviii',
	'xix',
	'xx',
];

function lowerRomanRank(value: string): number {
	return LOWER_ROMAN.indexOf(value) + 1;
}

function chineseRank(value: string): number {
	if (value.length === 1) return CHINESE_NUMERALS.indexOf(value) + 1;
	const ten = value.indexOf('十');
	if (ten < 0) return 0;
	const tens = ten === 0 ? 1 : CHINESE_NUMERALS.indexOf(value.charAt(0)) + 1;
	const units = ten === value.length - 1 ? 0 : CHINESE_NUMERALS.indexOf(value.charAt(ten + 1)) + 1;
	return tens * 10 + units;
}
