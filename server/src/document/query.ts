import type { Reference } from '../references/reference.ts';
import type { Range } from '../text/range.ts';
import type { DocumentNode, DocumentSection, NodeKind, UnDocument } from './document.ts';

/** The printed text of a stretch. */
export function textOf(document: UnDocument, range: Range): string {
	return document.text.slice(range.start, range.end);
}

/** The nodes of a section, in order; of the given kinds only, where some are given. */
export function nodesOf(document: UnDocument, section: DocumentSection, ...kinds: readonly NodeKind[]): DocumentNode[] {
	const nodes = section.nodes.map((index) => document.nodes[index] as DocumentNode);
	return kinds.length ? nodes.filter((node) => kinds.includes(node.kind)) : nodes;
}

/** The section that a node belongs to. */
export function sectionOf(document: UnDocument, node: DocumentNode): DocumentSection {
	return document.sections[node.section] as DocumentSection;
}

/** The main document. */
export function mainSection(document: UnDocument): DocumentSection {
	return document.sections[0] as DocumentSection;
}

/** The references that begin within a range, in order; found by halving. */
export function referencesIn<Kind extends Reference['kind']>(
	document: UnDocument,
	range: Range,
	kind: Kind,
): Extract<Reference, { kind: Kind }>[] {
	const { references } = document;
	const found: Extract<Reference, { kind: Kind }>[] = [];
	for (let index = firstAt(references, range.start); index < references.length; index++) {
		const reference = references[index] as Reference;
		if (reference.start >= range.end) break;
		if (reference.kind === kind) found.push(reference as Extract<Reference, { kind: Kind }>);
	}
	return found;
}

/** The node that holds an offset (the innermost), if any. */
export function nodeAt(document: UnDocument, offset: number): DocumentNode | undefined {
	let low = 0;
	let high = document.nodes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((document.nodes[middle] as DocumentNode).start <= offset) low = middle + 1;
		else high = middle;
	}
	for (let index = low - 1; index >= 0 && index > low - 40; index--) {
		const node = document.nodes[index] as DocumentNode;
		if (node.end > offset) return node;
	}
	return undefined;
}

/** Index of the first item that begins at or after an offset, in a list sorted by start. */
function firstAt(items: readonly Range[], offset: number): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle] as Range).start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
