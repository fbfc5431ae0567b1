import { DIGIT_CLASS, digitValue } from '../text/digits.ts';
import { LETTER_LOOK_ALIKES, latinOf, plainLatin, SLASH_LOOK_ALIKES } from '../text/lookAlikes.ts';
import { type DocumentSymbol, parseDocumentSymbol, type SymbolFault, type SymbolFaultKind } from './documentSymbol.ts';
import { BLANK_CLASS, DASH_CLASS, isBlank, matchAt } from './patterns.ts';
import type { CitedOrgan, SymbolReference } from './reference.ts';
import { BODIES, PRINCIPAL_ORGANS } from './symbolElements.ts';

/**
 * Finds the document symbols of a text, in order, in every language the same: whole ones, joint ones ("A/64/844–S/2010/339"), and broken ones
 * where it is clear that a symbol was meant (`mended`; {@link parseDocumentSymbol} of the range names the faults). Stars and the punctuation
 * after a symbol are left out. Of a short form ("A/64/13 and Add.1") the symbol is found, of an address on the web nothing.
 * A line may break after a slash or the dash of a joint symbol. Linear in the length of the text.
 */
export function readSymbols(text: string): SymbolReference[] {
	const references: SymbolReference[] = [];
	for (let slash = nextSlash(text, 0); slash >= 0; ) {
		const start = bodyBefore(text, slash);
		const reference = start === undefined ? undefined : readSymbol(text, start);
		if (reference !== undefined) references.push(reference);
		slash = nextSlash(text, reference?.end ?? slash + 1);
	}
	return references;
}

/** The next slash, or what looks like one; -1 where there is none. */
function nextSlash(text: string, from: number): number {
	for (let at = from; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 0x2f || unit === 0x5c || (unit > 0x2000 && SLASH_LOOK_ALIKES.includes(text.charAt(at)))) return at;
	}
	return -1;
}

/** Letters of the longest body (`ESCAP`, `CEDAW`). */
const LONGEST_BODY = 5;

