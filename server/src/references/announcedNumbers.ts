import type { Language } from '../languages/language.ts';
import { type CitationPatterns, citationPatterns, citationToken, type FoundOrgan, foldWords } from './citationPatterns.ts';
import { type CitedNumber, citedNumbers, LEAST_BARE_NUMBER } from './citedNumbers.ts';
import { matchAt } from './patterns.ts';
import type { DateReference } from './reference.ts';
import { FIRST_SESSION_IN_SYMBOLS, GREATEST_SESSION, isYear, LAST_ROMAN_SESSION } from './symbolElements.ts';

/**
 * The numbers of a text that resolutions or decisions are cited by, in order. A number counts when a noun announces it, or when it goes on a list
 * that a noun announced. `dates` are the text's dates, sorted. Linear in the length of the text.
 */
export function announcedNumbers(text: string, language: Language, dates: readonly DateReference[]): AnnouncedNumber[] {
	return language.citations.nounFollows ? numbersBeforeNouns(text, language, dates) : numbersAfterNouns(text, language, dates);
}

/** A number that a noun makes the number of a resolution or decision, with what the words around it tell. */
export interface AnnouncedNumber {
	readonly number: CitedNumber;
	readonly form: 'resolution' | 'decision';
	/** The organ that the words before it or its list name. */
	readonly organBefore: FoundOrgan | undefined;
	/** The organ that the words after this very number name. */
	readonly organAfter: FoundOrgan | undefined;
	readonly date: string | undefined;
	/** Counts the nouns: numbers that one noun announces are one list. */
	readonly list: number;
	/** True where nothing but a comma or "and" stands between the number before and this one. */
	readonly linked: boolean;
	/** Where the number with its organ and date ends. */
	readonly reach: number;
}

/** Farther from its noun, or from the list's last number, no number is taken for a citation. In UTF-16 units. */
const FARTHEST = 400;

/** Two members of a list stand no farther apart where only separators part them. */
const FARTHEST_LINK = 60;

/** From a noun to its number and from a number to its date stand an organ's name or a title at most. */
const FARTHEST_PHRASE = 140;

/** What the words up to some place tell. Each place is an offset in the text. */
interface Words {
	readonly noun?: { readonly form: 'resolution' | 'decision'; readonly organ: FoundOrgan | undefined; readonly end: number };
	readonly organ?: { readonly organ: FoundOrgan; readonly end: number };
	/** "its", and the organ that "in its" refers to. */
	readonly possessive?: { readonly organ: FoundOrgan; readonly end: number };
	/** Counts the nouns. */
	readonly list: number;
	/** The end of the last clause that ended. */
	readonly clauseEnd: number;
	/** Words are read up to here. */
	readonly read: number;
}

const NO_WORDS: Words = { list: 0, clauseEnd: -1, read: 0 };

/** Reads on to `end`, at most {@link FARTHEST}: what lies before that is too far away to tell anything. */
function readWords(text: string, end: number, words: Words, patterns: CitationPatterns): Words {
	const start = Math.max(words.read, end - FARTHEST);
	let known: Words = start > words.read ? { list: words.list, clauseEnd: start, read: start } : words;
	const stretch = text.slice(start, end);
	patterns.tokens.lastIndex = 0;
	for (let match = patterns.tokens.exec(stretch); match !== null; match = patterns.tokens.exec(stretch)) {
		known = afterToken(text, match, start, known, patterns);
	}
	return { ...known, read: end };
}

function afterToken(text: string, match: RegExpExecArray, offset: number, words: Words, patterns: CitationPatterns): Words {
	const token = citationToken(match, patterns);
	const start = offset + match.index;
	const end = start + match[0].length;
	if (token.kind === 'clauseEnd') return { list: words.list, clauseEnd: end, read: words.read };
	if (token.kind === 'ignored') return words;
	if (token.kind === 'possessive') return { ...words, possessive: { organ: speaker(text, words, start, patterns), end } };
	if (token.kind === 'noun') {
		const organ = nounOrgan(text, start, token.own, words, patterns);
		return { list: words.list + 1, clauseEnd: words.clauseEnd, read: words.read, noun: { form: token.form, organ, end } };
	}
	const organ = { organ: token.organ, end };
	const { noun } = words;
	const named = noun !== undefined && patterns.nounToOrgan.test(between(text, noun.end, start));
	return named ? { ...words, noun: { ...noun, organ: token.organ }, organ } : { ...words, organ };
}

