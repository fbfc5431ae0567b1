import type { Language } from '../languages/language.ts';
import { isIsoDate } from '../tables/calendar.ts';
import { councilResolutionYear } from '../tables/councilResolutions.ts';
import { sessionOfDate, sessionOpening } from '../tables/sessions.ts';
import { type AnnouncedNumber, announcedNumbers } from './announcedNumbers.ts';
import type { FoundOrgan } from './citationPatterns.ts';
import { LEAST_BARE_NUMBER } from './citedNumbers.ts';
import type { CitedOrgan, DateReference, SymbolReference } from './reference.ts';
import { romanNumeral } from './romanNumerals.ts';
import { FIRST_SESSION_IN_SYMBOLS, GREATEST_SESSION, isYear, LAST_ROMAN_SESSION } from './symbolElements.ts';

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
	const citations = announcedNumbers(text, language, dates);
	const sameList = (citation: AnnouncedNumber, next: AnnouncedNumber): boolean => citation.list === next.list;
	const linked = (_: AnnouncedNumber, next: AnnouncedNumber): boolean => next.linked;
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
	const ordered = references.some(({ orderUnsettled }) => orderUnsettled === true) ? settleOrders(references, context) : references;
	return ordered.map((reference) => settleOrgan(reference, context));
}

function settleOrders(references: readonly SymbolReference[], context: CitationContext): SymbolReference[] {
	const reversed = references.filter((reference) => reference.reversed === true).length;
	const straight = references.filter((reference) => reference.reversed === false).length;
	const latest = Number(context.session ?? Number.NaN) || currentSession();
	return references.map((reference) => settleOrder(reference, latest, reversed > straight, context));
}

/** For each citation what `tell` says of it, or else of the nearest one after it or before it that is connected to it. */
function tellNearest<Told>(
	citations: readonly AnnouncedNumber[],
	tell: (citation: AnnouncedNumber) => Told | undefined,
	connected: (citation: AnnouncedNumber, next: AnnouncedNumber) => boolean,
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
function references(citation: AnnouncedNumber, told: OrganTold, language: Language): SymbolReference[] {
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
function citedDocument(
	{ number, form, date }: AnnouncedNumber,
	{ named, dated }: OrganTold,
	language: Language,
): CitedDocument | undefined {
	const { shape, mark, first, second } = number;
	const mended = number.irregular ? { mended: true } : {};
	if (shape === 'year') return form === 'resolution' ? ofCouncil(first, second, mended) : undefined;
	if (named === 'other') return undefined;
	if (shape === 'bare') {
		const council = form === 'resolution' && (named === undefined || named === 'own' || named === 'S');
		return council ? withoutYear(first) : undefined;
	}
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
		return form === 'resolution' && first >= LEAST_BARE_NUMBER ? ofCouncil(first, second, { mended: true }) : undefined;
	}
	const order: SessionAndNumber = turns ? sessionAndNumber(first, second, named, date) : { session: first, number: second };
	if (order.session > GREATEST_SESSION) {
		return second <= LAST_ROMAN_SESSION ? ofRomanSession(first, '', second, named, { mended: true }) : undefined;
	}
	// Up to its thirtieth session the Assembly had Roman sessions in brackets, so `16/18` is the Human Rights Council's.
	// "the Assembly and the Security Council, in resolutions 70/262 and 2282 (2016)": no other organ counts by sessions.
	const told = named === 'S' || named === 'E' ? undefined : named;
	const bySession = order.session <= LAST_ROMAN_SESSION && order.orderUnsettled !== true ? 'A/HRC' : undefined;
	const organ = told === undefined || told === 'own' ? (dated ?? bySession ?? told) : told;
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
	order: Omit<SessionAndNumber, 'session'> & { readonly session: string },
	organ: CitedOrgan | undefined,
	flags: Flags,
): CitedDocument {
	return { fields: { ...(organ === undefined ? {} : { organ }), ...order, ...flags }, value: [`${order.session}/${order.number}`, ''] };
}

/** The Assembly's sixth and seventh special sessions were the last with Roman numerals; the Human Rights Council always wrote `S-1/1`. */
const LAST_ROMAN_SPECIAL_SESSION = 7;

/** The Economic and Social Council has never adopted more resolutions or decisions in a year. The Security Council's numbers are higher. */
const GREATEST_NUMBER_OF_A_YEAR = 400;

interface SessionAndNumber {
	readonly session: number;
	readonly number: number;
	readonly reversed?: boolean;
	readonly orderUnsettled?: boolean;
}

/** Which of two numbers that may be turned round is the session: as the date has it, or else the one that can be a session. */
function sessionAndNumber(first: number, second: number, named: FoundOrgan | undefined, date: string | undefined): SessionAndNumber {
	const straight = { session: first, number: second, reversed: false };
	const turned = { session: second, number: first, reversed: true };
	if (date !== undefined && organByDate(first, date) !== undefined) return straight;
	if (date !== undefined && organByDate(second, date) !== undefined) return turned;
	const latest = currentSession();
	if (!canBeSession(second, latest)) return straight;
	const perhapsCouncils = named === 'own' && first <= LAST_ROMAN_SESSION;
	if (canBeSession(first, latest) || perhapsCouncils) return { session: first, number: second, orderUnsettled: true };
	return named === 'A/HRC' ? straight : turned;
}

function canBeSession(number: number, latest: number): boolean {
	return number >= FIRST_SESSION_IN_SYMBOLS && number <= latest;
}

/** The session of the General Assembly that sits today, if the clock is right; no earlier one than sat when this was written. */
function currentSession(): number {
	const today = new Date().toISOString().slice(0, 10);
	const session = isIsoDate(today) ? sessionOfDate(today) : undefined;
	return Math.max(session ?? GREATEST_SESSION, SESSION_WHEN_WRITTEN);
}

/** The eighty-first opened in September 2026. */
const SESSION_WHEN_WRITTEN = 81;

/** The organ that the date of a citation tells; it may tell it by the number that stands second. */
function datedOrgan({ number: { shape, mark, first, second }, date }: AnnouncedNumber, mayTurn: boolean): 'A' | 'A/HRC' | undefined {
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
	const place = session - FIRST_HUMAN_RIGHTS_SESSION_OF_2008;
	if (session < 1 || Number(date.slice(0, 4)) !== 2008 + Math.floor(place / 3)) return undefined;
	const month = Number(date.slice(5, 7));
	const [first, last] = HUMAN_RIGHTS_MONTHS[((place % 3) + 3) % 3] ?? [1, 12];
	return (month >= first && month <= last) || IRREGULAR_HUMAN_RIGHTS_SESSIONS.has(session) ? 'A/HRC' : undefined;
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

/** The months of the first, second and third session of a year. */
const HUMAN_RIGHTS_MONTHS: readonly (readonly [number, number])[] = [
	[2, 4],
	[6, 7],
	[9, 10],
];

/** The first sessions were spread otherwise; session 43 was suspended in March and ended in June 2020. */
const IRREGULAR_HUMAN_RIGHTS_SESSIONS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 43]);

