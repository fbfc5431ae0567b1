import type { CitedOrgan } from '../languages/language.ts';
import type { Range } from '../text/range.ts';

export type { CitedOrgan };

/** What can be cited in a UN document. The names are those of `penholder batch`. */
export type ReferenceKind = Reference['kind'];

export type Reference =
	| SymbolReference
	| DateReference
	| SessionReference
	| YearReference
	| AgendaItemReference
	| RuleReference
	| CharterArticleReference
	| AnnexReference
	| ParagraphReference
	| StateReference;

/** `value` never depends on the language of the text. */
interface ReferenceBase extends Range {
	readonly value: string;
}

/**
 * A document symbol (`A/64/191`, `A/64/844–S/2010/339`), or a resolution or decision cited in running text, as its symbol
 * (`A/RES/59/50`, `S/RES/1631(2005)`, `A/DEC/59/509`). The range covers the symbol or the number as cited ("59/50", "1631 (2005)", "217 A (III)").
 */
export interface SymbolReference extends ReferenceBase {
	readonly kind: 'symbol';
	/** How it is cited: by its full symbol, or as "resolution n", "decision n". */
	readonly form: 'symbol' | 'resolution' | 'decision';
	readonly organ?: CitedOrgan;
	/** Session as cited: `59`, `S-32`, `ES-11`, or in Arabic numerals for the Roman form (`III` is `3`). */
	readonly session?: string;
	/** Year as cited: of a Council or an Economic and Social Council resolution. */
	readonly year?: number;
	readonly number?: number;
	/** Part letter in Latin letters: `A`, `A-B`. */
	readonly part?: string;
	/** ISO date that the text gives for it ("of 2 December 2004"). */
	readonly citedDate?: string;
	/** True where an Arabic text has the number before the session (`٥٠/٥٩` for 59/50). */
	readonly reversed?: boolean;
	/** True where an Arabic text may have the number before the session and nothing beside the citation tells; the value takes the first for the session. */
	readonly orderUnsettled?: boolean;
	/** True where the printed form breaks the symbol's grammar and the value is what must have been meant. */
	readonly mended?: boolean;
}

/** A calendar date; `value` is ISO 8601 (`2004-12-02`). A range in the text is two references. */
export interface DateReference extends ReferenceBase {
	readonly kind: 'date';
}

/** A session: `64`, `S-32`, `ES-11`; `ordinal` false where it is printed in figures. */
export interface SessionReference extends ReferenceBase {
	readonly kind: 'session';
	readonly inFigures: boolean;
}

/** The Security Council's year of a masthead ("Sixty-fifth year" is `65`). */
export interface YearReference extends ReferenceBase {
	readonly kind: 'year';
}

/** `13`, `125 (t)` with a Latin letter in every language. */
export interface AgendaItemReference extends ReferenceBase {
	readonly kind: 'agenda-item';
	/** Which list the number belongs to. */
	readonly list: 'agenda' | 'provisional-agenda' | 'preliminary-list';
}

/** A rule of procedure: `14`, `13 (e)` of the Assembly; `SC 37` of the Council. */
export interface RuleReference extends ReferenceBase {
	readonly kind: 'rule';
}

/** An article of the Charter: `35 (2)`. */
export interface CharterArticleReference extends ReferenceBase {
	readonly kind: 'charter-article';
}

/** A mention of an annex: its number, or the empty string where it has none. Headings are no mentions. */
export interface AnnexReference extends ReferenceBase {
	readonly kind: 'annex';
	readonly label: 'annex' | 'enclosure' | 'appendix';
}

/** A mention of a numbered paragraph: `3`, `3 (b)`. */
export interface ParagraphReference extends ReferenceBase {
	readonly kind: 'paragraph';
	/** True where the text says that the paragraph is of another document ("paragraph 3 of resolution 59/50"). */
	readonly elsewhere: boolean;
}

/** A State by any name that the name table knows: ISO 3166 alpha-2. */
export interface StateReference extends ReferenceBase {
	readonly kind: 'state';
	/** The form of the name as printed. */
	readonly form: 'short' | 'formal' | 'common';
}
