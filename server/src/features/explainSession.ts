import { english } from '../languages/english.ts';
import { printDate } from '../references/dates.ts';
import { ordinal } from '../references/ordinals.ts';
import { addDays } from '../tables/calendar.ts';
import { type OpeningDates, sessionLimits, sessionOpening, specialSession } from '../tables/sessions.ts';
import type { Explanation } from './explanation.ts';

/** A session with its dates and the time limits that count back from its opening (rules of procedure of the General Assembly, rules 12 and 14). */
export function explainSession(session: string, openings: OpeningDates): Explanation | undefined {
	const lines = describeSession(session, openings);
	if (lines.length === 0) return undefined;
	return { heading: `${sessionName(session)} of the General Assembly`, lines: [...lines, ...limitLines(session, openings)] };
}

/** When a session opens, and when it closes where the next one's opening tells. Empty where the session is not known. */
export function describeSession(session: string, openings: OpeningDates): string[] {
	const special = specialSession(session);
	if (special) return [`${sessionName(session)}: opened on ${printed(special.opening)}.`];
	const opening = sessionOpening(Number(session), openings);
	const next = sessionOpening(Number(session) + 1, openings);
	if (opening === undefined) return [];
	return [`${sessionName(session)}: from ${printed(opening)}${next ? ` to ${printed(addDays(next, -1))}` : ''}.`];
}

/** The last days of the time limits before a regular session. */
export function limitLines(session: string, openings: OpeningDates): string[] {
	const limits = sessionLimits(Number(session), openings);
	if (!limits) return [];
	return [
		`Provisional agenda, rule 12: by ${printed(limits.provisionalAgenda)}, 60 days before the opening.`,
		`Requests for supplementary items, rule 14: by ${printed(limits.supplementaryItems)}, 30 days before.`,
		`Supplementary list, rule 14: by ${printed(limits.supplementaryList)}, 20 days before.`,
	];
}

/** "Sixty-fourth session", "Tenth emergency special session". */
export function sessionName(session: string): string {
	const [, series = '', number] = /^(ES-|S-)?(\d+)$/.exec(session) ?? [];
	const name = `${ordinal(Number(number), english)} ${SERIES.get(series) ?? ''}session`;
	return name.charAt(0).toUpperCase() + name.slice(1);
}

const SERIES: ReadonlyMap<string, string> = new Map([
	['S-', 'special '],
	['ES-', 'emergency special '],
]);

function printed(date: string): string {
	return printDate(date, english);
}
