import type { OrdinalForm, OrdinalWords } from '../languages/dateWords.ts';
import type { Language } from '../languages/language.ts';
import { asciiDigits } from '../text/digits.ts';
import type { Range } from '../text/range.ts';
import { hanNumeral } from './hanNumerals.ts';
import { BLANK_CLASS, DASH_CLASS, expand, perLanguage } from './patterns.ts';

/** The highest ordinal that is read and printed. The hundredth session of the General Assembly opens in 2045. */
export const GREATEST_ORDINAL = 199;

/**
 * An ordinal in words as documents print it ("sixty-fourth", "soixante et onzième", 第六十四), lower case.
 * `form` is a name of the language's forms (gender, case); without it the one of the session line.
 * The empty string where the number is no whole number from 1 to 199 or the language has no such form.
 */
export function ordinal(value: number, language: Language, form: string = language.dates.sessions.form): string {
	if (!Number.isInteger(value) || value < 1 || value > GREATEST_ORDINAL) return '';
	const { ordinals } = language.dates;
	if ('lead' in ordinals) return ordinals.lead + hanNumeral(value);
	const endings = ordinals.forms[form];
	return endings === undefined ? '' : compose(value, ordinals, endings, ordinals.aboveHundred[0] ?? '');
}

/** An ordinal read; `inFigures` where it is printed as "64th". Offsets in UTF-16 units. */
export interface OrdinalReading extends Range {
	readonly value: number;
	readonly inFigures: boolean;
}

/** A word with its place. */
export interface Word extends Range {
	/** As {@link foldWord} makes it. */
	readonly folded: string;
}

/**
 * The ordinals in a row of words, each as long as it goes: "forty-seventh, forty-eighth and forty-ninth" is three.
 * Words that belong to none are passed over. Empty for a language whose ordinals are numerals.
 */
export function readOrdinals(words: readonly Word[], language: Language): OrdinalReading[] {
	const table = tableOf(language);
	const readings: OrdinalReading[] = [];
	let index = 0;
	while (index < words.length) {
		const reading = readFigures(words, index, table) ?? readPhrase(words, index, table);
		if (reading === undefined) {
			index++;
			continue;
		}
		const { value, inFigures, length, fused } = reading;
		const start = (words[index] as Word).start + (fused ? FUSED_AND.length : 0);
		readings.push({ value, inFigures, start, end: (words[index + length - 1] as Word).end });
		index += length;
	}
	return readings;
}

/** True for a word, folded, that can be part of an ordinal: in words, in figures, or with a fused "and" (والستون). */
export function isOrdinalWord(word: string, language: Language): boolean {
	const table = tableOf(language);
	return table.words.has(word) || table.words.has(withoutAnd(word)) || table.figures.test(word) || table.figureMark.test(word);
}

/** A word as words are compared: lower case, without accents, vowel signs and kashida. */
export function foldWord(word: string): string {
	if (PLAIN_WORD.test(word)) return word.toLowerCase();
	return asciiDigits(word).toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC').replaceAll('ى', 'ي');
}

/** The word that ends at a place, or before it with nothing between but a gap, a hyphen, a comma or brackets. */
export function wordBefore(text: string, at: number): Word | undefined {
	WORD_BEFORE.lastIndex = at;
	const match = WORD_BEFORE.exec(text);
	const [, word, between] = match ?? [];
	if (word === undefined || between === undefined || BLANK_LINE.test(between)) return undefined;
	const end = at - between.length;
	return { start: end - word.length, end, folded: foldWord(word) };
}

/** The word that begins at a place, or after it with nothing between but a gap, a hyphen, a comma or brackets. */
export function wordAfter(text: string, at: number): Word | undefined {
	WORD_AFTER.lastIndex = at;
	const match = WORD_AFTER.exec(text);
	const [, between, word] = match ?? [];
	if (word === undefined || between === undefined || BLANK_LINE.test(between)) return undefined;
	const start = at + between.length;
	return { start, end: start + word.length, folded: foldWord(word) };
}

/** The ordinals from 1 to `last` in some forms, as the source of a regular expression, longest first. */
export function ordinalsSource(language: Language, forms: readonly string[], last: number): string {
	const printed = forms.flatMap((form) => Array.from({ length: last }, (_, index) => ordinal(index + 1, language, form)));
	const longestFirst = [...new Set(printed)].filter((word) => word !== '').sort((one, other) => other.length - one.length);
	return longestFirst.map(expand).join('|');
}

/** The value of an ordinal in words, whatever its form; undefined where it is none. */
export function ordinalValue(printed: string, language: Language): number | undefined {
	return tableOf(language).values.get(foldWord(printed).split(SEPARATORS).join(' '));
}

/** Nothing but the case to fold: no accents, marks or digits of other sets. */
const PLAIN_WORD = /^[ -~]*$/;

