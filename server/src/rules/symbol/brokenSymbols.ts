import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { parseDocumentSymbol, type SymbolFault, type SymbolFaultKind } from '../../references/documentSymbol.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import { oncePerDocument } from '../facts/oncePerDocument.ts';

/** A symbol with its faults, in their places in the document; all ranges in UTF-16 units of the document's text. */
export interface BrokenSymbol extends Range {
	/** The symbol as it must have been meant. */
	readonly value: string;
	/** Sorted by start; never empty. */
	readonly faults: readonly SymbolFault[];
}

/**
 * The document's symbols that have faults of the given kinds, in order, each with these faults only: the masthead's symbol, which a line of its
 * own tells to be one however broken it is, and those in running text that can be told.
 */
export function brokenSymbols(document: UnDocument, kinds: ReadonlySet<SymbolFaultKind>): BrokenSymbol[] {
	return symbolsToParse(document).flatMap(({ start, end }) => {
		const { faults = [], value = '' } = parseDocumentSymbol(textOf(document, { start, end })) ?? {};
		const asked = faults
			.filter(({ kind }) => kinds.has(kind))
			.map((fault) => ({ ...fault, start: start + fault.start, end: start + fault.end }));
		return asked.length === 0 ? [] : [{ start, end, value, faults: asked }];
	});
}

/** The edits that mend faults; empty where the text does not tell what was meant. */
export function mendingEdits(faults: readonly SymbolFault[]): TextEdit[] {
	return faults.flatMap(({ start, end, expected }) => (expected === undefined ? [] : [{ start, end, newText: expected }]));
}

/** Where to show faults of one kind: from the first to the last. What is missing between two characters is shown on both. */
export function shownRange({ start, end }: BrokenSymbol, faults: readonly SymbolFault[]): Range {
	const from = faults[0]?.start ?? start;
	const to = faults.at(-1)?.end ?? end;
	return from < to ? { start: from, end: to } : { start: Math.max(start, from - 1), end: Math.min(end, to + 1) };
}

const symbolsToParse = oncePerDocument((document): readonly Range[] => {
	const lines = document.nodes.filter(({ kind }) => kind === 'symbol').map((line) => withoutPunctuation(document, line));
	const cited = document.references.filter(
		(reference) => reference.kind === 'symbol' && reference.form === 'symbol' && reference.mended === true,
	);
	const symbols: Range[] = [...lines, ...cited].sort((one, other) => one.start - other.start || other.end - one.end);
	return symbols.filter((symbol, index) => index === 0 || symbol.start >= (symbols[index - 1]?.end ?? 0));
});

/** A line read from paper may end with a speck that looks like a comma. */
function withoutPunctuation(document: UnDocument, { start, end }: Range): Range {
	return { start, end: start + textOf(document, { start, end }).replace(/[,،.;:؛\s]+$/, '').length };
}
