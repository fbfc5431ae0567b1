import type { DocumentKind, DocumentNode, UnDocument } from './document.ts';
import { textOf } from './query.ts';

/** One entry of the outline: a part of the document with the parts below it. */
export interface OutlineItem {
	readonly kind: DocumentNode['kind'];
	readonly number?: string;
	/** The kind of what is annexed; of annex headings only. */
	readonly document?: DocumentKind;
	/** The first words, on one line. */
	readonly text: string;
	/** The part's own text. */
	readonly start: number;
	readonly end: number;
	/** The end of the part with everything below it. */
	readonly fullEnd: number;
	readonly children: readonly OutlineItem[];
}

/** The tree as a reader sees it: annexes hold their contents, paragraphs their subparagraphs. */
export function outlineOf(document: UnDocument): OutlineItem[] {
	const children: number[][] = document.nodes.map(() => []);
	const top: number[] = [];
	for (const [index, node] of document.nodes.entries()) {
		if (node.parent >= 0) children[node.parent]?.push(index);
		else top.push(index);
	}
	const annexed = new Map(document.sections.map((section) => [section.heading, section.kind]));
	const build = (index: number): OutlineItem => {
		const node = document.nodes[index] as DocumentNode;
		const below = (children[index] as number[]).map(build);
		const kind = annexed.get(index);
		return {
			kind: node.kind,
			...(node.number === undefined ? {} : { number: node.number }),
			...(kind && node.kind === 'annex' ? { document: kind } : {}),
			text: firstWords(textOf(document, node)),
			start: node.start,
			end: node.end,
			fullEnd: below.reduce((end, item) => Math.max(end, item.fullEnd), node.end),
			children: below,
		};
	};
	return top.map(build);
}

const LONGEST_TEXT = 80;

function firstWords(text: string): string {
	const line = text
		.slice(0, LONGEST_TEXT * 3)
		.replace(/\s+/g, ' ')
		.trim();
	return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}
