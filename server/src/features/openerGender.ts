import type { Language } from '../languages/language.ts';
import type { AgreeingForms } from '../languages/resolutionWords.ts';
import { perLanguage } from '../references/patterns.ts';
import { withFirstLetterOf } from '../rules/facts/openingForms.ts';

/** An opener of the Assembly as a Council says it: the same where the language does not tell them apart. */
export function masculineOf(opener: string, language: Language): string {
	const forms = formsOfFeminine(language);
	const words = opener.split(' ');
	const agreeing = words.map((word, index) => {
		const small = word.toLowerCase();
		const [, masculine] = forms.get(small) ?? forms.get(`${words[index - 1]?.toLowerCase()} ${small}`) ?? [];
		return masculine === undefined ? word : withFirstLetterOf(word, masculine.split(' ').at(-1) ?? word);
	});
	return agreeing.join(' ');
}

const formsOfFeminine = perLanguage(
	({ resolutionWords }): ReadonlyMap<string, AgreeingForms> => new Map(resolutionWords.agreeing.map((forms) => [forms[0], forms] as const)),
);
