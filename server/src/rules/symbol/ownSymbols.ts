import type { UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, textOf } from '../../document/query.ts';
import { type DocumentSymbol, parseDocumentSymbol } from '../../references/documentSymbol.ts';
import type { Range } from '../../text/range.ts';

/** The document's own symbols, as its masthead prints them: one, or two that a joint document has on two lines. */
export function ownSymbols(document: UnDocument): (DocumentSymbol & Range)[] {
	return nodesOf(document, mainSection(document), 'symbol').flatMap((node) => {
		const symbol = parseDocumentSymbol(textOf(document, node));
		return symbol === undefined ? [] : [{ ...symbol, start: node.start, end: node.end }];
	});
}
