import type { Language } from '../languages/language.ts';
import { DIGIT_CLASS, digitsValue, digitValue, endOfDigits, nextDigit } from '../text/digits.ts';
import { plainLatin, SLASH_LOOK_ALIKES } from '../text/lookAlikes.ts';
import type { Range } from '../text/range.ts';
import { partLetterOfName } from './arabicPartLetters.ts';
import { type CitationPatterns, citationPatterns, foldWords } from './citationPatterns.ts';
import { BLANK_CLASS, behindBlanks, behindGap, isBlank, isDash, matchAt } from './patterns.ts';
import { guessRomanNumeral, readRomanNumeral } from './romanNumerals.ts';

/**
 * A number as resolutions and decisions are cited by it, before anything is known about the words around it.
 * The range covers the mark of a special session, the part letters and the bracket.
 */
export interface CitedNumber extends Range {
	/**
	 * `slash`: two numbers (`59/50`, `2019/1`, `S-10/2`); `dash`: with a dash for the slash (`59-50`); `session`: with its session in brackets
	 * (`217 A (III)`, `1514 (د-15)`); `year`: with its year in brackets (`1631 (2005)`); `bare`: a number alone (`1631`).
	 */
	readonly shape: 'slash' | 'dash' | 'session' | 'year' | 'bare';
	/** `S-` or `ES-` of a special session. */
	readonly mark: '' | 'S-' | 'ES-';
	readonly first: number;
	/** After the slash or dash, or in brackets: the session's number or the year. */
	readonly second: number;
	/** Each part letter with its own range; the first one's covers the number too. Empty where there is none. */
	readonly parts: readonly CitedPart[];
	/** True where the form breaks a rule of its own: another sign than a slash, a Roman numeral that is not the canonical one. */
	readonly irregular: boolean;
}

/** `A`, or `A-C` of a range of parts. */
interface CitedPart extends Range {
	readonly letters: string;
}

/** All places where a number stands that has the form of a citation, in order. Digits of all sets. Linear in the length of the text. */
export function* citedNumbers(text: string, language: Language): Generator<CitedNumber> {
	const patterns = citationPatterns(language);
	let at = nextDigit(text, 0);
	while (at >= 0) {
		const end = endOfDigits(text, at);
		const number = end - at <= LONGEST_NUMBER && standsFree(text, at) ? readNumber(text, at, end, patterns) : undefined;
		if (number !== undefined) yield number;
		at = nextDigit(text, number?.end ?? end);
	}
}

const DIGITS = new RegExp(`[${DIGIT_CLASS}]{1,5}`, 'y');

/** Years, and the Council's and the early Assembly's numbers, have four digits. */
const LONGEST_NUMBER = 4;
const SLASH = new RegExp(`[${BLANK_CLASS}]{0,2}([/${SLASH_LOOK_ALIKES}])[${BLANK_CLASS}]{0,2}(?:\\r?\\n)?`, 'y');
const BRACKET = new RegExp(`[${BLANK_CLASS}]{0,2}(?:\\r?\\n)?[(（]([^()（）\\r\\n]{1,14})[)）]`, 'y');

/** False where a sign before the digits makes them part of something else: a symbol, a decimal, a word, a longer number. */
function standsFree(text: string, start: number): boolean {
	const before = text[start - 1];
	if (before === undefined) return true;
	if (before === '/' || before === '\\' || SLASH_LOOK_ALIKES.includes(before)) return false;
	if (before === '.' && isLatin(text[start - 2])) return false;
	if (before === '.' || before === ',' || before === ':' || before === '٫') return !isDigit(text, start - 2);
	if (before === '-' || before === '–') return !isDigit(text, start - 2);
	return !isLatin(before) && before !== '_' && before !== '$' && before !== '€' && before !== '£';
}

function isDigit(text: string, index: number): boolean {
	return digitValue(text.charCodeAt(index)) >= 0;
}

