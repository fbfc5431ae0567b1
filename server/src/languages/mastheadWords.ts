import type { LanguageCode } from './language.ts';

/** How the masthead of a language version is printed. Those of Arabic, Chinese and Russian documents are in English. */
export interface MastheadWords {
	/** The language whose words and dates it has. */
	readonly language: LanguageCode;
	readonly distribution: Readonly<Record<Distribution, string>>;
	/** The words of the document's own language that stand in the place of the English ones by mistake. */
	readonly translated?: Readonly<Partial<Record<Distribution, RegExp>>>;
	/** What stands before the name of the original language; the first is printed, the others may stay. */
	readonly original: readonly string[];
}

export type Distribution = 'general' | 'limited' | 'restricted';

const inEnglish: MastheadWords = {
	language: 'en',
	distribution: { general: 'Distr.: General', limited: 'Distr.: Limited', restricted: 'Distr.: Restricted' },
	original: ['Original: '],
};

export const mastheadWords: Readonly<Record<LanguageCode, MastheadWords>> = {
	ar: { ...inEnglish, translated: { general: /^(?:ال)?توزيع ?:? ?(?:ال)?عام$/, limited: /^(?:ال)?توزيع ?:? ?(?:ال)?محدود$/ } },
	zh: { ...inEnglish, translated: { general: /^(?:普遍分发|分发 ?[:：] ?普遍)$/, limited: /^(?:限量分发|分发 ?[:：] ?(?:限量|有限))$/ } },
	en: inEnglish,
	fr: {
		language: 'fr',
		distribution: { general: 'Distr. générale', limited: 'Distr. limitée', restricted: 'Distr. restreinte' },
		original: ['Original : ', 'Original: '],
	},
	ru: {
		...inEnglish,
		translated: {
			general: /^(?:Общее распространение|Распространение ?: ?общее)$/,
			limited: /^(?:Ограниченное распространение|Распространение ?: ?ограниченное)$/,
		},
	},
	es: {
		language: 'es',
		distribution: { general: 'Distr. general', limited: 'Distr. limitada', restricted: 'Distr. reservada' },
		original: ['Original: '],
	},
};

/** The names of the official languages in the lines of a masthead, by the language of the masthead. */
export const mastheadLanguageNames: Readonly<Record<LanguageCode, Readonly<Record<LanguageCode, readonly string[]>>>> = {
	en: { ar: ['Arabic'], zh: ['Chinese'], en: ['English'], fr: ['French'], ru: ['Russian'], es: ['Spanish'] },
	fr: { ar: ['arabe'], zh: ['chinois'], en: ['anglais'], fr: ['français'], ru: ['russe'], es: ['espagnol'] },
	es: { ar: ['árabe'], zh: ['chino'], en: ['inglés'], fr: ['francés'], ru: ['ruso'], es: ['español'] },
	ru: { ar: ['арабский'], zh: ['китайский'], en: ['английский'], fr: ['французский'], ru: ['русский'], es: ['испанский'] },
	ar: {
		ar: ['العربية', 'عربي', 'بالعربية'],
		zh: ['الصينية', 'صيني', 'بالصينية'],
		en: ['الإنكليزية', 'إنكليزي', 'الانكليزية', 'انكليزي', 'بالإنكليزية'],
		fr: ['الفرنسية', 'فرنسي', 'بالفرنسية'],
		ru: ['الروسية', 'روسي', 'بالروسية'],
		es: ['الإسبانية', 'إسباني', 'الاسبانية', 'اسباني', 'بالإسبانية'],
	},
	zh: { ar: ['阿拉伯文', '阿文'], zh: ['中文'], en: ['英文'], fr: ['法文'], ru: ['俄文'], es: ['西班牙文', '西文'] },
};
