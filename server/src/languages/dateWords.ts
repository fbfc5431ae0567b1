/**
 * How a language writes dates, ordinals, sessions, years, agenda items, rules, articles of the Charter, annexes and paragraphs.
 *
 * A {@link Pattern} is the source of a regular expression in which a space stands for a gap between words (a line break too), `#` for a digit
 * of any set, `’` for any apostrophe and an alif for every form of the alif; letters match in either case. Patterns are bounded: no `*`, no
 * `+`. Every other string is printed as it stands.
 */
export interface DateWords {
	readonly calendar: CalendarWords;
	readonly lists: ListWords;
	readonly ordinals: OrdinalWords | OrdinalNumerals;
	readonly sessions: SessionWords;
	readonly councilYear: CouncilYearWords;
	readonly agendaItems: AgendaItemWords;
	readonly rules: RuleWords;
	readonly charter: CharterWords;
	readonly annexes: readonly AnnexWords[];
	readonly paragraphs: ParagraphWords;
}

export type Pattern = string;

/** Dates in words and, where the language has them, in the signs of year, month and day. */
export interface CalendarWords {
	/** Twelve, as they are printed within a date. A name of two halves ("كانون الأول/ديسمبر") is read by each half too, in either order. */
	readonly months: readonly string[];
	/** Other names that occur, and their months from 1 to 12. */
	readonly otherMonths?: Readonly<Record<string, number>>;
	/** A date as it is printed: `{day}`, `{month}` and `{year}`. */
	readonly printed: string;
	/** The first day of a month as it is printed in place of `1`. */
	readonly firstDay?: string;
	/** What may follow the figure of the day: `1er`, `2nd`. */
	readonly dayMark?: Pattern;
	/** What may stand before the day after "and" or "to": "from 31 May to **the** 2nd". */
	readonly beforeDay?: Pattern;
	readonly beforeMonth?: Pattern;
	readonly beforeYear?: Pattern;
	/** What stands in the place of the year: "of the same year". */
	readonly sameYear: Pattern;
	/** True where a month may stand before its day. */
	readonly monthFirst?: boolean;
	/** The signs that follow the figures of a date from year to day, and those that stand for the same year with its sign. */
	readonly signs?: { readonly year: Pattern; readonly month: Pattern; readonly day: Pattern; readonly sameYear: Pattern };
}

/** What joins the members of a list ("7 and 133") and the ends of a range ("I to III"). Commas and dashes are the same everywhere. */
export interface ListWords {
	readonly and: Pattern;
	readonly to: Pattern;
}

/**
 * How ordinals from 1 to 199 are put together. A word is its stem and the ending of its form; {@link OrdinalForm.words} has what does not
 * follow.
 */
export interface OrdinalWords {
	readonly stems: {
		/** 1 to 10. */
		readonly ones: readonly string[];
		/** 11 to 19. */
		readonly teens: readonly string[];
		/** 20, 30 … 90. */
		readonly tens: readonly string[];
		readonly hundred: string;
	};
	/** 20, 30 … 90 before a unit, where they are no ordinals there: "sixty" of "sixty-fourth". */
	readonly tensBeforeUnit?: readonly string[];
	/** `{tens}` and `{unit}`. */
	readonly tensAndUnit: string;
	/** Above a hundred; `{rest}` is the ordinal of what is over. The first is printed, the others read too. */
	readonly aboveHundred: readonly string[];
	/** Whole ordinals that do not follow, by number: "vingt et unième". */
	readonly irregular?: Readonly<Record<number, string>>;
	/** By name of the form. */
	readonly forms: Readonly<Record<string, OrdinalForm>>;
	/** Other words for the same, by number: "seconde". */
	readonly alternatives?: Readonly<Record<number, readonly string[]>>;
	/** What may follow a figure: "64th". */
	readonly figureMark: Pattern;
}

/** The endings of one form: gender, case. */
export interface OrdinalForm {
	/** Of {@link OrdinalWords.stems}; without them the stems are the words. */
	readonly endings?: { readonly ones: string; readonly teens: string; readonly tens: string; readonly hundred: string };
	/** Words in place of stem and ending. */
	readonly words?: Readonly<Record<number, string>>;
	/** Units within a compound where they differ: "الحادية" of 21. */
	readonly unitsInCompound?: Readonly<Record<number, string>>;
}

/** Ordinals that are numerals with a sign before them: 第六十四. */
interface OrdinalNumerals {
	readonly lead: string;
}

