import { addDays } from '../tables/calendar.ts';
import { type OpeningDates, sessionLimits, sessionOpening, specialSession } from '../tables/sessions.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { dayOf } from '../text/sentenceValues.ts';
import type { Explanation } from './explanation.ts';

/** A session with its dates and the time limits that count back from its opening (rules of procedure of the General Assembly, rules 12 and 14). */
export function explainSession(session: string, openings: OpeningDates): Explanation | undefined {
	const lines = describeSession(session, openings);
	if (lines.length === 0) return undefined;
	return { heading: sentence`${sessionName(session)} of the General Assembly`, lines: [...lines, ...limitLines(session, openings)] };
}

/** When a session opens, and when it closes where the next one's opening tells. Empty where the session is not known. */
export function describeSession(session: string, openings: OpeningDates): Sentence[] {
	const name = sessionName(session);
	const special = specialSession(session);
	if (special) return [sentence`${name}: opened on ${dayOf(special.opening)}.`];
	const opening = sessionOpening(Number(session), openings);
	const next = sessionOpening(Number(session) + 1, openings);
	if (opening === undefined) return [];
	return [
		next === undefined
			? sentence`${name}: from ${dayOf(opening)}.`
			: sentence`${name}: from ${dayOf(opening)} to ${dayOf(addDays(next, -1))}.`,
	];
}

/** The last days of the time limits before a regular session. */
export function limitLines(session: string, openings: OpeningDates): Sentence[] {
	const limits = sessionLimits(Number(session), openings);
	if (!limits) return [];
	return [
		sentence`Provisional agenda, rule 12: by ${dayOf(limits.provisionalAgenda)}, 60 days before the opening.`,
		sentence`Requests for supplementary items, rule 14: by ${dayOf(limits.supplementaryItems)}, 30 days before.`,
		sentence`Supplementary list, rule 14: by ${dayOf(limits.supplementaryList)}, 20 days before.`,
	];
}

/** "Session 64", "Emergency special session 10". */
export function sessionName(session: string): Sentence {
	const [, series = '', number = session] = /^(ES-|S-)?(\d+)$/.exec(session) ?? [];
	if (series === 'ES-') return sentence`Emergency special session ${number}`;
	return series === 'S-' ? sentence`Special session ${number}` : sentence`Session ${number}`;
}