/** The organ that a noun's own words name: "Council resolution", "its resolution", "the Human Rights Council, in its resolution". */
function nounOrgan(text: string, start: number, own: boolean, words: Words, patterns: CitationPatterns): FoundOrgan | undefined {
	const { organ, possessive } = words;
	if (organ !== undefined && patterns.organToNoun.test(between(text, organ.end, start))) return organ.organ;
	if (possessive !== undefined && patterns.possessiveToNoun.test(between(text, possessive.end, start))) return possessive.organ;
	return own ? speaker(text, words, start, patterns) : undefined;
}

/** Whom "its" means: the organ named just before ("the Human Rights Council, in its resolution"), or whoever speaks. */
function speaker(text: string, { organ }: Words, start: number, patterns: CitationPatterns): FoundOrgan {
	return organ !== undefined && patterns.organToPossessive.test(between(text, organ.end, start)) ? organ.organ : 'own';
}

/** The folded words between two places; a text that no pattern matches where they lie too far apart. */
function between(text: string, start: number, end: number, farthest = FARTHEST_LINK): string {
	return end - start > farthest || end < start ? TOO_FAR : foldWords(text.slice(start, end));
}

const TOO_FAR = '\uFFFF';

function numbersAfterNouns(text: string, language: Language, dates: readonly DateReference[]): AnnouncedNumber[] {
	const patterns = citationPatterns(language);
	if (!patterns.noun.test(text)) return [];
	const dateBeside = dateFinder(text, dates, patterns);
	const citations: AnnouncedNumber[] = [];
	let words = NO_WORDS;
	for (const number of citedNumbers(text, language)) {
		if (dateBeside.covers(number.start)) continue;
		const last = citations[citations.length - 1];
		const linked = last !== undefined && isLinked(text, last.reach, number.start, patterns);
		if (!linked && number.shape === 'bare' && !standsAfterNoun(text, number.start, patterns)) continue;
		if (!linked) words = readWords(text, number.start, words, patterns);
		const announced = announcement(text, number, words, last, linked, patterns);
		if (announced === undefined) continue;
		const beforeDate = organAfterNumber(text, number.end, patterns);
		const date = dateBeside.after(beforeDate?.end ?? number.end);
		const organ = beforeDate ?? (date === undefined ? undefined : organAfterNumber(text, date.end, patterns));
		if (announced === 'further' && date === undefined && !mayGoOn(text, number, patterns)) continue;
		const { noun, list } = words;
		citations.push({
			number,
			form: noun?.form ?? last?.form ?? 'resolution',
			organBefore: noun?.organ,
			organAfter: organ?.organ,
			date: date?.value,
			list,
			linked,
			reach: Math.max(number.end, date?.end ?? 0, organ?.end ?? 0),
		});
	}
	return citations;
}

/** Whether a number is announced: by the noun right before it or a list that goes on (`near`), or by a noun or number farther back. */
function announcement(
	text: string,
	number: CitedNumber,
	words: Words,
	last: AnnouncedNumber | undefined,
	linked: boolean,
	patterns: CitationPatterns,
): 'near' | 'further' | undefined {
	if (linked && last !== undefined) {
		if (number.shape === 'dash' || !isCitable(number, true)) return undefined;
		return number.shape !== 'bare' || joinsBareNumbers(text, last, number) ? 'near' : undefined;
	}
	const { noun, clauseEnd } = words;
	if (noun === undefined) return undefined;
	const listGoesOn = last !== undefined && last.reach > noun.end && last.list === words.list;
	if (!listGoesOn && patterns.nounToNumber.test(between(text, noun.end, number.start, FARTHEST_PHRASE))) {
		return isCitable(number, true) ? 'near' : undefined;
	}
	const since = listGoesOn ? last.reach : noun.end;
	if (number.start - since > FARTHEST || clauseEnd > since) return undefined;
	return number.shape !== 'bare' && number.shape !== 'dash' && isCitable(number, false) ? 'further' : undefined;
}

