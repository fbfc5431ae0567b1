import type { UnDocument } from '../document/document.ts';
import type { Range } from '../text/range.ts';
import { documentHighlights } from './documentHighlights.ts';

/** Every place that means what stands at an offset, in order; its heading only where `includeDeclaration` is true. UTF-16 offsets. */
export function references(document: UnDocument, offset: number, includeDeclaration: boolean): Range[] {
	return documentHighlights(document, offset)
		.filter(({ kind }) => includeDeclaration || kind === 'mention')
		.map(({ start, end }) => ({ start, end }));
}
