import type { UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn } from '../../document/query.ts';
import type { DateReference } from '../../references/reference.ts';

/** The date that a letter's title gives ("Letter dated 14 July 2009 …"), the last of several; undefined where there is none. */
export function letterDate(document: UnDocument): DateReference | undefined {
	const section = mainSection(document);
	if (section.kind !== 'letter' && section.kind !== 'note-verbale' && section.kind !== 'request') return undefined;
	const [title] = nodesOf(document, section, 'title');
	const dates = title ? referencesIn(document, title, 'date') : [];
	return dates.length ? dates.reduce((last, date) => (date.value > last.value ? date : last)) : undefined;
}