/** "resolutions 242 and 338": but a number that begins a line after a semicolon numbers a paragraph. */
function joinsBareNumbers(text: string, { number, reach }: AnnouncedNumber, { start }: CitedNumber): boolean {
	return (number.shape === 'bare' || number.shape === 'year') && !/[;؛；]|\n\s*$/.test(text.slice(reach, start));
}

/** Spares the reading of the words before years and other numbers. */
function standsAfterNoun(text: string, start: number, patterns: CitationPatterns): boolean {
	return patterns.announcing.test(foldWords(text.slice(Math.max(0, start - FARTHEST_LINK), start)));
}

/** Whether a number that other words part from its list stands like a member of it. Great numbers with a bracket speak for themselves. */
function mayGoOn(text: string, number: CitedNumber, patterns: CitationPatterns): boolean {
	if (number.mark !== '' || (number.shape !== 'slash' && number.first >= LEAST_BARE_NUMBER)) return true;
	return patterns.beforeFurtherNumber.test(foldWords(text.slice(Math.max(0, number.start - LONGEST_SEPARATOR), number.start)));
}

const LONGEST_SEPARATOR = 24;

/** Whether a resolution or decision can have such a number. Right after a noun also slips for other forms are read. */
function isCitable(number: CitedNumber, near: boolean): boolean {
	const { shape, mark, first, second } = number;
	if (shape === 'bare') return near;
	if (shape === 'year' || shape === 'session' || mark !== '') return true;
	if (isYear(first)) return near || shape === 'slash';
	if (shape === 'dash') return near && isSlashSession(first) && second !== 0;
	return first <= GREATEST_SESSION || isSlashSession(second) || (near && (isYear(second) || second <= LAST_ROMAN_SESSION));
}

function isSlashSession(number: number): boolean {
	return number >= FIRST_SESSION_IN_SYMBOLS && number <= GREATEST_SESSION;
}

function isLinked(text: string, start: number, end: number, patterns: CitationPatterns): boolean {
	return end - start <= FARTHEST_LINK && patterns.numberToNumber.test(foldWords(text.slice(start, end)));
}

function organAfterNumber(text: string, at: number, patterns: CitationPatterns): { organ: FoundOrgan; end: number } | undefined {
	const match = matchAt(patterns.organAfter, text, at);
	const organ = patterns.organs.get(foldWords(match?.[1] ?? ''));
	return match === null || organ === undefined ? undefined : { organ, end: at + match[0].length };
}

/** Finds the date beside a number, walking along the sorted dates. Places must be asked for in order. */
function dateFinder(text: string, dates: readonly DateReference[], patterns: CitationPatterns) {
	let next = 0;
	const advance = (at: number): DateReference | undefined => {
		while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
		return dates[next];
	};
	return {
		/** Whether a date covers this place. */
		covers: (at: number): boolean => (advance(at)?.start ?? Number.POSITIVE_INFINITY) <= at,
		/** The date that the words after this place link to it. */
		after(at: number): DateReference | undefined {
			const date = advance(at);
			return date !== undefined && patterns.numberToDate.test(between(text, at, date.start)) ? date : undefined;
		},
		/** The date that the words before this place link to it, not before `from`. */
		before(at: number, from: number): DateReference | undefined {
			advance(at);
			const date = dates[next - 1];
			return date !== undefined && date.start >= from && patterns.numberToDate.test(between(text, date.end, at, FARTHEST_PHRASE))
				? date
				: undefined;
		},
	};
}

