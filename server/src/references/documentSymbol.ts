import { councilResolutionYear } from '../tables/councilResolutions.ts';
import { copyOf } from '../text/copyOf.ts';
import { asciiDigits, digitValue } from '../text/digits.ts';
import { isFullWidth, latinOf, plainLatin, SLASH_LOOK_ALIKES } from '../text/lookAlikes.ts';
import type { Range } from '../text/range.ts';
import { guessRomanNumeral, readRomanNumeral, romanNumeral } from './romanNumerals.ts';
import {
	BODIES,
	CHANGES,
	FIRST_SESSION_IN_SYMBOLS,
	FIRST_YEAR_IN_SYMBOLS,
	GREATEST_SESSION,
	isYear,
	JOINT_ORDER,
	NATURES,
	PRINCIPAL_ORGANS,
	SERIES,
	SUBSIDIARY_BODIES,
	UNNUMBERED_CHANGES,
} from './symbolElements.ts';

/** What can be wrong with a symbol. */
export type SymbolFaultKind =
	/** A Cyrillic or Greek letter that looks Latin (`А/64/191`). */
	| 'look-alike'
	/** A full-width character or another slash (`A／64／191`). */
	| 'width'
	/** Digits that are not ASCII (`A/٦٤/١٩١`). All language versions carry the same symbol. */
	| 'digits'
	/** A blank or invisible character too much (`A/64/ 191`), or a blank too few (`A/RES/48/258A`). */
	| 'space'
	/** A joint symbol without the en dash (`A/64/844-S/2010/339`). */
	| 'joint-dash'
	/** A joint symbol whose parts are not in the order Assembly, Council, Economic and Social Council. */
	| 'joint-order'
	/** Another sign where a slash belongs (`A\64\191`, `A/RES/59-50`). */
	| 'separator'
	/** Wrong case (`a/64/191`, `rev.1`). */
	| 'case'
	/** An element that no series has (`Cor.1`). */
	| 'unknown-element'
	/** Something after `Add.1`, `Corr.1`, `Rev.1` that is no further change (`A/64/Add.1/191`). */
	| 'change-not-last'
	/** `Rev`, `Add` without its number. */
	| 'change-number'
	/** `L5` for `L.5`. */
	| 'full-stop'
	/** `0191`. */
	| 'leading-zero'
	/** Nothing between two slashes, or a slash at the end. */
	| 'empty-element'
	/** More elements than the form has (`A/RES/59/50/2004`). */
	| 'extra-element'
	/** A session, year or series without the document's number (`A/64`). Such symbols exist for volumes of early sessions. */
	| 'incomplete'
	/** `A/12/191`: the session stands in symbols from the thirty-first on. */
	| 'session'
	/** `S/1985/12`, `S/RES/1631(05)`: a year before the form began, or not of four digits. */
	| 'year'
	/** `S/RES/1631` without its year, which the number tells. */
	| 'year-missing'
	/** A Roman numeral that is none, or not the canonical one (`IIII`). */
	| 'roman-numeral';

/** A fault in a symbol. The range (UTF-16 units in the printed text) is the smallest that, replaced by `expected`, mends it. */
export interface SymbolFault extends Range {
	readonly kind: SymbolFaultKind;
	/** What must have been meant; absent where the text alone can't tell. */
	readonly expected?: string;
}

/** One of the symbols that a joint symbol joins, or the whole of any other symbol. */
export interface SingleSymbol extends Range {
	readonly value: string;
	/** First element: `A`, `S`, `ST`, `CRC` … */
	readonly body: string;
	/** `RES` or `DEC` where it is a resolution's or decision's symbol. */
	readonly series?: 'RES' | 'DEC';
	/** `64`, `S-32`, `ES-11`; of the Roman form in Arabic numerals (`3` for `III`, `S-6` for `S-VI`). */
	readonly session?: string;
	readonly year?: number;
	/** The number that counts the document, without what is before it (`5` of `L.5`). */
	readonly number?: number;
	/** `L`, `SR`, `PV` … where the number counts documents of that nature. */
	readonly nature?: string;
	/** Part letter of a resolution. */
	readonly part?: string;
	/** `Rev.1`, `Add.2` … in order. */
	readonly changes: readonly string[];
}

