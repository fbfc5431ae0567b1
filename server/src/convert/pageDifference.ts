import type { Block } from './block.ts';
import type { Page, Sheet } from './page.ts';

/** A page as it is sent to what shows it: blocks that it has already are only named. */
export interface SentPage {
	readonly symbol: string;
	readonly sheets: readonly SentSheet[];
	/** The blocks that are new, by key. */
	readonly blocks: Readonly<Record<string, SentBlock>>;
}

interface SentSheet extends Omit<Sheet, 'blocks'> {
	/** The key of each block. Two blocks of the same content have the same key. */
	readonly keys: readonly string[];
	/** Where each block begins and ends in the text. UTF-16 units. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** Ids of what is marked in each block; they are new with each version of the text. */
	readonly marks: readonly (readonly string[])[];
}

interface SentBlock {
	readonly kind: Block['kind'];
	readonly html: string;
}

/** A page without the blocks whose keys are known where it is sent. */
export function pageDifference({ symbol, sheets }: Page, known: ReadonlySet<string>): SentPage {
	const blocks: Record<string, SentBlock> = {};
	const sent = sheets.map(({ blocks: all, ...sheet }): SentSheet => {
		for (const { key, kind, html } of all) if (!known.has(key)) blocks[key] = { kind, html };
		return {
			...sheet,
			keys: all.map(({ key }) => key),
			starts: all.map(({ start }) => start),
			ends: all.map(({ end }) => end),
			marks: all.map(({ marks }) => marks),
		};
	});
	return { symbol, sheets: sent, blocks };
}

/** All keys of a page that was sent. */
export function keysOf({ sheets }: SentPage): Set<string> {
	return new Set(sheets.flatMap(({ keys }) => keys));
}
