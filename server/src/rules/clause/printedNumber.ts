import { asciiDigits, DIGIT_CLASS } from '../../text/digits.ts';
import type { Range } from '../../text/range.ts';

/** A paragraph's number as it is printed: `3.`, `٣ -`, `- 3 -`, `**3.**`, `3 bis.`. */
export interface PrintedNumber {
	readonly value: number;
	/** Where the digits stand; UTF-16 offsets in the text. */
	readonly digits: Range;
	/** From the digits to the stop or dash after them, without emphasis around them. */
	readonly range: Range;
	/** The stop or dash alone; empty where none is printed. */
	readonly suffix: Range;
	/** What is printed with `1` for the number, without emphasis, list dash and invisible characters: `1.`, `1 -`, `1)`; `1` where nothing follows. */
	readonly form: string;
	/** The list dash that a scan has left before the number, with the white space after it. */
	readonly listDash?: Range;
	/** True for `3 bis`, `3 ter` …: a paragraph that a negotiation has put in and that does not count. */
	readonly inserted: boolean;
}

/** Reads the printed number of a paragraph; undefined where the range holds no digit. UTF-16 offsets. */
export function readPrintedNumber(text: string, { start, end }: Range): PrintedNumber | undefined {
	const printed = text.slice(start, end);
	const reading = printed.length > LONGEST_KEPT ? readByItself(printed) : keptReading(printed);
	return reading && movedBy(reading, start);
}

/** "1.", "2." … are printed in every document: what they say is found out once. */
function keptReading(printed: string): PrintedNumber | undefined {
	const known = kept.get(printed);
	if (known) return known.reading;
	const reading = readByItself(printed);
	if (kept.size === MOST_KEPT) kept.clear();
	kept.set(printed, { reading });
	return reading;
}

const kept = new Map<string, { readonly reading: PrintedNumber | undefined }>();
const MOST_KEPT = 1000;
/** UTF-16 units. */
const LONGEST_KEPT = 12;

function movedBy(reading: PrintedNumber, by: number): PrintedNumber {
	const moved = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
	const { value, digits, range, suffix, form, listDash, inserted } = reading;
	const places = { digits: moved(digits), range: moved(range), suffix: moved(suffix) };
	return { value, ...places, form, ...(listDash ? { listDash: moved(listDash) } : {}), inserted };
}

/** Offsets from the beginning of what is printed. */
function readByItself(printed: string): PrintedNumber | undefined {
	const match = PRINTED.exec(printed);
	if (!match) return undefined;
	const [, before = '', digits = '', after = ''] = match;
	const from = before.length;
	const behind = from + digits.length;
	const rangeEnd = behind + (WITHOUT_EMPHASIS.exec(after)?.[0].length ?? 0);
	const suffixStart = Math.min(rangeEnd, behind + (BEFORE_SUFFIX.exec(after)?.[0].length ?? 0));
	const dash = LIST_DASH.exec(before);
	return {
		value: Number(asciiDigits(digits)),
		digits: { start: from, end: behind },
		range: { start: from, end: rangeEnd },
		suffix: { start: suffixStart, end: rangeEnd },
		form: `1${after.replace(INSERTED, '').replace(NOT_OF_THE_FORM, '').replace(/\s+/g, ' ')}`,
		...(dash ? { listDash: { start: dash.index, end: dash.index + dash[0].length } } : {}),
		inserted: INSERTED.test(after),
	};
}

/** A number in the digits of a sample: `4` as `٤` where the sample is `٣`. */
export function inDigitsOf(sample: string, value: number): string {
	const zero = sample.charCodeAt(0) - Number(asciiDigits(sample.charAt(0)));
	return [...String(value)].map((digit) => String.fromCharCode(zero + Number(digit))).join('');
}

const PRINTED = new RegExp(`^([^${DIGIT_CLASS}]*)([${DIGIT_CLASS}]+)(?![${DIGIT_CLASS}])(.*)$`, 's');
const INSERTED = /^\s(?:bis|ter|quater)/;
/** Emphasis, and the invisible marks of direction and width that text copied from a page brings. */
const NOT_OF_THE_FORM = /[*_\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;
/** What the suffix follows: the emphasis that ends behind the digits, and "bis". */
const BEFORE_SUFFIX = /^(?:\s(?:bis|ter|quater))?[*_]*/;
const WITHOUT_EMPHASIS = /^.*[^*_\s]/s;
const LIST_DASH = /[-–—•]\s*/;