/** Where nouns follow their numbers: numbers wait until their noun comes, or a clause ends without one. */
function numbersBeforeNouns(text: string, language: Language, dates: readonly DateReference[]): AnnouncedNumber[] {
	const patterns = citationPatterns(language);
	const dateBeside = dateFinder(text, dates, patterns);
	const citations: AnnouncedNumber[] = [];
	let waiting: AnnouncedNumber[] = [];
	let words = NO_WORDS;
	for (const number of citedNumbers(text, language)) {
		if (dateBeside.covers(number.start) || !mayAwaitNoun(text, number, patterns)) continue;
		const last = waiting[waiting.length - 1];
		const linked = last !== undefined && isLinked(text, last.reach, number.start, patterns);
		words = readWords(text, number.start, words, patterns);
		const form = linked ? undefined : formAfter(text, last, patterns);
		const goesOn =
			linked || (form === undefined && last !== undefined && words.clauseEnd <= last.reach && number.start - last.reach <= FARTHEST);
		if (!goesOn) {
			citations.push(...withNoun(text, waiting, form, patterns));
			waiting = [];
		}
		const date = dateBeside.before(number.start, last?.reach ?? 0);
		const organ = namedOrgan(text, words, last?.reach ?? -1, date?.start ?? number.start, patterns);
		waiting.push({
			number,
			form: 'resolution',
			organBefore: organ ?? (goesOn ? last?.organBefore : undefined),
			organAfter: undefined,
			date: date?.value,
			list: goesOn && organ === undefined ? (last?.list ?? 0) : (last?.list ?? 0) + 1,
			linked,
			reach: number.end,
		});
	}
	citations.push(...withNoun(text, waiting, formAfter(text, waiting[waiting.length - 1], patterns), patterns));
	return citations;
}

function mayAwaitNoun(text: string, number: CitedNumber, patterns: CitationPatterns): boolean {
	return number.shape !== 'dash' && isCitable(number, true) && (number.shape !== 'bare' || isMarked(text, number, patterns));
}

function isMarked(text: string, { start }: CitedNumber, patterns: CitationPatterns): boolean {
	return patterns.marked.test(text.slice(Math.max(0, start - LONGEST_MARK), start));
}

/** The mark of a number and a gap after it. */
const LONGEST_MARK = 4;

/** The latest of the organs that the words after `since` name. Any body may come up on the way to a number; one of no symbol must stand beside it. */
function namedOrgan(
	text: string,
	{ organ, possessive }: Words,
	since: number,
	number: number,
	patterns: CitationPatterns,
): FoundOrgan | undefined {
	const latest = (possessive?.end ?? -1) > (organ?.end ?? -1) ? possessive : organ;
	if (latest === undefined || latest.end <= since) return undefined;
	return latest.organ !== 'other' || patterns.besideNumber.test(between(text, latest.end, number)) ? latest.organ : undefined;
}

/** What the noun right after a citation says it is. */
function formAfter(text: string, citation: AnnouncedNumber | undefined, patterns: CitationPatterns): AnnouncedNumber['form'] | undefined {
	if (citation === undefined) return undefined;
	const [, noun] = patterns.numberAndNoun.exec(foldWords(text.slice(citation.number.end, citation.number.end + FARTHEST_LINK))) ?? [];
	return noun === undefined ? undefined : patterns.nouns.get(noun)?.form;
}

/** The waiting numbers that the noun after the last of them makes citations: back to the first that stands there unmarked. */
function withNoun(
	text: string,
	waiting: readonly AnnouncedNumber[],
	form: AnnouncedNumber['form'] | undefined,
	patterns: CitationPatterns,
): AnnouncedNumber[] {
	if (form === undefined) return [];
	const speaksForItself = ({ number }: AnnouncedNumber): boolean =>
		(number.shape !== 'slash' && number.shape !== 'bare') ||
		isMarked(text, number, patterns) ||
		patterns.suffixed.test(foldWords(text.slice(number.end, number.end + LONGEST_MARK)));
	const first = waiting.findLastIndex((citation, index) => {
		const next = waiting[index + 1];
		return next !== undefined && !speaksForItself(citation) && !next.linked;
	});
	return waiting.slice(first + 1).map((citation) => ({ ...citation, form }));
}