/** Marks and kashida, but not the breve: it makes a й. */
const MARKS = /(?!\u0306)\p{M}|ـ/gu;
const SEPARATORS = new RegExp(`[${BLANK_CLASS}\\r\\n${DASH_CLASS}]+`);
const BLANK_LINE = /\n[^\n]*\n/;
const BETWEEN = `[${BLANK_CLASS}\\r\\n${DASH_CLASS},،()*]{0,20}`;
const LETTERS = '[\\p{L}\\p{M}\\p{N}º°]{1,30}';
const WORD_BEFORE = new RegExp(`(?<=(${LETTERS})(${BETWEEN}))`, 'yu');
const WORD_AFTER = new RegExp(`(${BETWEEN})(${LETTERS})`, 'yu');

/** The conjunction that Arabic writes together with the word after it. */
const FUSED_AND = 'و';

interface OrdinalTable {
	/** By folded words with one space between them. */
	readonly values: ReadonlyMap<string, number>;
	readonly words: ReadonlySet<string>;
	readonly longest: number;
	readonly figures: RegExp;
	/** A mark that stands as a word of its own: `64-я`. */
	readonly figureMark: RegExp;
}

const tableOf = perLanguage(buildTable);

function buildTable(language: Language): OrdinalTable {
	const { ordinals } = language.dates;
	const values = 'lead' in ordinals ? new Map<string, number>() : valuesOf(ordinals);
	const mark = 'lead' in ordinals ? '' : ordinals.figureMark;
	const phrases = [...values.keys()].map((phrase) => phrase.split(' '));
	return {
		values,
		words: new Set(phrases.flat()),
		longest: Math.max(0, ...phrases.map((phrase) => phrase.length)),
		figures: new RegExp(`^(\\d{1,3})(?:${mark})?$`),
		figureMark: new RegExp(`^(?:${mark || '(?!)'})$`),
	};
}

function valuesOf(ordinals: OrdinalWords): Map<string, number> {
	const values = new Map<string, number>();
	for (let value = 1; value <= GREATEST_ORDINAL; value++) {
		for (const form of Object.values(ordinals.forms)) {
			for (const template of ordinals.aboveHundred) values.set(keyOf(compose(value, ordinals, form, template)), value);
		}
		for (const word of ordinals.alternatives?.[value] ?? []) values.set(keyOf(word), value);
	}
	return values;
}

function keyOf(printed: string): string {
	return foldWord(printed).split(SEPARATORS).join(' ');
}

function compose(value: number, ordinals: OrdinalWords, form: OrdinalForm, aboveHundred: string): string {
	const irregular = ordinals.irregular?.[value];
	if (irregular !== undefined) return irregular;
	if (value > 100) {
		const rest = compose(value - 100, ordinals, form, aboveHundred);
		return aboveHundred.replace('{hundred}', simple(100, ordinals, form)).replace('{rest}', rest);
	}
	const unit = value % 10;
	if (value <= 20 || unit === 0) return simple(value, ordinals, form);
	const tens = value - unit;
	return ordinals.tensAndUnit
		.replace('{tens}', ordinals.tensBeforeUnit?.[tens / 10 - 2] ?? simple(tens, ordinals, form))
		.replace('{unit}', form.unitsInCompound?.[unit] ?? simple(unit, ordinals, form));
}

/** An ordinal that is one stem: 1 to 20, the tens, 100. */
function simple(value: number, { stems }: OrdinalWords, { words, endings }: OrdinalForm): string {
	const word = words?.[value];
	if (word !== undefined) return word;
	if (value <= 10) return `${stems.ones[value - 1]}${endings?.ones ?? ''}`;
	if (value < 20) return `${stems.teens[value - 11]}${endings?.teens ?? ''}`;
	if (value < 100) return `${stems.tens[value / 10 - 2]}${endings?.tens ?? ''}`;
	return `${stems.hundred}${endings?.hundred ?? ''}`;
}

/** An ordinal at a place in a row of words. */
interface RowReading {
	readonly value: number;
	readonly inFigures: boolean;
	/** In words. */
	readonly length: number;
	/** True where "and" is written together with it. */
	readonly fused: boolean;
}

function readFigures(words: readonly Word[], index: number, table: OrdinalTable): RowReading | undefined {
	const figures = table.figures.exec((words[index] as Word).folded);
	const value = Number(figures?.[1]);
	if (!(value >= 1 && value <= GREATEST_ORDINAL)) return undefined;
	const marked = words[index + 1] !== undefined && table.figureMark.test((words[index + 1] as Word).folded);
	return { value, inFigures: true, length: marked ? 2 : 1, fused: false };
}

function readPhrase(words: readonly Word[], index: number, table: OrdinalTable): RowReading | undefined {
	for (let length = Math.min(table.longest, words.length - index); length > 0; length--) {
		const phrase = words
			.slice(index, index + length)
			.map((word) => word.folded)
			.join(' ');
		const whole = table.values.get(phrase);
		const value = whole ?? table.values.get(withoutAnd(phrase));
		if (value !== undefined) return { value, inFigures: false, length, fused: whole === undefined };
	}
	return undefined;
}

function withoutAnd(word: string): string {
	return word.startsWith(FUSED_AND) ? word.slice(FUSED_AND.length) : word;
}
