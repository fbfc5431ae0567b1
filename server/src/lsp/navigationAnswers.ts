import {
	type DocumentHighlight,
	DocumentHighlightKind,
	type DocumentSymbol,
	type FoldingRange,
	FoldingRangeKind,
	type Location,
	type LocationLink,
	type Position,
	type ReferenceContext,
	type SelectionRange,
	type SymbolInformation,
} from 'vscode-languageserver';
import { definition } from '../features/definition.ts';
import { documentHighlights } from '../features/documentHighlights.ts';
import { documentSymbols, type OutlineSymbol } from '../features/documentSymbols.ts';
import { foldingRanges } from '../features/foldingRanges.ts';
import { references } from '../features/references.ts';
import { selectionRanges } from '../features/selectionRanges.ts';
import { workspaceSymbols } from '../features/workspaceSymbols.ts';
import type { OpenDocument } from './openDocument.ts';
import { locationOf, nameOf, rangeOf } from './places.ts';
import { symbolKindOf } from './symbolKinds.ts';

/** Answers about where things are: what a feature finds, in the words of the protocol. */

export function documentSymbolsAnswer(open: OpenDocument): DocumentSymbol[] | SymbolInformation[] {
	const symbols = documentSymbols(open.document);
	return open.client.hierarchicalSymbols ? symbols.map((symbol) => documentSymbol(open, symbol)) : flatSymbols(open, symbols);
}

/** The file's name tells apart what is called the same in several documents. */
export function workspaceSymbolsAnswer({ text, document }: OpenDocument, query: string): SymbolInformation[] {
	return workspaceSymbols(document, query).map(({ name, detail, kind, selection, containerName = nameOf(text.uri) }) => ({
		name: detail === undefined ? name : `${name} ${detail}`,
		kind: symbolKindOf(kind),
		location: locationOf(text, selection),
		containerName,
	}));
}

export function foldingRangesAnswer({ text, document, client }: OpenDocument): FoldingRange[] {
	return foldingRanges(document).map((range) => {
		const { start, end } = rangeOf(text, range);
		const kind = range.kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {};
		const characters = client.lineFoldingOnly ? {} : { startCharacter: text.positionAt(lineEnd(text, start.line)).character };
		return { startLine: start.line, endLine: end.line, ...characters, ...kind };
	});
}

export function selectionRangesAnswer({ text, document }: OpenDocument, positions: readonly Position[]): SelectionRange[] {
	return positions.map((position) => {
		const offset = text.offsetAt(position);
		const ranges = selectionRanges(document, offset).map((range) => rangeOf(text, range));
		const outermost = ranges.reduceRight<SelectionRange | undefined>(
			(parent, range) => (parent ? { range, parent } : { range }),
			undefined,
		);
		return outermost ?? { range: rangeOf(text, { start: offset, end: offset }) };
	});
}

export function documentHighlightsAnswer({ text, document }: OpenDocument, position: Position): DocumentHighlight[] {
	return documentHighlights(document, text.offsetAt(position)).map((highlight) => ({
		range: rangeOf(text, highlight),
		kind: highlight.kind === 'heading' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
	}));
}

export function definitionAnswer({ text, document, client }: OpenDocument, position: Position): Location[] | LocationLink[] {
	const found = definition(document, text.offsetAt(position));
	if (!found) return [];
	if (!client.definitionLinks) return found.targets.map(({ name }) => locationOf(text, name));
	return found.targets.map((target) => ({
		originSelectionRange: rangeOf(text, found.origin),
		targetUri: text.uri,
		targetRange: rangeOf(text, target),
		targetSelectionRange: rangeOf(text, target.name),
	}));
}

export function referencesAnswer(
	{ text, document }: OpenDocument,
	position: Position,
	{ includeDeclaration }: ReferenceContext,
): Location[] {
	return references(document, text.offsetAt(position), includeDeclaration).map((range) => locationOf(text, range));
}

function documentSymbol(open: OpenDocument, symbol: OutlineSymbol): DocumentSymbol {
	const { kind, name, detail, selection, children } = symbol;
	return {
		name,
		...(detail === undefined ? {} : { detail }),
		kind: symbolKindOf(kind),
		range: rangeOf(open.text, symbol),
		selectionRange: rangeOf(open.text, selection),
		...(children.length ? { children: children.map((child) => documentSymbol(open, child)) } : {}),
	};
}

/** For clients that show no tree: each part with the name of what it stands below. */
function flatSymbols(open: OpenDocument, symbols: readonly OutlineSymbol[], containerName?: string): SymbolInformation[] {
	return symbols.flatMap((symbol) => [
		{
			name: symbol.name,
			kind: symbolKindOf(symbol.kind),
			location: locationOf(open.text, symbol),
			...(containerName === undefined ? {} : { containerName }),
		},
		...flatSymbols(open, symbol.children, symbol.name),
	]);
}

function lineEnd(text: OpenDocument['text'], line: number): number {
	return text.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
}
