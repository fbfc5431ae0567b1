import type { UnDocument } from '../../document/document.ts';
import type { DateReference } from '../../references/reference.ts';
import { daysBetween, isIsoDate } from '../../tables/calendar.ts';
import { sessionOpening, specialSession } from '../../tables/sessions.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { dayOf } from '../../text/sentenceValues.ts';
import { letterDate } from '../facts/letterDate.ts';
import { type RequestKind, requestKind } from '../facts/request.ts';
import { requestedSession, sessionOf } from '../facts/sessionOf.ts';
import type { RuleFacts } from '../rule.ts';

/** The rules of procedure of the General Assembly under which items are proposed. */
export const RULES_BY_KIND: Readonly<Record<'regular' | 'special', Readonly<Record<RequestKind, string>>>> = {
	regular: { provisional: '13 (e)', supplementary: '14', additional: '15' },
	special: { provisional: '18', supplementary: '18', additional: '19' },
};

/** Days before the opening until which supplementary items may be requested: rule 14 for regular sessions, rule 18 for special ones. */
export const SUPPLEMENTARY_DAYS = { regular: 30, special: 4 } as const;

/** Days before the opening of a regular session until which the Secretary-General communicates the provisional agenda: rule 12. */
export const PROVISIONAL_AGENDA_DAYS = 60;

/** What a request asks for, and when. */
export interface RequestTiming {
	readonly kind: RequestKind;
	readonly series: 'regular' | 'special';
	/** The letter's date; undefined where its title gives none. */
	readonly date: DateReference | undefined;
	/** The opening of the session, ISO; undefined where it is not known. */
	readonly opening: string | undefined;
	/** How many days before the opening the letter is dated, negative after it; undefined where one of the two is not known. */
	readonly days: number | undefined;
}

/** Reads what a request asks for, and its distance from the opening of the session for which it asks. */
export function requestTiming(document: UnDocument, facts: RuleFacts): RequestTiming | undefined {
	const kind = requestKind(document);
	if (!kind) return undefined;
	const session = (requestedSession(document) ?? sessionOf(document))?.value;
	const series = session?.includes('-') ? 'special' : 'regular';
	const date = letterDate(document);
	const opening = session === undefined ? undefined : openingOf(session, facts);
	return { kind, series, date, opening, days: date && opening ? daysBetween(date.value, opening) : undefined };
}

/** The kind of item that may still be requested so many days before the opening, apart from the provisional agenda. */
export function kindInTime(days: number, series: RequestTiming['series']): 'supplementary' | 'additional' {
	return days >= SUPPLEMENTARY_DAYS[series] ? 'supplementary' : 'additional';
}

/** "14 July 2009 is 63 days before the opening on 15 September 2009." */
export function describeDistance(date: string, opening: string, days: number): Sentence {
	const [on, opens] = [dayOf(date), dayOf(opening)];
	if (days === 0) return sentence`${on} is the day of the opening.`;
	if (days === 1) return sentence`${on} is the day before the opening on ${opens}.`;
	if (days === -1) return sentence`${on} is the day after the opening on ${opens}.`;
	return days > 0
		? sentence`${on} is ${days} days before the opening on ${opens}.`
		: sentence`${on} is ${-days} days after the opening on ${opens}.`;
}

/** A date that the user has added stands above the tables; what is no date does not count. */
function openingOf(session: string, { sessionOpenings }: RuleFacts): string | undefined {
	const own = Object.hasOwn(sessionOpenings, session) ? sessionOpenings[session] : undefined;
	return own !== undefined && isIsoDate(own) ? own : (sessionOpening(Number(session)) ?? specialSession(session)?.opening);
}
