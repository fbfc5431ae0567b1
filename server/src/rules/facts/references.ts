import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { nodeAt, sectionOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import type { Reference } from '../../references/reference.ts';
import type { Range } from '../../text/range.ts';
import { oncePerDocument } from './oncePerDocument.ts';
import { isQuoted } from './quotedPassages.ts';
import { sectionLanguage } from './sectionLanguage.ts';

/** A reference with the part of the document and the language that it stands in. */
interface PlacedReference<Kind extends Reference['kind']> {
	readonly reference: Extract<Reference, { kind: Kind }>;
	readonly node: DocumentNode;
	readonly language: Language;
}

/** The references of a kind in the words of the document itself: not in its masthead, in page furniture or between quotation marks. */
export function ownReferences<Kind extends Reference['kind']>(document: UnDocument, kind: Kind): readonly PlacedReference<Kind>[] {
	return (ownReferencesByKind(document).get(kind) ?? []) as unknown as readonly PlacedReference<Kind>[];
}

const ownReferencesByKind = oncePerDocument((document): ReadonlyMap<Reference['kind'], readonly PlacedReference<Reference['kind']>[]> => {
	const byKind = new Map<Reference['kind'], PlacedReference<Reference['kind']>[]>();
	for (const reference of document.references) {
		const node = nodeAt(document, reference.start);
		if (!node || NOT_OWN.has(node.kind) || isQuoted(document, reference.start)) continue;
		const language = sectionLanguage(document, sectionOf(document, node));
		if (!language) continue;
		const alike = byKind.get(reference.kind);
		if (alike) alike.push({ reference, node, language });
		else byKind.set(reference.kind, [{ reference, node, language }]);
	}
	return byKind;
});

/** True where a range lies in something that is cited: a symbol, a resolution, a date, a session … */
export function isCited({ references }: UnDocument, { start, end }: Range): boolean {
	let low = 0;
	let high = references.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((references[middle] as Reference).start <= start) low = middle + 1;
		else high = middle;
	}
	// References may lie within one another, a resolution in a list of them; those that begin far before end before.
	for (let index = low - 1; index >= 0 && index >= low - MOST_NESTED; index--) if ((references[index] as Reference).end >= end) return true;
	return false;
}

const MOST_NESTED = 4;

const NOT_OWN: ReadonlySet<DocumentNode['kind']> = new Set<DocumentNode['kind']>([
	...(['organization', 'symbol', 'organ', 'distribution', 'document-date', 'document-language', 'original-language'] as const),
	...(['session', 'session-dates', 'year', 'subject-tags', 'furniture'] as const),
]);
