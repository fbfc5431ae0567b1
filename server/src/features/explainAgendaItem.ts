import type { UnDocument } from '../document/document.ts';
import { agendaItemTitle } from '../tables/agendas.ts';
import { sentence } from '../text/sentence.ts';
import { quote } from '../text/sentenceValues.ts';
import type { Explanation } from './explanation.ts';

/** The title of an item of a session's agenda in the document's language; undefined where the table does not know it. */
export function explainAgendaItem(item: string, session: string | undefined, language: UnDocument['language']): Explanation | undefined {
	if (session === undefined) return undefined;
	const title = agendaItemTitle(Number(session), item, language === 'und' ? 'en' : language);
	return title === undefined ? undefined : { heading: sentence`Agenda item ${item} of session ${session}`, lines: [quote(title, 300)] };
}
