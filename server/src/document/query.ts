import type { Reference } from '../references/reference.ts';
import { firstAtOrAfter, type Range } from '../text/range.ts';
import type { DocumentNode, DocumentSection, NodeKind, UnDocument } from './document.ts';

/** The printed text of a stretch. */
export function textOf(document: UnDocument, range: Range): string {
	return document.text.slice(range.start, range.end);
}

/** The nodes of a section, in order; of the given kinds only, where some are given. */
export function nodesOf(document: UnDocument, section: DocumentSection, ...kinds: readonly NodeKind[]): readonly DocumentNode[] {
	const { all, byKind } = sectionNodes(document, section);
	if (kinds.length === 0) return all;
	const present = kinds.filter((kind) => byKind.has(kind));
	const [first] = present;
	if (first === undefined) return [];
	return present.length === 1 ? (byKind.get(first) ?? []) : all.filter(({ kind }) => present.includes(kind));
}

interface SectionNodes {
	readonly all: readonly DocumentNode[];
	readonly byKind: ReadonlyMap<NodeKind, readonly DocumentNode[]>;
}

/** Every rule asks for the nodes of some kinds: they are sorted out once. */
const sorted = new WeakMap<DocumentSection, SectionNodes>();

function sectionNodes({ nodes }: UnDocument, section: DocumentSection): SectionNodes {
	const known = sorted.get(section);
	if (known) return known;
	const all = section.nodes.map((index) => nodes[index] as DocumentNode);
	const byKind = new Map<NodeKind, DocumentNode[]>();
	for (const node of all) {
		const alike = byKind.get(node.kind);
		if (alike) alike.push(node);
		else byKind.set(node.kind, [node]);
	}
	const found = { all, byKind };
	sorted.set(section, found);
	return found;
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
	for (let index = firstAtOrAfter(references, range.start); index < references.length; index++) {
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