/** How sessions are named. */
interface SessionWords {
	/** The word for session in all its forms. */
	readonly word: Pattern;
	/** Where its ordinal stands. */
	readonly ordinalStands: 'before' | 'after' | 'either';
	/** Words of which any number may stand between the ordinal and the word. */
	readonly between: Pattern;
	/** What between them makes it a special, an emergency special session of the General Assembly. */
	readonly special: Pattern;
	readonly emergency: Pattern;
	/** The form of the ordinal in a masthead ("Sixty-fourth session"); a name of {@link OrdinalWords.forms}. */
	readonly form: string;
	/** The sign between numeral and word (届); only with {@link OrdinalNumerals}. */
	readonly unit?: Pattern;
}

/** The Security Council's year in its masthead. */
interface CouncilYearWords {
	readonly word: Pattern;
	readonly ordinalStands: 'before' | 'after';
	readonly form: string;
	/** The Council's name, after which the year may stand on the same line. */
	readonly council: Pattern;
}

/** How agenda items are cited. */
interface AgendaItemWords {
	readonly word: Pattern;
	/** What names the list, directly after the numbers or directly before the word. The first that fits counts. */
	readonly lists: readonly {
		readonly list: 'agenda' | 'provisional-agenda' | 'preliminary-list';
		readonly after?: Pattern;
		readonly before?: Pattern;
	}[];
	/** Without a list the numbers are those of the agenda where this stands before the word … */
	readonly bareAfter?: Pattern;
	/** … or, where that is absent, unless this follows them. */
	readonly bareUnless?: Pattern;
}

/** How rules of procedure are cited. The rules must be named in the same sentence. */
interface RuleWords {
	readonly word: Pattern;
	readonly procedure: Pattern;
	/** What makes them the Security Council's: "provisional" (its rules have never been anything else), or its name. */
	readonly council: Pattern;
	/** Names of other bodies with rules of their own. */
	readonly otherBody: Pattern;
	/** Between the number and the rules: the number belongs to this. Where a rule is called an article. */
	readonly otherInstrument?: Pattern;
	readonly lead?: Pattern;
	readonly unit?: Pattern;
	readonly labelUnit?: Pattern;
}

/** How Articles of the Charter are cited. */
interface CharterWords {
	readonly word: Pattern;
	/** True where the word must begin with a capital letter unless the Charter follows. */
	readonly capital?: boolean;
	/** A word in place of the number 1: "Article premier". */
	readonly first?: Pattern;
	/** What leads from the number to the Charter: "of the Charter". */
	readonly charterAfter?: Pattern;
	/** The Charter's name earlier in the sentence. */
	readonly charterBefore: Pattern;
	/** Between that name and the number: the number belongs to this. */
	readonly otherInstrument: Pattern;
	/** What, after the numbers, gives them to another instrument although the Charter stands before. */
	readonly notCharterAfter?: Pattern;
	/** A paragraph of the Article before or after its number; the group `paragraph` holds its number. */
	readonly paragraphAfter?: Pattern;
	readonly paragraphBefore?: Pattern;
	readonly lead?: Pattern;
	readonly unit?: Pattern;
	readonly labelUnit?: Pattern;
}

/** How annexes, enclosures or appendices are mentioned. */
export interface AnnexWords {
	readonly label: 'annex' | 'enclosure' | 'appendix';
	readonly word: Pattern;
	/** A form of {@link OrdinalWords.forms} whose ordinals number annexes ("المرفق الأول"). */
	readonly forms?: readonly string[];
	/** Without a number: what must stand before or after, one of the two. Where both are absent the word alone is a mention. */
	readonly bareAfter?: Pattern;
	readonly bareBefore?: Pattern;
	/** What, before the word, makes it no mention ("to annex"). */
	readonly notAfter?: Pattern;
	/** What, after the word, makes it no mention. */
	readonly notBefore?: Pattern;
	/** What, after a number, makes it no number of an annex (附件一并, 附件2015年). */
	readonly notNumberBefore?: Pattern;
}

/** How numbered paragraphs are mentioned. */
interface ParagraphWords {
	/** Subparagraphs too, which are cited by letter alone. */
	readonly word: Pattern;
	readonly lead?: Pattern;
	readonly unit?: Pattern;
	readonly labelUnit?: Pattern;
	/** What may stand between a paragraph's number and its letter: "paragraph 3, **subparagraph** (c)". */
	readonly beforeLabel?: Pattern;
	/** What leads from a subparagraph's letter to the word before its paragraph's number: "alinéa c) **du** paragraphe 4". */
	readonly ofParagraph: Pattern;
	/** After the numbers: it is a paragraph of this text ("above", "of the present resolution"), or no paragraph at all. */
	readonly here: Pattern;
	readonly noParagraph?: Pattern;
	/** After the numbers or before the word: it is another document's. */
	readonly elsewhereAfter: Pattern;
	readonly elsewhereBefore: Pattern;
}
