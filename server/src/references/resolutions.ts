import type { Language } from '../languages/language.ts';
import { councilResolutionYear } from '../tables/councilResolutions.ts';
import { sessionOfDate, sessionOpening } from '../tables/sessions.ts';
import { type CitationPatterns, citationPatterns, citationToken, type FoundOrgan, foldWords, organOf } from './citationPatterns.ts';
import { type CitedNumber, citedNumbers } from './citedNumbers.ts';
import { matchAt } from './patterns.ts';
import type { CitedOrgan, DateReference, SymbolReference } from './reference.ts';
import { romanNumeral } from './romanNumerals.ts';

/**
 * Reads the resolutions and decisions that a text cites by their number ("its resolutions 47/19 of 24 November 1992, 48/16 and 49/9",
 * "217 A (III)", "1631 (2005)", 第59/50号决议), each of a list as a reference of its own, sorted by start.
 *
 * A number counts as a citation when a noun announces it (in Chinese: follows it), or when it goes on a list that a noun announced. The organ
 * is that of the words beside it; where it is "its resolution" or "the Council's" the organ is `own` and the value that of the Assembly,
 * until {@link settleResolutions} knows the context. A date tells the Assembly's sessions from those of the Human Rights Council.
 *
 * `dates` are the text's dates, sorted by start.
 */
export function readResolutions(text: string, language: Language, dates: readonly DateReference[]): SymbolReference[] {
	const citations = language.citations.nounFollows ? numbersBeforeNouns(text, language, dates) : numbersAfterNouns(text, language, dates);
	const sameList = (citation: Citation, next: Citation): boolean => citation.list === next.list;
	const linked = (_: Citation, next: Citation): boolean => next.linked;
	const namedAfter = tellNearest(citations, (citation) => citation.organAfter, sameList);
	const dated = tellNearest(citations, (citation) => datedOrgan(citation, language.citations.sessionMayComeSecond), linked);
	return citations.flatMap((citation, index) => {
		const named = citation.organAfter ?? citation.organBefore ?? namedAfter[index];
		return references(citation, { named, dated: dated[index] }, language);
	});
}

/** What the document tells about its citations. */
export interface CitationContext {
	/** The organ that speaks in the document. */
	readonly organ?: Exclude<CitedOrgan, 'own'>;
	/** The session of the document: a resolution cited in it can't be of a later one. */
	readonly session?: string;
}

/**
 * Turns `own` into the organ that speaks, and settles which number is the session where an Arabic citation without a date leaves it open: the
 * one that can be a session, or by the order of the document's other citations. The references stay sorted.
 */
export function settleResolutions(references: readonly SymbolReference[], context: CitationContext): SymbolReference[] {
	const reversed = references.filter((reference) => reference.reversed === true).length;
	const straight = references.filter((reference) => reference.reversed === false).length;
	const latest = Number(context.session ?? Number.NaN) || currentSession();
	return references.map((reference) => settleOrgan(settleOrder(reference, latest, reversed > straight), context));
}

