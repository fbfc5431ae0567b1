import type { TemplateKind } from '../languages/templates/documentTemplates.ts';
import { daysBetween } from '../tables/calendar.ts';
import { type OpeningDates, sessionLimits } from '../tables/sessions.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { dayOf } from '../text/sentenceValues.ts';

/** The rule of procedure under which a request is made, and whether its date fits. */
export interface RequestLimits {
	/** `13 (e)`, `14`, `15`. */
	readonly rule: string;
	/** The last day, ISO; of an additional item the day after which it is one. */
	readonly last: string;
	/** The opening of the session, ISO. */
	readonly opening: string;
	/** False where another rule would be the right one on that date. */
	readonly fits: boolean;
	/** Whole sentences: what the rule says of that session, and how the date stands to it. */
	readonly sentences: readonly Sentence[];
}

/**
 * The time limits of a request for inclusion of an item (rules 12 to 15 of the rules of procedure of the General Assembly); undefined for other
 * kinds of document and for sessions whose opening nobody knows.
 *
 * @param date ISO date of the letter
 */
export function requestLimits(kind: TemplateKind, session: number, date: string, openings?: OpeningDates): RequestLimits | undefined {
	const limits = sessionLimits(session, openings);
	if (!limits) return undefined;
	const { opening, provisionalAgenda, supplementaryItems } = limits;
	const opens = dayOf(opening);
	if (kind === 'provisional-request') {
		const fits = date <= provisionalAgenda;
		const last = dayOf(provisionalAgenda);
		return {
			rule: '13 (e)',
			last: provisionalAgenda,
			opening,
			fits,
			sentences: [
				sentence`The provisional agenda is communicated by ${last}, 60 days before the opening on ${opens} (rule 12).`,
				fits
					? sentence`Days that are left before then: ${daysBetween(date, provisionalAgenda)}.`
					: sentence`On this date that agenda may be out: ask for a supplementary item (rule 14) or an additional one (rule 15).`,
			],
		};
	}
	if (kind === 'supplementary-request') {
		const fits = date <= supplementaryItems;
		const last = dayOf(supplementaryItems);
		return {
			rule: '14',
			last: supplementaryItems,
			opening,
			fits,
			sentences: [
				sentence`Supplementary items are requested by ${last}, 30 days before the opening on ${opens} (rule 14).`,
				fits
					? sentence`Days that are left before then: ${daysBetween(date, supplementaryItems)}.`
					: sentence`This date is too late for it: ask for an additional item (rule 15).`,
			],
		};
	}
	if (kind === 'additional-request') {
		const fits = date > supplementaryItems;
		const last = dayOf(supplementaryItems);
		return {
			rule: '15',
			last: supplementaryItems,
			opening,
			fits,
			sentences: [
				sentence`Additional items, which are important and urgent, are requested after ${last}, less than 30 days before the opening on ${opens} or during the session (rule 15).`,
				...(fits ? [] : [sentence`On this date a supplementary item may still be requested (rule 14).`]),
			],
		};
	}
	return undefined;
}
