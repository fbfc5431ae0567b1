import { arabic } from '../languages/arabic.ts';
import type { ListWords } from '../languages/dateWords.ts';
import { asciiDigits, DIGIT_CLASS } from '../text/digits.ts';
import { latinOf } from '../text/lookAlikes.ts';
import type { Range } from '../text/range.ts';
import { isWhiteSpace, trimmedEnd, trimmedStart } from '../text/whiteSpace.ts';
import { partLetterOfName } from './arabicPartLetters.ts';
import { HAN_NUMERAL_CLASS, readHanNumeral } from './hanNumerals.ts';
import { ALPHABETIC_WORD_END, BLANK_CLASS, DASH_CLASS, expand, matchAt, OPTIONAL_GAP } from './patterns.ts';
import { readRomanNumeral } from './romanNumerals.ts';

/** How the numbers of one kind of reference are printed in a language. */
export interface NumberShape {
	readonly lists: ListWords;
	/** Figures are always read. */
	readonly numerals?: readonly ('roman' | 'han')[];
	/** Ordinals in words, the source of a regular expression, and their values. */
	readonly words?: { readonly source: string; readonly valueOf: (word: string) => number | undefined };
	/** What a bracket after the number may hold: `(b)`, or `(2)` too. `loose` allows a letter without brackets: "Article 73 b". */
	readonly labels: 'none' | 'letters' | 'letters-or-figures' | 'loose';
	/** True where a list may begin with a label: "subparagraph (c)". */
	readonly labelsAlone?: boolean;
	/** True where a figure may carry a part letter: "annex 1-A". */
	readonly partLetters?: boolean;
	/** A sign before each number: 第. */
	readonly lead?: string | undefined;
	/** A sign after the number, after its label: 条, 款. */
	readonly unit?: string | undefined;
	readonly labelUnit?: string | undefined;
	/** What may stand between a number and its label. */
	readonly beforeLabel?: string | undefined;
	/** What, right after a number, makes it another word or a date. */
	readonly notNumberBefore?: string | undefined;
}

/** A {@link NumberShape} made ready for reading. */
export interface NumberGrammar {
	readonly shape: NumberShape;
	readonly number: RegExp;
	readonly label: RegExp;
	readonly unit: RegExp;
	readonly labelUnit: RegExp;
	readonly joint: RegExp;
	readonly notNumberBefore: RegExp;
}

/** One number of a list: `13`, `125 (t)`. Offsets in UTF-16 units. */
export interface ListedNumber extends Range {
	readonly value: string;
}

export interface NumberList {
	readonly numbers: readonly ListedNumber[];
	readonly end: number;
	/** True where the last number has its unit (第3**段**) or needs none. */
	readonly hasUnit: boolean;
}

export function numberGrammar(shape: NumberShape): NumberGrammar {
	const lead = shape.lead === undefined ? '' : `(?:${expand(shape.lead)}${OPTIONAL_GAP})?`;
	const roman = shape.numerals?.includes('roman') ? `|(?<roman>[IVXLC]{1,8})(?![A-Za-z\\u00c0-\\u024f])` : '';
	const han = shape.numerals?.includes('han') ? `|(?<han>[${HAN_NUMERAL_CLASS}]{1,5})` : '';
	const words = shape.words === undefined ? '' : `|(?<words>${shape.words.source})(?![\\u0620-\\u064a])`;
	const { and, to } = shape.lists;
	return {
		shape,
		number: new RegExp(`${OPTIONAL_GAP}${lead}(?:(?<figures>[${DIGIT_CLASS}]{1,4})(?![${DIGIT_CLASS}])${PART}${roman}${han}${words})`, 'y'),
		label: new RegExp(`(?:${expand(shape.beforeLabel ?? '')})?${labelSource(shape.labels)}`, 'y'),
		unit: unitExpression(shape.unit),
		labelUnit: unitExpression(shape.labelUnit ?? shape.unit),
		joint: new RegExp(jointSource(expand(and), expand(to)), 'yi'),
		notNumberBefore: new RegExp(`[${BLANK_CLASS}]{0,2}(?:${expand(shape.notNumberBefore ?? '(?!)')})`, 'y'),
	};
}

/**
 * Reads "13", "7 and 133", "13, 70 and 88", "5 (a) and (b)", "I to III" from a place on. The numbers between the ends of a range stand where
 * the word or dash between them stands. Commas join only where "and" joins the last ("item 7, 133 States" is one item).
 * Undefined where no number stands at the place, or where a hyphen makes the figures something else ("105-2").
 */
