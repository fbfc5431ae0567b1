import type { UnDocument } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import type { Finding } from '../rules/rule.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import { MOST_PASSES, safeFixes } from './safeFixes.ts';

/**
 * The edits that apply every safe fix of a document, sorted and disjoint. Fixes that touch each other, and what one mend brings to light, get
 * their turn in more passes over the mended text, until nothing is left to mend; what {@link MOST_PASSES} passes leave stays a finding.
 */
export function fixAll(document: UnDocument, check: (document: UnDocument) => readonly Finding[]): TextEdit[] {
	let mended = document;
	let pieces: Piece[] = [{ start: 0, end: document.text.length }];
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const edits = safeFixes(check(mended)).flatMap(({ fix }) => fix.edits);
		if (edits.length === 0) break;
		pieces = withEdits(pieces, edits);
		mended = readDocument(applyEdits(mended.text, edits)).document;
	}
	return editsBetween(pieces, document.text.length);
}

/** A piece of the mended text: a stretch of the original one, or new text. */
type Piece = Range | string;

/**
 * The pieces after edits of the text that they make up.
 *
 * @param edits may touch but not overlap
 */
function withEdits(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
	const result: Piece[] = [];
	const sorted = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
	let next = 0;
	let at = 0;
	for (const piece of pieces) {
		const end = at + lengthOf(piece);
		let from = at;
		for (let edit = sorted[next]; edit && edit.start < end; edit = sorted[next]) {
			if (edit.start >= from) result.push(part(piece, from - at, edit.start - at), edit.newText);
			if (edit.end > end) {
				from = end;
				break;
			}
			from = Math.max(from, edit.end);
			next++;
		}
		if (from < end) result.push(part(piece, from - at, end - at));
		at = end;
	}
	for (const { newText } of sorted.slice(next)) result.push(newText);
	return result.filter((piece) => lengthOf(piece) > 0);
}

function lengthOf(piece: Piece): number {
	return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function part(piece: Piece, from: number, to: number): Piece {
	return typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };
}

/** What stands between the stretches that are kept replaces what was there. */
function editsBetween(pieces: readonly Piece[], length: number): TextEdit[] {
	const edits: TextEdit[] = [];
	let kept = 0;
	let newText = '';
	for (const piece of [...pieces, { start: length, end: length }]) {
		if (typeof piece === 'string') newText += piece;
		else {
			if (piece.start > kept || newText) edits.push({ start: kept, end: piece.start, newText });
			kept = piece.end;
			newText = '';
		}
	}
	return edits;
}
