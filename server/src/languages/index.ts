import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import type { Language, LanguageCode } from './language.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

/** The six official languages by their code, in the order in which the United Nations lists them. */
export const languages: Record<LanguageCode, Language> = {
	ar: arabic,
	zh: chinese,
	en: english,
	fr: french,
	ru: russian,
	es: spanish,
};

/** The language of a code; undefined where the code is none of the six (`und`, or what a caller read from outside). */
export function languageOf(code: string): Language | undefined {
	return Object.hasOwn(languages, code) ? languages[code as LanguageCode] : undefined;
}