export function readNumberList(text: string, at: number, grammar: NumberGrammar): NumberList | undefined {
	const first = readNumber(text, at, grammar) ?? (grammar.shape.labelsAlone ? readLabelled(text, at, grammar, '') : undefined);
	if (first === undefined) return undefined;
	const numbers: ListedNumber[] = [listed(first)];
	let certain = 1;
	let commas = 0;
	let last = first;
	let end = first.end;
	let hasUnit = first.hasUnit;
	for (;;) {
		const joint = readJoint(text, last.end, grammar);
		if (joint === undefined) break;
		const next =
			(last.labels.length > 0 ? readLabelled(text, joint.end, grammar, last.base) : undefined) ?? readNumber(text, joint.end, grammar);
		if (next === undefined) break;
		const between = joint.kind === 'to' ? valuesBetween(last, next) : [];
		if (between === undefined && joint.end - joint.start === 1) return undefined;
		if (between === undefined) break;
		const place = { start: trimmedStart(text, joint.start, joint.end), end: trimmedEnd(text, joint.start, joint.end) };
		for (const value of between) numbers.push({ value, ...place });
		numbers.push(listed(next));
		last = next;
		commas = joint.kind === 'comma' ? commas + 1 : 0;
		if (commas > 0 && commas < SURE_COMMAS) continue;
		commas = 0;
		certain = numbers.length;
		end = next.end;
		hasUnit = next.hasUnit;
	}
	return { numbers: numbers.slice(0, certain), end, hasUnit };
}

/** A number with the parts that a list needs. */
interface NumberWithParts extends Range {
	/** Empty where only a label is printed and it belongs to no number before it. */
	readonly base: string;
	/** `a`, or `a` and `ii` of `(a) (ii)`. */
	readonly labels: readonly string[];
	readonly hasUnit: boolean;
}

interface Joint extends Range {
	readonly kind: 'and' | 'to' | 'comma';
}

/**
 * Letters in the order in which they letter subparagraphs, where they are not Latin: abjad, and the branches and stems of the Charter's
 * Chinese text.
 */
const LETTER_ORDERS = ['أبجدهوزحطيكلمنسعفصقرشتثخذض', '子丑寅卯辰巳午未申酉戌亥', '甲乙丙丁戊己庚辛壬癸'];

/** A part letter after a figure, Latin or by its Arabic name: 1-A, 1-ألف. */
const PART = `(?:[${DASH_CLASS}](?<part>[A-Z](?![A-Za-z])|${arabic.citations.partLetterNames.join('|')}))?`;

const ARABIC_LETTER = '[\u0621-\u063a\u0641-\u064a]\u0640?';
const LABEL = `[a-zа-яі]{1,4}|${ARABIC_LETTER}[${BLANK_CLASS}]?(?:${ARABIC_LETTER})?|[${LETTER_ORDERS[1]}${LETTER_ORDERS[2]}]`;
const SHORT_LABEL = '[a-zа-яі]{1,2}|[ivx]{1,5}';
const FIGURES = `[${DIGIT_CLASS}]{1,2}`;
const LATIN_LABEL = /^(?:[a-z]{1,4}|\d{1,2})$/;

/** Ranges longer than this are read by their ends: no document has so many annexes or items in a row. */
const LONGEST_RANGE = 100;

/** So many commas make a list without "and"; else a text of nothing but numbers and commas would be read again from every number. */
const SURE_COMMAS = 30;

/** Signs that make figures part of something else: a symbol, a decimal, a percentage, a word. */
const NOT_AFTER_FIGURES = new RegExp(`[/%٪A-Za-z\\u0400-\\u04ff]|[.,:][${DIGIT_CLASS}]`, 'y');

/** Letters that stand without brackets ("Article 73 b") must not be words: a, o, y and the like before a number are conjunctions. */
const LOOSE_LABEL = `[${BLANK_CLASS}]{1,3}(?<loose>[b-np-xz])(?![A-Za-z\\u00c0-\\u024f'’])(?!${OPTIONAL_GAP}[${DIGIT_CLASS}])`;

function labelSource(labels: NumberShape['labels']): string {
	if (labels === 'none') return '(?!)';
	const inside = labels === 'letters' ? LABEL : `${LABEL}|${FIGURES}`;
	const bracketed = `[(（][${BLANK_CLASS}]?(?<label>${inside})[${BLANK_CLASS}]?[)）]|(?<short>${SHORT_LABEL})\\)`;
	return `(?:${OPTIONAL_GAP}(?:${bracketed})${labels === 'loose' ? `|${LOOSE_LABEL}` : ''})`;
}

/** Matches the unit or, where there is none, nothing. */
function unitExpression(unit: string | undefined): RegExp {
	return new RegExp(unit === undefined ? '' : `${OPTIONAL_GAP}(?:${expand(unit)})`, 'y');
}

function jointSource(and: string, to: string): string {
	const comma = '[,،、，]';
	return `${OPTIONAL_GAP}(?:(?<to>[${DASH_CLASS}]|(?:${to})${ALPHABETIC_WORD_END})|(?<and>(?:${comma}${OPTIONAL_GAP})?(?:${and})${ALPHABETIC_WORD_END})|(?<comma>${comma}))`;
}

