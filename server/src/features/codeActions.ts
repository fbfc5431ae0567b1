import type { UnDocument } from '../document/document.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import type { Directive } from '../rules/suppression.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { fixAll } from './fixAll.ts';
import { type RewriteKind, rewrites } from './rewrites.ts';
import { safeFixes } from './safeFixes.ts';

/** Something that the editor offers to do. */
export interface CodeAction {
	readonly title: Sentence;
	readonly kind: CodeActionKind;
	readonly edits: readonly TextEdit[];
	/** True for the fix that follows from the text alone. */
	readonly preferred: boolean;
	/** What it mends. */
	readonly finding?: Finding;
	/** The code of a rule whose page it shows; then it has no edits. */
	readonly explains?: string;
}

export type CodeActionKind = 'quickfix' | 'refactor.rewrite.renumber' | RewriteKind | 'source.fixAll.penholder';

interface CodeActionRequest {
	/** What is selected; UTF-16 offsets. */
	readonly range: Range;
	/** The kinds that are wanted, each with all that begin with it; absent for what a light bulb shows. */
	readonly only?: readonly string[];
	/** False where the editor only looks whether there is something: what takes long is left out then, unless its kind is wanted. */
	readonly invoked?: boolean;
	/** True where the page of a rule can be shown. */
	readonly explains?: boolean;
	/** Asked for only where an action depends on it. */
	readonly findings: () => readonly Finding[];
	/** Finds what is to mend in another version of the document. */
	readonly check: (document: UnDocument) => readonly Finding[];
}

/**
 * What can be done at a place: the fixes of its findings, fixes of the same rule in the whole document, silencing or explaining the rule, renumbering,
 * other ways to print the text, and on request every safe fix. Nothing is computed for a kind that is not wanted.
 */
export function codeActions(document: UnDocument, request: CodeActionRequest): CodeAction[] {
	const { only, invoked = true } = request;
	const wants = (kind: CodeActionKind) => only === undefined || only.some((wanted) => includesKind(wanted, kind));
	const actions: CodeAction[] = [];
	if (wants('quickfix')) actions.push(...quickFixes(request), ...silences(document, request), ...explanations(request));
	if (wants('refactor.rewrite.renumber')) actions.push(...renumberings(document, request));
	if (only !== undefined || invoked)
		actions.push(...rewrites(document, request.range, wants).map((rewrite) => ({ ...rewrite, preferred: false })));
	// A light bulb does not show it, and it reads the document anew.
	if (only !== undefined && wants('source.fixAll.penholder')) actions.push(...fixAllAction(document, request));
	return actions;
}

/** True where a wanted kind (`source`, `source.fixAll`, the empty string for all) includes another. */
function includesKind(wanted: string, kind: CodeActionKind): boolean {
	return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}

function quickFixes({ range, findings }: CodeActionRequest): CodeAction[] {
	const all = findings();
	const here = all.filter(({ start, end }) => start <= range.end && range.start <= end);
	const actions = here.flatMap((finding) =>
		(finding.fixes ?? []).map(({ title, edits, safe }): CodeAction => ({ title, kind: 'quickfix', edits, preferred: safe, finding })),
	);
	for (const code of new Set(here.map((finding) => finding.code))) {
		const fixes = safeFixes(all.filter((finding) => finding.code === code)).map(({ fix }) => fix);
		const finding = here.find((one) => one.code === code);
		if (fixes.length < 2 || !finding) continue;
		const title = sentence`Mend all ${fixes.length} places of ${code}`;
		actions.push({ title, kind: 'quickfix', edits: fixes.flatMap(({ edits }) => edits), preferred: false, finding });
	}
	return actions;
}

/** Comments that silence a rule for the line of a finding or for the whole document (see rules/suppression.ts). */
function silences({ text }: UnDocument, { range, findings }: CodeActionRequest): CodeAction[] {
	const silenced = new Set<string>();
	return findings().flatMap((finding): CodeAction[] => {
		const { code, start, end } = finding;
		if (start > range.end || end < range.start || silenced.has(code)) return [];
		silenced.add(code);
		const line = text.lastIndexOf('\n', start - 1) + 1;
		const comment = (at: number, directive: Directive): TextEdit[] => [
			{ start: at, end: at, newText: `<!-- penholder-${directive} ${code} -->\n` },
		];
		return [
			{
				title: sentence`Silence ${code} on this line`,
				kind: 'quickfix',
				edits: comment(line, 'disable-next-line'),
				preferred: false,
				finding,
			},
			{ title: sentence`Silence ${code} in this document`, kind: 'quickfix', edits: comment(0, 'disable'), preferred: false, finding },
		];
	});
}

/** The pages of the rules that have found something here. */
function explanations({ range, findings, explains = false }: CodeActionRequest): CodeAction[] {
	if (!explains) return [];
	const here = findings().filter(({ start, end }) => start <= range.end && range.start <= end);
	return [...new Set(here.map(({ code }) => code))].map((code) => ({
		title: sentence`Explain ${code}`,
		kind: 'quickfix',
		edits: [],
		preferred: false,
		explains: code,
		finding: here.find((one) => one.code === code) as Finding,
	}));
}

/** The same fix may mend several findings. */
function distinct(fixes: readonly Fix[]): Fix[] {
	const seen = new Set<string>();
	return fixes.filter(({ edits }) => {
		const key = JSON.stringify(edits);
		return seen.has(key) ? false : seen.add(key);
	});
}

/** The rules whose fix counts a whole row of paragraphs anew. */
const NUMBERING: ReadonlySet<string> = new Set(['clause/number', 'memorandum/number']);

/** Renumbering is offered anywhere in a section whose numbers are wrong, not only where they go wrong. */
function renumberings(document: UnDocument, { range, findings }: CodeActionRequest): CodeAction[] {
	const section = document.sections.findLast(({ start, end }) => start <= range.start && range.start <= end);
	if (!section) return [];
	const rows = findings().filter(({ code, start }) => NUMBERING.has(code) && start >= section.start && start < section.end);
	return distinct(rows.flatMap(({ fixes = [] }) => fixes.slice(0, 1))).map(({ title, edits }) => ({
		title,
		kind: 'refactor.rewrite.renumber',
		edits,
		preferred: false,
	}));
}

function fixAllAction(document: UnDocument, { check }: CodeActionRequest): CodeAction[] {
	const edits = fixAll(document, check);
	return edits.length
		? [{ title: sentence`Mend all that can be mended safely`, kind: 'source.fixAll.penholder', edits, preferred: false }]
		: [];
}
