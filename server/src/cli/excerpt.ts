import type { Range } from '../text/range.ts';
import { displayWidth } from './displayWidth.ts';
import { hasRightToLeft, isolated, withInvisible, withoutInvisible } from './printable.ts';

/** A place in a text as a terminal shows it: one line, or two with carets below. */
export interface Excerpt {
	/** At most about 80 columns of the line round the place. */
	readonly line: string;
	/** `^^^` below the place; absent where the line marks the place itself by ⟦ and ⟧. */
	readonly carets?: string;
}

/**
 * Shows a place within its line; of a place that goes over several lines, its beginning. In text that runs from right to left, columns can't be
 * told (terminals differ in whether and how they turn it), so there the place is marked within the line, and the line is isolated, which keeps
 * it from disturbing what stands round it. Invisible characters are left out, except in the place itself, where they are what
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
	if (hasRightToLeft(start + marked + end)) return { line: isolated(`${start}⟦${marked}⟧${end.trimEnd()}`) };
	return {
		line: (start + marked + end).trimEnd(),
		carets: ' '.repeat(displayWidth(start)) + '^'.repeat(Math.max(1, displayWidth(marked))),
	};
}

/** Columns of the text that is shown. */
const WIDEST_EXCERPT = 80;
/** Columns of a long place that is shown. */
const WIDEST_PLACE = 60;
/** UTF-16 units looked at on each side: enough to fill the excerpt even where most characters take no column. */
const SURROUNDINGS = 400;

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
	const kept = characters.slice(from).join('').replace(marksAtStart, '');
	const space = kept.indexOf(' ');
	return CUT + (space >= 0 && space < LONGEST_REST ? kept.slice(space) : kept);
}

/** The rest of a word that was cut is left out up to this many UTF-16 units; where words are not divided by spaces, more would be lost than won. */
const LONGEST_REST = 12;

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
	const space = kept.lastIndexOf(' ');
	return (space >= 0 && space > kept.length - LONGEST_REST ? kept.slice(0, space + 1) : kept) + CUT;
}
