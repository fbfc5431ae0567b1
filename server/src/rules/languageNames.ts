import type { LanguageCode } from '../languages/language.ts';
import { type Sentence, sentence } from '../text/sentence.ts';

/** What the languages of documents are called in the user's language. */
export const languageNames: Readonly<Record<LanguageCode, Sentence>> = {
	ar: sentence`Arabic`,
	zh: sentence`Chinese`,
	en: sentence`English`,
	fr: sentence`French`,
	ru: sentence`Russian`,
	es: sentence`Spanish`,
};
