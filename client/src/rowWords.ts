import type { DocumentSymbol, SymbolInformation } from 'vscode';
import { isWrittenFromTheRight } from './writingDirection.ts';

/**
 * Words for a row of a list or a tree, which editors lay out from the left: those written from the right keep to themselves, so that what stands
 * beside them stays beside them. A row that is too narrow loses its right end, where such words begin, so they are cut short at the other one.
 */
export function rowWords(words: string, longest = LONGEST): string {
	if (!isWrittenFromTheRight(words)) return words;
	return `${FROM_THE_RIGHT}${words.length > longest ? `${cut(words, longest - 1)}…` : words}${END}`;
}

/** What stands behind a name in its row: as much of it as there is room for. */
export function rowDetail(detail: string, name: string): string {
	return rowWords(detail, Math.max(SHORTEST_DETAIL, LONGEST - name.length));
}

/** The entries of an outline, for its rows. */
export function outlineRows<Symbols extends readonly (DocumentSymbol | SymbolInformation)[]>(symbols: Symbols): Symbols {
	for (const symbol of symbols) {
		if ('detail' in symbol) {
			symbol.detail = rowDetail(symbol.detail, symbol.name);
			outlineRows(symbol.children);
		}
		symbol.name = rowWords(symbol.name);
	}
	return symbols;
}

/** As many whole words as there is room for, or as much of the first. */
function cut(words: string, longest: number): string {
	const last = words.lastIndexOf(' ', longest);
	return words.slice(0, last > 0 ? last : longest);
}

/** In UTF-16 units: about as many as fit where the side bar is as wide as it is at first. */
const LONGEST = 36;
const SHORTEST_DETAIL = 16;

const FROM_THE_RIGHT = '\u2067';
const END = '\u2069';
