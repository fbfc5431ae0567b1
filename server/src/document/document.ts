import type { LanguageCode } from '../languages/language.ts';
import type { Reference } from '../references/reference.ts';
import type { Range } from '../text/range.ts';

/** What a document, or what is annexed to it, is. `none` is not a UN document. The names are those of `penholder batch`. */
export type DocumentKind =
	| 'letter'
	| 'note-verbale'
	| 'request'
	| 'memorandum'
	| 'draft-resolution'
	| 'draft-decision'
	| 'amendment'
	| 'resolution'
	| 'decision'
	| 'presidential-statement'
	| 'none';

/** The parts of a document. The names are those of `penholder batch`. */
export type NodeKind =
	| 'subject-tags'
	| 'organization'
	| 'symbol'
	| 'organ'
	| 'distribution'
	| 'document-date'
	| 'document-language'
	| 'original-language'
	| 'session'
	| 'session-dates'
	| 'year'
	| 'agenda-item'
	| 'agenda-title'
	| 'request-heading'
	| 'item-title'
	| 'title'
	| 'sponsors'
	| 'origin'
	| 'opening'
	| 'circulation'
	| 'paragraph'
	| 'signature'
	| 'annex'
	| 'original-note'
	| 'annex-title'
	| 'memorandum-paragraph'
	| 'enacting'
	| 'preambular'
	| 'operative'
	| 'subparagraph'
	| 'continuation'
	| 'heading'
	| 'footnote'
	| 'adoption'
	| 'furniture';

/**
 * One part of the document. A node covers its text with its number and without white space around it. Nodes are sorted by start; two nodes are
 * either disjoint or one holds the other (a footnote or page furniture that a page break has put into the middle of a paragraph).
 */
export interface DocumentNode extends Range {
	readonly kind: NodeKind;
	/** Index in {@link UnDocument.nodes} of the paragraph or annex heading that this node belongs to; -1 at the top. */
	readonly parent: number;
	/** Index in {@link UnDocument.sections}. */
	readonly section: number;
	/** The number's value, not as printed: operative `3`, subparagraph `b`, `ii`, `ب`, annex `2`; absent where nothing is printed. */
	readonly number?: string;
	/** Where the number is printed, with its brackets, stop or dash and without the white space after it. */
	readonly numberRange?: Range;
	/** Nesting of a subparagraph (1 to 4) or an annex (1 annex, 2 enclosure or appendix of an annex …). */
	readonly depth?: number;
	/** Of an annex heading. */
	readonly label?: 'annex' | 'enclosure' | 'appendix';
	/** The opening phrase of a preambular or operative paragraph that the language's list knows ("Recalling also"). */
	readonly opener?: Range;
}

/** The main document or one annexed document: its kind, language and place. Section 0 is the main document. */
export interface DocumentSection extends Range {
	readonly kind: DocumentKind;
	readonly language: LanguageCode | 'und';
	/** Index of the section that this one is annexed to; -1 for the main document. */
	readonly parent: number;
	/** Index of its annex heading in {@link UnDocument.nodes}; -1 for the main document. */
	readonly heading: number;
	/** Nodes of this section, without those of sections annexed to it, in order. */
	readonly nodes: readonly number[];
}

/** A text read as a UN document. `leaves` (see leaves.ts) joined are the text. */
export interface UnDocument {
	readonly text: string;
	readonly kind: DocumentKind;
	readonly language: LanguageCode | 'und';
	readonly nodes: readonly DocumentNode[];
	readonly sections: readonly DocumentSection[];
	/** Sorted by start. */
	readonly references: readonly Reference[];
	/** Stretches that are no content: HTML comments. */
	readonly comments: readonly Range[];
	/** How the text is laid out; see layout.ts. */
	readonly layout: 'paragraph-a-line' | 'wrapped' | 'one-line';
}
