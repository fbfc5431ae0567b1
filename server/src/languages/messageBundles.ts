import type { Bundle } from '../text/sentence.ts';

/** The language that messages are in: the user's, which need not be the document's. English needs no bundle. */
export type MessageLanguage = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

/** Messages of one language. */
export interface Messages {
	readonly language: MessageLanguage;
	/** Absent for English. */
	readonly bundle?: Bundle;
}

export const englishMessages: Messages = { language: 'en' };

/** The messages for a locale as an editor or an environment names it: `fr`, `zh-CN`, `ar_EG.UTF-8`. English for any other language. */
export async function loadMessages(locale: string | undefined): Promise<Messages> {
	const language = messageLanguageOf(locale);
	return language === undefined || language === 'en' ? englishMessages : { language, bundle: await BUNDLES[language]() };
}

/** The messages that a client hands over for its locale; undefined where it hands over none. Of what is sent nothing is sure. */
export function givenMessages(locale: string | undefined, sent: unknown): Messages | undefined {
	const language = messageLanguageOf(locale);
	if (language === undefined || typeof sent !== 'object' || sent === null) return undefined;
	const texts = Object.entries(sent).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
	return { language, bundle: Object.fromEntries(texts) };
}

/** The official language that a locale names; undefined for other languages, and for `C` and `POSIX`. */
export function messageLanguageOf(locale: string | undefined): MessageLanguage | undefined {
	const [code = ''] = (locale ?? '').toLowerCase().split(/[-_.@]/);
	return messageLanguages.find((language) => language === code);
}

export const messageLanguages: readonly MessageLanguage[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** Each is loaded only where it is spoken. */
const BUNDLES: Readonly<Record<Exclude<MessageLanguage, 'en'>, () => Promise<Bundle>>> = {
	ar: async () => (await import('../../../l10n/bundle.l10n.ar.json', { with: { type: 'json' } })).default,
	es: async () => (await import('../../../l10n/bundle.l10n.es.json', { with: { type: 'json' } })).default,
	fr: async () => (await import('../../../l10n/bundle.l10n.fr.json', { with: { type: 'json' } })).default,
	ru: async () => (await import('../../../l10n/bundle.l10n.ru.json', { with: { type: 'json' } })).default,
	zh: async () => (await import('../../../l10n/bundle.l10n.zh-cn.json', { with: { type: 'json' } })).default,
};
