import { leadingUnits, type UnitRange } from './leadingUnits.ts';

/**
 * Tells which of some expressions may match at a place of a text, by its next few units: bit n is set for expression n. Asking is far quicker
 * than trying them, and nearly always the answer is none.
 */
export interface Candidates {
	/** The bits of the expressions that may match at a place. */
	readonly at: (text: string, at: number) => number;
	/** The bits of the expressions that may match anywhere in a text: one walk over it instead of a search for each of them. */
	readonly within: (text: string) => number;
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
	const places: RangeOfExpression[][] = Array.from({ length: PLACES }, () => []);
	for (const [index, { source, ignoreCase }] of expressions.entries()) {
		for (const [place, ranges] of leadingUnits(source, PLACES).entries()) {
			const units = ranges === undefined || !ignoreCase ? (ranges ?? ANY_UNIT) : inBothCases(ranges);
			for (const [first, last] of units) places[place]?.push({ first, last, bit: 1 << index });
		}
	}
	const { classes, masks, beginnings } = unitClasses(places);
	const [first, second, third, fourth] = masks as [Int32Array, Int32Array, Int32Array, Int32Array];
	const all = (1 << expressions.length) - 1;
	const outside = classes[0] as number;
	/** A place outside the text, NaN, counts as the unit 0, which stands in no pattern. */
	const maskOf = (mask: Int32Array, unit: number): number => mask[classes[unit & 0xffff] as number] as number;
	const afterFirst = (text: string, at: number, mask: number): number => {
		const both = mask & maskOf(second, text.charCodeAt(at + 1));
		return both === 0 ? 0 : both & maskOf(third, text.charCodeAt(at + 2)) & maskOf(fourth, text.charCodeAt(at + 3));
	};
	return {
		at(text, at) {
			const mask = maskOf(first, text.charCodeAt(at));
			return mask === 0 ? 0 : afterFirst(text, at, mask);
		},
		within(text) {
			let missing = all;
			let unitClass = classes[text.charCodeAt(0) & 0xffff] as number;
			const last = text.length - 1;
			// Two places are looked at in each step and none is passed over: most units begin something, and guesses that fail cost more.
			for (let at = 0; at <= last && missing !== 0; at++) {
				const nextClass = at === last ? outside : (classes[text.charCodeAt(at + 1)] as number);
				const both = (first[unitClass] as number) & (second[nextClass] as number) & missing;
				if (both !== 0) missing &= ~(both & maskOf(third, text.charCodeAt(at + 2)) & maskOf(fourth, text.charCodeAt(at + 3)));
				unitClass = nextClass;
			}
			return all & ~missing;
		},
		beginnings,
	};
}

/** Units, both ends included, that are possible for one expression. */
interface RangeOfExpression {
	readonly first: number;
	readonly last: number;
	readonly bit: number;
}

const UNITS = 0x1_0000;
const ANY_UNIT: readonly UnitRange[] = [[0, UNITS - 1]];

interface UnitClasses {
	/** The class of each UTF-16 unit: units that no expression tells apart share one. */
	readonly classes: Uint8Array;
	/** For each place, the expressions that each class is possible for. */
	readonly masks: readonly Int32Array[];
	/** 1 for each unit that is possible at the first place. */
	readonly beginnings: Uint8Array;
}

/** Goes from one end of a range to the next: between two of them all units are alike. */
function unitClasses(places: readonly (readonly RangeOfExpression[])[]): UnitClasses {
	const ends = places.flatMap((ranges) => ranges.flatMap(({ first, last }) => [first, last + 1]));
	const bounds = [...new Set([0, UNITS, ...ends])].sort((one, other) => one - other);
	const placeOfBound = new Map(bounds.map((bound, index) => [bound, index]));
	const masksBetween = places.map((ranges) => {
		const masks = new Int32Array(bounds.length);
		for (const { first, last, bit } of ranges) {
			const to = placeOfBound.get(last + 1) as number;
			for (let index = placeOfBound.get(first) as number; index < to; index++) masks[index] = (masks[index] as number) | bit;
		}
		return masks;
	});
	const classes = new Uint8Array(UNITS);
	const beginnings = new Uint8Array(UNITS);
	const masks: number[][] = places.map(() => []);
	const known = new Map<string, number>();
	for (let index = 0; index < bounds.length - 1; index++) {
		const key = masksBetween.map((ofPlace) => ofPlace[index]).join();
		const unitClass = known.get(key) ?? known.size;
		if (unitClass === known.size) {
			known.set(key, unitClass);
			for (const [place, ofPlace] of masksBetween.entries()) masks[place]?.push(ofPlace[index] as number);
		}
		classes.fill(unitClass, bounds[index], bounds[index + 1]);
		if (masksBetween[0]?.[index] !== 0) beginnings.fill(1, bounds[index], bounds[index + 1]);
	}
	if (known.size > MOST_CLASSES)
		throw new RangeError(`The expressions tell ${known.size} classes of units apart, more than ${MOST_CLASSES}.`);
	return { classes, masks: masks.map((ofPlace) => Int32Array.from(ofPlace)), beginnings };
}

/** A class fits into a byte. */
const MOST_CLASSES = 256;

/** The units of some ranges with those that differ from them by their case only. */
function inBothCases(ranges: readonly UnitRange[]): UnitRange[] {
	const both = [...ranges];
	for (const [first, last] of ranges) {
		if (first >= FIRST_HAN && last <= LAST_HAN) continue;
		for (let unit = first; unit <= last; unit++) {
			const character = String.fromCharCode(unit);
			for (const other of [character.toLowerCase(), character.toUpperCase()]) {
				if (other !== character && other.length === 1) both.push([other.charCodeAt(0), other.charCodeAt(0)]);
			}
		}
	}
	return both;
}

/** These have no case. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