export interface DocumentSymbol {
	/** The canonical form: Latin letters, ASCII digits, en dash, no stars, `S/RES/1631(2005)`, `A/RES/217 A(III)`, `A/RES/67/254 A`. */
	readonly value: string;
	/** Sorted by start. */
	readonly faults: readonly SymbolFault[];
	readonly parts: readonly SingleSymbol[];
	/** Number of stars after the symbol: the document was reissued so many times. */
	readonly stars: number;
}

/**
 * Reads a document symbol by splitting it on its slashes and checking each element by its position. The text must be the symbol alone, as of a
 * masthead's line or as {@link file://./symbols.ts} finds it. Undefined where it is no symbol at all, not even a broken one. Never throws.
 */
export function parseDocumentSymbol(printed: string): DocumentSymbol | undefined {
	if (parsed.has(printed)) return parsed.get(printed);
	const key = copyOf(printed);
	const symbol = parseAnew(key);
	if (parsed.size >= MOST_PARSED) parsed.clear();
	parsed.set(key, symbol);
	return symbol;
}

/** A document names the same symbols again and again, and readers and rules ask for each of them. */
const parsed = new Map<string, DocumentSymbol | undefined>();
const MOST_PARSED = 1000;

function parseAnew(printed: string): DocumentSymbol | undefined {
	const symbol = readPrinted(printed);
	if (symbol === undefined || symbol.faults.length === 0) return symbol;
	const faults = symbol.faults.map(withoutOverlap);
	const meant = readPrinted(mended(printed, faults))?.value === symbol.value;
	return { ...symbol, faults: meant ? faults : faults.map(withoutMendOfOrder) };
}

function readPrinted(printed: string): DocumentSymbol | undefined {
	if (printed.length > LONGEST_SYMBOL) return undefined;
	const faults: SymbolFault[] = [];
	const plain = plainCharacters(printed, faults);
	const stars = /[*\s]*$/.exec(plain)?.[0] ?? '';
	const end = plain.length - stars.length;
	const parts: SingleSymbol[] = [];
	for (const range of jointRanges(plain, end, faults)) {
		const part = parseSingle(plain, range, faults);
		if (part === undefined) return undefined;
		parts.push(part);
	}
	const sorted = parts.toSorted((one, other) => JOINT_ORDER.indexOf(one.body) - JOINT_ORDER.indexOf(other.body));
	const value = sorted.map((part) => part.value).join('–');
	if (sorted.some((part, index) => part !== parts[index])) faults.push({ kind: 'joint-order', start: 0, end, expected: value });
	faults.sort((one, other) => one.start - other.start || one.end - other.end);
	return { value, faults, parts, stars: stars.replace(/\s/g, '').length };
}

function mended(printed: string, faults: readonly SymbolFault[]): string {
	return faults.reduceRight(
		(text, { start, end, expected }) => (expected === undefined ? text : text.slice(0, start) + expected + text.slice(end)),
		printed,
	);
}

/** In what is hardly a symbol, elements that are moved or left out change the meaning of others. */
function withoutMendOfOrder(fault: SymbolFault): SymbolFault {
	const { kind, start, end } = fault;
	return kind === 'joint-order' || kind === 'change-not-last' || kind === 'extra-element' || kind === 'empty-element'
		? { kind, start, end }
		: fault;
}

/** Of two mends that overlap only the smaller is offered: the edits of one fix may not overlap. Mending it brings the other to light. */
function withoutOverlap(fault: SymbolFault, index: number, faults: readonly SymbolFault[]): SymbolFault {
	const { kind, start, end } = fault;
	const loses = faults.some((other, otherIndex) => {
		if (other === fault || other.expected === undefined || !overlap(fault, other)) return false;
		const difference = other.end - other.start - (end - start);
		return difference < 0 || (difference === 0 && otherIndex < index);
	});
	return loses ? { kind, start, end } : fault;
}

