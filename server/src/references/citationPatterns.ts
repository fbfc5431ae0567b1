import type { CitationNoun, CitationWords } from '../languages/citationWords.ts';
import { type Candidates, candidatesOf } from '../text/candidates.ts';
import { DIGIT_CLASS } from '../text/digits.ts';
import { BLANK_CLASS, DASH_CLASS, expand, OPTIONAL_GAP, perLanguage, WORD_END } from './patterns.ts';
import type { CitedOrgan } from './reference.ts';

/**
 * What the words of one language tell about citations. `tokens`, `organAfter`, `part`, `morePart`, `marked` and `specialSession` are matched in the
 * text itself; the others are tried on the {@link foldWords folded} words between two places.
 */
export interface CitationPatterns {
	/** Tests whether a text has a noun at all. */
	readonly noun: RegExp;
	/** Global: nouns, organs, "its" and the ends of clauses. See {@link citationToken}. */
	readonly tokens: RegExp;
	/** Sticky: an organ that follows a number or its date. Group 1: its name. */
	readonly organAfter: RegExp;
	/** Sticky: a part letter. Group 1: the letter or its name. */
	readonly part: RegExp;
	/** Not 0 where a part letter may stand. */
	readonly partCandidates: Candidates;
	/** Sticky: one part letter more. Groups: "to" where a range goes on, the letter. */
	readonly morePart: RegExp;
	/** From an organ's name to the noun. */
	readonly organToNoun: RegExp;
	/** From a noun to the organ's name. */
	readonly nounToOrgan: RegExp;
	/** From a noun to the number that it announces. */
	readonly nounToNumber: RegExp;
	/** Ends with a noun and what may stand between it and the number. */
	readonly announcing: RegExp;
	/** From "its" to its noun: a word or two at most. */
	readonly possessiveToNoun: RegExp;
	/** From an organ's name to "its": "in". */
	readonly organToPossessive: RegExp;
	/** From a number of a list to the next. */
	readonly numberToNumber: RegExp;
	/** Ends like the words before a number that other words part from the list's last: with a comma, "and", a mark. */
	readonly beforeFurtherNumber: RegExp;
	/** From a number to its date, or, where the noun follows, from the date to its number. */
	readonly numberToDate: RegExp;
	/** Begins with a noun that follows a number. Group 1: the noun. */
	readonly numberAndNoun: RegExp;
	/** From an organ's name to the number, or to the date before it, that follows at once. */
	readonly besideNumber: RegExp;
	/** Ends with the mark of a number, in the text itself. */
	readonly marked: RegExp;
	/** Begins with the sign that follows a number. */
	readonly suffixed: RegExp;
	/** Ends with the mark of a special session, in the text itself. Groups: the mark, the mark of an emergency one. */
	readonly specialSession: RegExp;
	/** What brackets after a number hold. Groups: emergency mark, special mark, regular mark, number or numeral. */
	readonly bracket: RegExp;
	readonly nouns: ReadonlyMap<string, FoundNoun>;
	readonly organs: ReadonlyMap<string, FoundOrgan>;
}

interface FoundNoun {
	readonly form: 'resolution' | 'decision';
	/** True where the noun says "its" by itself. */
	readonly own: boolean;
}

/** `other` is a body whose resolutions have no symbol of the four organs. */
export type FoundOrgan = CitedOrgan | 'other';

type CitationToken =
	| ({ readonly kind: 'noun' } & FoundNoun)
	| { readonly kind: 'organ'; readonly organ: FoundOrgan }
	| { readonly kind: 'possessive' }
	/** What only looks like one of the others: a title between quotation marks, the full stop of "No.". */
	| { readonly kind: 'ignored' }
	| { readonly kind: 'clauseEnd' };

