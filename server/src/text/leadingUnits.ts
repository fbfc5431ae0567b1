/** UTF-16 units that may stand at one place of a match: ranges, both ends included; undefined where any unit may. */
type UnitRanges = readonly UnitRange[] | undefined;

export type UnitRange = readonly [first: number, last: number];

/**
 * The units that the first `length` places of a match of a regular expression can have: what a text needs for a match to be worth trying. For
 * expressions made of literals, classes, groups, alternatives and quantifiers, without the flags `i` and `u`; where something else stands, any
 * unit may follow.
 */
export function leadingUnits(source: string, length: number): UnitRanges[] {
	const reader: Reader = { source, at: 0 };
	const collector: Collector = { length, ranges: Array.from({ length }, () => []), any: 0 };
	const ends = walkAlternatives(readAlternatives(reader), 1, collector);
	// Where a match may have ended, anything may stand.
	anythingFrom(ends, collector);
	return collector.ranges.map((ranges, place) => (collector.any & (1 << place) ? undefined : ranges));
}

/** Places are the bits of a number: bit 0 is the first place of a match. */
interface Collector {
	readonly length: number;
	readonly ranges: UnitRange[][];
	/** The places at which any unit may stand. */
	any: number;
}

/** A part of an expression: one unit out of some, alternatives, or what can't be told. */
type Part =
	| { readonly kind: 'unit'; readonly ranges: UnitRanges }
	| { readonly kind: 'group'; readonly alternatives: readonly (readonly Repeated[])[] }
	| { readonly kind: 'empty' | 'anything' };

interface Repeated {
	readonly part: Part;
	readonly least: number;
	readonly most: number;
}

/** Collects what may stand from some places on, and returns the places where it may have ended. */
function walkAlternatives(alternatives: readonly (readonly Repeated[])[], places: number, collector: Collector): number {
	let ends = 0;
	for (const sequence of alternatives) ends |= sequence.reduce((at, repeated) => walkRepeated(repeated, at, collector), places);
	return ends;
}

function walkRepeated({ part, least, most }: Repeated, places: number, collector: Collector): number {
	let at = places;
	let ends = least === 0 ? places : 0;
	for (let count = 1; count <= Math.min(most, least + collector.length) && at !== 0; count++) {
		at = walkPart(part, at, collector);
		if (count >= least) ends |= at;
	}
	return ends;
}

function walkPart(part: Part, places: number, collector: Collector): number {
	switch (part.kind) {
		case 'empty':
			return places;
		case 'anything':
			anythingFrom(places, collector);
			return 0;
		case 'group':
			return walkAlternatives(part.alternatives, places, collector);
		case 'unit':
			for (let place = 0; place < collector.length; place++) {
				if ((places & (1 << place)) === 0) continue;
				if (part.ranges === undefined) collector.any |= 1 << place;
				else collector.ranges[place]?.push(...part.ranges);
			}
			return (places << 1) & ((1 << collector.length) - 1);
	}
}

function anythingFrom(places: number, collector: Collector): void {
	for (let place = 0; place < collector.length; place++) if (places & ((2 << place) - 1)) collector.any |= 1 << place;
}

interface Reader {
	readonly source: string;
	at: number;
}

function readAlternatives(reader: Reader): Repeated[][] {
	const alternatives = [readSequence(reader)];
	while (reader.source[reader.at] === '|') {
		reader.at++;
		alternatives.push(readSequence(reader));
	}
	return alternatives;
}

function readSequence(reader: Reader): Repeated[] {
	const sequence: Repeated[] = [];
	while (reader.at < reader.source.length && reader.source[reader.at] !== '|' && reader.source[reader.at] !== ')') {
		sequence.push(readQuantifier(reader, readPart(reader)));
	}
	return sequence;
}

const QUANTIFIER = /(?:([?*+])|\{(\d+)(,(\d*))?\})\??/y;