/** Whether a mend reaches into another. One that writes elements in another order also takes in what is inserted beside it. */
function overlap(fault: SymbolFault, other: SymbolFault): boolean {
	const reorders = fault.kind === 'joint-order' || fault.kind === 'change-not-last';
	return reorders ? fault.start <= other.end && other.start <= fault.end : fault.start < other.end && other.start < fault.end;
}

/** No official symbol comes near this length; it keeps hostile input cheap. */
const LONGEST_SYMBOL = 160;

/** Spaces and invisible characters, without line breaks: a line may be wrapped after a slash or dash of a symbol. */
const BLANK = ' \\t\\u00A0\\u00AD\\u2000-\\u200F\\u202A-\\u202F\\u2060-\\u2069\\u3000\\uFEFF';
const BLANKS = new RegExp(`[${BLANK}]+`, 'g');
const ANY_BLANK = `[${BLANK}\\s]`;

interface Element extends Range {
	/** Without the blanks inside. */
	readonly text: string;
}

/** ASCII without the backslash, and dashes: nothing to replace. */
const PLAIN = /^[\t\r\n -[\]-~\u2010-\u2015]*$/;

/** Replaces what only looks like a symbol's characters, one for one, and notes each stretch of them. */
function plainCharacters(printed: string, faults: SymbolFault[]): string {
	if (PLAIN.test(printed)) return printed;
	let plain = '';
	for (let index = 0; index < printed.length; index++) {
		const character = printed[index] ?? '';
		const kind = characterFault(character);
		const expected = character === '\\' ? '/' : asciiDigits(plainLatin(character));
		plain += expected;
		if (kind === undefined) continue;
		const before = faults[faults.length - 1];
		if (before !== undefined && before.kind === kind && before.end === index) {
			faults[faults.length - 1] = { ...before, end: index + 1, expected: `${before.expected ?? ''}${expected}` };
		} else {
			faults.push({ kind, start: index, end: index + 1, expected });
		}
	}
	return plain;
}

function characterFault(character: string): SymbolFaultKind | undefined {
	const code = character.charCodeAt(0);
	if (code < 0x80) return character === '\\' ? 'separator' : undefined;
	if (isFullWidth(character) || SLASH_LOOK_ALIKES.includes(character)) return 'width';
	if (digitValue(code) >= 0) return 'digits';
	return latinOf(character) === undefined ? undefined : 'look-alike';
}

/** A dash that joins two symbols, with the blanks around it. */
const JOINT_DASH = new RegExp(`${ANY_BLANK}*([\\u2010-\\u2015\\u2212-])(${ANY_BLANK}*)(?=([A-Za-z]{1,5})/)`, 'g');

function jointRanges(plain: string, end: number, faults: SymbolFault[]): Range[] {
	const ranges: Range[] = [];
	let start = 0;
	for (const match of plain.slice(0, end).matchAll(JOINT_DASH)) {
		const [joint, dash = '', after = '', body = ''] = match;
		if (!BODIES.has(body.toUpperCase())) continue;
		const wrapped = dash === '–' && joint.startsWith(dash) && /[\r\n]/.test(after);
		if (joint !== '–' && !wrapped) faults.push({ kind: 'joint-dash', start: match.index, end: match.index + joint.length, expected: '–' });
		ranges.push({ start, end: match.index });
		start = match.index + joint.length;
	}
	ranges.push({ start, end });
	return ranges;
}

/** The parts of a symbol as they are collected. */
interface Reading {
	series?: 'RES' | 'DEC';
	session?: string;
	year?: number;
	number?: number;
	nature?: string;
	part?: string;
}

