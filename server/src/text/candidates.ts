import { leadingUnits, type UnitRange } from './leadingUnits.ts';

/**
 * Tells which of some expressions may match at a place of a text, by its next few units: bit n is set for expression n. Asking is far quicker
 * than trying them, and nearly always the answer is none.
 */
export interface Candidates {
	/** The bits of the expressions that may match at a place. */
	readonly at: (text: string, at: number) => number;
	/** 1 for each UTF-16 unit that one of them may begin with: the quickest question, for a walk over a whole text. */
	readonly beginnings: Uint8Array;
}

/** As many places as tell most words apart, also behind an article. */
const PLACES = 4;

/** Expressions fit into the bits of one number. */
const MOST_EXPRESSIONS = 31;

/** Makes {@link Candidates} of at most 31 expressions without the flag `u`. */
export function candidatesOf(expressions: readonly RegExp[]): Candidates {
	if (expressions.length > MOST_EXPRESSIONS) throw new RangeError(`At most ${MOST_EXPRESSIONS} expressions, not ${expressions.length}.`);
	const places = Array.from({ length: PLACES }, () => emptyPlace());
	for (const [index, { source, ignoreCase }] of expressions.entries()) {
		for (const [place, ranges] of leadingUnits(source, PLACES).entries()) {
			addRanges(places[place] as PlaceMasks, ignoreCase ? ranges && inBothCases(ranges) : ranges, 1 << index);
		}
	}
	const [first, second, third, fourth] = places as [PlaceMasks, PlaceMasks, PlaceMasks, PlaceMasks];
	return {
		at(text, at) {
			const mask = maskAt(first, text.charCodeAt(at));
			if (mask === 0) return 0;
			const both = mask & maskAt(second, text.charCodeAt(at + 1));
			return both === 0 ? 0 : both & maskAt(third, text.charCodeAt(at + 2)) & maskAt(fourth, text.charCodeAt(at + 3));
		},
		beginnings: beginningsOf(first),
	};
}

/** Which expressions each unit is possible for at one place, in pages of 256 units: most units are possible for none. */
interface PlaceMasks {
	/** The expressions that any unit is possible for. */
	any: number;
	readonly pages: (Uint32Array | undefined)[];
}

function emptyPlace(): PlaceMasks {
	return { any: 0, pages: Array.from({ length: 256 }, () => undefined) };
}

function beginningsOf({ any, pages }: PlaceMasks): Uint8Array {
	const beginnings = new Uint8Array(0x1_0000);
	if (any !== 0) return beginnings.fill(1);
	for (const [number, page] of pages.entries()) {
		for (const [index, mask] of page?.entries() ?? []) if (mask !== 0) beginnings[number * 256 + index] = 1;
	}
	return beginnings;
}

/** A place outside the text, NaN, counts as the unit 0, which stands in no pattern. */
function maskAt({ any, pages }: PlaceMasks, unit: number): number {
	const page = pages[unit >> 8];
	return page === undefined ? any : any | (page[unit & 0xff] as number);
}

/** The units of some ranges with those that differ from them by their case only. */
function inBothCases(ranges: readonly UnitRange[]): UnitRange[] {
	const both = [...ranges];
	for (const [first, last] of ranges) {
		for (let unit = first; unit <= last; unit++) {
			const character = String.fromCharCode(unit);
			for (const other of [character.toLowerCase(), character.toUpperCase()]) {
				if (other !== character && other.length === 1) both.push([other.charCodeAt(0), other.charCodeAt(0)]);
			}
		}
	}
	return both;
}

function addRanges(place: PlaceMasks, ranges: readonly UnitRange[] | undefined, bit: number): void {
	if (ranges === undefined) {
		place.any |= bit;
		return;
	}
	for (const [first, last] of ranges) {
		for (let unit = first; unit <= last; unit++) {
			place.pages[unit >> 8] ??= new Uint32Array(256);
			const page = place.pages[unit >> 8] as Uint32Array;
			page[unit & 0xff] = (page[unit & 0xff] as number) | bit;
		}
	}
}
