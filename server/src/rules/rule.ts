import type { DocumentKind, UnDocument } from '../document/document.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import type { Sentence } from '../text/sentence.ts';

/** How much a finding weighs: an error is sent back, a warning is what an editor would mend, an information is usage, a hint a maybe. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One rule: what it looks for, on whose authority, and how to mend it. One file each, with its examples, which are its tests. */
export interface Rule {
	/** `group/name`, as users write it in settings and comments. */
	readonly code: string;
	readonly severity: Severity;
	/** One sentence: what the text must be. */
	readonly summary: string;
	/** Why: the rule of procedure, the page of the Editorial Manual, or the share measured on official texts. */
	readonly authority: string;
	/** The languages it holds for; absent for all six. */
	readonly languages?: readonly LanguageCode[];
	/** The kinds of section that it looks at; absent for every kind but `none`. */
	readonly kinds?: readonly DocumentKind[];
	/** Good and bad texts; in a bad one `^^^` lines mark where the finding stands (see examples.ts). */
	readonly examples: RuleExamples;
	/** How far it looks, see {@link Reach}. */
	readonly reach: Reach;
	/** Looks at a whole document, or at a stretch of one as its reach allows. Pure; must take linear time. */
	readonly check: (document: UnDocument, facts: RuleFacts) => readonly Finding[];
	/**
	 * Makes of what `check` has found in all paragraphs what is said of the document: one finding for many alike. `findings` are this rule's own, in
	 * the order of the text.
	 */
	readonly together?: (document: UnDocument, findings: readonly Finding[]) => readonly Finding[];
}

/**
 * What a finding of a rule depends on, so that after an edit only what may have changed is checked again:
 * - `paragraph`: the part of the document in which it begins, with the parts next to it;
 * - `section`: the letter, annex or resolution in which it begins;
 * - `document`: all of it.
 *
 * Kind, language, date and session of the document may be asked for in any case (see facts/).
 */
export type Reach = 'paragraph' | 'section' | 'document';

/** What is known beside the text. */
export interface RuleFacts {
	/** Opening dates of sessions that the user has added, ISO by session number; they stand above the tables. */
	readonly sessionOpenings: Readonly<Record<string, string>>;
}

/** Something to mend, and how. Plain data: editors, reports and `--fix` all show the same. */
export interface Finding extends Range {
	readonly code: string;
	readonly severity: Severity;
	/** What is wrong, why, and what to do, with actual and expected. Quoted document text is isolated (see text/sentenceValues.ts). */
	readonly message: Sentence;
	/** Other places that it concerns: the second of two annexes, the head's agenda item. */
	readonly related?: readonly RelatedPlace[];
	/** The preferred one first. */
	readonly fixes?: readonly Fix[];
}

export interface RelatedPlace extends Range {
	readonly message: Sentence;
}

/** One way to mend a finding. */
export interface Fix {
	readonly title: Sentence;
	/** True where it follows from the text alone with one possible result: then it is applied by `--fix`, by "fix all" and on save. */
	readonly safe: boolean;
	readonly edits: readonly TextEdit[];
}

interface RuleExamples {
	readonly good: readonly RuleExample[];
	readonly bad: readonly RuleExample[];
}

export interface RuleExample {
	readonly language: LanguageCode;
	/** A document or a part of one. In bad examples, a line of `^^^` stands below the place of each finding. */
	readonly text: string;
	/** The text after the preferred fix; absent where there is no fix. */
	readonly fixed?: string;
}

/** What a rule asks for, as a text for the user. */
export function summaryOf({ summary }: Pick<Rule, 'summary'>): Sentence {
	return { template: summary, values: [] };
}

/** What a rule rests on, as a text for the user. */
export function authorityOf({ authority }: Pick<Rule, 'authority'>): Sentence {
	return { template: authority, values: [] };
}
