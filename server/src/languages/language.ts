import type { AnnexWording } from './annexWording.ts';
import type { CitationWords } from './citationWords.ts';
import type { DateWords } from './dateWords.ts';
import type { ResolutionWords } from './resolutionWords.ts';
import type { StructureWords } from './structureWords.ts';
import type { UsageWords } from './usageWords.ts';

/** The six official languages (rule 51 of the rules of procedure of the General Assembly). */
export type LanguageCode = 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es';

/** The organ whose resolution or decision is cited. `own` is "its resolution": the organ that speaks, settled from the context. */
export type CitedOrgan = 'A' | 'S' | 'E' | 'A/HRC' | 'own';

/** Everything that differs between languages, as data. A seventh language would be one more value of this shape. */
export interface Language {
	readonly code: LanguageCode;
	/** The language's English name, as mastheads print it. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	readonly script: 'Arabic' | 'Han' | 'Latin' | 'Cyrillic';
	/** The United Nations, as the Secretariat prints it above the line of each masthead. */
	readonly organization: string;
	/** Frequent small words (lower case) that tell this language from others in its script. Empty where the script tells alone. */
	readonly commonWords: readonly string[];
	readonly marks: Marks;
	readonly dates: DateWords;
	readonly citations: CitationWords;
	readonly structure: StructureWords;
	readonly resolutionWords: ResolutionWords;
	readonly usage: UsageWords;
	readonly annexWording: AnnexWording;
}

/** The punctuation of official texts in one language. */
export interface Marks {
	readonly comma: string;
	readonly semicolon: string;
	readonly colon: string;
	readonly fullStop: string;
	readonly questionMark: string;
	readonly exclamationMark: string;
	readonly openingQuote: string;
	readonly closingQuote: string;
	/** The marks that a no-break space parts from the word before or after them. */
	readonly noBreakSpaceBefore: string;
	readonly noBreakSpaceAfter: string;
	/** How an operative paragraph's number is printed, `1` standing for the number: `1.`, Arabic `1 -`. */
	readonly operativeNumber: string;
	/** Other forms of it that issued documents have and that may stay where a text keeps to them. */
	readonly toleratedOperativeNumbers: readonly string[];
	/** The first label of each degree of subparagraphs, from the first: `(a)`, `(i)`, `a.`, `i.` (Editorial Manual, Paragraphs and subparagraphs). */
	readonly subparagraphLabels: readonly string[];
}
