import type { Finding, Fix } from '../rules/rule.ts';
import type { TextEdit } from '../text/edits.ts';

/**
 * The safe fixes of findings that do not touch each other, each wholly or not at all, in the order of the findings: of two that touch the same
 * place the first wins.
 */
export function safeFixes(findings: readonly Finding[]): SafeFix[] {
	const chosen: SafeFix[] = [];
	const taken: TextEdit[] = [];
	for (const finding of findings) {
		const fix = finding.fixes?.find(({ safe }) => safe);
		if (!fix?.edits.length || fix.edits.some((edit) => touchesAny(edit, taken))) continue;
		chosen.push({ finding, fix });
		for (const edit of fix.edits) taken.splice(placeOf(edit, taken), 0, edit);
	}
	return chosen;
}

/** A fix that follows from the text alone, and what it mends. */
interface SafeFix {
	readonly finding: Finding;
	readonly fix: Fix;
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

/**
 * So often are the safe fixes of a text applied, each time to what the time before has left. Texts that people write are mended in three passes;
 * strings made to be hostile take some more. The limit is there for fixes that undo each other.
 */
export const MOST_PASSES = 10;