function parseSingle(plain: string, range: Range, faults: SymbolFault[]): SingleSymbol | undefined {
	const resumption = / ?\(Resumption [1-9]\d?\)$/.exec(plain.slice(range.start, range.end))?.[0] ?? '';
	const end = range.end - resumption.length;
	const found: SymbolFault[] = [];
	const elements = splitElements(plain, range.start, end, found);
	const first = elements.shift();
	if (first === undefined || elements.length === 0 || !elements.some((element) => /\d/.test(element.text))) return undefined;
	const body = first.text.toUpperCase();
	if (!BODIES.has(body)) return undefined;
	if (first.text !== body) found.push({ kind: 'case', start: first.start, end: first.end, expected: body });
	const reading: Reading = {};
	const { core, changes } = splitChanges(elements, found);
	const values = parseCore(plain, body, core, reading, found);
	const value = `${[body, ...values, ...changes].join('/')}${resumption === '' ? '' : ` ${resumption.trim()}`}`;
	faults.push(...found);
	return { value, body, ...reading, changes, start: range.start, end: range.end };
}

/** Splits on slashes; notes empty elements and the blanks around and inside elements. Resolution numbers keep their inner blanks. */
function splitElements(plain: string, start: number, end: number, faults: SymbolFault[]): Element[] {
	const dotted = /^\s*[A-Z]{1,5}(?:\.\d+){2,3}\s*$/.test(plain.slice(start, end));
	const elements: Element[] = [];
	let from = start;
	for (let index = start; index <= end; index++) {
		const separator = index < end ? plain[index] : '/';
		if (separator !== '/' && !(dotted && separator === '.')) continue;
		if (separator === '.') faults.push({ kind: 'separator', start: index, end: index + 1, expected: '/' });
		const text = plain.slice(from, index);
		const trimmed = LEADING_BLANKS.exec(text)?.[0].length ?? 0;
		const element = { start: from + trimmed, end: from + text.replace(TRAILING_BLANKS, '').length };
		if (element.start >= element.end) {
			if (from > start) faults.push({ kind: 'empty-element', start: from - 1, end: index, expected: '' });
		} else {
			if (from > start) noteBlanks(plain, from, element.start, faults);
			if (index < end) noteBlanks(plain, element.end, index, faults);
			elements.push({ ...element, text: plain.slice(element.start, element.end) });
		}
		from = index + 1;
	}
	return elements.map((element) => withoutInnerBlanks(element, faults));
}

const LEADING_BLANKS = new RegExp(`^${ANY_BLANK}*`);
const TRAILING_BLANKS = new RegExp(`${ANY_BLANK}*$`);

/** Blanks that hold a line break are the layout's, not the symbol's. */
function noteBlanks(plain: string, start: number, end: number, faults: SymbolFault[]): void {
	if (start < end && !/[\r\n]/.test(plain.slice(start, end))) faults.push({ kind: 'space', start, end, expected: '' });
}

function withoutInnerBlanks(element: Element, faults: SymbolFault[]): Element {
	if (/^[!-~]*$/.test(element.text) || RESOLUTION_NUMBER.test(element.text)) return element;
	for (const match of element.text.matchAll(BLANKS)) {
		const start = element.start + match.index;
		faults.push({ kind: 'space', start, end: start + match[0].length, expected: '' });
	}
	return { ...element, text: element.text.replace(BLANKS, '') };
}

/** A resolution's number with a part letter, a session in Roman numerals or a year: what may hold blanks. Groups: number, part, bracket, part. */
const RESOLUTION_NUMBER = /^(\d+)(?: ?([A-Za-z]{1,2}(?:-[A-Za-z]{1,2})?))?(?: ?\( ?([A-Za-z\d-]+) ?\))?(?: ?([A-Z]))?$/;

const CHANGE = /^([A-Za-z]+)(\.?)(\d*)$/;

