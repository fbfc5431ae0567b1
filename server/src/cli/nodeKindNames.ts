import type { DocumentNode, NodeKind } from '../document/document.ts';
import { type Sentence, sentence } from '../text/sentence.ts';

/** What the parts of a document are called in reports; small letters, as in the midst of a sentence. */
export const nodeKindNames: Readonly<Record<NodeKind, Sentence>> = {
	'subject-tags': sentence`subject tags`,
	organization: sentence`organization`,
	symbol: sentence`symbol`,
	organ: sentence`organ`,
	distribution: sentence`distribution`,
	'document-date': sentence`date of the document`,
	'document-language': sentence`language of the document`,
	'original-language': sentence`original language`,
	session: sentence`session`,
	'session-dates': sentence`dates of the session`,
	year: sentence`year of the Council`,
	'agenda-item': sentence`agenda item`,
	'agenda-title': sentence`title of the agenda item`,
	'request-heading': sentence`heading of the request`,
	'item-title': sentence`title of the requested item`,
	title: sentence`title`,
	sponsors: sentence`sponsors`,
	origin: sentence`origin`,
	opening: sentence`opening paragraph`,
	circulation: sentence`request for circulation`,
	paragraph: sentence`paragraph`,
	signature: sentence`signature`,
	annex: sentence`annex`,
	'original-note': sentence`note on the original language`,
	'annex-title': sentence`title`,
	'memorandum-paragraph': sentence`paragraph`,
	enacting: sentence`enacting formula`,
	preambular: sentence`preambular paragraph`,
	operative: sentence`operative paragraph`,
	subparagraph: sentence`subparagraph`,
	continuation: sentence`continuation`,
	heading: sentence`heading`,
	footnote: sentence`footnote`,
	adoption: sentence`adoption`,
	furniture: sentence`page furniture`,
};

/** What annexes, enclosures … are called, by the label of their heading. */
export const annexKindNames: Readonly<Record<NonNullable<DocumentNode['label']>, Sentence>> = {
	annex: sentence`annex`,
	enclosure: sentence`enclosure`,
	appendix: sentence`appendix`,
};
