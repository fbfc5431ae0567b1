import { mainSection, nodesOf, textOf } from '../../document/query.ts';
import { type DocumentSymbol, parseDocumentSymbol } from '../../references/documentSymbol.ts';
import type { Range } from '../../text/range.ts';
import { oncePerDocument } from '../facts/oncePerDocument.ts';

/** The document's own symbols, as its masthead prints them: one, or two that a joint document has on two lines. */
export const ownSymbols = oncePerDocument((document): readonly (DocumentSymbol & Range)[] =>
	nodesOf(document, mainSection(document), 'symbol').flatMap((node) => {
		const symbol = parseDocumentSymbol(textOf(document, node));
		return symbol === undefined ? [] : [{ ...symbol, start: node.start, end: node.end }];
	}),
);