/** Separates what changes a document from what names it, and puts the changes last. */
function splitChanges(elements: readonly Element[], faults: SymbolFault[]): { core: Element[]; changes: string[] } {
	const core: Element[] = [];
	const changes: { readonly text: string; readonly element: Element }[] = [];
	for (const element of elements) {
		const text = core.length === 0 ? undefined : readChange(element, faults);
		if (text === undefined) core.push(element);
		else changes.push({ text, element });
	}
	const start = changes[0]?.element.start ?? Number.POSITIVE_INFINITY;
	const misplaced = core.filter((element) => element.start > start);
	const end = misplaced[misplaced.length - 1]?.end;
	if (end !== undefined) {
		const moved = changes.filter(({ element }) => element.start < end).map(({ text }) => text);
		faults.push({ kind: 'change-not-last', start, end, expected: [...misplaced.map(({ text }) => text), ...moved].join('/') });
	}
	return { core, changes: changes.map(({ text }) => text) };
}

/** The canonical change (`Rev.1`) of an element; undefined where it is none. */
function readChange(element: Element, faults: SymbolFault[]): string | undefined {
	const range = { start: element.start, end: element.end };
	const unnumbered = UNNUMBERED_CHANGE_WORDS.get(element.text.toLowerCase());
	if (unnumbered !== undefined) {
		if (unnumbered !== element.text) faults.push({ kind: 'case', ...range, expected: unnumbered });
		return unnumbered;
	}
	const [, letters = '', stop = '', number = ''] = CHANGE.exec(element.text) ?? [];
	const word = letters === '' ? undefined : changeWord(letters);
	if (word === undefined) return undefined;
	if (number === '') {
		faults.push({ kind: 'change-number', ...range });
		return word;
	}
	const change = `${word}.${plainNumber(number, element.end - number.length, faults)}`;
	if (letters.toLowerCase() !== word.toLowerCase()) {
		faults.push({ kind: 'unknown-element', start: element.start, end: element.start + letters.length, expected: word });
	} else if (letters !== word) {
		faults.push({ kind: 'case', start: element.start, end: element.start + letters.length, expected: word });
	}
	if (stop === '') noteMissingStop(element.start + letters.length, faults);
	return change;
}

function noteMissingStop(offset: number, faults: SymbolFault[]): void {
	faults.push({ kind: 'full-stop', start: offset, end: offset, expected: '.' });
}

function changeWord(letters: string): string | undefined {
	return CHANGE_WORDS.get(letters.toLowerCase());
}

/** Slips for the change elements. */
const MISTAKEN_CHANGES: Readonly<Record<string, readonly string[]>> = {
	Corr: ['cor', 'corrr', 'corrig', 'corrigendum', 'cort'],
	Add: ['ad', 'addd', 'adds', 'addendum'],
	Rev: ['re', 'rv', 'revs', 'revision'],
	Amend: ['amd', 'ame', 'amen', 'amendment'],
};
const CHANGE_WORDS = new Map(
	CHANGES.flatMap((word) => [word.toLowerCase(), ...(MISTAKEN_CHANGES[word] ?? [])].map((printed): [string, string] => [printed, word])),
);
const UNNUMBERED_CHANGE_WORDS = wordsByLowerCase(UNNUMBERED_CHANGES);

/** Notes zeros before a number; returns the number without them. */
function plainNumber(digits: string, start: number, faults: SymbolFault[]): string {
	const zeros = /^0+(?=\d)/.exec(digits)?.[0] ?? '';
	if (zeros !== '') faults.push({ kind: 'leading-zero', start, end: start + zeros.length, expected: '' });
	return digits.slice(zeros.length);
}

/** Checks what stands between the body and the changes; returns the canonical elements. */
function parseCore(plain: string, body: string, core: readonly Element[], reading: Reading, faults: SymbolFault[]): string[] {
	const [first, second] = core;
	const organ = body === 'A' && first?.text.toUpperCase() === 'HRC' ? 'A/HRC' : body;
	const series = (organ === 'A/HRC' ? second : first)?.text.toUpperCase();
	if (PRINCIPAL_ORGANS.has(body) && (series === 'RES' || series === 'DEC')) {
		const names = organ === 'A/HRC' ? ['HRC', series] : [series];
		names.forEach((name, index) => {
			noteCase(core[index], name, faults);
		});
		reading.series = series;
		return [...names, ...parseResolution(plain, organ, core.slice(names.length), reading, faults)];
	}
	const values = core.map((element, index) => parseElement(body, element, index, reading, faults));
	if (PRINCIPAL_ORGANS.has(body)) checkForm(body, core, values, reading, faults);
	return values;
}

