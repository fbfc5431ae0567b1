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
	if (!FOLDABLE.test(text)) return { text, toOriginal: identity, toFolded: identity };
	const plain = text.replace(REPLACEABLE, replacement);
	if (!REMOVABLE.test(plain)) return { text: plain, toOriginal: identity, toFolded: identity };
	const parts: string[] = [];
	const removedAt: number[] = [];
	let from = 0;
	REMOVABLE_ALL.lastIndex = 0;
	for (let match = REMOVABLE_ALL.exec(plain); match; match = REMOVABLE_ALL.exec(plain)) {
		parts.push(plain.slice(from, match.index));
		for (let i = 0; i < match[0].length; i++) removedAt.push(match.index + i);
		from = match.index + match[0].length;
	}
	parts.push(plain.slice(from));
	return {
		text: parts.join(''),
		toOriginal: (offset) => offset + removedBeforeFolded(removedAt, offset),
		toFolded: (offset) => offset - removedBefore(removedAt, offset),
	};
}

const REMOVED = '\\u0640\\u064B-\\u0652\\u0670\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\uFDD0';
const REPLACED =
	'\\u00A0\\u2007\\u202F\\u2009\\u200A\\u3000\\u2019\\u02BC\\u2010\\u2011\\uFF08\\uFF09\\u0660-\\u0669\\u06F0-\\u06F9\\uFF10-\\uFF19\\uFF0E';
const FOLDABLE = new RegExp(`[${REMOVED}${REPLACED}]`);
const REMOVABLE = new RegExp(`[${REMOVED}]`);
const REMOVABLE_ALL = new RegExp(`[${REMOVED}]+`, 'g');
const REPLACEABLE = new RegExp(`[${REPLACED}]`, 'g');

function identity(offset: number): number {
	return offset;
}

function replacement(character: string): string {
	const code = character.charCodeAt(0);
	if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 48);
	if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 48);
	if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 48);
	if (code === 0xff08) return '(';
	if (code === 0xff09) return ')';
	if (code === 0xff0e) return '.';
	if (code === 0x2019 || code === 0x2bc) return "'";
	if (code === 0x2010 || code === 0x2011) return '-';
	return ' ';
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
