import type { ChangedNodes } from '../document/changes.ts';
import type { DocumentNode, UnDocument } from '../document/document.ts';
import { MOST_NESTED, stretchOf, wholeOf } from '../document/stretch.ts';
import type { Range } from '../text/range.ts';
import type { Finding, Fix, Reach } from './rule.ts';

/** What an edit may have changed for the rules of one reach. The nodes of the core are checked again; those of the stretch are seen. */
interface Recheck {
	readonly core: Nodes;
	readonly stretch: Nodes;
}

/** Indexes of the first node and of the one behind the last. */
interface Nodes {
	readonly first: number;
	readonly end: number;
}

/**
 * The findings of rules of one reach after an edit: those before it that it can't have changed, in their new places, and what the rules find in
 * the stretch about the edit. Undefined where a finding that stays refers to what has changed: then all must be checked.
 */
export function findingsAfter(
	found: readonly Finding[],
	reach: Exclude<Reach, 'document'>,
	before: UnDocument,
	after: UnDocument,
	changed: ChangedNodes,
	check: (stretch: UnDocument) => readonly Finding[],
): Finding[] | undefined {
	const { core, stretch } = reach === 'section' ? sectionsAbout(after, changed) : paragraphsAbout(after, changed);
	const added = after.nodes.length - before.nodes.length;
	const place: Place = {
		start: core.first === 0 ? 0 : (after.nodes[core.first] as DocumentNode).start,
		endBefore: before.nodes[core.end - added]?.start ?? Number.POSITIVE_INFINITY,
		endAfter: after.nodes[core.end]?.start ?? Number.POSITIVE_INFINITY,
		shift: after.text.length - before.text.length,
	};
	const document = stretchOf(after, stretch.first, stretch.end);
	const { at } = wholeOf(document);
	const toWhole = finder((offset) => offset + at);
	const fresh = check(document)
		.map((finding) => toWhole(finding) as Finding)
		.filter((finding) => finding.start >= place.start && finding.start < place.endAfter);
	const toAfter = finder((offset) => newOffset(offset, place));
	const head: Finding[] = [];
	const tail: Finding[] = [];
	for (const finding of found) {
		if (finding.start >= place.start && finding.start < place.endBefore) continue;
		const kept = toAfter(finding);
		if (kept === undefined) return undefined;
		(finding.start < place.start ? head : tail).push(kept);
	}
	return [...head, ...fresh, ...tail];
}

/** The core in the text; offsets from its end on move by `shift` UTF-16 units. */
interface Place {
	readonly start: number;
	readonly endBefore: number;
	readonly endAfter: number;
	readonly shift: number;
}

/** Where an offset of the text before has gone; undefined for one within what has changed. */
function newOffset(offset: number, { start, endBefore, shift }: Place): number | undefined {
	if (offset <= start) return offset;
	return offset >= endBefore ? offset + shift : undefined;
}

/**
 * Finds findings again whose offsets have moved: undefined for one with a place that has no new one. What has not moved stays itself, and a fix
 * that several findings share stays one.
 */
function finder(move: (offset: number) => number | undefined): (finding: Finding) => Finding | undefined {
	const movedFixes = new Map<Fix, Fix | undefined>();
	const movedFix = (fix: Fix): Fix | undefined => {
		if (!movedFixes.has(fix)) {
			const edits = movedAll(fix.edits, (edit) => movedRange(edit, move));
			movedFixes.set(fix, edits && (edits === fix.edits ? fix : { ...fix, edits }));
		}
		return movedFixes.get(fix);
	};
	return (finding) => {
		const moved = movedRange(finding, move);
		const related = finding.related && movedAll(finding.related, (place) => movedRange(place, move));
		const fixes = finding.fixes && movedAll(finding.fixes, movedFix);
		if (!moved || (finding.related && !related) || (finding.fixes && !fixes)) return undefined;
		if (moved === finding && related === finding.related && fixes === finding.fixes) return finding;
		return { ...moved, ...(related ? { related } : {}), ...(fixes ? { fixes } : {}) };
	};
}

function movedRange<Moved extends Range>(range: Moved, move: (offset: number) => number | undefined): Moved | undefined {
	const start = move(range.start);
	const end = move(range.end);
	if (start === undefined || end === undefined) return undefined;
	return start === range.start && end === range.end ? range : { ...range, start, end };
}

/** All of some items moved; undefined where one of them can't be. The same list where none has moved. */
function movedAll<Item>(items: readonly Item[], move: (item: Item) => Item | undefined): readonly Item[] | undefined {
	const moved: Item[] = [];
	for (const item of items) {
		const to = move(item);
		if (to === undefined) return undefined;
		moved.push(to);
	}
	return moved.every((item, index) => item === items[index]) ? items : moved;
}

/** Parts next to what has changed are checked too, as a rule may look at a few words across; and a few more of them are seen. */
function paragraphsAbout({ nodes }: UnDocument, { first, endAfter }: ChangedNodes): Recheck {
	const core = { first: partsBefore(nodes, first, 1), end: partsBehind(nodes, endAfter, 1) };
	return { core, stretch: { first: partsBefore(nodes, core.first, 2), end: partsBehind(nodes, core.end, 2) } };
}

/** The sections of what has changed and of the parts next to it, as a heading that comes or goes changes the section before it. */
function sectionsAbout(document: UnDocument, changed: ChangedNodes): Recheck {
	const { nodes } = document;
	const about = paragraphsAbout(document, changed).core;
	const sections = nodes.slice(about.first, about.end).map(({ section }) => section);
	const [from, to] = [Math.min(...sections), Math.max(...sections)];
	let { first, end } = about;
	while (first > 0 && (nodes[first - 1] as DocumentNode).section >= from) first--;
	while (end < nodes.length && (nodes[end] as DocumentNode).section <= to) end++;
	return { core: { first, end }, stretch: { first, end } };
}

/** The index of the part that is so many parts before a node. A part that holds others counts with them. */
function partsBefore(nodes: readonly DocumentNode[], index: number, parts: number): number {
	let at = index;
	for (let count = 0; count < parts && at > 0; count++) at = outermost(nodes, at - 1);
	return at > 0 && at < nodes.length ? outermost(nodes, at) : at;
}

function partsBehind(nodes: readonly DocumentNode[], index: number, parts: number): number {
	let at = index;
	for (let count = 0; count < parts && at < nodes.length; count++) at = endOfPart(nodes, at);
	return at > 0 ? endOfPart(nodes, at - 1) : at;
}

/** The part that a node stands in, or the node itself. */
function outermost(nodes: readonly DocumentNode[], index: number): number {
	const { start } = nodes[index] as DocumentNode;
	for (let outer = Math.max(0, index - MOST_NESTED); outer < index; outer++) if ((nodes[outer] as DocumentNode).end > start) return outer;
	return index;
}

/** Behind a part and all that stands in it. */
function endOfPart(nodes: readonly DocumentNode[], index: number): number {
	const { end } = nodes[outermost(nodes, index)] as DocumentNode;
	let next = index + 1;
	while (next < nodes.length && (nodes[next] as DocumentNode).start < end) next++;
	return next;
}
