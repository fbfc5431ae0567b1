import type { AddresseeKind, AnnexKind, Gender, SenderKind, TemplateKind } from '../languages/templates/documentTemplates.ts';
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

/** Who signs. */
export const senderNames: Readonly<Record<SenderKind, Sentence>> = {
	'permanent-representative': sentence`Permanent Representative`,
	'charge-d-affaires': sentence`Chargé d’affaires ad interim`,
};

export const genderNames: Readonly<Record<Gender, Sentence>> = {
	masculine: sentence`Masculine`,
	feminine: sentence`Feminine`,
};

/** To whom a letter is written. */
export const addresseeNames: Readonly<Record<AddresseeKind, Sentence>> = {
	'secretary-general': sentence`The Secretary-General`,
	'assembly-president': sentence`The President of the General Assembly`,
	'council-president': sentence`The President of the Security Council`,
};

/** What a letter may have annexed to it. */
export const annexNames: Readonly<Record<AnnexKind, Sentence>> = {
	statement: sentence`Statement`,
	report: sentence`Report`,
	'concept-note': sentence`Concept note`,
	'explanatory-memorandum': sentence`Explanatory memorandum`,
	'draft-resolution': sentence`Draft resolution`,
	'draft-decision': sentence`Draft decision`,
};