/** A number that is cited, with what the words around it tell. */
interface Citation {
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

/** From a number to its date, with the words between. */
const FARTHEST_DATE = 140;

const FIRST_SLASH_SESSION = 31;
const LAST_ROMAN_SESSION = 30;
const GREATEST_SESSION = 99;

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

function numbersAfterNouns(text: string, language: Language, dates: readonly DateReference[]): Citation[] {
	const patterns = citationPatterns(language);
	const dateBeside = dateFinder(text, dates, patterns);
	const citations: Citation[] = [];
	let words = NO_WORDS;
	for (const number of citedNumbers(text, language)) {
		if (dateBeside.covers(number.start)) continue;
		const last = citations[citations.length - 1];
		const linked = last !== undefined && isLinked(text, last.reach, number.start, patterns);
		if (!linked && number.shape === 'bare' && !standsAfterNoun(text, number.start, patterns)) continue;
		if (!linked) words = readWords(text, number.start, words, patterns);
		const announced = announcement(text, number, words, linked ? last : undefined, last, patterns);
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
	linkedTo: Citation | undefined,
	last: Citation | undefined,
	patterns: CitationPatterns,
): 'near' | 'further' | undefined {
	if (linkedTo !== undefined) {
		if (number.shape === 'dash' || !isCitable(number, true)) return undefined;
		return number.shape !== 'bare' || linkedTo.number.shape === 'bare' || linkedTo.number.shape === 'year' ? 'near' : undefined;
	}
	const { noun, clauseEnd } = words;
	if (noun === undefined) return undefined;
	const listGoesOn = last !== undefined && last.reach > noun.end && last.list === words.list;
	if (!listGoesOn && patterns.nounToNumber.test(between(text, noun.end, number.start, FARTHEST_DATE))) {
		return isCitable(number, true) ? 'near' : undefined;
	}
	const since = listGoesOn ? last.reach : noun.end;
	if (number.start - since > FARTHEST || clauseEnd > since) return undefined;
	return number.shape !== 'bare' && number.shape !== 'dash' && isCitable(number, false) ? 'further' : undefined;
}

/** Spares the reading of the words before years and other numbers. */
function standsAfterNoun(text: string, start: number, patterns: CitationPatterns): boolean {
	return patterns.announcing.test(foldWords(text.slice(Math.max(0, start - FARTHEST_LINK), start)));
}

/** Whether a number that other words part from its list stands like a member of it. Numbers with a bracket speak for themselves. */
function mayGoOn(text: string, number: CitedNumber, patterns: CitationPatterns): boolean {
	if (number.shape === 'year' || number.shape === 'session' || number.mark !== '') return true;
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
	return number >= FIRST_SLASH_SESSION && number <= GREATEST_SESSION;
}

function isYear(number: number): boolean {
	return number >= 1946 && number <= 2099;
}

function isLinked(text: string, start: number, end: number, patterns: CitationPatterns): boolean {
	return end - start <= FARTHEST_LINK && patterns.numberToNumber.test(foldWords(text.slice(start, end)));
}

function organAfterNumber(text: string, at: number, patterns: CitationPatterns): { organ: FoundOrgan; end: number } | undefined {
	const match = matchAt(patterns.organAfter, text, at);
	const organ = match === null ? undefined : organOf(match, patterns);
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
			return date !== undefined && date.start >= from && patterns.numberToDate.test(between(text, date.end, at, FARTHEST_DATE)) ? date : undefined;
		},
	};
}