function readQuantifier(reader: Reader, part: Part): Repeated {
	QUANTIFIER.lastIndex = reader.at;
	const match = QUANTIFIER.exec(reader.source);
	if (!match) return { part, least: 1, most: 1 };
	reader.at = QUANTIFIER.lastIndex;
	const [, sign, least, comma, most] = match;
	if (sign !== undefined) return { part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
	const openEnded = comma !== undefined && most === '';
	return { part, least: Number(least), most: openEnded ? Number.POSITIVE_INFINITY : Number(most ?? least) };
}

const ANY_UNIT: Part = { kind: 'unit', ranges: undefined };
const EMPTY: Part = { kind: 'empty' };
const ANYTHING: Part = { kind: 'anything' };

function readPart(reader: Reader): Part {
	const character = reader.source[reader.at++] as string;
	if (character === '(') return readGroup(reader);
	if (character === '[') return { kind: 'unit', ranges: readClass(reader) };
	if (character === '\\') return readEscape(reader);
	if (character === '^' || character === '$') return EMPTY;
	if (character === '.') return ANY_UNIT;
	return only(character.charCodeAt(0));
}

function only(unit: number): Part {
	return { kind: 'unit', ranges: [[unit, unit]] };
}

const GROUP_OPENING = /\?(?:[:=!]|<[=!]|<\w+>)/y;

function readGroup(reader: Reader): Part {
	GROUP_OPENING.lastIndex = reader.at;
	const opening = GROUP_OPENING.exec(reader.source)?.[0] ?? '';
	reader.at += opening.length;
	const alternatives = readAlternatives(reader);
	reader.at++;
	return /^\?<?[=!]$/.test(opening) ? EMPTY : { kind: 'group', alternatives };
}

const DIGITS: readonly UnitRange[] = [[0x30, 0x39]];
const WHITE_SPACE: readonly UnitRange[] = [
	[0x09, 0x0d],
	[0x20, 0x20],
	[0xa0, 0xa0],
	[0x1680, 0x1680],
	[0x2000, 0x200a],
	[0x2028, 0x2029],
	[0x202f, 0x202f],
	[0x205f, 0x205f],
	[0x3000, 0x3000],
	[0xfeff, 0xfeff],
];
const CONTROLS: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09 };

function readEscape(reader: Reader): Part {
	const character = reader.source[reader.at++] as string;
	const control = CONTROLS[character];
	if (control !== undefined) return only(control);
	if (character === 'd') return { kind: 'unit', ranges: DIGITS };
	if (character === 's') return { kind: 'unit', ranges: WHITE_SPACE };
	if (character === 'D' || character === 'S' || character === 'w' || character === 'W') return ANY_UNIT;
	if (character === 'b' || character === 'B') return EMPTY;
	if (character === 'u') {
		const unit = Number.parseInt(reader.source.slice(reader.at, reader.at + 4), 16);
		reader.at += 4;
		return only(unit);
	}
	return /[a-zA-Z\d]/.test(character) ? ANYTHING : only(character.charCodeAt(0));
}

/** The units of a class; undefined where they can't be told. */
function readClass(reader: Reader): UnitRanges {
	const negated = reader.source[reader.at] === '^';
	const ranges: UnitRange[] = [];
	let known = !negated;
	while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
		const from = readClassMember(reader);
		if (from === undefined) known = false;
		else if (from.length === 1 && reader.source[reader.at] === '-' && reader.source[reader.at + 1] !== ']') {
			reader.at++;
			const first = from[0]?.[0] ?? 0;
			ranges.push([first, readClassMember(reader)?.[0]?.[0] ?? first]);
		} else ranges.push(...from);
	}
	reader.at++;
	return known ? ranges : undefined;
}

function readClassMember(reader: Reader): UnitRanges {
	const character = reader.source[reader.at++] as string;
	if (character !== '\\') return [[character.charCodeAt(0), character.charCodeAt(0)]];
	const escaped = readEscape(reader);
	return escaped.kind === 'unit' ? escaped.ranges : undefined;
}
