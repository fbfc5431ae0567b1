import type { UnDocument } from './document.ts';

/** A leaf of the tree: a stretch of a node that no node inside it covers, or what lies between nodes (`node` is -1: white space, comments, marks). */
interface Leaf {
	readonly start: number;
	readonly end: number;
	/** Index in {@link UnDocument.nodes}, or -1. */
	readonly node: number;
}

/** The leaves in order. Joined, they are the text. */
export function leavesOf(document: UnDocument): Leaf[] {
	const leaves: Leaf[] = [];
	const open: number[] = [];
	let at = 0;
	const cover = (end: number) => {
		if (end > at) leaves.push({ start: at, end, node: open.at(-1) ?? -1 });
		at = Math.max(at, end);
	};
	for (const [index, node] of document.nodes.entries()) {
		while (open.length && (document.nodes[open.at(-1) as number]?.end ?? 0) <= node.start) {
			cover(document.nodes[open.at(-1) as number]?.end as number);
			open.pop();
		}
		cover(node.start);
		open.push(index);
	}
	while (open.length) {
		cover(document.nodes[open.at(-1) as number]?.end as number);
		open.pop();
	}
	cover(document.text.length);
	return leaves;
}
