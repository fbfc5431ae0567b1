import { agendaItems, agendaItemTitle } from '../tables/agendas.ts';
import { letterName } from '../tables/ofState.ts';
import type { OpeningDates } from '../tables/sessions.ts';
import { stateCodes } from '../tables/states.ts';
import { type NewDocument, tellsGender } from './newDocument.ts';
import { completeAnswers } from './newDocumentAnswers.ts';
import { type RequestLimits, requestLimits } from './requestLimits.ts';

/** What a writer may choose from for a new document, and what is chosen where nothing is said. */
interface NewDocumentChoices {
	/** The answers so far, and for the others what is usual. */
	readonly usual: NewDocument;
	/** By their names in the language of the document, in its alphabet. */
	readonly states: readonly { readonly state: string; readonly name: string }[];
	/** The items of the session's agenda that are known, with their titles in the language of the document. */
	readonly items: readonly { readonly item: string; readonly title: string }[];
	/** Whether the document tells the gender of who signs. */
	readonly tellsGender: boolean;
	/** Of a request: how its date stands to the limits of the rule. */
	readonly limits: RequestLimits | undefined;
}

/** @param today ISO date */
export function newDocumentChoices(
	given: Pick<NewDocument, 'kind' | 'language'> & Partial<NewDocument>,
	today: string,
	openings?: OpeningDates,
): NewDocumentChoices {
	const usual = completeAnswers({ state: '', ...given }, today, openings);
	const { date, kind, language, session } = usual;
	return {
		usual,
		states: stateCodes
			.map((state) => ({ state, name: letterName(state, language) ?? state }))
			.sort((one, other) => one.name.localeCompare(other.name, language)),
		items: agendaItems(session).flatMap((item) => {
			const title = agendaItemTitle(session, item, language);
			return title === undefined ? [] : [{ item, title }];
		}),
		tellsGender: tellsGender(kind, language),
		limits: requestLimits(kind, session, date, openings),
	};
}
