import type { DocumentSection, UnDocument } from '../../document/document.ts';
import { languageOf } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';

/** The language of a section, or the whole document's where the section is too short to tell; undefined where nothing tells. */
export function sectionLanguage(document: UnDocument, section: DocumentSection): Language | undefined {
	return languageOf(section.language) ?? languageOf(document.language);
}
