import type { DocumentNode } from '../document/document.ts';
import { mainSection, referencesIn } from '../document/query.ts';
import { sessionOf } from '../rules/facts/sessionOf.ts';
import { agendaItemTitle } from '../tables/agendas.ts';
import { sentence } from '../text/sentence.ts';
import type { Completion, CompletionPlace } from './completionPlace.ts';
import { goesOn } from './typedWords.ts';

/** Below the agenda item of a masthead its title, as the table of the session has it. */
export function completeAgendaTitles({ document, offset, lineStart, section, language }: CompletionPlace): Completion[] {
	if (section !== 0) return [];
	const nodes = mainSection(document).nodes.map((index) => document.nodes[index] as DocumentNode);
	const above = nodes.findLast(({ end }) => end <= lineStart);
	const session = sessionOf(document)?.value;
	if (above?.kind !== 'agenda-item' || session === undefined) return [];
	const typed = document.text.slice(lineStart, offset).trimStart();
	const start = offset - typed.length;
	return referencesIn(document, above, 'agenda-item').flatMap(({ value }): Completion[] => {
		const title = agendaItemTitle(Number(session), value, language.code);
		if (title === undefined || !goesOn(title, typed)) return [];
		return [{ kind: 'agenda-title', text: title, detail: sentence`item ${value}, session ${session}`, start, end: offset }];
	});
}
