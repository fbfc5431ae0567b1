import { MOST_PASSES, safeFixes } from '../features/safeFixes.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import { applyEdits } from '../text/edits.ts';
import type { Sentence } from '../text/sentence.ts';
import { lineStartsOf, type Position, positionOf } from './textLines.ts';

/** A text after `--fix`. */
interface MendedText {
	readonly text: string;
	/** What was done, in the order in which it was done. */
	readonly mends: readonly Mend[];
}

export interface Mend extends Position {
	/** The rule. */
	readonly code: string;
	readonly title: Sentence;
}

/** Finds what is to mend in a text. */
export type Check = (text: string) => readonly Finding[];

/**
 * Applies the safe fixes of all findings, each wholly or not at all. Of fixes that touch the same place the first wins; the others get their turn
 * in another pass, when it is known whether they are still needed. It goes on until nothing is left to mend; what {@link MOST_PASSES} passes leave
 * stays a finding. New lines get the line breaks that the text has.
 */
export function mendText(text: string, check: Check): MendedText {
	const lineBreak = lineBreakOf(text);
	const mends: Mend[] = [];
	let mended = text;
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const chosen = safeFixes(check(mended));
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

/** The line break that the text uses first; LF where it has none. */
function lineBreakOf(text: string): string {
	const lineFeed = text.indexOf('\n');
	return lineFeed > 0 && text[lineFeed - 1] === '\r' ? '\r\n' : '\n';
}
