import type { NodeKind, UnDocument } from '../document/document.ts';
import { documentSymbols, type OutlineSymbol } from './documentSymbols.ts';
import { foldTyped } from './typedWords.ts';

/** A part of one of many documents, with what it stands below. */
interface WorkspaceSymbol extends OutlineSymbol {
	readonly containerName?: string;
}

/**
 * The parts of a document that a search over many documents shows: titles, headings, annexes and numbered or named paragraphs whose words
 * contain all words that are searched for, in any order. Without any word only what a document is known by: its titles and annexes.
 */
export function workspaceSymbols(document: UnDocument, query: string): WorkspaceSymbol[] {
	const words = foldTyped(query).split(' ').filter(Boolean);
	const found: WorkspaceSymbol[] = [];
	const collect = (symbols: readonly OutlineSymbol[], containerName?: string) => {
		for (const symbol of symbols) {
			const said = foldTyped(`${symbol.name} ${symbol.detail ?? ''}`);
			const isShown = words.length ? words.every((word) => said.includes(word)) : KNOWN_BY.has(symbol.kind);
			if (isShown) found.push({ ...symbol, ...(containerName === undefined ? {} : { containerName }) });
			collect(symbol.children, symbol.name);
		}
	};
	collect(documentSymbols(document));
	return found;
}

const KNOWN_BY: ReadonlySet<NodeKind> = new Set<NodeKind>(['title', 'request-heading', 'item-title', 'annex', 'symbol']);
