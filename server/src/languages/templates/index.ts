import type { LanguageCode } from '../language.ts';
import { templates as arabic } from './arabic/index.ts';
import { templates as chinese } from './chinese/index.ts';
import type { DocumentTemplates } from './documentTemplates.ts';
import { templates as english } from './english/index.ts';
import { templates as french } from './french/index.ts';
import { templates as russian } from './russian/index.ts';
import { templates as spanish } from './spanish/index.ts';

/** The templates of the six official languages. */
export const documentTemplates: Readonly<Record<LanguageCode, DocumentTemplates>> = {
	ar: arabic,
	zh: chinese,
	en: english,
	fr: french,
	ru: russian,
	es: spanish,
};