function noteCase(element: Element | undefined, expected: string, faults: SymbolFault[]): void {
	if (element !== undefined && element.text !== expected) faults.push({ kind: 'case', start: element.start, end: element.end, expected });
}

const NUMBERED_ELEMENT = /^([A-Za-z]+)(\.?)(\d+)$/;
const OWN_CUSTOM = /^(?:[A-Z][A-Za-z]*(?:\.[A-Za-z\d]+)?|\d+[A-Za-z]?)$/;

/** The canonical form of one element. Its number is the document's until a later element has one. */
function parseElement(body: string, element: Element, index: number, reading: Reading, faults: SymbolFault[]): string {
	const { text, start, end } = element;
	if (/^\d+$/.test(text)) {
		const number = plainNumber(text, start, faults);
		delete reading.nature;
		reading.number = Number(number);
		return number;
	}
	if (/^(?:ES|S)-[1-9]\d?$/i.test(text)) {
		noteCase(element, text.toUpperCase(), faults);
		reading.session = text.toUpperCase();
		return text.toUpperCase();
	}
	const [, letters = '', stop = '', number = ''] = NUMBERED_ELEMENT.exec(text) ?? [];
	const numbered = letters === '' ? undefined : NUMBERED_WORDS.get(letters.toLowerCase());
	if (numbered !== undefined) {
		const value = plainNumber(number, end - number.length, faults);
		if (numbered !== letters) faults.push({ kind: 'case', start, end: start + letters.length, expected: numbered });
		if (stop === '') noteMissingStop(start + letters.length, faults);
		if (NATURES.includes(numbered)) {
			reading.nature = numbered;
			reading.number = Number(value);
		}
		return `${numbered}.${value}`;
	}
	if (/^SER\.[A-Z]$/.test(text) || /^(?:WG|SC)\.[IVX]+$/.test(text)) return text;
	const series = SERIES_WORDS.get(text.toLowerCase());
	if (series !== undefined && !/^[A-Z]$/.test(text)) {
		noteCase(element, series, faults);
		return series;
	}
	const free = !PRINCIPAL_ORGANS.has(body) || (index > 0 && /^[A-Z]{2,6}$/.test(text));
	if (!free || !OWN_CUSTOM.test(text)) faults.push({ kind: 'unknown-element', start, end });
	return text;
}

const NUMBERED_WORDS = wordsByLowerCase([...SUBSIDIARY_BODIES, ...NATURES]);
const SERIES_WORDS = wordsByLowerCase(SERIES);

function wordsByLowerCase(words: readonly string[]): Map<string, string> {
	return new Map(words.map((word) => [word.toLowerCase(), word]));
}

/** `A/64/191`, `S/2010/339`, `E/2010/15`: session or year, and how many numbers follow it. */
function checkForm(body: string, core: readonly Element[], values: readonly string[], reading: Reading, faults: SymbolFault[]): void {
	const [first, second, third] = core;
	const last = values[values.length - 1] ?? '';
	if (first === undefined) return;
	if (!/\d/.test(last)) faults.push({ kind: 'incomplete', start: first.start, end: core[core.length - 1]?.end ?? first.end });
	noteSessionOrYear(body, values, reading);
	if (!/^\d+$/.test(first.text)) return;
	const leading = Number(first.text);
	if (second === undefined) {
		// A greater number alone is a document of the early series (`A/520`).
		const alone = body === 'A' ? leading <= GREATEST_SESSION : isYear(leading) && leading >= (FIRST_YEAR_IN_SYMBOLS[body] ?? 0);
		if (alone) faults.push({ kind: 'incomplete', start: first.start, end: first.end });
		return;
	}
	if (body === 'A' && leading < FIRST_SESSION_IN_SYMBOLS) faults.push({ kind: 'session', start: first.start, end: first.end });
	if (body !== 'A' && !(isYear(leading) && leading >= (FIRST_YEAR_IN_SYMBOLS[body] ?? 0))) {
		faults.push({ kind: 'year', start: first.start, end: first.end });
	}
	if (third !== undefined && /^\d+$/.test(second.text)) {
		faults.push({ kind: 'extra-element', start: second.end, end: core[core.length - 1]?.end ?? third.end });
	}
}

