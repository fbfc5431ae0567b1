/** The spellings, short forms and terms of a language that documents of the United Nations do without, and what they have in their place. */
export interface UsageWords {
	readonly spellings: readonly Spelling[];
	readonly abbreviations: readonly Abbreviation[];
	readonly sessionMisnomer?: SessionMisnomer;
}

/** A word spelled otherwise than documents of the United Nations spell it. All words are in lower case; where a text has a capital, so has the right word. */
export interface Spelling {
	readonly wrong: string;
	readonly right: string;
	/** Endings that follow both, each of which makes a word; the bare word too where one of them is empty. Absent for the bare word alone. */
	readonly endings?: readonly string[];
	/** True where the word is no name's own spelling but an accent left out, so that it is wrong in names as well. */
	readonly inNames?: boolean;
	/** True where the other spelling is right in another sense ("computer program"): then the fix is only offered. */
	readonly unsure?: boolean;
}

/** A short form that documents of the United Nations write out. */
export interface Abbreviation {
	readonly short: string;
	readonly full: string;
	/** True where the full form fits into any sentence in place of the short one. Where it does not, its case or article has to agree. */
	readonly fits: boolean;
	/** Words with a capital letter that may follow without making a name out of both ("UN Charter", but "UN Women"). Absent where none makes a name. */
	readonly notNameBefore?: readonly string[];
	/** A sign directly before the short form that makes it part of another word, as the inside of a character class. */
	readonly notAfter?: string;
}

/** A word that is taken for "session" and means something else in the documents of the United Nations. */
export interface SessionMisnomer {
	readonly word: string;
	/** The form of the ordinal before it, a name of the language's ordinal forms. */
	readonly form: string;
	/** Adjectives that may follow, and what they become. */
	readonly adjectives: Readonly<Record<string, string>>;
	readonly right: string;
	readonly rightForm: string;
	/** What stands before the ordinal and has to agree with the word: "la" becomes "el". Longest first. */
	readonly articles: Readonly<Record<string, string>>;
}