export const citationPatterns = perLanguage(({ citations, marks, script }): CitationPatterns => {
	const spaced = script !== 'Han';
	const wordStart = spaced ? `(?<![${LETTERS}])` : '';
	const wordEnd = spaced ? WORD_END : '';
	const prefixes = citations.prefixes.length === 0 ? '' : `(?:${citations.prefixes.join('|')})?`;
	const nouns = nounsOf(citations);
	const organs = organsOf(citations);
	const organLinks = citations.organLinks.length === 0 ? NEVER : `(?:${words(citations.organLinks)})`;
	const numberMarks = folded(citations.numberMarks);
	const suffixes = folded(citations.numberSuffixes);
	const listWords = folded(citations.listWords);
	const organsAfter = words(citations.organsAfterNumber.length === 0 ? [...organs.keys()] : citations.organsAfterNumber);
	const partLetter = `((?<letter>[${PART_LETTERS}])\\k<letter>?(?![A-Za-z\\u00C0-\\u024F\\u0400-\\u04FF'’])|(?:${words(citations.partLetterNames)})${WORD_END})`;
	const nounToNumber = ` ?(?:(?:${folded(citations.organLinks)})? ?${prefixes}(?:${folded([...organs.keys()])}))? ?(?:${numberMarks})? ?`;
	const { regular, special, emergency } = citations.sessionMarks;
	const ignored = words([...citations.ignoredWords, ...citations.numberMarks]);
	const word = [
		`(${ignored})`,
		`${prefixes}(${words([...nouns.keys()])})${wordEnd}`,
		`${prefixes}(${words([...organs.keys()])})${wordEnd}`,
		`(${words(citations.possessives)})${wordEnd}`,
	].join('|');
	const clauseEnd = [`[${citations.clauseEnds}]`, `\\.(?=[\\s”»"’')])`, `\\n[${BLANK_CLASS}]{0,20}\\r?\\n`].join('|');
	const afterPart = words([...citations.dateLinks.filter((link) => link !== ''), ...citations.listWords, ...citations.numberSuffixes]);
	const anotherPart = [
		`${FEW_BLANKS}([${DASH_CLASS}])`,
		`${FEW_BLANKS}(${words(citations.throughWords)})`,
		`[,،、]${FEW_BLANKS}(?:${words(citations.listWords)})?`,
		`${FEW_BLANKS}(?:${words(citations.listWords)})`,
	].join('|');
	return {
		noun: new RegExp(words([...nouns.keys()]), 'i'),
		tokens: new RegExp(`(${quotation(marks.openingQuote, marks.closingQuote)})|${wordStart}(?:${word})|${clauseEnd}`, 'gi'),
		organAfter: new RegExp(`[${BLANK_CLASS}]{0,5}(?:\\r?\\n)?${organLinks}${OPTIONAL_GAP}${prefixes}(${organsAfter})${wordEnd}`, 'iy'),
		part: new RegExp(`(?:${FEW_BLANKS}|${LINE_BREAK}(?=[^\\s]{1,5}[${BLANK_CLASS}]{0,2}(?:[,،、;؛.(]|${afterPart})))${partLetter}`, 'y'),
		partCandidates: candidatesOf([new RegExp(partLetter)]),
		morePart: new RegExp(`(?:${anotherPart})${FEW_BLANKS}${partLetter}`, 'y'),
		organToNoun: /^(?:’s)? $/,
		nounToOrgan: new RegExp(`^ ?(?:${folded(citations.organLinks)})? ?$`),
		nounToNumber: new RegExp(`^${nounToNumber}$`),
		announcing: new RegExp(`(?:${folded([...nouns.keys()])})${nounToNumber}$`),
		possessiveToNoun: /^ (?:[^ ,]{1,25} ){0,2}$/,
		organToPossessive: new RegExp(`^,? ?(?:${folded(citations.inWords)}) ?$`),
		numberToNumber: new RegExp(`^(?:${suffixes})?${PAUSE}(?:${listWords})? ?(?:${numberMarks})? ?$`),
		beforeFurtherNumber: new RegExp(`(?:[,،、(]|(?:^|[^${LETTERS}])(?:${listWords})) ?(?:${numberMarks})? ?$`),
		numberToDate: citations.nounFollows
			? new RegExp(`^(?:[^${citations.clauseEnds}]{0,120}(?:${folded(citations.dateLinks)}))? ?(?:${numberMarks})? ?$`)
			: new RegExp(`^${PAUSE}(?:\\(|(?:${folded(citations.dateLinks)}) ?)$`),
		numberAndNoun: new RegExp(`^ ?(?:${suffixes})?${PAUSE}(${folded([...nouns.keys()])})`),
		besideNumber: new RegExp(`^ ?(?:${numberMarks})? ?$`),
		marked: new RegExp(`(?:${words(citations.numberMarks)})${OPTIONAL_GAP}$`, 'i'),
		suffixed: new RegExp(`^ ?(?:${suffixes})`),
		specialSession: new RegExp(
			`${wordStart}${prefixes}((${words(emergency)})|${words(special)})${FEW_BLANKS}[${DASH_CLASS}]${FEW_BLANKS}$`,
		),
		bracket: new RegExp(
			`^ ?(?:(?:(${folded(emergency)})|(${folded(special)})|(${folded(regular)})) ?[${DASH_CLASS}] ?)?([ivxlc]{1,10}|[${DIGIT_CLASS}]{1,4}) ?$`,
		),
		nouns,
		organs,
	};
});

/** The token that a match of {@link CitationPatterns.tokens} is. */
export function citationToken(match: RegExpExecArray, patterns: CitationPatterns): CitationToken {
	const [, quotation, ignored, noun, organ, possessive] = match;
	if (quotation !== undefined || ignored !== undefined) return { kind: 'ignored' };
	if (possessive !== undefined) return { kind: 'possessive' };
	const foundNoun = noun === undefined ? undefined : patterns.nouns.get(foldWords(noun));
	if (foundNoun !== undefined) return { kind: 'noun', ...foundNoun };
	const foundOrgan = organ === undefined ? undefined : patterns.organs.get(foldWords(organ));
	return foundOrgan === undefined ? CLAUSE_END : { kind: 'organ', organ: foundOrgan };
}

