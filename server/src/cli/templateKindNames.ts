import type { TemplateKind } from '../languages/templates/documentTemplates.ts';
import { type Sentence, sentence } from '../text/sentence.ts';

/** What there is to begin, in the words of the user's language. */
export const templateKindNames: Readonly<Record<TemplateKind, Sentence>> = {
	'provisional-request': sentence`Request for an item in the provisional agenda`,
	'supplementary-request': sentence`Request for a supplementary item`,
	'additional-request': sentence`Request for an additional item`,
	'letter-with-statement': sentence`Letter transmitting a statement`,
	'letter-under-item': sentence`Letter under an agenda item`,
	'letter-of-several-missions': sentence`Letter of several missions`,
	'joint-letter': sentence`Letter to the General Assembly and the Security Council`,
	'identical-letters': sentence`Identical letters`,
	'note-verbale': sentence`Note verbale`,
	'draft-resolution': sentence`Draft resolution`,
	'draft-decision': sentence`Draft decision`,
	amendment: sentence`Amendment`,
	'explanatory-memorandum': sentence`Explanatory memorandum`,
};
