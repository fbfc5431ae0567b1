import type { DocumentKind } from '../document/document.ts';

/** What documents are called in reports and on the pages of the rules. */
export const documentKindNames: Readonly<Record<DocumentKind, string>> = {
	letter: 'letter',
	'note-verbale': 'note verbale',
	request: 'request for the inclusion of an item',
	memorandum: 'explanatory memorandum',
	'draft-resolution': 'draft resolution',
	'draft-decision': 'draft decision',
	amendment: 'amendment',
	resolution: 'resolution',
	decision: 'decision',
	'presidential-statement': 'statement by the President',
	none: 'not a United Nations document',
};
