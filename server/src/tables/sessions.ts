import { addDays, isoDate, weekday, yearOf } from './calendar.ts';

/** Opening dates by session number, ISO 8601: what a user adds to the table or corrects in it. */
export type OpeningDates = Readonly<Record<number, string>>;

/** The opening of a regular session and the last days of the time limits that count back from it, ISO dates. */
interface SessionLimits {
	readonly opening: string;
	/** The provisional agenda is communicated at least 60 days before the opening (rule 12). */
	readonly provisionalAgenda: string;
	/** Supplementary items are requested at least 30 days before the opening (rule 14). */
	readonly supplementaryItems: string;
	/** The supplementary list is communicated at least 20 days before the opening (rule 14). */
	readonly supplementaryList: string;
}

/** A special or emergency special session of the General Assembly. */
interface SpecialSession {
	/** `S-32`, `ES-11`. */
	readonly session: string;
	readonly opening: string;
	/** True where the session was adjourned and resumed over years, so that its documents bear dates of any later year. */
	readonly resumed?: boolean;
}

/**
 * The date on which a regular session of the General Assembly opened or will open: the user's own date, the table's, or by the rule of
 * its year. From session 78 on it is the Tuesday of the second week of September, counting from the first week that has a working day
 * (rule 1, as amended by resolution 75/325); before, sessions 58 to 77, of the third week (resolution 57/301).
 * Undefined for what is no number of a session, and for sessions after 200.
 */
export function sessionOpening(session: number, added?: OpeningDates): string | undefined {
	if (!Number.isInteger(session) || session < 1 || session > lastSession) return undefined;
	const own = added !== undefined && Object.hasOwn(added, session) ? added[session] : undefined;
	return own ?? earlyOpenings[session] ?? openingByRule(session);
}

/**
 * The regular session that a date falls into: from its opening to the day before the next one's, which is when it closes. Undefined
 * before 10 January 1946 and after the last session of {@link sessionOpening}.
 * @throws RangeError where `date` is no ISO date.
 */
export function sessionOfDate(date: string, added?: OpeningDates): number | undefined {
	addDays(date, 0);
	// Session n opens in the year n + 1945, in September, or in the course of that autumn.
	for (let session = yearOf(date) - 1945; session >= yearOf(date) - 1946 && session >= 1; session--) {
		const opening = sessionOpening(session, added);
		if (opening !== undefined && opening <= date) return session;
	}
	return undefined;
}

/** The opening of a regular session and its time limits; undefined where {@link sessionOpening} is. */
export function sessionLimits(session: number, added?: OpeningDates): SessionLimits | undefined {
	const opening = sessionOpening(session, added);
	if (opening === undefined) return undefined;
	return {
		opening,
		provisionalAgenda: addDays(opening, -60),
		supplementaryItems: addDays(opening, -30),
		supplementaryList: addDays(opening, -20),
	};
}

/** The Security Council's year of a calendar year, as its documents print it: 2010 is the sixty-fifth. Undefined before 1946. */
export function securityCouncilYear(year: number): number | undefined {
	return Number.isInteger(year) && year >= 1946 ? year - 1945 : undefined;
}

/** A special (`S-32`) or emergency special session (`ES-11`) by its number; undefined where the table knows none. */
export function specialSession(session: string): SpecialSession | undefined {
	return specialSessions.find((known) => known.session === session);
}

const lastSession = 200;

/** The first session whose opening follows the present rule 1 (resolution 75/325, para. 50). */
const firstSessionOfSecondWeek = 78;

const openings = new Map<number, string | undefined>();

/** Computed once for each session: a text asks for the same ones again and again. */
function openingByRule(session: number): string | undefined {
	if (!openings.has(session)) openings.set(session, computedOpening(session));
	return openings.get(session);
}

function computedOpening(session: number): string | undefined {
	const monday = mondayOfFirstWeek(session + 1945);
	const week = session >= firstSessionOfSecondWeek ? 2 : 3;
	return monday === undefined ? undefined : addDays(monday, 7 * (week - 1) + 1);
}

/** The Monday of the first week of September with a working day; it may lie in August. */
function mondayOfFirstWeek(year: number): string | undefined {
	const first = isoDate(year, 9, 1);
	if (first === undefined) return undefined;
	const day = weekday(first);
	return addDays(first, day > 5 ? 8 - day : 1 - day);
}

/**
 * Opening dates of the sessions before 58, which no one rule gives: mostly the third Tuesday of September, but session 1 sat in January,
 * sessions 6, 7, 11 and 19 opened in the autumn, session 55 early as the Millennium Assembly, session 56 a day late on 12 September 2001.
 */
