/**
 * The six official and working languages (Rules of procedure of the General Assembly, A/520/Rev.20, rule 51), in the order in which the
 * United Nations lists them. Tables are keyed by them; the language room above knows them by the same codes.
 */
export const officialLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

export type OfficialLanguage = (typeof officialLanguages)[number];
