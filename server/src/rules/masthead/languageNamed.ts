import type { LanguageCode } from '../../languages/language.ts';
import { mastheadLanguageNames } from '../../languages/mastheadWords.ts';

/** The language that a name in a masthead means, in any case of its letters. */
export function languageNamed(name: string): LanguageCode | undefined {
	return languageOfName.get(name.toLowerCase());
}

const languageOfName = new Map(
	Object.values(mastheadLanguageNames)
		.flatMap((names) => Object.entries(names))
		.flatMap(([code, forms]) => forms.map((form): [string, LanguageCode] => [form.toLowerCase(), code as LanguageCode])),
);
