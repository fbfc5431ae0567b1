/**
 * How a language cites resolutions and decisions in running text. All lists hold whole words or phrases; a space stands for any gap between
 * words (a line break too), `’` for any apostrophe, and case does not matter.
 */
export interface CitationWords {
	readonly resolution: CitationNoun;
	readonly decision: CitationNoun;
	/** Whether the noun follows its numbers and dates precede them (第59/50号决议). */
	readonly nounFollows: boolean;
	/** What is written together with a noun or name that follows (Arabic "and", "in", "the"). The longest first. */
	readonly prefixes: readonly string[];
	/** "its", before the noun. */
	readonly possessives: readonly string[];
	/** Words that only begin like one of the others (其中 is not 其). */
	readonly ignoredWords: readonly string[];
	/** "in", between an organ's name and "its resolution". */
	readonly inWords: readonly string[];
	readonly organs: CitedOrganNames;
	/** What leads from a number to the organ that follows it: "of the". The empty string where the bare name may follow. */
	readonly organLinks: readonly string[];
	/** The names that may stand there, where it is not all of {@link organs}: without a "of the" only the genitive tells whose resolution it is. */
	readonly organsAfterNumber: readonly string[];
	/** What leads from a number to its date, or, where the noun follows, from the date to the number. */
	readonly dateLinks: readonly string[];
	/** Between the last two members of a list. */
	readonly listWords: readonly string[];
	/** "to", between the first and last part letter of a range. */
	readonly throughWords: readonly string[];
	/** Before a number: "No.", 第. */
	readonly numberMarks: readonly string[];
	/** After a number: 号. */
	readonly numberSuffixes: readonly string[];
	/** Signs that end a sentence or clause, so that a list of numbers does not go on after them: a character class, without its brackets. */
	readonly clauseEnds: string;
	/** The names of the part letters A, B, C … where the language has its own; empty where Latin letters stand. */
	readonly partLetterNames: readonly string[];
	/** How the language marks regular, special and emergency special sessions in front of their number, as in `(د-3)` for `(III)`. */
	readonly sessionMarks: {
		readonly regular: readonly string[];
		readonly special: readonly string[];
		readonly emergency: readonly string[];
	};
	/** Whether commas set off the date that follows a number: "59/50**,** de 2 de diciembre de 2004**,**". */
	readonly dateBetweenCommas: boolean;
	/** Whether a text may have the number before the session, because a page read by machine gives the order in which figures are printed. */
	readonly sessionMayComeSecond: boolean;
}

export interface CitationNoun {
	readonly forms: readonly string[];
	/** Forms that say "its" by themselves (قرارها). */
	readonly ownForms: readonly string[];
}

/** Names of the organs that resolutions are cited of, in every case in which they occur. */
interface CitedOrganNames {
	readonly A: readonly string[];
	readonly S: readonly string[];
	readonly E: readonly string[];
	readonly 'A/HRC': readonly string[];
	/** "the Council": which one, the context tells. */
	readonly own: readonly string[];
	/** Bodies whose resolutions have no symbol of the four organs. */
	readonly other: readonly string[];
}