/** Finds the session (of the Assembly) or year (of the others) among the elements before the document's number. */
function noteSessionOrYear(body: string, values: readonly string[], reading: Reading): void {
	for (const value of values.slice(0, -1)) {
		if (!/^\d+$/.test(value)) continue;
		const number = Number(value);
		if (isYear(number)) reading.year ??= number;
		else if (body === 'A' && number <= GREATEST_SESSION) reading.session ??= value;
	}
}

/** What follows `RES` or `DEC`. */
function parseResolution(plain: string, organ: string, tail: readonly Element[], reading: Reading, faults: SymbolFault[]): string[] {
	const [first, second] = tail;
	const last = tail[tail.length - 1];
	if (first === undefined || last === undefined) return [];
	if (organ === 'S') return parseNumberOfYear(first, second, last, reading, faults);
	if (second === undefined) return parseNumberOfSession(organ, first, reading, faults);
	const session = parseSessionOrYear(organ, first, reading, faults);
	const [, digits, part, bracket] = RESOLUTION_NUMBER.exec(second.text) ?? [];
	if (digits === undefined || bracket !== undefined) {
		faults.push({ kind: 'unknown-element', start: second.start, end: second.end });
		return [session, second.text];
	}
	if (tail.length > 2) faults.push({ kind: 'extra-element', start: second.end, end: last.end, expected: '' });
	const number = plainNumber(digits, second.start, faults);
	reading.number = Number(number);
	return [session, `${number}${partOf(plain, second, digits, part, reading, faults)}`];
}

function parseSessionOrYear(organ: string, element: Element, reading: Reading, faults: SymbolFault[]): string {
	const range = { start: element.start, end: element.end };
	const special = element.text.toUpperCase();
	if (/^(?:ES|S)-[1-9]\d?$/.test(special)) {
		noteCase(element, special, faults);
		reading.session = special;
		return special;
	}
	if (!/^\d+$/.test(element.text)) {
		faults.push({ kind: 'unknown-element', ...range });
		return element.text;
	}
	const printed = plainNumber(element.text, element.start, faults);
	const value = Number(printed);
	if (organ === 'E') {
		reading.year = value;
		if (!isYear(value)) faults.push({ kind: 'year', ...range });
	} else {
		reading.session = printed;
		if (organ === 'A' && value < FIRST_SESSION_IN_SYMBOLS) faults.push({ kind: 'session', ...range });
	}
	return printed;
}

/** The part letter with the blank before it, as the canonical form has it; the empty string where there is none. */
function partOf(
	plain: string,
	element: Element,
	digits: string,
	part: string | undefined,
	reading: Reading,
	faults: SymbolFault[],
): string {
	if (part === undefined) return '';
	const letter = part.toUpperCase();
	const start = element.start + element.text.indexOf(part, digits.length);
	if (letter !== part) faults.push({ kind: 'case', start, end: start + part.length, expected: letter });
	if (plain[start - 1] !== ' ' && digits.length + element.start === start) faults.push({ kind: 'space', start, end: start, expected: ' ' });
	reading.part = letter;
	return ` ${letter}`;
}

