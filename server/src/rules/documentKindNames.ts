import type { DocumentKind } from '../document/document.ts';
import { type Sentence, sentence } from '../text/sentence.ts';

/** What documents are called in reports and on the pages of the rules. */
export const documentKindNames: Readonly<Record<DocumentKind, Sentence>> = {
	letter: sentence`letter`,
	'note-verbale': sentence`note verbale`,
	request: sentence`request for the inclusion of an item`,
	memorandum: sentence`explanatory memorandum`,
	'draft-resolution': sentence`draft resolution`,
	'draft-decision': sentence`draft decision`,
	amendment: sentence`amendment`,
	resolution: sentence`resolution`,
	decision: sentence`decision`,
	'presidential-statement': sentence`statement by the President`,
	none: sentence`not a United Nations document`,
};
