import type { DocumentNode, NodeKind } from '../document/document.ts';
import { languageOf } from '../languages/index.ts';
import type { Range } from '../text/range.ts';
import { type Block, inlineOf, isLatin, type PageContext } from './block.ts';
import { escapeHtml } from './escapeHtml.ts';
import { type InlineStyle, inlineHtml } from './inlineHtml.ts';

/** Lines that are printed beside each other in cells of a table. */
export interface LineTable {
	readonly kind: 'masthead' | 'session-lines';
	readonly cells: readonly Cell[];
}

interface Cell {
	readonly name: string;
	readonly kinds: readonly NodeKind[];
}

/** The organization and the symbol above the rule, the organs at one side below it, what is said about the document at the other. */
export const masthead: LineTable = {
	kind: 'masthead',
	cells: [
		{ name: 'organization-side', kinds: ['organization'] },
		{ name: 'symbol-side', kinds: ['symbol'] },
		{ name: 'organ-side', kinds: ['organ'] },
		{ name: 'distribution-side', kinds: ['distribution', 'document-date', 'document-language', 'original-language'] },
	],
};

/**
 * Below the masthead of a joint document: the session and the items of the Assembly at one side, the year of the Council at the other. The name of an
 * organ that the masthead has already stands above its own.
 */
export const sessionLines: LineTable = {
	kind: 'session-lines',
	cells: [
		{ name: 'session-side', kinds: ['session', 'agenda-item', 'agenda-title'] },
		{ name: 'year-side', kinds: ['year'] },
	],
};

/** Whether a part is printed in a table. */
export function isIn({ cells }: LineTable, kind: NodeKind): boolean {
	return cells.some(({ kinds }) => kinds.includes(kind));
}

/** From the first line of a table to its last. */
export function tableRange(nodes: readonly DocumentNode[]): Range {
	const start = nodes.reduce((first, node) => Math.min(first, node.start), Number.POSITIVE_INFINITY);
	const end = nodes.reduce((last, node) => Math.max(last, node.end), 0);
	return { start, end };
}

/** Lines as a table. Those of Arabic documents are in English too, so each has the direction of its own words. */
export function tableBlock(context: PageContext, { kind, cells }: LineTable, nodes: readonly DocumentNode[]): Block {
	const range = tableRange(nodes);
	const placed = cellsOf(cells, nodes);
	const html = cells.map((cell) => {
		const { name } = cell;
		const lines = nodes.filter((_, index) => placed[index] === cell).map((node) => lineHtml(context, range, node));
		const supplied = name === 'organization-side' && lines.length === 0 ? suppliedName(context) : '';
		return `<div class="${name}"${supplied}>${lines.join('')}</div>`;
	});
	return { kind, ...range, html: `<div class="${kind}">${html.join('')}</div>` };
}

/** The cell of each line. A line that none is for, as an organ's name in the second table, goes with the line below it. */
function cellsOf(cells: readonly Cell[], nodes: readonly DocumentNode[]): readonly (Cell | undefined)[] {
	let below: Cell | undefined = cells.at(-1);
	return nodes
		.map(({ kind }) => kind)
		.reverse()
		.map((kind) => {
			below = cells.find(({ kinds }) => kinds.includes(kind)) ?? below;
			return below;
		})
		.reverse();
}

function lineHtml(context: PageContext, range: Range, node: DocumentNode): string {
	const { text } = context.document;
	const inline = inlineOf(context, range, node.kind === 'symbol' ? seriesStyles(text, node) : []);
	const isolates = inline.isolates && !isLatin(text.slice(node.start, node.end));
	return `<p class="${node.kind}" dir="auto">${inlineHtml({ ...inline, isolates }, node)}</p>`;
}

/** The Secretariat prints the organization's name where a draft has none yet. It is no text of the document, so it is neither marked nor copied. */
function suppliedName({ isAnnexed, language }: PageContext): string {
	const name = isAnnexed ? undefined : languageOf(language)?.organization;
	return name === undefined ? '' : ` data-supplied="${escapeHtml(name)}"`;
}

/** The organ's letter is the large one of a symbol. */
function seriesStyles(text: string, { start, end }: Range): InlineStyle[] {
	return Array.from(text.slice(start, end).matchAll(/(?<![\p{L}\d/.])[A-Z]+(?=\/)/gu), ({ index, 0: letters }) => ({
		start: start + index,
		end: start + index + letters.length,
		open: '<span class="series">',
		close: '</span>',
	}));
}
