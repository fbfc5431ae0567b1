import type { UnDocument } from '../document/document.ts';
import type { Language } from '../languages/language.ts';
import type { AdoptedResolutions } from '../tables/adoptedResolutions.ts';
import type { Range } from '../text/range.ts';
import type { SentenceValue } from '../text/sentence.ts';

/** A proposal: `text`, which is both shown and inserted, replaces the range. UTF-16 offsets. */
export interface Completion extends Range {
	readonly kind: 'opener' | 'state' | 'agenda-title' | 'annex-number' | 'date' | 'resolution' | 'formula';
	readonly text: string;
	readonly detail?: SentenceValue;
}

/** Where something is to be completed. */
export interface CompletionPlace {
	readonly document: UnDocument;
	/** UTF-16 units. */
	readonly offset: number;
	/** Where the line of the offset begins. */
	readonly lineStart: number;
	/** Index of the section in {@link UnDocument.sections}. */
	readonly section: number;
	readonly language: Language;
	/** ISO date. */
	readonly today: string;
	/** Absent while the table is not there. */
	readonly resolutions: AdoptedResolutions | undefined;
}