const CLAUSE_END: CitationToken = { kind: 'clauseEnd' };

/** Words as the whole patterns compare them: lower case, one space for any gap, one form of the apostrophe, the alif and the ya. */
export function foldWords(text: string): string {
	if (FOLDED.test(text)) return text;
	const spaced = text.replace(GAPS, ' ').toLowerCase();
	if (!VARIANTS.test(spaced)) return spaced;
	return spaced
		.replace(GAPS_IN_HAN, '')
		.replace(SIGNS_ON_LETTERS, '')
		.replace(/['ʼ]/g, '’')
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/ى/g, 'ي');
}

/** Nothing to fold: lower case and figures, Chinese, no gaps. */
const FOLDED = /^[!-&(-@[-~\u3001\u4E00-\u9FFF]*$/;

const VARIANTS = /['ʼأإآٱى\u0640\u064B-\u065F\u0670]|[\u2E80-\u9FFF] [\u2E80-\u9FFF]/;

/** A line may break between any two Chinese characters. */
const GAPS_IN_HAN = /(?<=[\u2E80-\u9FFF]) (?=[\u2E80-\u9FFF])/g;

const GAPS = new RegExp(`[${BLANK_CLASS}\\r\\n]+`, 'g');

/** What Arabic may put after a letter without changing the word: kashida and vowel signs. */
const SIGN_ON_LETTER = '[\\u0640\\u064B-\\u065F\\u0670]';
const SIGNS_ON_LETTERS = new RegExp(SIGN_ON_LETTER, 'g');

/** Letters of the alphabets that put gaps between words. */
const LETTERS = 'A-Za-z\\u00C0-\\u024F\\u0400-\\u04FF\\u0620-\\u064A';

/** Part letters, and the Cyrillic ones that Russian texts print for them. After Z come AA, BB … */
const PART_LETTERS = 'A-ZАВЕКМНОРСТХ';

/** A comma with what may stand beside it: the call of a footnote. In folded words. */
const PAUSE = ` ?[,،、;؛；]? ?(?:\\(\\)|\\[\\d{1,3}\\]|[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079*]{1,4}|\\d{1,3}(?= ))? ?[,،、]? ?`;

/** Before a part letter that begins a line: "A" may be the first word of a sentence too, so that what follows must tell. */
const LINE_BREAK = `[${BLANK_CLASS}]{0,2}\\r?\\n[${BLANK_CLASS}]{0,20}`;
const FEW_BLANKS = `[${BLANK_CLASS}]{0,2}`;

/** Stands for an alternative of no words. */
const NEVER = '(?!)';

/** An alternative of words as they stand in a text, the longest first. */
function words(list: readonly string[]): string {
	return list.length === 0 ? NEVER : longestFirst(list).map(literal).map(withSigns).map(expand).join('|');
}

/** An alternative of words as they are folded, the longest first. */
function folded(list: readonly string[]): string {
	return list.length === 0 ? NEVER : longestFirst(list).map(foldWords).map(literal).join('|');
}

function longestFirst(list: readonly string[]): string[] {
	return list.toSorted((one, other) => other.length - one.length);
}

/** Lets a word hold what a text may put into it: Arabic signs on letters, a line break between Chinese characters. */
function withSigns(word: string): string {
	return word.replace(/[\u0620-\u064A]/g, `$&${SIGN_ON_LETTER}{0,4}`).replace(/(?<=[\u2E80-\u9FFF])(?=[\u2E80-\u9FFF])/g, '(?:\\r?\\n)?');
}

/** A quotation, which may be a title with words of its own about resolutions. It may go on over line breaks. */
function quotation(opening: string, closing: string): string {
	return `${opening}[^${opening}${closing}]{0,300}${closing}|《[^《》]{0,200}》`;
}

function literal(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function nounsOf({ resolution, decision }: CitationWords): Map<string, FoundNoun> {
	const entries = (noun: CitationNoun, form: FoundNoun['form']): [string, FoundNoun][] => [
		...noun.forms.map((word): [string, FoundNoun] => [foldWords(word), { form, own: false }]),
		...noun.ownForms.map((word): [string, FoundNoun] => [foldWords(word), { form, own: true }]),
	];
	return new Map([...entries(resolution, 'resolution'), ...entries(decision, 'decision')]);
}

function organsOf({ organs }: CitationWords): Map<string, FoundOrgan> {
	const kinds: readonly FoundOrgan[] = ['A', 'S', 'E', 'A/HRC', 'own', 'other'];
	return new Map(kinds.flatMap((organ) => organs[organ].map((name): [string, FoundOrgan] => [foldWords(name), organ])));
}
