import type { Reference } from '../references/reference.ts';
import { type Difference, differenceOf } from '../text/difference.ts';
import type { Range } from '../text/range.ts';
import type { DocumentNode, UnDocument } from './document.ts';

/**
 * Which nodes of a document an edit may have touched: `first` up to `endBefore` of the document before it, up to `endAfter` of the one after it.
 * All other nodes are the same, with the same references in them, but for their place.
 */
export interface ChangedNodes {
	readonly first: number;
	readonly endBefore: number;
	readonly endAfter: number;
	/** The difference of the texts. */
	readonly text: Difference;
}

/**
 * Compares two versions of a document, from both ends. Linear in the number of their nodes and references. The check and the page ask for the same
 * two versions, which are compared once.
 */
export function changedNodes(before: UnDocument, after: UnDocument): ChangedNodes {
	const known = compared.get(after);
	if (known?.before.deref() === before) return known.changed;
	const changed = compare(before, after);
	compared.set(after, { before: new WeakRef(before), changed });
	return changed;
}

/** By the version after. The one before is not held, or each version would hold all before it. */
const compared = new WeakMap<UnDocument, { readonly before: WeakRef<UnDocument>; readonly changed: ChangedNodes }>();

function compare(before: UnDocument, after: UnDocument): ChangedNodes {
	const text = differenceOf(before.text, after.text);
	const limits = limitsOf(before, after, text);
	const shorter = Math.min(before.nodes.length, after.nodes.length);
	let first = 0;
	const atStart: Shift = { text: 0, nodes: 0, sections: 0 };
	while (first < shorter && (before.nodes[first] as DocumentNode).end < limits.start && isSameNode(before, first, after, first, atStart))
		first++;
	const atEnd: Shift = {
		text: after.text.length - before.text.length,
		nodes: after.nodes.length - before.nodes.length,
		sections: after.sections.length - before.sections.length,
	};
	let endBefore = before.nodes.length;
	while (
		endBefore > first &&
		endBefore + atEnd.nodes > first &&
		(before.nodes[endBefore - 1] as DocumentNode).start > limits.endBefore &&
		isSameNode(before, endBefore - 1, after, endBefore - 1 + atEnd.nodes, atEnd)
	)
		endBefore--;
	return { first, endBefore, endAfter: endBefore + atEnd.nodes, text };
}

/** How far what stands behind an edit has moved. */
interface Shift {
	/** UTF-16 units. */
	readonly text: number;
	/** Indexes of nodes. */
	readonly nodes: number;
	/** Indexes of sections. */
	readonly sections: number;
}

/** The stretch of the text before outside which text and references are the same. */
function limitsOf(
	before: UnDocument,
	after: UnDocument,
	{ start, endBefore }: Difference,
): { readonly start: number; readonly endBefore: number } {
	const shift = after.text.length - before.text.length;
	const [one, other] = [before.references, after.references];
	const shorter = Math.min(one.length, other.length);
	let first = 0;
	while (first < shorter && isSameReference(one[first] as Reference, other[first] as Reference, 0)) first++;
	let last = 0;
	while (last < shorter - first && isSameReference(one.at(-1 - last) as Reference, other.at(-1 - last) as Reference, shift)) last++;
	const firstStart = Math.min(one[first]?.start ?? start, other[first]?.start ?? start);
	const lastEnd = Math.max(one.at(-1 - last)?.end ?? 0, (other.at(-1 - last)?.end ?? 0) - shift);
	const differ = first + last < Math.max(one.length, other.length);
	return { start: differ ? Math.min(start, firstStart) : start, endBefore: differ ? Math.max(endBefore, lastEnd) : endBefore };
}

function isSameReference(one: Reference, other: Reference, by: number): boolean {
	if (one === other) return by === 0;
	if (one.start + by !== other.start || one.end + by !== other.end) return false;
	for (const key in one) if (key !== 'start' && key !== 'end' && !isSameValue(one, other, key)) return false;
	for (const key in other) if (!(key in one)) return false;
	return true;
}

function isSameValue(one: object, other: object, key: string): boolean {
	return (one as Record<string, unknown>)[key] === (other as Record<string, unknown>)[key];
}

function isSameNode(before: UnDocument, indexBefore: number, after: UnDocument, indexAfter: number, shift: Shift): boolean {
	const one = before.nodes[indexBefore] as DocumentNode;
	const other = after.nodes[indexAfter] as DocumentNode;
	return (
		one.kind === other.kind &&
		isSameRange(one, other, shift.text) &&
		one.number === other.number &&
		one.depth === other.depth &&
		one.label === other.label &&
		isSameRange(one.numberRange, other.numberRange, shift.text) &&
		isSameRange(one.opener, other.opener, shift.text) &&
		(one.parent === other.parent || one.parent + shift.nodes === other.parent) &&
		isSameSection(before, one.section, after, other.section, shift)
	);
}

function isSameRange(one: Range | undefined, other: Range | undefined, by: number): boolean {
	if (one === undefined || other === undefined) return one === other;
	return one.start + by === other.start && one.end + by === other.end;
}

function isSameSection(before: UnDocument, one: number, after: UnDocument, other: number, shift: Shift): boolean {
	if (one !== other && one + shift.sections !== other) return false;
	const [sectionBefore, sectionAfter] = [before.sections[one], after.sections[other]];
	return sectionBefore?.kind === sectionAfter?.kind && sectionBefore?.language === sectionAfter?.language;
}
