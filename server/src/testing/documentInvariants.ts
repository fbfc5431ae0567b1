import type { UnDocument } from '../document/document.ts';
import { leavesOf } from '../document/leaves.ts';

/** What breaks the promises that every document keeps, as sentences; none for a sound document. */
export function brokenPromises(document: UnDocument): string[] {
	return [...lostText(document), ...misplacedNodes(document), ...misplacedSections(document)];
}

/** The leaves joined are the text, and what lies outside the nodes is no content. */
function lostText(document: UnDocument): string[] {
	const problems: string[] = [];
	const leaves = leavesOf(document);
	if (leaves.map(({ start, end }) => document.text.slice(start, end)).join('') !== document.text)
		problems.push('The leaves joined are not the text.');
	const withoutComments = blank(document);
	for (const { start, end, node } of leaves) {
		const outside = withoutComments.slice(start, end);
		if (node < 0 && !NO_CONTENT.test(outside)) problems.push(`No node holds ${JSON.stringify(outside)} at ${start}.`);
	}
	return problems;
}

/** White space, what does not show or has no letter to stand on, the `#` of headings, and the noncharacter that the reader fills comments with. */
const NO_CONTENT = /^[\s#\p{Cf}\p{Mn}\ufdd0]*$/u;

function blank({ text, comments }: UnDocument): string {
	let result = '';
	let at = 0;
	for (const { start, end } of comments) {
		result += text.slice(at, start) + ' '.repeat(end - start);
		at = end;
	}
	return result + text.slice(at);
}

/** Nodes are sorted by start, disjoint or nested, without white space around them, and hang on an earlier node. */
function misplacedNodes({ text, nodes, sections }: UnDocument): string[] {
	const problems: string[] = [];
	const open: { start: number; end: number }[] = [];
	for (const [index, node] of nodes.entries()) {
		const name = `Node ${index} (${node.kind} ${node.start}–${node.end})`;
		if (!(node.start >= 0 && node.start < node.end && node.end <= text.length)) problems.push(`${name} has no place in the text.`);
		if (node.start < (nodes[index - 1]?.start ?? 0)) problems.push(`${name} stands before the node before it.`);
		while (open.length && (open.at(-1)?.end ?? 0) <= node.start) open.pop();
		if (open.length && node.end > (open.at(-1)?.end ?? 0)) problems.push(`${name} overlaps the end of another node.`);
		open.push(node);
		if (text.slice(node.start, node.end).trim().length !== node.end - node.start) problems.push(`${name} has white space around it.`);
		if (node.parent >= index || (node.parent < 0 && node.parent !== -1)) problems.push(`${name} has the parent ${node.parent}.`);
		if (!sections[node.section]?.nodes.includes(index)) problems.push(`${name} is no node of its section ${node.section}.`);
		const { numberRange } = node;
		if (numberRange && !(numberRange.start >= node.start && numberRange.start < numberRange.end && numberRange.end <= node.end))
			problems.push(`${name} has its number outside.`);
	}
	return problems;
}

/** The main document is the whole text; every other section begins with its annex heading and lies within its parent. */
function misplacedSections({ text, nodes, sections, kind }: UnDocument): string[] {
	const problems: string[] = [];
	for (const [index, section] of sections.entries()) {
		const name = `Section ${index} (${section.kind} ${section.start}–${section.end})`;
		const parent = sections[section.parent];
		if (index === 0) {
			if (section.parent !== -1 || section.heading !== -1 || section.start !== 0 || section.end !== text.length || section.kind !== kind)
				problems.push(`${name} is not the whole document.`);
			continue;
		}
		if (!parent || section.parent >= index || section.start < parent.start || section.end > parent.end)
			problems.push(`${name} lies outside its parent.`);
		const heading = nodes[section.heading];
		if (heading?.kind !== 'annex' || heading.section !== index || heading.start !== section.start) problems.push(`${name} has no heading.`);
		for (const at of section.nodes) {
			const node = nodes[at];
			if (!node || node.start < section.start || node.end > section.end) problems.push(`${name} does not hold its node ${at}.`);
		}
	}
	return problems;
}
