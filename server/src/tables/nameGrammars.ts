import type { OfficialLanguage } from './officialLanguage.ts';
import { russianCases } from './russianCases.ts';

/** How names of States change within a sentence, by language. */
interface NameGrammar {
	/** Articles before a name, with the space or apostrophe after them; no part of the name. */
	readonly article?: RegExp;
	/** Conjunctions and prepositions that are written in one word with the name. */
	readonly prefixes: readonly string[];
	/** The forms that a name may have in running text, the name itself first. */
	readonly inflect: (name: string) => readonly string[];
	/** Forms that are common but not the official spelling: "Republic of Congo" for "Republic of the Congo". */
	readonly vary: (name: string) => readonly string[];
}

/**
 * In French and Spanish an article may melt into the word before the name (`du Kenya`, `al Perú`), which leaves the name as it is. In
 * Arabic `ل` melts with the article of the name itself: `للاتحاد الروسي` of `الاتحاد الروسي`; such a form begins with its own lam.
 */
export const nameGrammars: Readonly<Record<OfficialLanguage, NameGrammar>> = {
	en: {
		article: /^the /u,
		prefixes: [],
		inflect: itself,
		vary: (name) => [name.replaceAll(/ of the (?=\p{Lu})/gu, ' of ')],
	},
	fr: {
		article: /^(?:l[’']|(?:le|la|les) )/u,
		prefixes: [],
		inflect: itself,
		vary: (name) => [
			name.replaceAll(/ (?:du|des|de la|de l[’']|de) ?(?=\p{Lu})/gu, ' de '),
			name.replaceAll(/ (?:de |d[’'])(?=\p{Lu})/gu, ' du '),
			name.replaceAll(/ (?:de |d[’'])(?=\p{Lu})/gu, ' de la '),
			name.replaceAll(/ (?:de |d[’'])(?=\p{Lu})/gu, ' de l’'),
			name.replaceAll(/ de l[’'](?=\p{Lu})/gu, ' d’'),
		],
	},
	es: {
		article: /^(?:el|la|los|las) /u,
		prefixes: [],
		inflect: itself,
		vary: (name) => [
			name.replaceAll(/ (?:del|de las?|de los) (?=\p{Lu})/gu, ' de '),
			name.replaceAll(/ de (?=\p{Lu})/gu, ' del '),
			name.replaceAll(/ de (?=\p{Lu})/gu, ' de la '),
		],
	},
	ru: { prefixes: [], inflect: russianCases, vary: nothing },
	zh: { prefixes: [], inflect: itself, vary: (name) => [name.replaceAll('阿拉伯叙利亚', '叙利亚阿拉伯')] },
	ar: {
		prefixes: ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل'],
		inflect: (name) => (name.startsWith('ال') ? [name, `لل${name.slice(2)}`] : [name]),
		vary: nothing,
	},
};

function itself(name: string): readonly string[] {
	return [name];
}

function nothing(): readonly string[] {
	return [];
}