function settleOrder(reference: SymbolReference, latest: number, mostReversed: boolean, { organ }: CitationContext): SymbolReference {
	if (reference.orderUnsettled !== true) return reference;
	const { orderUnsettled: _, ...settled } = reference;
	const { session = '', number = 0, value } = reference;
	const [firstFits, secondFits] = [canBeSession(Number(session), latest), canBeSession(number, latest)];
	const councils = reference.organ === 'own' && organ === 'A/HRC' && !firstFits;
	const reversed = firstFits === secondFits ? mostReversed : secondFits && !councils;
	if (!reversed) return { ...settled, reversed };
	return {
		...settled,
		reversed,
		session: String(number),
		number: Number(session),
		value: value.replace(`/${session}/${number}`, `/${number}/${session}`),
	};
}

/** The Human Rights Council's sessions and the numbers of their resolutions stay below this; the Assembly's resolutions are cited by its name there. */
const GREATEST_HUMAN_RIGHTS_NUMBER = 65;

function settleOrgan(reference: SymbolReference, { organ }: CitationContext): SymbolReference {
	if (reference.form === 'symbol') return reference;
	const { session, number = 0, value } = reference;
	const bySlash = session !== undefined && value.endsWith(`/${number}`);
	const unnamed =
		reference.organ === undefined && organ === 'A/HRC' && bySlash && Math.max(Number(session), number) <= GREATEST_HUMAN_RIGHTS_NUMBER;
	if (reference.organ !== 'own' && !unnamed) return reference;
	const speaker = organ === 'A/HRC' || (organ === 'E' && !bySlash) ? organ : 'A';
	return { ...reference, organ: speaker, value: value.replace(/^A/, speaker) };
}