function isLatin(character: string | undefined): boolean {
	return character !== undefined && /[A-Za-z]/.test(character);
}

function readNumber(text: string, start: number, end: number, patterns: CitationPatterns): CitedNumber | undefined {
	const first = digitsValue(text.slice(start, end));
	if (isZero(text, start)) return undefined;
	const { mark, start: markedStart } = specialSession(text, start, patterns);
	if (mark === '' && (text[start - 1] === '-' || text[start - 1] === '–') && isLatin(text[start - 2])) return undefined;
	const slash = isSlash(text.charCodeAt(behindBlanks(text, end))) ? matchAt(SLASH, text, end) : null;
	if (slash !== null) return readPair(text, markedStart, first, mark, end + slash[0].length, slash[1] !== '/', patterns);
	if (mark !== '') return undefined;
	if (goesOn(text, end)) {
		const letters = readParts(text, start, end, patterns);
		const bracketed = readBracket(text, start, letters[letters.length - 1]?.end ?? end, first, letters, patterns);
		if (bracketed !== undefined) return bracketed;
	}
	if (isDash(text.charCodeAt(end))) {
		const pair = readPair(text, start, first, '', end + 1, true, patterns);
		return pair === undefined ? undefined : { ...pair, shape: 'dash' };
	}
	if (first < LEAST_BARE_NUMBER || GOES_ON_OTHERWISE.test(text.slice(end, end + 2))) return undefined;
	return { shape: 'bare', mark: '', first, second: 0, parts: [], irregular: true, start, end };
}

/** A smaller number alone, without year or session, is one of another list ("resolution 2"). */
export const LEAST_BARE_NUMBER = 100;

function isSlash(unit: number): boolean {
	return unit === 0x2f || SLASH_LOOK_ALIKES.includes(String.fromCharCode(unit));
}

/** True where a part letter or a bracket may follow a number, at most a short gap behind it. */
function goesOn(text: string, end: number): boolean {
	let at = end;
	while (at < end + MOST_BLANKS && isBlank(text.charCodeAt(at))) at++;
	const unit = text.charCodeAt(at);
	const lineBreak = unit === 0x0a ? 1 : 2;
	if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a)) at += lineBreak;
	return at < end + LONGEST_GAP && mayBeginPart(text.charCodeAt(at));
}

const MOST_BLANKS = 2;
/** Two blanks and a line break leave no room for a letter. */
const LONGEST_GAP = 4;

/** A bracket, a capital letter, an Arabic letter. */
function mayBeginPart(unit: number): boolean {
	return (
		unit === 0x28 ||
		unit === 0xff08 ||
		(unit >= 0x41 && unit <= 0x5a) ||
		(unit >= 0x410 && unit <= 0x42f) ||
		(unit >= 0x621 && unit <= 0x64a)
	);
}

/** A decimal, a unit, an hour. */
const GOES_ON_OTHERWISE = new RegExp(`^(?:[A-Za-z%°]|[.,:][${DIGIT_CLASS}])`);

function isZero(text: string, index: number): boolean {
	return digitValue(text.charCodeAt(index)) === 0;
}

/** The mark of a special session before a number, and where the citation begins with it. */
function specialSession(text: string, start: number, patterns: CitationPatterns): { mark: '' | 'S-' | 'ES-'; start: number } {
	let at = start - 1;
	while (at >= start - MOST_BLANKS && isBlank(text.charCodeAt(at))) at--;
	if (!isDash(text.charCodeAt(at))) return { mark: '', start };
	const before = text.slice(Math.max(0, start - LONGEST_MARK), start);
	const match = patterns.specialSession.exec(before);
	if (match === null) return { mark: '', start };
	const [whole, mark = '', emergency] = match;
	return { mark: emergency === undefined ? 'S-' : 'ES-', start: start - before.length + match.index + whole.indexOf(mark) };
}

const LONGEST_MARK = 12;

