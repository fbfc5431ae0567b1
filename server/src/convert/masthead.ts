import type { DocumentNode, NodeKind } from '../document/document.ts';
import type { Range } from '../text/range.ts';
import { type Block, inlineOf, type PageContext } from './block.ts';
import { inlineHtml } from './inlineHtml.ts';

/** Whether a part is printed in the masthead, above the rule or below it at the right. */
export function isMasthead(kind: NodeKind): boolean {
	return KINDS.has(kind);
}

/** From the first line of a masthead to its last. */
export function mastheadRange(nodes: readonly DocumentNode[]): Range {
	const start = nodes.reduce((first, node) => Math.min(first, node.start), Number.POSITIVE_INFINITY);
	const end = nodes.reduce((last, node) => Math.max(last, node.end), 0);
	return { start, end };
}

/** The masthead as it is printed: the organization and the symbol above the rule, the organs at one side below it, what is said about the document at the other. */
export function mastheadBlock(context: PageContext, nodes: readonly DocumentNode[]): Block {
	const range = mastheadRange(nodes);
	const inline = inlineOf(context, range);
	const cells = PLACES.map(({ name, kinds }) => {
		const lines = nodes
			.filter(({ kind }) => kinds.includes(kind))
			.map((node) => `<p class="${node.kind}" dir="auto">${inlineHtml(inline, node)}</p>`);
		return `<div class="${name}">${lines.join('')}</div>`;
	});
	return { kind: 'masthead', ...range, html: `<div class="masthead">${cells.join('')}</div>` };
}

/** Where each line stands. Mastheads of Arabic documents have English lines too, so each line has the direction of its own words. */
const PLACES: readonly { readonly name: string; readonly kinds: readonly NodeKind[] }[] = [
	{ name: 'organization-side', kinds: ['organization'] },
	{ name: 'symbol-side', kinds: ['symbol'] },
	{ name: 'organ-side', kinds: ['organ'] },
	{ name: 'distribution-side', kinds: ['distribution', 'document-date', 'document-language', 'original-language'] },
];

const KINDS: ReadonlySet<NodeKind> = new Set(PLACES.flatMap(({ kinds }) => kinds));
