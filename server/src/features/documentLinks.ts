import type { UnDocument } from '../document/document.ts';
import { parseDocumentSymbol } from '../references/documentSymbol.ts';
import type { SymbolReference } from '../references/reference.ts';
import type { Range } from '../text/range.ts';

/** A symbol that an editor opens on the site of official documents when it is asked to; nothing is fetched. UTF-16 offsets. */
export interface DocumentLink extends Range {
	readonly target: string;
	readonly tooltip: string;
}

/**
 * Symbols and cited resolutions with their addresses. A joint symbol leads to the first of its documents. Decisions have no document of their own.
 *
 * @param address where symbols lead, with a slash at the end (`https://docs.un.org/`); without one there are no links
 */
export function documentLinks(document: UnDocument, address: string): DocumentLink[] {
	if (address === '') return [];
	return document.references.flatMap((reference): DocumentLink[] => {
		const symbol = reference.kind === 'symbol' && reference.form !== 'decision' ? addressed(reference) : undefined;
		if (symbol === undefined) return [];
		return [{ start: reference.start, end: reference.end, target: address + encodeURI(symbol), tooltip: symbol }];
	});
}

/** The whole symbol of one document; undefined where a session alone or a body is named. */
function addressed({ value }: SymbolReference): string | undefined {
	const part = parseDocumentSymbol(value)?.parts[0];
	return part?.number === undefined ? undefined : part.value;
}
