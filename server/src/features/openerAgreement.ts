import type { LanguageCode } from '../languages/language.ts';

/** How openers agree with the organ that speaks, and with what stands before them. */
export interface OpenerAgreement {
	/** Changes that make the words of a feminine opener masculine: of the Assembly, of a Council. Each is tried on every word. */
	readonly masculine: readonly (readonly [feminine: RegExp, masculine: string])[];
	/** What every preambular opener but the first begins with ("and"). */
	readonly joined?: string;
}

/** The Assembly is feminine and the Councils are masculine wherever the language tells them apart. */
export const openerAgreements: Readonly<Record<LanguageCode, OpenerAgreement>> = {
	ar: {
		masculine: [
			[/^ت/, 'ي'],
			[/^وت/, 'وي'],
			[/ها$/, 'ه'],
			[/رت$/, 'ر'],
		],
		joined: 'و',
	},
	zh: { masculine: [] },
	en: { masculine: [] },
	fr: {
		masculine: [
			[/ée$/, 'é'],
			[/ue$/, 'u'],
			[/te$/, 't'],
			[/ise$/, 'is'],
		],
	},
	ru: { masculine: [[/на$/, 'н']] },
	es: {
		masculine: [
			[/([aeiou]d)a$/, '$1o'],
			[/sa$/, 'so'],
		],
	},
};
