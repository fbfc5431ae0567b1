import type { DocumentNode, UnDocument } from '../document/document.ts';
import { nodeAt } from '../document/query.ts';
import type { Range } from '../text/range.ts';
import { trimmedEnd } from '../text/whiteSpace.ts';
import { referenceAt } from './referenceAt.ts';
import { wordAt } from './wordAt.ts';

/**
 * What "expand selection" selects at an offset, from the smallest: word, reference, the words of the paragraph, the paragraph with what is
 * below it, what stands below the same heading, the annex with its heading, the document. Each holds the one before; UTF-16 offsets.
 */
export function selectionRanges(document: UnDocument, offset: number): Range[] {
	const node = nodeAt(document, offset) ?? nodeAt(document, offset - 1);
	const candidates = [
		wordAt(document.text, offset),
		referenceAt(document, offset),
		...(node ? paragraphRanges(document, node) : []),
		...(node ? [headedRange(document, node)] : []),
		...sectionRanges(document, offset, node),
		{ start: 0, end: document.text.length },
	];
	const ranges: Range[] = [];
	for (const candidate of candidates) {
		if (!candidate) continue;
		const { start, end } = candidate;
		const inner = ranges.at(-1) ?? { start: offset, end: offset };
		const holds = start <= inner.start && end >= inner.end;
		if (holds && (end - start > inner.end - inner.start || ranges.length === 0)) ranges.push({ start, end });
	}
	return ranges;
}

/** The node without its number, the node, then each paragraph above it with everything below. */
function paragraphRanges(document: UnDocument, node: DocumentNode): Range[] {
	const { text, nodes } = document;
	const ranges: Range[] = [];
	const words = node.numberRange ? text.slice(node.numberRange.end, node.end).search(/\S/) : -1;
	if (node.numberRange && words > 0) ranges.push({ start: node.numberRange.end + words, end: node.end });
	ranges.push(node);
	let index = nodes.indexOf(node);
	while (index >= 0) {
		const current = nodes[index] as DocumentNode;
		if (current.kind === 'annex') break;
		ranges.push({ start: current.start, end: endOfParts(nodes, index) });
		index = current.parent;
	}
	return ranges;
}

/** The end of a paragraph with all that follows and belongs to it. */
function endOfParts(nodes: readonly DocumentNode[], index: number): number {
	let { end } = nodes[index] as DocumentNode;
	for (let next = index + 1; next < nodes.length && (nodes[next] as DocumentNode).parent >= index; next++) {
		end = Math.max(end, (nodes[next] as DocumentNode).end);
	}
	return end;
}

/** From the heading that a node stands below, or is, to the next one of its section. */
function headedRange({ text, nodes, sections }: UnDocument, node: DocumentNode): Range | undefined {
	const own = (sections[node.section]?.nodes ?? []).map((index) => nodes[index] as DocumentNode);
	const headings = own.filter(({ kind }) => kind === 'heading');
	const heading = headings.findLast(({ start }) => start <= node.start);
	if (!heading) return undefined;
	const next = headings.find(({ start }) => start > heading.start);
	const end = next?.start ?? own.reduce((last, one) => Math.max(last, one.end), heading.end);
	return { start: heading.start, end: trimmedEnd(text, heading.start, end) };
}

/** The section that holds the offset, then those that it is annexed to. */
function sectionRanges({ text, sections }: UnDocument, offset: number, node: DocumentNode | undefined): Range[] {
	const ranges: Range[] = [];
	let index = node?.section ?? sections.findLastIndex(({ start, end }) => start <= offset && offset <= end);
	while (index > 0) {
		const section = sections[index];
		if (!section) break;
		ranges.push({ start: section.start, end: trimmedEnd(text, section.start, section.end) });
		index = section.parent;
	}
	return ranges;
}
