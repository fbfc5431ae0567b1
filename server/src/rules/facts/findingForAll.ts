import type { TextEdit } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * One finding for all places of a kind, shown at the first of them, whose fix mends them all: where a machine or a keyboard has made the same
 * slip from one end of a text to the other, a finding each would bury everything else.
 */
export function findingForAll(
	{ code, severity }: Pick<Rule, 'code' | 'severity'>,
	shown: Range,
	message: Finding['message'],
	fix?: { readonly title: Finding['message']; readonly safe: boolean; readonly edits: readonly TextEdit[] },
): Finding {
	const finding = { code, severity, start: shown.start, end: shown.end, message };
	return fix === undefined ? finding : { ...finding, fixes: [fix] };
}

/** The same of findings that have been made one by one, each with its own fix. */
export function oneForAll(findings: readonly Finding[], message: (first: Finding, count: number) => Finding['message']): Finding[] {
	const [first] = findings;
	const [fix] = first?.fixes ?? [];
	if (!first || !fix) return [];
	const edits = findings.flatMap(({ fixes = [] }) => fixes[0]?.edits ?? []);
	return [findingForAll(first, first, message(first, findings.length), { ...fix, edits })];
}