/** Where nouns follow their numbers: numbers wait until their noun comes, or a clause ends without one. */
function numbersBeforeNouns(text: string, language: Language, dates: readonly DateReference[]): Citation[] {
	const patterns = citationPatterns(language);
	const dateBeside = dateFinder(text, dates, patterns);
	const citations: Citation[] = [];
	let waiting: Citation[] = [];
	let words = NO_WORDS;
	for (const number of citedNumbers(text, language)) {
		if (dateBeside.covers(number.start) || !mayAwaitNoun(text, number, patterns)) continue;
		const last = waiting[waiting.length - 1];
		const linked = last !== undefined && isLinked(text, last.reach, number.start, patterns);
		words = readWords(text, number.start, words, patterns);
		const form = linked ? undefined : formAfter(text, last, patterns);
		const goesOn = linked || (form === undefined && last !== undefined && words.clauseEnd <= last.reach && number.start - last.reach <= FARTHEST);
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
	return patterns.marked.test(foldWords(text.slice(Math.max(0, start - LONGEST_MARK), start)));
}

/** The mark of a number and a gap after it. */
const LONGEST_MARK = 4;

/** The latest of the organs that the words after `since` name. Any body may come up on the way to a number; one of no symbol must stand beside it. */
function namedOrgan(text: string, { organ, possessive }: Words, since: number, number: number, patterns: CitationPatterns): FoundOrgan | undefined {
	const latest = (possessive?.end ?? -1) > (organ?.end ?? -1) ? possessive : organ;
	if (latest === undefined || latest.end <= since) return undefined;
	return latest.organ !== 'other' || patterns.besideNumber.test(between(text, latest.end, number)) ? latest.organ : undefined;
}

/** What the noun right after a citation says it is. */
function formAfter(text: string, citation: Citation | undefined, patterns: CitationPatterns): Citation['form'] | undefined {
	if (citation === undefined) return undefined;
	const [, noun] = patterns.numberAndNoun.exec(foldWords(text.slice(citation.number.end, citation.number.end + FARTHEST_LINK))) ?? [];
	return noun === undefined ? undefined : patterns.nouns.get(noun)?.form;
}

/** The waiting numbers that the noun after the last of them makes citations: back to the first that stands there unmarked. */
function withNoun(text: string, waiting: readonly Citation[], form: Citation['form'] | undefined, patterns: CitationPatterns): Citation[] {
	if (form === undefined) return [];
	const speaksForItself = ({ number }: Citation): boolean =>
		(number.shape !== 'slash' && number.shape !== 'bare') ||
		isMarked(text, number, patterns) ||
		patterns.suffixed.test(foldWords(text.slice(number.end, number.end + LONGEST_MARK)));
	const first = waiting.findLastIndex((citation, index) => {
		const next = waiting[index + 1];
		return next !== undefined && !speaksForItself(citation) && !next.linked;
	});
	return waiting.slice(first + 1).map((citation) => ({ ...citation, form }));
}

/** For each citation what `tell` says of it, or else of the nearest one after it or before it that is connected to it. */
function tellNearest<Told>(
	citations: readonly Citation[],
	tell: (citation: Citation) => Told | undefined,
	connected: (citation: Citation, next: Citation) => boolean,
): (Told | undefined)[] {
	const told = citations.map(tell);
	const pass = (from: number, to: number): void => {
		const [citation, next] = from < to ? [citations[from], citations[to]] : [citations[to], citations[from]];
		if (told[to] === undefined && citation !== undefined && next !== undefined && connected(citation, next)) told[to] = told[from];
	};
	for (let index = citations.length - 1; index > 0; index--) pass(index, index - 1);
	for (let index = 1; index < citations.length; index++) pass(index - 1, index);
	return told;
}

/** What is known of the organ of one citation apart from its own form. */
interface OrganTold {
	/** By the words beside it or beside its list. */
	readonly named: FoundOrgan | undefined;
	/** By its date or the date of a number linked to it. */
	readonly dated: 'A' | 'A/HRC' | undefined;
}

/** What a number means, whatever its part letters. */
interface CitedDocument {
	readonly fields: Pick<SymbolReference, 'organ' | 'session' | 'year' | 'number' | 'reversed' | 'orderUnsettled' | 'mended'>;
	/** The symbol without its series: what stands before and after the part letter. */
	readonly value: readonly [string, string];
}

/** The references of one citation: one for each part letter. */
function references(citation: Citation, told: OrganTold, language: Language): SymbolReference[] {
	const cited = citedDocument(citation, told, language);
	if (cited === undefined) return [];
	const { number, form, date } = citation;
	const { organ } = cited.fields;
	const series = `${organ === undefined || organ === 'own' ? 'A' : organ}/${form === 'resolution' ? 'RES' : 'DEC'}`;
	const parts: readonly { letters?: string; start: number; end: number }[] = number.parts.length === 0 ? [number] : number.parts;
	return parts.map(({ letters, start, end }) => ({
		kind: 'symbol',
		form,
		...cited.fields,
		...(letters === undefined ? {} : { part: letters }),
		...(date === undefined ? {} : { citedDate: date }),
		value: `${series}/${cited.value.join(letters === undefined ? '' : ` ${letters}`)}`,
		start,
		end,
	}));
}

/** Undefined where the number is none of a resolution or decision of the four organs. */
function citedDocument({ number, form, date }: Citation, { named, dated }: OrganTold, language: Language): CitedDocument | undefined {
	const { shape, mark, first, second } = number;
	const mended = number.irregular ? { mended: true } : {};
	if (shape === 'year') return form === 'resolution' ? ofCouncil(first, second, mended) : undefined;
	if (named === 'other') return undefined;
	if (shape === 'bare') return form === 'resolution' && (named === undefined || named === 'own' || named === 'S') ? withoutYear(first) : undefined;
	if (shape === 'session') {
		const speaker = mark === '' && second > LAST_ROMAN_SESSION ? 'E' : named;
		return ofRomanSession(first, mark, second, speaker === undefined || speaker === 'own' ? (dated ?? speaker) : speaker, mended);
	}
	if (mark !== '') {
		const organ = named ?? (mark === 'S-' && first <= LAST_ROMAN_SPECIAL_SESSION ? 'A/HRC' : undefined);
		return ofSession({ session: `${mark}${first}`, number: second }, organ, mended);
	}
	if (isYear(first)) return ofYear(first, second, mended);
	const turns = language.citations.sessionMayComeSecond;
	if (isYear(second)) {
		if (turns && first <= GREATEST_NUMBER_OF_A_YEAR) return ofYear(second, first, { ...mended, reversed: true });
		return form === 'resolution' && first >= LEAST_COUNCIL_NUMBER ? ofCouncil(first, second, { mended: true }) : undefined;
	}
	const order = turns ? sessionAndNumber(first, second, named, date) : { session: first, number: second };
	if (order.session > GREATEST_SESSION) {
		return second <= LAST_ROMAN_SESSION ? ofRomanSession(first, '', second, named, { mended: true }) : undefined;
	}
	// "the Assembly and the Security Council, in resolutions 70/262 and 2282 (2016)": no other organ counts by sessions.
	const told = named === 'S' || named === 'E' ? undefined : named;
	const organ = told === undefined || told === 'own' ? (dated ?? organBySession(order.session) ?? told) : told;
	return ofSession({ ...order, session: String(order.session) }, organ, mended);
}

type Flags = Pick<SymbolReference, 'mended' | 'reversed'>;

/** `1631 (2005)`. */
function ofCouncil(number: number, year: number, flags: Flags): CitedDocument {
	return { fields: { organ: 'S', number, year, ...flags }, value: [String(number), `(${year})`] };
}

/** `1631`: the number tells the year, but the year is not cited. */
function withoutYear(number: number): CitedDocument {
	const known = councilResolutionYear(number);
	return { fields: { organ: 'S', number, mended: true }, value: [String(number), known?.sure === true ? `(${known.year})` : ''] };
}

/** `2019/1`. */
function ofYear(year: number, number: number, flags: Flags): CitedDocument {
	return { fields: { organ: 'E', year, number, ...flags }, value: [`${year}/${number}`, ''] };
}

/** `217 (III)`, `3201 (S-VI)`. */
function ofRomanSession(number: number, mark: string, session: number, organ: CitedOrgan | undefined, flags: Flags): CitedDocument {
	const fields = { ...(organ === undefined ? {} : { organ }), session: `${mark}${session}`, number, ...flags };
	return { fields, value: [String(number), `(${mark}${romanNumeral(session)})`] };
}

/** `59/50`, `S-10/2`. */
function ofSession(
	order: { session: string; number: number; reversed?: boolean; orderUnsettled?: boolean },
	organ: CitedOrgan | undefined,
	flags: Flags,
): CitedDocument {
	return { fields: { ...(organ === undefined ? {} : { organ }), ...order, ...flags }, value: [`${order.session}/${order.number}`, ''] };
}

/** The Assembly's sixth and seventh special sessions were the last with Roman numerals; the Human Rights Council always wrote `S-1/1`. */
const LAST_ROMAN_SPECIAL_SESSION = 7;

/** The Council's resolutions since 1953. Other bodies cite their own as `3/2023`. */
const LEAST_COUNCIL_NUMBER = 100;

/** The Economic and Social Council has never adopted more resolutions or decisions in a year. The Security Council's numbers are higher. */
const GREATEST_NUMBER_OF_A_YEAR = 400;

/** Up to its thirtieth session the Assembly had Roman sessions in brackets, so `16/18` is the Human Rights Council's. */
function organBySession(session: number): 'A/HRC' | undefined {
	return session <= LAST_ROMAN_SESSION ? 'A/HRC' : undefined;
}

/** Which of two numbers that may be turned round is the session: as the date has it, or else the one that can be a session. */
function sessionAndNumber(
	first: number,
	second: number,
	named: FoundOrgan | undefined,
	date: string | undefined,
): { session: number; number: number; reversed?: boolean; orderUnsettled?: boolean } {
	const straight = { session: first, number: second, reversed: false };
	const turned = { session: second, number: first, reversed: true };
	if (date !== undefined && organByDate(first, date) !== undefined) return straight;
	if (date !== undefined && organByDate(second, date) !== undefined) return turned;
	const latest = currentSession();
	if (!canBeSession(second, latest)) return straight;
	if (canBeSession(first, latest)) return { session: first, number: second, orderUnsettled: true };
	return named === 'A/HRC' || (named === 'own' && first <= LAST_ROMAN_SESSION) ? straight : turned;
}

function canBeSession(number: number, latest: number): boolean {
	return number >= FIRST_SLASH_SESSION && number <= latest;
}

/** The session of the General Assembly that sits today. */
function currentSession(): number {
	return sessionOfDate(new Date().toISOString().slice(0, 10)) ?? GREATEST_SESSION;
}

/** The organ that the date of a citation tells; it may tell it by the number that stands second. */
function datedOrgan({ number: { shape, mark, first, second }, date }: Citation, mayTurn: boolean): 'A' | 'A/HRC' | undefined {
	if (date === undefined || mark !== '') return undefined;
	if (shape === 'session') return organByDate(second, date) === 'A' ? 'A' : undefined;
	if (shape !== 'slash') return undefined;
	return organByDate(first, date) ?? (mayTurn ? organByDate(second, date) : undefined);
}

/**
 * The organ that had this session on this date. The Assembly's session n opens in September of the year 1945 + n and closes a year later, on
 * the day before the next one opens or that day itself. The Human Rights Council has held three sessions a year since 2006.
 */
function organByDate(session: number, date: string): 'A' | 'A/HRC' | undefined {
	const opening = openingOf(session);
	const nextOpening = openingOf(session + 1);
	if (opening !== undefined && opening <= date && (nextOpening === undefined || date <= nextOpening)) return 'A';
	const year = 2008 + Math.floor((session - FIRST_HUMAN_RIGHTS_SESSION_OF_2008) / 3);
	return session > 0 && year === Number(date.slice(0, 4)) ? 'A/HRC' : undefined;
}

const openings = new Map<number, string | undefined>();

/** The opening dates are computed from the calendar, and a text asks for the same ones again and again. */
function openingOf(session: number): string | undefined {
	if (session > GREATEST_SESSION + 1) return undefined;
	if (!openings.has(session)) openings.set(session, sessionOpening(session));
	return openings.get(session);
}

/** Sessions 7, 8 and 9 were held in 2008, 10, 11 and 12 in 2009, and so on; 1 to 3 in 2006. */
const FIRST_HUMAN_RIGHTS_SESSION_OF_2008 = 7;

function settleOrder(reference: SymbolReference, latest: number, mostReversed: boolean): SymbolReference {
	const { orderUnsettled, ...settled } = reference;
	const { session = '', number = 0, value } = reference;
	if (orderUnsettled !== true) return reference;
	const [firstFits, secondFits] = [canBeSession(Number(session), latest), canBeSession(number, latest)];
	const reversed = firstFits === secondFits ? mostReversed : secondFits;
	if (!reversed) return { ...settled, reversed };
	return { ...settled, reversed, session: String(number), number: Number(session), value: value.replace(`/${session}/${number}`, `/${number}/${session}`) };
}

/** The Human Rights Council's sessions and the numbers of their resolutions stay below this; the Assembly's resolutions are cited by its name there. */
const GREATEST_HUMAN_RIGHTS_NUMBER = 65;

function settleOrgan(reference: SymbolReference, { organ }: CitationContext): SymbolReference {
	const { session, number = 0, value } = reference;
	const bySlash = session !== undefined && value.endsWith(`/${number}`);
	const unnamed = reference.organ === undefined && organ === 'A/HRC' && bySlash && Math.max(Number(session), number) <= GREATEST_HUMAN_RIGHTS_NUMBER;
	if (reference.form === 'symbol' || (reference.organ !== 'own' && !unnamed)) return reference;
	const speaker = organ === 'A/HRC' || (organ === 'E' && !bySlash) ? organ : 'A';
	return { ...reference, organ: speaker, value: value.replace(/^A/, speaker) };
}
