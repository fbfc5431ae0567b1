/** A text made plain for matching, and the way back to the places of the original. */
export interface FoldedText {
	readonly text: string;
	/** The place in the original text of a place in the folded one; both in UTF-16 units. */
	readonly toOriginal: (offset: number) => number;
	/** The place in the folded text of a place in the original one. */
	readonly toFolded: (offset: number) => number;
}

/**
 * Folds what differs between two printings of the same words: kashida, vowel signs, marks of direction and other invisible characters go;
 * digits of every set, no-break spaces, typographic apostrophes, hyphens and full-width brackets become their plain forms. Patterns then need
 * one spelling only, and a hidden character cannot hide a heading.
 */
export function fold(text: string): FoldedText {
	let at = nextFoldable(text, 0);
	if (at === text.length) return { text, toOriginal: identity, toFolded: identity };
	const removedAt: number[] = [];
	let folded = '';
	let from = 0;
	while (at < text.length) {
		folded += text.slice(from, at);
		const plain = PLAIN_UNITS[text.charCodeAt(at)] as number;
		if (plain === REMOVED) removedAt.push(at);
		else folded += String.fromCharCode(plain);
		from = at + 1;
		at = nextFoldable(text, from);
	}
	folded += text.slice(from);
	if (removedAt.length === 0) return { text: folded, toOriginal: identity, toFolded: identity };
	return {
		text: folded,
		toOriginal: (offset) => offset + removedBeforeFolded(removedAt, offset),
		toFolded: (offset) => offset - removedBefore(removedAt, offset),
	};
}

/** The next place with a character that is folded; the text's length where there is none. */
function nextFoldable(text: string, from: number): number {
	let at = from;
	while (at < text.length && PLAIN_UNITS[text.charCodeAt(at)] === 0) at++;
	return at;
}

/** In {@link PLAIN_UNITS}: a character that goes. */
const REMOVED = 1;

/** For each UTF-16 unit the one that stands for it in a folded text, {@link REMOVED}, or 0 where it stands for itself. */
const PLAIN_UNITS = plainUnits();

function plainUnits(): Uint16Array {
	const plain = new Uint16Array(0x1_0000);
	const removed = '\u0640\u0670\u00AD\u061C\uFEFF\uFDD0';
	for (const character of removed) plain[character.charCodeAt(0)] = REMOVED;
	const removedRanges = [
		[0x064b, 0x0652],
		[0x200b, 0x200f],
		[0x202a, 0x202e],
		[0x2060, 0x2064],
		[0x2066, 0x2069],
	] as const;
	for (const [first, last] of removedRanges) plain.fill(REMOVED, first, last + 1);
	const replacements = [
		[' ', '\u00A0\u2007\u202F\u2009\u200A\u3000'],
		["'", '\u2019\u02BC'],
		['-', '\u2010\u2011'],
		['(', '\uFF08'],
		[')', '\uFF09'],
		['.', '\uFF0E'],
	] as const;
	for (const [replacement, characters] of replacements) {
		for (const character of characters) plain[character.charCodeAt(0)] = replacement.charCodeAt(0);
	}
	for (const zero of [0x0660, 0x06f0, 0xff10]) for (let digit = 0; digit < 10; digit++) plain[zero + digit] = 0x30 + digit;
	return plain;
}

function identity(offset: number): number {
	return offset;
}

/** How many removed places lie before an original offset. */
function removedBefore(removedAt: readonly number[], offset: number): number {
	let low = 0;
	let high = removedAt.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((removedAt[middle] as number) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How many removed places lie before the original place of a folded offset. */
function removedBeforeFolded(removedAt: readonly number[], offset: number): number {
	let low = 0;
	let high = removedAt.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((removedAt[middle] as number) - middle <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
