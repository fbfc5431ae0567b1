import type { UnDocument } from '../document/document.ts';
import { agendaItemTitle } from '../tables/agendas.ts';
import { render } from '../text/sentence.ts';
import { quote } from '../text/sentenceValues.ts';
import { sessionName } from './explainSession.ts';
import type { Explanation } from './explanation.ts';

/** The title of an item of a session's agenda in the document's language; undefined where the table does not know it. */
export function explainAgendaItem(item: string, session: string | undefined, language: UnDocument['language']): Explanation | undefined {
	if (session === undefined) return undefined;
	const title = agendaItemTitle(Number(session), item, language === 'und' ? 'en' : language);
	return title === undefined
		? undefined
		: { heading: `Agenda item ${item}, ${sessionName(session).toLowerCase()}`, lines: [render(quote(title, 300))] };
}
