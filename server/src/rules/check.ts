import type { UnDocument } from '../document/document.ts';
import { smallestEdit } from '../text/edits.ts';
import { catalogue } from './catalogue.ts';
import type { Finding, Fix, Rule, RuleFacts } from './rule.ts';
import { defaultSettings, levelOf, type Settings, switchNames } from './settings.ts';
import { misspeltFinding, suppressionUnused, unusedFinding } from './suppression/unused.ts';
import { readSuppressions, suppressFindings } from './suppression.ts';

/**
 * Runs the rules on a document; findings in the order of the text, without those that comments in the text silence (see suppression.ts). A text
 * that is no UN document gets none. A rule that is off is not run.
 */
export function checkDocument(
	document: UnDocument,
	facts: RuleFacts = defaultSettings,
	rules: readonly Rule[] = catalogue,
	settings: Pick<Settings, 'profile' | 'rules'> = defaultSettings,
): Finding[] {
	if (document.kind === 'none') return [];
	const running = runningRules(rules, settings);
	const findings = running.flatMap((rule) => (appliesTo(rule, document) ? rule.check(document, facts) : [])).sort(inOrderOfText);
	return withSmallestFixes(document, withLevels(withoutSuppressed(document, findings, running, rules), settings));
}

/** Which rules run is told once for the same settings: they hold for many documents. */
function runningRules(rules: readonly Rule[], settings: Pick<Settings, 'profile' | 'rules'>): readonly Rule[] {
	const known = runningBySettings.get(settings);
	if (known?.of === rules) return known.running;
	const running = rules.filter((rule) => levelOf(rule.code, settings) !== 'off');
	runningBySettings.set(settings, { of: rules, running });
	return running;
}

const runningBySettings = new WeakMap<object, { readonly of: readonly Rule[]; readonly running: readonly Rule[] }>();

/** A rule is not even run where its languages or kinds do not occur. */
function appliesTo(rule: Rule, document: UnDocument): boolean {
	return document.sections.some(
		(section) =>
			(!rule.languages || (section.language !== 'und' && rule.languages.includes(section.language))) &&
			(!rule.kinds || rule.kinds.includes(section.kind)),
	);
}

function inOrderOfText(one: Finding, other: Finding): number {
	return one.start - other.start || one.end - other.end || (one.code < other.code ? -1 : 1);
}

/** Takes away what comments silence and, where that rule runs, tells which of them silence nothing. */
function withoutSuppressed(document: UnDocument, findings: Finding[], running: readonly Rule[], rules: readonly Rule[]): Finding[] {
	if (document.comments.length === 0) return findings;
	const { suppressions, misspelt } = readSuppressions(document);
	const suppressed = suppressFindings(document, findings, suppressions);
	if (!running.includes(suppressionUnused)) return suppressed.findings;
	const known = switchNames(rules);
	const judged = new Set(['', ...switchNames(running)]);
	const unused = suppressed.idle
		// A comment for a rule that is off may be needed where it is on.
		.filter(({ name }) => name === undefined || judged.has(name.name) || !known.includes(name.name))
		.map((idle) => unusedFinding(document, idle, known));
	const notes = [...unused, ...misspelt.map((comment) => misspeltFinding(document, comment))];
	return notes.length === 0 ? suppressed.findings : [...suppressed.findings, ...notes].sort(inOrderOfText);
}

function withLevels(findings: Finding[], settings: Pick<Settings, 'profile' | 'rules'>): Finding[] {
	return findings.map((finding) => {
		const level = levelOf(finding.code, settings);
		return level === undefined || level === 'off' ? finding : { ...finding, severity: level };
	});
}

/** A fix touches nothing that it leaves as it is: the caret, other fixes and the comments of a reviewer stand there. */
function withSmallestFixes({ text }: UnDocument, findings: Finding[]): Finding[] {
	// One that counts a whole document anew is the fix of all the findings about its numbers.
	const known = new Map<Fix, Fix>();
	const smallest = (fix: Fix): Fix => {
		const found = known.get(fix) ?? { ...fix, edits: fix.edits.map((edit) => smallestEdit(text, edit)) };
		known.set(fix, found);
		return found;
	};
	return findings.map((finding) => (finding.fixes ? { ...finding, fixes: finding.fixes.map(smallest) } : finding));
}