function readJoint(text: string, at: number, grammar: NumberGrammar): Joint | undefined {
	const match = matchAt(grammar.joint, text, at);
	return match === null ? undefined : { kind: jointKind(match), start: at, end: at + match[0].length };
}

function jointKind({ groups }: RegExpExecArray): Joint['kind'] {
	if (groups?.to !== undefined) return 'to';
	return groups?.comma === undefined ? 'and' : 'comma';
}

function readNumber(text: string, at: number, grammar: NumberGrammar): NumberWithParts | undefined {
	const match = matchAt(grammar.number, text, at);
	const base = match === null ? undefined : printedValue(match, grammar.shape);
	if (match === null || base === undefined) return undefined;
	const after = at + match[0].length;
	if (matchAt(grammar.notNumberBefore, text, after) !== null) return undefined;
	const start = trimmedStart(text, at, after);
	const unit = matchAt(grammar.unit, text, after);
	const end = after + (unit?.[0].length ?? 0);
	const labelled = readLabelled(text, end, grammar, base);
	if (labelled !== undefined) return { ...labelled, start, hasUnit: unit !== null || labelled.hasUnit };
	if (match.groups?.figures !== undefined && end === after && matchAt(NOT_AFTER_FIGURES, text, after) !== null) return undefined;
	return { base, labels: [], start, end, hasUnit: unit !== null };
}

/** A label, or a label within a label, that belongs to a number before it: "(b)" of "5 (a) and (b)". */
function readLabelled(text: string, at: number, grammar: NumberGrammar, base: string): NumberWithParts | undefined {
	const labels: string[] = [];
	let end = at;
	while (labels.length < 2) {
		const match = matchAt(grammar.label, text, end);
		const { label, short, loose } = match?.groups ?? {};
		const value = latinLabel(label ?? short ?? loose ?? '');
		if (match === null || value === undefined) break;
		labels.push(value);
		end += match[0].length;
	}
	if (labels.length === 0) return undefined;
	const unit = matchAt(grammar.labelUnit, text, end);
	return { base, labels, start: trimmedStart(text, at, end), end: end + (unit?.[0].length ?? 0), hasUnit: unit !== null };
}

function printedValue(match: RegExpExecArray, shape: NumberShape): string | undefined {
	const { figures, roman, han, words, part } = match.groups ?? {};
	if (roman !== undefined) return readRomanNumeral(roman)?.toString();
	if (han !== undefined) return readHanNumeral(han)?.toString();
	if (words !== undefined) return shape.words?.valueOf(words)?.toString();
	const value = Number(asciiDigits(figures ?? ''));
	if (value === 0) return undefined;
	return part !== undefined && shape.partLetters ? `${value}-${partLetterOfName(part) ?? part}` : String(value);
}

/** A label as it is cited in every language: in Latin letters, doubled letters together (`ff`). */
function latinLabel(printed: string): string | undefined {
	const signs = Array.from(asciiDigits(printed).toLowerCase().replaceAll('ا', 'أ'));
	const label = signs
		.filter((sign) => sign !== KASHIDA && !isWhiteSpace(sign.charCodeAt(0)))
		.map(latinLetter)
		.join('');
	return LATIN_LABEL.test(label) ? label : undefined;
}

const KASHIDA = 'ـ';

function latinLetter(letter: string): string {
	const ranks = LETTER_ORDERS.map((order) => order.indexOf(letter));
	const rank = Math.max(...ranks);
	return rank >= 0 ? String.fromCharCode(0x61 + rank) : (latinOf(letter) ?? letter);
}

function listed({ base, labels, start, end }: NumberWithParts): ListedNumber {
	return { value: valueWith(base, labels), start, end };
}

function valueWith(base: string, labels: readonly string[]): string {
	return [base, ...labels.map((label) => `(${label})`)].filter((part) => part !== '').join(' ');
}

/** What lies between the ends of a range, `13` to `16` or `(a)` to `(c)`; undefined where they are no ends of a range. */
function valuesBetween(from: NumberWithParts, to: NumberWithParts): string[] | undefined {
	if (from.labels.length === 0 && to.labels.length === 0) {
		const first = Number(from.base);
		const steps = Number(to.base) - first;
		return steps > 0 ? upTo(steps, (step) => String(first + step)) : undefined;
	}
	const [fromLabel, toLabel] = [from.labels.at(-1) ?? '', to.labels.at(-1) ?? ''];
	if (from.base !== to.base || from.labels.length !== to.labels.length || fromLabel.length !== 1 || toLabel.length !== 1) return [];
	const first = fromLabel.charCodeAt(0);
	const steps = toLabel.charCodeAt(0) - first;
	return steps > 0
		? upTo(steps, (step) => valueWith(from.base, [...from.labels.slice(0, -1), String.fromCharCode(first + step)]))
		: undefined;
}

function upTo(steps: number, valueOfStep: (step: number) => string): string[] {
	return steps > LONGEST_RANGE ? [] : Array.from({ length: steps - 1 }, (_, index) => valueOfStep(index + 1));
}
