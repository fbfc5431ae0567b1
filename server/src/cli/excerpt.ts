import type { Range } from '../text/range.ts';
import { displayWidth } from './displayWidth.ts';
import { printable } from './terminal.ts';

/** A place in a text as a terminal shows it: one line, or two with carets below. */
export interface Excerpt {
	/** At most about 80 columns of the line round the place. */
	readonly line: string;
	/** `^^^` below the place; absent where the line marks the place itself by ⟦ and ⟧. */
	readonly carets?: string;
}

/**
 * Shows a place within its line; of a place that goes over several lines, its beginning. In text that runs from right to left, columns can't be
 * told (terminals differ in whether and how they turn it), so there the place is marked within the line, and the line is isolated by U+2067 and
 * U+2069, which keep it from disturbing what stands round it. Invisible characters are left out, except in the place itself, where they are what
 * it is about: there they show as [U+200B]. Looks only at the surroundings of the place, however long the line is.
 *
 * @param line the line's range without its line break, UTF-16 units
 * @param place must begin within the line or at its end
 */
export function excerptOf(text: string, line: Range, place: Range): Excerpt {
	const placeEnd = Math.max(place.start, Math.min(place.end, line.end));
	const marked = cutEnd(withInvisible(sliceTo(text, place.start, placeEnd)), WIDEST_PLACE);
	const before = withoutInvisible(sliceFrom(text, line.start, place.start));
	const after = withoutInvisible(sliceTo(text, placeEnd, line.end));
	const room = WIDEST_EXCERPT - displayWidth(marked);
	const half = room >> 1;
	const roomBefore = Math.max(half, room - displayWidth(after));
	const start = cutStart(before, roomBefore);
	const end = cutEnd(after, room - displayWidth(start));
	return rightToLeft.test(start + marked + end) ? markedExcerpt(start, marked, end) : caretExcerpt(start, marked, end);
}

/** Columns of the text that is shown. */
const WIDEST_EXCERPT = 80;
/** Columns of a long place that is shown. */
const WIDEST_PLACE = 60;
/** UTF-16 units looked at on each side: enough to fill the excerpt even where most characters take no column. */
const SURROUNDINGS = 400;

/** Hebrew to Arabic Extended, their presentation forms, and the scripts beyond the basic plane that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const letter = /\p{L}/u;

function caretExcerpt(before: string, marked: string, after: string): Excerpt {
	return {
		line: (before + marked + after).trimEnd(),
		carets: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked))),
	};
}

function markedExcerpt(before: string, marked: string, after: string): Excerpt {
	const firstLetter = letter.exec(before + marked + after)?.[0] ?? '';
	const isolate = rightToLeft.test(firstLetter) ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
	return { line: `${isolate}${before}⟦${marked}⟧${after.trimEnd()}${END_OF_ISOLATE}` };
}

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const END_OF_ISOLATE = '\u2069';

/** The end of a line's text before a place, as far as it can matter. */
function sliceFrom(text: string, start: number, end: number): string {
	const from = Math.max(start, end - SURROUNDINGS);
	return `${from > start ? CUT : ''}${text.slice(from, end)}`;
}

/** The beginning of a stretch, as far as it can matter. */
function sliceTo(text: string, start: number, end: number): string {
	const to = Math.min(end, start + SURROUNDINGS);
	return `${text.slice(start, to)}${to < end ? CUT : ''}`;
}

const CUT = '…';

/** The longest end that fits, with a sign that something is missing. */
function cutStart(text: string, columns: number): string {
	if (displayWidth(text) <= columns) return text;
	const characters = [...text];
	let width = 1;
	let from = characters.length;
	while (from > 0) {
		width += displayWidth(characters[from - 1] as string);
		if (width > columns) break;
		from--;
	}
	return CUT + characters.slice(from).join('').replace(marksAtStart, '');
}

/** A mark whose letter was cut off. */
const marksAtStart = /^[\p{Mn}\p{Me}]+/u;

/** The longest beginning that fits, with a sign that something is missing. */
function cutEnd(text: string, columns: number): string {
	if (displayWidth(text) <= columns) return text;
	let width = 1;
	let kept = '';
	for (const character of text) {
		width += displayWidth(character);
		if (width > columns) break;
		kept += character;
	}
	return kept + CUT;
}

/** Characters without width or with a say in the direction of writing, byte-order marks, and what fills comments. */
const invisible = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\ufe00-\ufe0f\ufff9-\uffff]/gu;

function withoutInvisible(text: string): string {
	return printable(text.replaceAll('\t', ' ').replace(invisible, ''));
}

function withInvisible(text: string): string {
	const shown = text.replaceAll('\t', ' ').replace(invisible, (character) => `[U+${codeOf(character)}]`);
	return printable(shown);
}

function codeOf(character: string): string {
	return (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
}
