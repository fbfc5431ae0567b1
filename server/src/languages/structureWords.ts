import type { CitedOrgan } from './language.ts';

/**
 * How the parts of a document are printed in one language.
 *
 * Every string that is not an opener is the source of a regular expression, with three conveniences: a space stands for any run of white
 * space (a hard-wrapped line too), `#` for a digit of any set, and `{date}`, `{session}` … for the source of that name. Patterns are anchored
 * where they are tried; none needs a look behind.
 */
export interface StructureWords {
	readonly organization: string;
	readonly organs: readonly OrganWords[];
	readonly distribution: string;
	readonly documentLanguage: string;
	readonly originalLanguage: string;
	readonly date: string;
	/** The session line of a masthead, whole. */
	readonly session: string;
	/** The line below it with the days on which a session opens and closes, whole: subsidiary organs print it. */
	readonly sessionDates: string;
	/** The Security Council's year line, whole. */
	readonly year: string;
	/** The agenda item line, whole; what follows it is the item's title. */
	readonly agendaItem: string;
	readonly requestHeadings: { readonly provisional: string; readonly supplementary: string; readonly additional: string };
	/** How the title of a letter, or of identical letters, begins. */
	readonly letterTitle: string;
	readonly noteVerbaleTitle: string;
	/** Found at the end of a title whose next line still belongs to it. */
	readonly titleGoesOn: string;
	/** The opening formula, wherever it stands in its paragraph. */
	readonly opening: string;
	/** How a paragraph may begin that leads to the opening formula within its first sentence. */
	readonly openingStart: string;
	/** What a paragraph that asks for circulation must hold. */
	readonly circulation: string;
	/** How the sentence that asks for circulation begins. */
	readonly circulationStart: string;
	/** The mark of a signature, before or after the name. */
	readonly signatureMark: string;
	readonly signatureMarkStands: 'before' | 'after';
	readonly annexHeadings: readonly AnnexHeadingWords[];
	/** An annex's number as printed in a heading. */
	readonly annexNumber: string;
	readonly originalNote: string;
	readonly memorandumHeading: string;
	readonly draftResolutionHeading: string;
	/** The word behind {@link draftResolutionHeading} where it begins a title: “Draft resolution on …”. Absent where no title begins with it. */
	readonly draftResolutionTitleGoesOn?: string;
	readonly draftDecisionHeading: string;
	/** The line that names the sponsors of a draft resolution, decision or amendment. */
	readonly sponsors: string;
	readonly amendmentHeading: string;
	/** How an amendment gives its instructions ("Replace operative paragraph 3 by …"). */
	readonly amendmentInstruction: string;
	/** "Resolution adopted by the General Assembly on …" above the title. */
	readonly adoptionHeading: string;
	readonly decisionHeading: string;
	readonly presidentialStatement: string;
	/** "47th plenary meeting" below the last paragraph, or the note on the vote. */
	readonly adoptionLine: string;
	/** Lines that a page leaves behind, beside those that are the same in every language. */
	readonly furniture: string;
	/** The look of an opener that the list may lack; absent where nothing but the list tells. */
	readonly otherPreambularOpener?: string;
	readonly openers: { readonly preambular: readonly string[]; readonly operative: readonly string[] };
	/** What tells a preambular paragraph's beginning in the middle of a line; absent where a capital letter does. */
	readonly preambleStarts?: PreambleStartWords;
	/** True where a paragraph of a resolution begins with a capital letter, so that a capital after a comma tells a new paragraph. */
	readonly paragraphsBeginWithCapital: boolean;
}

/** How often openers begin a paragraph, and do not join two clauses of one; measured on official texts. */
export interface PreambleStartWords {
	/** "Also" and "further" as they stand in openers. */
	readonly also: readonly string[];
	/** Words close behind an opener that refer back to the clause before ("in this regard"). */
	readonly refersBack: readonly string[];
	/**
	 * True in a language that sets no space behind its comma: a space there is what is left of a line break where lines were joined.
	 */
	readonly spaceTells?: boolean;
	/** The share over all openers. */
	readonly share: number;
	/** The shares of openers that differ from it. */
	readonly shares: Readonly<Record<string, number>>;
	/** The middle length of a preambular paragraph, UTF-16 units. */
	readonly usualLength: number;
}

/** An organ that adopts resolutions or to which documents belong. */
export interface OrganWords {
	readonly organ: CitedOrgan | 'other';
	/** True where what is said of the organ stands in the feminine. */
	readonly feminine?: true;
	/** The organ's line in a masthead. */
	readonly name: string;
	/** The enacting formula without its comma. */
	readonly formula: string;
	/** How writers of other languages miswrite the formula, and the formula without its comma as it is printed. */
	readonly miswritten?: { readonly forms: string; readonly right: string };
}

/** The heading of an annex, an enclosure (annex of an annex) or an appendix. */
export interface AnnexHeadingWords {
	readonly label: 'annex' | 'enclosure' | 'appendix';
	/** The whole short heading; the group `number` holds its number. */
	readonly short: string;
	/** The beginning of the long heading ("Annex to the letter dated …"), or all of it where the word stands last. */
	readonly long: string;
	/** True where {@link long} covers the whole heading. */
	readonly longIsWhole?: boolean;
}
