import type { DocumentKind, DocumentNode, UnDocument } from '../../document/document.ts';

/** The kinds of section whose operative paragraphs are numbered. Amendments quote paragraphs that count in another text. */
export const RESOLUTION_KINDS: readonly DocumentKind[] = ['resolution', 'decision', 'draft-resolution', 'draft-decision'];

/** True for the parts of a section of such a kind. */
export function standsInResolution({ sections }: UnDocument, { section }: DocumentNode): boolean {
	return RESOLUTION_KINDS.includes(sections[section]?.kind ?? 'none');
}