/** `S/RES/1631(2005)`. */
function parseNumberOfYear(first: Element, second: Element | undefined, last: Element, reading: Reading, faults: SymbolFault[]): string[] {
	const [, digits, , bracket] = RESOLUTION_NUMBER.exec(first.text) ?? [];
	if (digits === undefined) {
		faults.push({ kind: 'unknown-element', start: first.start, end: first.end });
		return [first.text];
	}
	const number = plainNumber(digits, first.start, faults);
	reading.number = Number(number);
	const separated = bracket === undefined && second !== undefined && isYear(Number(second.text));
	const year = separated ? second.text : bracket;
	if (separated) faults.push({ kind: 'separator', start: first.end, end: second.end, expected: `(${second.text})` });
	else if (second !== undefined) faults.push({ kind: 'extra-element', start: first.end, end: last.end, expected: '' });
	const known = councilResolutionYear(Number(number));
	const sure = known?.sure === true ? String(known.year) : undefined;
	if (year === undefined) {
		const expected = sure === undefined ? {} : { expected: `(${sure})` };
		faults.push({ kind: 'year-missing', start: first.end, end: first.end, ...expected });
		return [`${number}${expected.expected ?? ''}`];
	}
	if (isYear(Number(year))) {
		reading.year = Number(year);
		return [`${number}(${year})`];
	}
	const expected = sure?.endsWith(year) === true ? { expected: sure } : {};
	faults.push({ kind: 'year', start: first.end - 1 - year.length, end: first.end - 1, ...expected });
	return [`${number}(${expected.expected ?? year})`];
}

/** `A/RES/217 A(III)`, `A/RES/3201(S-VI)`, `E/RES/1503(XLVIII)`; also `A/RES/59-50` for `A/RES/59/50`. */
function parseNumberOfSession(organ: string, element: Element, reading: Reading, faults: SymbolFault[]): string[] {
	const dashed = /^((?:E?S-)?\d+)[-\u2010-\u2015](\d+)$/.exec(element.text);
	if (dashed !== null) {
		const [, session = '', number = ''] = dashed;
		const dash = element.start + session.length;
		faults.push({ kind: 'separator', start: dash, end: dash + 1, expected: '/' });
		reading.session = session;
		reading.number = Number(number);
		return [session, number];
	}
	const [, digits, part, bracket, partAfter] = RESOLUTION_NUMBER.exec(element.text) ?? [];
	if (digits === undefined) {
		faults.push({ kind: 'unknown-element', start: element.start, end: element.end });
		return [element.text];
	}
	const number = plainNumber(digits, element.start, faults);
	reading.number = Number(number);
	const letter = part?.toUpperCase() ?? partAfter;
	if (letter !== undefined) reading.part = letter;
	const printed = `${number}${letter === undefined ? '' : ` ${letter}`}`;
	if (bracket === undefined) {
		faults.push({ kind: 'incomplete', start: element.start, end: element.end });
		return [printed];
	}
	const start = element.start + element.text.lastIndexOf(bracket);
	return [`${printed}(${readSession(organ, bracket, start, reading, faults)})`];
}

/** The Roman session of a bracket, mended where it is not canonical. */
function readSession(organ: string, bracket: string, start: number, reading: Reading, faults: SymbolFault[]): string {
	const [, mark = '', numeral = ''] = /^((?:ES|S)-)?(.*)$/i.exec(bracket) ?? [];
	const value = guessRomanNumeral(numeral);
	const range = { start, end: start + bracket.length };
	if (value === undefined) {
		faults.push({ kind: 'roman-numeral', ...range });
		return bracket;
	}
	const expected = `${mark.toUpperCase()}${romanNumeral(value)}`;
	if (expected !== bracket) {
		const kind = readRomanNumeral(numeral.toUpperCase()) === undefined ? 'roman-numeral' : 'case';
		faults.push({ kind, ...range, expected });
	}
	if (organ === 'A' && mark === '' && value >= FIRST_SESSION_IN_SYMBOLS) faults.push({ kind: 'session', ...range });
	reading.session = `${mark.toUpperCase()}${value}`;
	return expected;
}
