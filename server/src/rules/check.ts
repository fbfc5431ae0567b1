import { changedNodes } from '../document/changes.ts';
import type { UnDocument } from '../document/document.ts';
import { smallestEdit } from '../text/edits.ts';
import { catalogue } from './catalogue.ts';
import { documentDate } from './facts/documentDate.ts';
import { sessionOf } from './facts/sessionOf.ts';
import { keepsComments } from './keepsComments.ts';
import { findingsAfter } from './recheck.ts';
import type { Finding, Fix, Reach, Rule, RuleFacts } from './rule.ts';
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
	settings: LevelSettings = defaultSettings,
): Finding[] {
	return [...checkVersion(document, { facts, rules, settings }).findings];
}

type LevelSettings = Pick<Settings, 'profile' | 'rules'>;

/** What a document is checked by. */
interface CheckedBy {
	readonly facts: RuleFacts;
	readonly rules: readonly Rule[];
	readonly settings: LevelSettings;
}

/** One version of a document with what the rules have found in it. */
export interface CheckedVersion {
	readonly document: UnDocument;
	/** See {@link checkDocument}. */
	readonly findings: readonly Finding[];
	readonly by: CheckedBy;
	/** What the rules of each reach have found, before levels and comments count. */
	readonly found: FoundByReach;
	/** What a rule of any reach may ask of the whole document. */
	readonly context: string;
}

type FoundByReach = Readonly<Record<Reach, readonly Finding[]>>;

/**
 * Checks a version of a document. With the check of an earlier version only what may have changed between the two is checked again: the findings
 * are the same as without it.
 */
export function checkVersion(document: UnDocument, by: CheckedBy, before?: CheckedVersion): CheckedVersion {
	const context = contextOf(document);
	if (document.kind === 'none') return { document, findings: [], by, found: { paragraph: [], section: [], document: [] }, context };
	const { rules, facts, settings } = by;
	const running = runningRules(rules, settings).filter((rule) => appliesTo(rule, document));
	const known = before && isComparable(before, by, context) ? before : undefined;
	const changed = known && changedNodes(known.document, document);
	const found = (reach: Reach): readonly Finding[] => {
		const reaching = running.filter((rule) => rule.reach === reach);
		const check = (checked: UnDocument) =>
			withSmallestFixes(
				checked,
				reaching.flatMap((rule) => rule.check(checked, facts)),
			).sort(inOrderOfText);
		const kept =
			reach !== 'document' && known && changed
				? findingsAfter(known.found[reach], reach, known.document, document, changed, check)
				: undefined;
		return kept ?? check(document);
	};
	const all: FoundByReach = { paragraph: found('paragraph'), section: found('section'), document: found('document') };
	const findings = [...gathered(document, all.paragraph, running), ...all.section, ...all.document].sort(inOrderOfText);
	return {
		document,
		findings: withLevels(withoutSuppressed(document, findings, running, rules), settings),
		by,
		found: all,
		context,
	};
}

/** What a paragraph's findings may depend on besides its section. */
function contextOf(document: UnDocument): string {
	const { kind, language, layout, sections } = document;
	const written = sections.map((section) => `${section.kind} ${section.language}`);
	return [kind, language, layout, documentDate(document), sessionOf(document)?.value, ...new Set(written)].join('|');
}

function isComparable(before: CheckedVersion, { facts, rules, settings }: CheckedBy, context: string): boolean {
	const { by } = before;
	return (
		by.facts === facts && by.rules === rules && by.settings === settings && before.context === context && before.document.kind !== 'none'
	);
}

/** What rules found one by one, said together where a rule does so. */
function gathered(document: UnDocument, findings: readonly Finding[], running: readonly Rule[]): readonly Finding[] {
	const gathering = new Map(running.flatMap((rule) => (rule.together ? [[rule.code, { rule, findings: [] as Finding[] }]] : [])));
	const single = findings.filter((finding) => !gathering.get(finding.code)?.findings.push(finding));
	const together = [...gathering.values()].flatMap(({ rule, findings: own }) => (own.length ? (rule.together?.(document, own) ?? []) : []));
	return [...single, ...withSmallestFixes(document, together)];
}

/** Which rules run is told once for the same settings: they hold for many documents. */
function runningRules(rules: readonly Rule[], settings: LevelSettings): readonly Rule[] {
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

function withLevels(findings: Finding[], settings: LevelSettings): Finding[] {
	return findings.map((finding) => {
		const level = levelOf(finding.code, settings);
		return level === undefined || level === 'off' ? finding : { ...finding, severity: level };
	});
}

/** A fix touches nothing that it leaves as it is: the caret, other fixes and the comments of a reviewer stand there. */
function withSmallestFixes({ text, comments }: UnDocument, findings: Finding[]): Finding[] {
	// One that counts a whole document anew is the fix of all the findings about its numbers.
	const known = new Map<Fix, Fix>();
	const smallest = (fix: Fix): Fix => {
		const found = known.get(fix) ?? { ...fix, edits: fix.edits.map((edit) => smallestEdit(text, edit)) };
		known.set(fix, found);
		return found;
	};
	return findings.map((finding) => {
		if (!finding.fixes) return finding;
		const fixes = finding.fixes.map(smallest);
		// Comments are there for people, and only the rule about comments may take one away.
		const isAboutComments = comments.length === 0 || finding.code === suppressionUnused.code;
		return { ...finding, fixes: isAboutComments ? fixes : fixes.filter(({ edits }) => keepsComments(comments, edits)) };
	});
}
