import type { AddresseeKind, AnnexKind, TemplateKind } from '../languages/templates/documentTemplates.ts';
import { addDays } from '../tables/calendar.ts';
import { type OpeningDates, sessionLimits, sessionOfDate } from '../tables/sessions.ts';
import { isRequest, type NewDocument } from './newDocument.ts';

/** The answers that a writer has given so far: what cannot be guessed, and what differs from the guess. */
export type GivenAnswers = Pick<NewDocument, 'kind' | 'language' | 'state'> & Partial<NewDocument>;

/**
 * All answers: those given, and for the others what is usual. Where nothing else is said, the letter is of today, of the session of that day (a
 * request: of the session that it can still be made for), from a permanent representative to the Secretary-General, with the annexes that
 * belong to its kind.
 *
 * @param today ISO date
 */
export function completeAnswers(given: GivenAnswers, today: string, openings?: OpeningDates): NewDocument {
	const date = given.date ?? today;
	return {
		...given,
		date,
		session: given.session ?? usualSession(given.kind, date, openings),
		sender: given.sender ?? 'permanent-representative',
		gender: given.gender ?? 'masculine',
		addressees: given.addressees ?? usualAddressees(given.kind),
		addresseeGender: given.addresseeGender ?? 'masculine',
		annexes: given.annexes ?? usualAnnexes(given.kind),
	};
}

/** The session to which a document of a date belongs, or the next for whose agenda a request of that date may ask. */
export function usualSession(kind: TemplateKind, date: string, openings?: OpeningDates): number {
	const current = sessionOfDate(date, openings) ?? 1;
	if (!isRequest(kind)) return current;
	const next = sessionLimits(current + 1, openings);
	if (kind === 'additional-request') return next && date > next.supplementaryItems ? current + 1 : current;
	// Once the limit has passed, the request can only be meant for the session after.
	const limit = kind === 'provisional-request' ? next?.provisionalAgenda : next?.supplementaryItems;
	return limit !== undefined && date > limit ? current + 2 : current + 1;
}

/** To whom a document of a kind is addressed, in the official order. */
export function usualAddressees(kind: TemplateKind): readonly AddresseeKind[] {
	return kind === 'identical-letters' ? ['secretary-general', 'council-president'] : ['secretary-general'];
}

/** What belongs to a document of a kind: to a request a memorandum and, if possible, a draft resolution (rule 20). */
export function usualAnnexes(kind: TemplateKind): readonly AnnexKind[] {
	if (isRequest(kind)) return ['explanatory-memorandum', 'draft-resolution'];
	return WITH_STATEMENT.has(kind) ? ['statement'] : [];
}

const WITH_STATEMENT: ReadonlySet<TemplateKind> = new Set([
	'letter-with-statement',
	'letter-of-several-missions',
	'joint-letter',
	'note-verbale',
]);

/** A new document begins with no more annexes than these; what is sent with more is a collection, to which they are added one by one. */
export const MOST_ANNEXES = 30;

/** A number of annexes of a kind of document: those that belong to it, and statements beyond them. */
export function annexesByCount(kind: TemplateKind, count: number): readonly AnnexKind[] {
	const usual = usualAnnexes(kind);
	return Array.from({ length: count }, (_, index) => usual[index] ?? 'statement');
}

/** The first date on which sessions are counted, and the last on which one is known. */
export function isDateOfSession(date: string, openings?: OpeningDates): boolean {
	return sessionOfDate(date, openings) !== undefined && sessionOfDate(addDays(date, 366), openings) !== undefined;
}
