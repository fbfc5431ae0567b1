import type { Pattern } from './dateWords.ts';

/**
 * How annexes are named in one language, beyond how they are cited and headed. A {@link Pattern} is written as everywhere in the language files: a
 * space is any gap between words, `#` a digit, an alif any alif, and letters match in either case.
 */
export interface AnnexWording {
	/** The short heading; `{number}` is printed as in "Annex II", 附件二, المرفق الثاني. */
	readonly heading: { readonly alone: string; readonly numbered: string };
	/** What stands before the word within brackets: "(**see** annex)". */
	readonly see: string;
	/** Within brackets before the word, any of these. */
	readonly seeForms: Pattern;
	/** Directly before a mention without number and brackets that announces an annex: "set out **in the** annex". */
	readonly announcing: Pattern;
	/** After a mention: the annex is this document's own. */
	readonly ofThisDocument: Pattern;
	/** The same in a request for circulation, where the letter has just been named: "the annex **thereto**". */
	readonly ofTheLetter: Pattern;
	/** After the last of one or several mentions: the annex is another document's ("annex II **to the** Convention"). */
	readonly ofAnotherAfter: Pattern;
	/** Directly before the word: the same ("the **Convention, annex** II"). */
	readonly ofAnotherBefore: Pattern;
	/** Printed words that can only mean one annex. */
	readonly oneAnnex: Pattern;
	/** The words for "letter and its annex" that change with the number of annexes; the longer ones first. Empty where none change. */
	readonly agreement: readonly AgreeingWords[];
	/** How letters and notes are called in a title or, in any case, in the long heading of an annex. Empty where the word stands last. */
	readonly letterNoun: Pattern;
	/** What does not count when words of a title and a long heading are compared: articles written together with the word, endings of number. */
	readonly ignoredInWords: string;
}

/** The same words for one annex, for two where the language has a dual, and for more. */
export interface AgreeingWords {
	readonly one: string;
	readonly two?: string;
	readonly more: string;
	/** What is printed by mistake for any of them. */
	readonly slips?: readonly string[];
}
