import { describe, expect, test } from 'vitest';
import type { OfficialLanguage } from './officialLanguage.ts';
import { ofState } from './ofState.ts';
import { findState, stateCodes } from './states.ts';

describe('a State behind the title of its representative', () => {
	test.each<[OfficialLanguage, Readonly<Record<string, string>>]>([
		['en', { KE: 'of Kenya', SD: 'of the Sudan', IR: 'of the Islamic Republic of Iran', CI: 'of Côte d’Ivoire' }],
		[
			'fr',
			{
				KE: 'du Kenya',
				US: 'des États-Unis d’Amérique',
				FR: 'de la France',
				DZ: 'de l’Algérie',
				IL: 'd’Israël',
				HT: 'd’Haïti',
				CU: 'de Cuba',
				IR: 'de la République islamique d’Iran',
				SV: 'd’El Salvador',
			},
		],
		['es', { PE: 'del Perú', AR: 'de la Argentina', BS: 'de las Bahamas', CL: 'de Chile', SV: 'de El Salvador' }],
		[
			'ru',
			{
				RU: 'Российской Федерации',
				KE: 'Кении',
				CI: 'Кот-д’Ивуара',
				BA: 'Боснии и Герцеговины',
				IR: 'Исламской Республики Иран',
				CL: 'Чили',
				VA: 'Святого Престола',
			},
		],
		['zh', { KE: '肯尼亚', IR: '伊朗伊斯兰共和国' }],
		['ar', { RU: 'للاتحاد الروسي', OM: 'لعمان', LB: 'للبنان', IR: 'لجمهورية إيران الإسلامية', GH: 'لغانا' }],
	])('in %s', (language, expected) => {
		expect(Object.fromEntries(Object.keys(expected).map((state) => [state, ofState(state, language)]))).toEqual(expected);
	});

	test('is read back as the State that it is, whichever it is', () => {
		const languages: readonly OfficialLanguage[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
		const lost = languages.flatMap((language) => {
			const prefix = {
				en: /^of /,
				fr: /^(?:du|des|de la|de l’|de |d’)\s?/u,
				es: /^(?:del|de las?|de los|de) /u,
				ru: /^/,
				zh: /^/,
				ar: /^/,
			}[language];
			return stateCodes.filter((state) => findState((ofState(state, language) ?? '').replace(prefix, ''), language)?.state !== state);
		});
		expect(lost).toEqual([]);
	});

	test('is none where there is no such State', () => {
		expect(ofState('XX', 'en')).toBeUndefined();
	});
});
