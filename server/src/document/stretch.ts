import { firstAtOrAfter, type Range } from '../text/range.ts';
import type { DocumentNode, DocumentSection, UnDocument } from './document.ts';

/**
 * A stretch of a document as a document of its own: the nodes from `first` up to `end` with the text round them, their references, and the
 * sections that they belong to. Offsets count from where its text begins in the whole, see {@link wholeOf}. Kind, language and layout are the
 * whole document's. What lies outside is missing: a parent or heading there is -1.
 */
export function stretchOf(document: UnDocument, first: number, end: number): UnDocument {
	const { at, to } = textOfNodes(document, first, end);
	const nodes = document.nodes.slice(first, end);
	const sections = sectionsOf(document, nodes);
	const places = new Map(sections.map((section, place) => [section, place]));
	const within = (index: number) => (index >= first && index < end ? index - first : -1);
	const stretch: UnDocument = {
		text: document.text.slice(at, to),
		kind: document.kind,
		language: document.language,
		layout: document.layout,
		nodes: nodes.map((node) => movedNode(node, -at, within(node.parent), places.get(node.section) ?? 0)),
		sections: sections.map((index): DocumentSection => {
			const section = document.sections[index] as DocumentSection;
			return {
				kind: section.kind,
				language: section.language,
				start: Math.max(section.start, at) - at,
				end: Math.min(section.end, to) - at,
				parent: section.parent < 0 ? -1 : (places.get(section.parent) ?? 0),
				heading: within(section.heading),
				nodes: section.nodes.filter((node) => within(node) >= 0).map(within),
			};
		}),
		references: document.references
			.slice(firstAtOrAfter(document.references, at), firstAtOrAfter(document.references, to))
			.map((reference) => ({ ...reference, start: reference.start - at, end: reference.end - at })),
		comments: document.comments
			.filter(({ start, end: commentEnd }) => start >= at && commentEnd <= to)
			.map(({ start, end: commentEnd }) => ({ start: start - at, end: commentEnd - at })),
	};
	wholes.set(stretch, { whole: document, at });
	return stretch;
}

/** The document that a stretch was taken from, and where its text begins there, in UTF-16 units; a document that is no stretch is its own whole. */
export function wholeOf(document: UnDocument): { readonly whole: UnDocument; readonly at: number } {
	return wholes.get(document) ?? { whole: document, at: 0 };
}

const wholes = new WeakMap<UnDocument, { readonly whole: UnDocument; readonly at: number }>();

/** The text that belongs to some nodes: from the end of what stands before them to the beginning of what stands behind them. */
function textOfNodes({ text, nodes }: UnDocument, first: number, end: number): { readonly at: number; readonly to: number } {
	return { at: endOfNodesBefore(nodes, first), to: nodes[end]?.start ?? text.length };
}

/** The node right before may stand inside another one, as a footnote does. */
function endOfNodesBefore(nodes: readonly DocumentNode[], first: number): number {
	let end = 0;
	for (let index = first - 1; index >= 0 && index >= first - MOST_NESTED; index--) end = Math.max(end, (nodes[index] as DocumentNode).end);
	return end;
}

/** A page break puts at most so many notes and lines into a paragraph: what holds a node stands at most so many nodes before it. */
export const MOST_NESTED = 40;

/** The main section and those that the nodes belong to, in order. */
function sectionsOf({ sections }: UnDocument, nodes: readonly DocumentNode[]): number[] {
	const present = new Set(nodes.map(({ section }) => section));
	present.add(0);
	return [...present].filter((index) => index < sections.length).sort((one, other) => one - other);
}

function movedNode(node: DocumentNode, by: number, parent: number, section: number): DocumentNode {
	return {
		...node,
		start: node.start + by,
		end: node.end + by,
		parent,
		section,
		...(node.numberRange ? { numberRange: movedRange(node.numberRange, by) } : {}),
		...(node.opener ? { opener: movedRange(node.opener, by) } : {}),
	};
}

function movedRange({ start, end }: Range, by: number): Range {
	return { start: start + by, end: end + by };
}