const earlyOpenings: OpeningDates = {
	1: '1946-01-10',
	2: '1947-09-16',
	3: '1948-09-21',
	4: '1949-09-20',
	5: '1950-09-19',
	6: '1951-11-06',
	7: '1952-10-14',
	8: '1953-09-15',
	9: '1954-09-21',
	10: '1955-09-20',
	11: '1956-11-12',
	12: '1957-09-17',
	13: '1958-09-16',
	14: '1959-09-15',
	15: '1960-09-20',
	16: '1961-09-19',
	17: '1962-09-18',
	18: '1963-09-17',
	19: '1964-12-01',
	20: '1965-09-21',
	21: '1966-09-20',
	22: '1967-09-19',
	23: '1968-09-24',
	24: '1969-09-16',
	25: '1970-09-15',
	26: '1971-09-21',
	27: '1972-09-19',
	28: '1973-09-18',
	29: '1974-09-17',
	30: '1975-09-16',
	31: '1976-09-21',
	32: '1977-09-20',
	33: '1978-09-19',
	34: '1979-09-18',
	35: '1980-09-16',
	36: '1981-09-15',
	37: '1982-09-21',
	38: '1983-09-20',
	39: '1984-09-18',
	40: '1985-09-17',
	41: '1986-09-16',
	42: '1987-09-15',
	43: '1988-09-20',
	44: '1989-09-19',
	45: '1990-09-18',
	46: '1991-09-17',
	47: '1992-09-15',
	48: '1993-09-21',
	49: '1994-09-20',
	50: '1995-09-19',
	51: '1996-09-17',
	52: '1997-09-16',
	53: '1998-09-09',
	54: '1999-09-14',
	55: '2000-09-05',
	56: '2001-09-12',
	57: '2002-09-10',
};

/** All special and emergency special sessions, by their opening. */
const specialSessions: readonly SpecialSession[] = [
	{ session: 'S-1', opening: '1947-04-28' },
	{ session: 'S-2', opening: '1948-04-16' },
	{ session: 'S-3', opening: '1961-08-21' },
	{ session: 'S-4', opening: '1963-05-14' },
	{ session: 'S-5', opening: '1967-04-21' },
	{ session: 'S-6', opening: '1974-04-09' },
	{ session: 'S-7', opening: '1975-09-01' },
	{ session: 'S-8', opening: '1978-04-20' },
	{ session: 'S-9', opening: '1978-04-24' },
	{ session: 'S-10', opening: '1978-05-23' },
	{ session: 'S-11', opening: '1980-08-25' },
	{ session: 'S-12', opening: '1982-06-07' },
	{ session: 'S-13', opening: '1986-05-27' },
	{ session: 'S-14', opening: '1986-09-17' },
	{ session: 'S-15', opening: '1988-05-31' },
	{ session: 'S-16', opening: '1989-12-12' },
	{ session: 'S-17', opening: '1990-02-20' },
	{ session: 'S-18', opening: '1990-04-23' },
	{ session: 'S-19', opening: '1997-06-23' },
	{ session: 'S-20', opening: '1998-06-08' },
	{ session: 'S-21', opening: '1999-06-30' },
	{ session: 'S-22', opening: '1999-09-27' },
	{ session: 'S-23', opening: '2000-06-05' },
	{ session: 'S-24', opening: '2000-06-26' },
	{ session: 'S-25', opening: '2001-06-06' },
	{ session: 'S-26', opening: '2001-06-25' },
	{ session: 'S-27', opening: '2002-05-08' },
	{ session: 'S-28', opening: '2005-01-24' },
	{ session: 'S-29', opening: '2014-09-22' },
	{ session: 'S-30', opening: '2016-04-19' },
	{ session: 'S-31', opening: '2020-12-03' },
	{ session: 'S-32', opening: '2021-06-02' },
	{ session: 'ES-1', opening: '1956-11-01' },
	{ session: 'ES-2', opening: '1956-11-04' },
	{ session: 'ES-3', opening: '1958-08-08' },
	{ session: 'ES-4', opening: '1960-09-17' },
	{ session: 'ES-5', opening: '1967-06-17' },
	{ session: 'ES-6', opening: '1980-01-10' },
	{ session: 'ES-7', opening: '1980-07-22', resumed: true },
	{ session: 'ES-8', opening: '1981-09-03' },
	{ session: 'ES-9', opening: '1982-01-29' },
	{ session: 'ES-10', opening: '1997-04-24', resumed: true },
	{ session: 'ES-11', opening: '2022-02-28', resumed: true },
];
