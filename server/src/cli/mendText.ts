import type { Finding, Fix } from '../rules/rule.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import { lineStartsOf, type Position, positionOf } from './textLines.ts';

/** A text after `--fix`. */
export interface MendedText {
	readonly text: string;
	/** What was done, in the order in which it was done. */
	readonly mends: readonly Mend[];
}

export interface Mend extends Position {
	/** The rule. */
	readonly code: string;
	readonly title: string;
}

/** Finds what is to mend in a text. */
export type Check = (text: string) => readonly Finding[];

/**
 * Applies the safe fixes of all findings, each wholly or not at all. Of fixes that touch the same place the first wins; the others get their turn
 * in another pass, when it is known whether they are still needed. Three passes suffice for what one mend brings to light; what then remains
 * stays a finding. New lines get the line breaks that the text has.
 */
export function mendText(text: string, check: Check): MendedText {
	const lineBreak = lineBreakOf(text);
	const mends: Mend[] = [];
	let mended = text;
	for (let pass = 0; pass < PASSES; pass++) {
		const chosen = chooseFixes(check(mended));
		if (chosen.length === 0) break;
		const starts = lineStartsOf(mended);
		for (const { finding, fix } of chosen) mends.push({ ...positionOf(starts, finding.start), code: finding.code, title: fix.title });
		const edits = chosen.flatMap(({ fix }) => fix.edits);
		mended = applyEdits(
			mended,
			edits.map((edit) => ({ ...edit, newText: edit.newText.replace(/\r?\n/g, lineBreak) })),
		);
	}
	return { text: mended, mends };
}

/** The fix of a finding that `--fix` applies, if there is one. */
export function safeFixOf(finding: Finding): Fix | undefined {
	return finding.fixes?.find(({ safe }) => safe);
}

const PASSES = 3;

/** The line break that the text uses first; LF where it has none. */
function lineBreakOf(text: string): string {
	const lineFeed = text.indexOf('\n');
	return lineFeed > 0 && text[lineFeed - 1] === '\r' ? '\r\n' : '\n';
}

interface ChosenFix {
	readonly finding: Finding;
	readonly fix: Fix;
}

/** The safe fixes that don't touch each other. */
function chooseFixes(findings: readonly Finding[]): ChosenFix[] {
	const chosen: ChosenFix[] = [];
	const taken: TextEdit[] = [];
	for (const finding of findings) {
		const fix = safeFixOf(finding);
		if (fix === undefined || fix.edits.length === 0 || fix.edits.some((edit) => touchesAny(edit, taken))) continue;
		chosen.push({ finding, fix });
		for (const edit of fix.edits) taken.splice(placeOf(edit, taken), 0, edit);
	}
	return chosen;
}

/**
 * @param taken sorted by start, disjoint
 */
function touchesAny(edit: TextEdit, taken: readonly TextEdit[]): boolean {
	const place = placeOf(edit, taken);
	return [taken[place - 1], taken[place]].some((other) => other !== undefined && touch(edit, other));
}

/** Edits side by side do not touch, unless one of them inserts there: then their order would be a guess. */
function touch(one: TextEdit, other: TextEdit): boolean {
	const inserts = one.start === one.end || other.start === other.end;
	return inserts ? one.start <= other.end && other.start <= one.end : one.start < other.end && other.start < one.end;
}

/** Where an edit stands among sorted ones: the index of the first that begins at or after it. */
function placeOf(edit: TextEdit, sorted: readonly TextEdit[]): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as TextEdit).start < edit.start) low = middle + 1;
		else high = middle;
	}
	return low;
}