/** Where the body before a slash begins; undefined where no known body stands there by itself. */
function bodyBefore(text: string, slash: number): number | undefined {
	let end = slash;
	while (end > 0 && slash - end < MOST_BLANKS && isBlank(text.charCodeAt(end - 1))) end--;
	let start = end;
	while (start > 0 && end - start <= LONGEST_BODY && isBodyLetter(text, start - 1)) start--;
	// A Latin body may touch a word in another script: 见A/64/191, والوثيقةA/64/191.
	const body = text.slice(start, end);
	if (!BODIES.has(plainLatin(body).toUpperCase())) return undefined;
	const before = text[start - 1] ?? ' ';
	if (/[\dA-Za-z/\\=&#@_%~+]/.test(before) || digitValue(before.charCodeAt(0)) >= 0) return undefined;
	if (before === '.' && /[A-Za-z]/.test(text[start - 2] ?? '')) return undefined;
	return /[^A-Z]/.test(body) && /\p{L}/u.test(before) ? undefined : start;
}

const MOST_BLANKS = 2;

function isBodyLetter(text: string, index: number): boolean {
	const character = text[index] ?? '';
	return /[A-Za-z]/.test(character) || (character.charCodeAt(0) > 0x7f && /[A-Za-z]/.test(latinOf(character) ?? ''));
}

/** The longest clear symbol: where an element can't belong to it, the symbol ends before that element. */
function readSymbol(text: string, start: number): SymbolReference | undefined {
	const ends = elementEnds(text, start);
	let end = ends.pop();
	for (let attempts = 0; end !== undefined && attempts < MOST_ATTEMPTS; attempts++) {
		const printed = text.slice(start, end);
		const symbol = parseDocumentSymbol(printed);
		if (symbol !== undefined && isClear(printed, symbol)) return symbolReference(symbol, start, end);
		const doubt = start + (symbol?.faults.find((fault) => !isClearFault(fault))?.start ?? printed.length);
		end = ends.pop();
		while (end !== undefined && end > doubt) end = ends.pop();
	}
	return undefined;
}

const MOST_ATTEMPTS = 4;

/** A symbol with more elements, or with longer ones, does not exist. */
const MOST_ELEMENTS = 12;

/** A document of the Assembly, the Council and the Economic and Social Council at once. */
const MOST_JOINTS = 2;

const LETTER = `[A-Za-z\\uFF21-\\uFF3A\\uFF41-\\uFF5A${LETTER_LOOK_ALIKES}]`;
const DIGIT = `[${DIGIT_CLASS}]`;
/** A blank may stand too much before and after a slash, a slash too much; after it the line of a wrapped text may break. */
const SLASH = `[${BLANK_CLASS}]{0,${MOST_BLANKS}}[/\\\\${SLASH_LOOK_ALIKES}]{1,2}[${BLANK_CLASS}]{0,${MOST_BLANKS}}(?:\\r?\\n[${BLANK_CLASS}]{0,20})?`;
/** `191`, `59-50`, `S-32`, `L.5`, `Rev.1`, `L5`, `SER.B`, `RES`. */
const ELEMENT = `(?:${DIGIT}{1,6}(?:-${DIGIT}{1,4})?|E?S-${DIGIT}{1,3}|${LETTER}{1,14}(?:[.．]?[ \\u00A0]?${DIGIT}{1,6}|[.．](?:[IVX]{1,5}|[A-Z]))?)(?![A-Za-z\\d])`;
const NEXT_ELEMENT = new RegExp(`${SLASH}${ELEMENT}`, 'y');
/** No series of the principal organs has one letter. Two symbols that only a slash parts are two. */
const NEXT_ELEMENT_OF_ORGAN = new RegExp(`${SLASH}(?!${LETTER}[/\\\\${SLASH_LOOK_ALIKES}])${ELEMENT}`, 'y');
/** What only a resolution's number has: a part letter, a year or session in brackets. */
const RESOLUTION_TAIL = new RegExp(
	`(?<=${DIGIT})(?:[ \\u00A0]?(?:[A-Z]|AA|BB|CC|DD)(?![A-Za-z${DIGIT_CLASS}'’/]|\\.[A-Za-z\\d]))?(?: ?\\((?:[12]\\d{3}|\\d{2}|(?:E?S-)?[IVXLC]{1,10})\\)(?: ?[A-Z](?![A-Za-z]))?)?`,
	'y',
);
const RESUMPTION = / \(Resumption [1-9]\d?\)/y;
const JOINT = new RegExp(`[${BLANK_CLASS}]?[${DASH_CLASS}](?:[${BLANK_CLASS}]|\\r?\\n)?([ASEАЅЕ])(?=${SLASH}[${DIGIT_CLASS}A-Z])`, 'y');

/** Where the symbol that begins at `start` may end: after each of its elements. */
function elementEnds(text: string, start: number): number[] {
	const ends: number[] = [];
	let at = start;
	while (at < text.length && isBodyLetter(text, at)) at++;
	const body = plainLatin(text.slice(start, at)).toUpperCase();
	const next = PRINCIPAL_ORGANS.has(body) ? NEXT_ELEMENT_OF_ORGAN : NEXT_ELEMENT;
	let joints = 0;
	while (ends.length < MOST_ELEMENTS) {
		const element = matchAt(next, text, at);
		if (element === null) {
			const joint = ends.length === 0 || joints === MOST_JOINTS ? null : matchAt(JOINT, text, at);
			if (joint === null || plainLatin(joint[1] ?? '') === body) break;
			joints++;
			at += joint[0].length;
			continue;
		}
		at += element[0].length;
		ends.push(at);
		const tail = matchAt(isResolution(text, start, at) ? RESOLUTION_TAIL : RESUMPTION, text, at)?.[0] ?? '';
		if (tail === '') continue;
		at += tail.length;
		ends.push(at);
	}
	return ends;
}

function isResolution(text: string, start: number, end: number): boolean {
	return /(?:RES|DEC)\s*[/／]/i.test(plainLatin(text.slice(start, end)));
}

/** Faults that leave no doubt about what was meant, or at least that a symbol was meant. */
const CLEAR_FAULTS: ReadonlySet<SymbolFaultKind> = new Set([
	...(['look-alike', 'width', 'digits', 'space', 'joint-dash', 'joint-order', 'separator', 'case', 'full-stop', 'leading-zero'] as const),
	...(['change-not-last', 'change-number', 'session', 'year', 'year-missing', 'roman-numeral', 'extra-element', 'incomplete'] as const),
]);

/** Whether the words of a text can't have meant anything else. */
function isClear(printed: string, { faults, parts, value }: DocumentSymbol): boolean {
	if (!faults.every(isClearFault)) return false;
	const elements = value.split(/[/–]/).length - parts.length;
	const [first] = parts;
	if (elements < 2 && first?.nature === undefined && (first?.number ?? 0) < LEAST_NUMBER_ALONE) return false;
	// "A / 400", "a/400", "A\\400" may be anything; "a/64/191" is a symbol.
	if (elements < 2 && faults.some(({ kind }) => kind !== 'look-alike' && kind !== 'digits')) return false;
	return !/^[a-z]/.test(printed) || /^[a-z]{1,5}\/(?:\d|res\/|c\.\d)/i.test(printed);
}

function isClearFault({ kind, expected }: SymbolFault): boolean {
	return CLEAR_FAULTS.has(kind) || (expected !== undefined && (kind === 'unknown-element' || kind === 'empty-element'));
}

/** "S/26993", "CD/1299" are documents; "S/2", "E/5" may be anything. */
const LEAST_NUMBER_ALONE = 100;

function symbolReference(symbol: DocumentSymbol, start: number, end: number): SymbolReference {
	const [first] = symbol.parts;
	const year = symbol.parts.find((part) => part.year !== undefined)?.year;
	const organ = organOf(symbol);
	return {
		kind: 'symbol',
		form: 'symbol',
		value: symbol.value,
		start,
		end,
		...(organ === undefined ? {} : { organ }),
		...(first?.session === undefined ? {} : { session: first.session }),
		...(year === undefined ? {} : { year }),
		...(first?.number === undefined ? {} : { number: first.number }),
		...(first?.part === undefined ? {} : { part: first.part }),
		...(symbol.faults.length === 0 ? {} : { mended: true }),
	};
}

function organOf({ value }: DocumentSymbol): CitedOrgan | undefined {
	if (value.startsWith('A/HRC/')) return 'A/HRC';
	const [body = ''] = value.split('/');
	return body === 'A' || body === 'S' || body === 'E' ? body : undefined;
}
