import type { Pattern } from './dateWords.ts';

/** How the paragraphs of a resolution are worded in one language, beyond the list of opening phrases. */
export interface ResolutionWords {
	/** Case of a paragraph's first letter; absent where the script has none. */
	readonly firstLetter?: 'capital' | 'small';
	readonly repetition: RepetitionWords;
	/**
	 * Words of openers that agree with the organ that speaks: in the feminine singular, in the masculine singular, then in any form that agrees
	 * with no organ (plurals). Two words stand for the second of them behind the first. Empty where no word does.
	 */
	readonly agreeing: readonly AgreeingForms[];
	/** The first word of preambular paragraphs that says "while": of the first paragraph, and of every later one, where it says "and while". */
	readonly conjunction?: { readonly first: string; readonly later: string };
	/** Small words at the end of some openers that belong to what follows ("Takes note of"). */
	readonly prepositions: readonly string[];
	/** Words of openers that translate the same verb, so that "also" may stand behind any of them. */
	readonly synonyms: readonly (readonly string[])[];
	/** The verbs of the same opener in the preamble and in the operative part, where the two differ. */
	readonly verbs: readonly (readonly [preambular: string, operative: string])[];
	/** True where an adverb may stand before the verb of any opener, so that only the verb tells which part it belongs to. */
	readonly adverbsComeFirst?: true;
	/** How a paragraph opens that acts under Chapter VII of the Charter. */
	readonly underChapterSeven: Pattern;
	/** Directly before a session of the General Assembly at which something is still to be done: a report given, an item taken up. */
	readonly beforeComingSession: Pattern;
}

/** The feminine, the masculine, and the other forms of a word. */
export type AgreeingForms = readonly [feminine: string, masculine: string, ...others: string[]];

/** "Also" and "further", which tell that a paragraph has the verb of the one before it. */
interface RepetitionWords {
	/** Printed in the second paragraph with a verb. */
	readonly also: string;
	/** Printed in the third one. */
	readonly further: string;
	/** Other words that say the same. */
	readonly others: readonly string[];
	/** Of these words, those that are adjectives before a noun: they say "also" only where one of {@link followedBy} stands next. */
	readonly adjectives?: readonly string[];
	readonly followedBy?: readonly string[];
	/** On which side of the verb they stand in the two parts of a resolution. */
	readonly stands: { readonly preambular: 'before' | 'after'; readonly operative: 'before' | 'after' };
	/** True where official texts almost never put them on the other side. */
	readonly placeIsFixed: boolean;
}