/** What follows the slash: the second number and the part letters. */
function readPair(
	text: string,
	start: number,
	first: number,
	mark: CitedNumber['mark'],
	at: number,
	irregular: boolean,
	patterns: CitationPatterns,
): CitedNumber | undefined {
	const digits = matchAt(DIGITS, text, at)?.[0] ?? '';
	if (digits === '' || digits.length > LONGEST_NUMBER || isZero(text, at)) return undefined;
	const end = at + digits.length;
	const next = text[end] ?? ' ';
	if (next === '/' || next === '%' || SLASH_LOOK_ALIKES.includes(next)) return undefined;
	const parts = readParts(text, start, end, patterns);
	if (parts.length === 0 && /[A-Za-z\u0400-\u04FF]/.test(next)) return undefined;
	const second = digitsValue(digits);
	return { shape: 'slash', mark, first, second, parts, irregular, start, end: parts[parts.length - 1]?.end ?? end };
}

function readBracket(
	text: string,
	start: number,
	at: number,
	first: number,
	letters: readonly CitedPart[],
	patterns: CitationPatterns,
): CitedNumber | undefined {
	const opening = text.charCodeAt(behindGap(text, at));
	const bracket = opening === 0x28 || opening === 0xff08 ? matchAt(BRACKET, text, at) : null;
	if (bracket === null) return undefined;
	const end = at + bracket[0].length;
	const [, emergency, special, regular, inside] = patterns.bracket.exec(foldWords(bracket[1] ?? '')) ?? [];
	if (inside === undefined) return undefined;
	const specialMark = special === undefined ? '' : 'S-';
	const mark = emergency === undefined ? specialMark : 'ES-';
	const figures = isDigit(inside, 0) ? digitsValue(inside) : undefined;
	const parts = letters.map((part, index) => (index === letters.length - 1 ? { ...part, end } : part));
	const common = { mark, first, parts, start, end } as const;
	if (figures !== undefined && mark === '' && regular === undefined) {
		return inside.length === LONGEST_NUMBER && figures >= FIRST_YEAR
			? { ...common, shape: 'year', second: figures, irregular: false }
			: undefined;
	}
	const session = figures ?? guessRomanNumeral(inside);
	if (session === undefined) return undefined;
	const numeral = (bracket[1] ?? '').trim().replace(/^[A-Z]+\s*-\s*/, '');
	return { ...common, shape: 'session', second: session, irregular: figures === undefined && readRomanNumeral(numeral) === undefined };
}

const FIRST_YEAR = 1946;

/** Part letters after a number that ends at `at`: "A", "A and B", "A to C". */
function readParts(text: string, start: number, at: number, patterns: CitationPatterns): CitedPart[] {
	const found = patterns.partCandidates.at(text, behindGap(text, at)) === 0 ? null : matchAt(patterns.part, text, at);
	if (found === null) return [];
	const parts: CitedPart[] = [{ letters: partLetter(found[1] ?? ''), start, end: at + found[0].length }];
	for (let count = 0; count < MOST_PARTS; count++) {
		const last = parts[parts.length - 1];
		const more = last === undefined ? null : matchAt(patterns.morePart, text, last.end);
		if (last === undefined || more === null) break;
		const [whole, dash, through, name = ''] = more;
		const letter = partLetter(name);
		const end = last.end + whole.length;
		if (!comesAfter(letter, last.letters.split('-').at(-1) ?? '')) break;
		if (dash !== undefined || through !== undefined) parts[parts.length - 1] = { ...last, letters: `${last.letters}-${letter}`, end };
		else parts.push({ letters: letter, start: end - name.length, end });
	}
	return parts;
}

/** In the order A, B … Z, AA, BB … */
function comesAfter(letter: string, before: string): boolean {
	return letter.length === before.length ? letter > before : letter.length > before.length;
}

/** There are 26 letters. */
const MOST_PARTS = 26;

function partLetter(printed: string): string {
	return partLetterOfName(printed) ?? plainLatin(printed);
}
