import type { UnDocument } from '../../document/document.ts';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../../rules/check.ts';
import type { Finding } from '../../rules/rule.ts';
import { applyEdits, type TextEdit } from '../../text/edits.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { safeFixes } from '../safeFixes.ts';

/** A document rewritten: one edit, so one step to undo. */
interface Refactored {
	readonly edit: TextEdit;
	/** What is left for a human to look at. */
	readonly notes: readonly Sentence[];
}

/** Why a document cannot be rewritten so: what stands in the way, and what to do. */
export interface Refusal {
	readonly refusal: Sentence;
}

export type Refactoring = Refactored | Refusal;

export function refuse(refusal: Sentence): Refusal {
	return { refusal };
}

/**
 * Ends every refactoring: mends what the new text makes wrong by the fixes that the rules have for it (end marks, also and further, numbers),
 * leaves alone what was wrong before, and refuses where something would be wrong that was not.
 *
 * @param text the whole document as it is to be
 * @param otherwise what becomes of a finding that nothing mends: a refusal, or a note where the writer has asked for just that; with
 * `only-note` nothing is mended, for the rules cannot know what the writer wants
 */
export function settle(
	document: UnDocument,
	text: string,
	notes: readonly Sentence[] = [],
	otherwise: 'refuse' | 'note' | 'only-note' = 'refuse',
): Refactoring {
	const before = counted(document, checked(document));
	let rewritten = text;
	for (let round = 0; ; round++) {
		const version = readDocument(rewritten, document.language === 'und' ? {} : { language: document.language }).document;
		const fresh = newFindings(version, checked(version), before);
		if (fresh.length === 0) return { edit: smallestEdit(document.text, rewritten), notes };
		const edits = round < MOST_ROUNDS && otherwise !== 'only-note' ? mends(fresh) : [];
		const mended = applyEdits(rewritten, edits);
		if (mended === rewritten && otherwise !== 'refuse') {
			return { edit: smallestEdit(document.text, rewritten), notes: [...notes, ...fresh.map(({ message }) => message)] };
		}
		if (mended === rewritten)
			return refuse(sentence`This would leave something to mend that is right now. ${(fresh[0] as Finding).message}`);
		rewritten = mended;
	}
}

/** One fix may bring another to light: numbers before references, marks before numbers. */
const MOST_ROUNDS = 5;

/** Hints are for the writer to decide. */
function checked(document: UnDocument): Finding[] {
	return checkDocument(document).filter(({ severity }) => severity !== 'hint');
}

/** Safe fixes; where there is none, the one that is offered first. */
function mends(fresh: readonly Finding[]): TextEdit[] {
	const safe = safeFixes(fresh);
	if (safe.length > 0) return safe.flatMap(({ fix }) => fix.edits);
	const offered = fresh.find(({ fixes }) => fixes?.length)?.fixes?.[0];
	return offered ? [...offered.edits] : [];
}

/** How often each thing is wrong: the same rule about the same words, wherever they stand. */
function counted(document: UnDocument, findings: readonly Finding[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const finding of findings) {
		const key = keyOf(document, finding);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

function newFindings(document: UnDocument, findings: readonly Finding[], before: ReadonlyMap<string, number>): Finding[] {
	const left = new Map(before);
	return findings.filter((finding) => {
		const key = keyOf(document, finding);
		const count = left.get(key) ?? 0;
		left.set(key, count - 1);
		return count <= 0;
	});
}

function keyOf({ text }: UnDocument, { code, start, end }: Finding): string {
	return `${code} ${text.slice(start, end)}`;
}

/** The edit between what two texts begin and end with alike. */
function smallestEdit(before: string, after: string): TextEdit {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let tail = 0;
	while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}
