import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../languages/language.ts';
import { officialLanguages } from '../tables/officialLanguage.ts';
import { stateNameLookalikes } from '../tables/stateNameLookalikes.ts';
import { stateCodes, stateNames } from '../tables/states.ts';
import { readStates } from './states.ts';

/** Any UTF-16 units, lone surrogates and controls among them. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

/** The printed names with their codes: `Guinea-Bissau=GW`. */
const read = (text: string, language: LanguageCode): string[] =>
	readStates(text, language).map(({ start, end, value }) => `${text.slice(start, end)}=${value}`);

const codes = (text: string, language: LanguageCode): string[] => readStates(text, language).map(({ value }) => value);

const seed = (name: string): string => readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url), 'utf8');

describe('the longest name counts', () => {
	test.each([
		[
			'en',
			'the Republic of the Congo and the Democratic Republic of the Congo',
			['Republic of the Congo=CG', 'Democratic Republic of the Congo=CD'],
		],
		[
			'en',
			'Guinea, Guinea-Bissau, Papua New Guinea, Equatorial Guinea',
			['Guinea=GN', 'Guinea-Bissau=GW', 'Papua New Guinea=PG', 'Equatorial Guinea=GQ'],
		],
		['en', 'the Niger and Nigeria', ['Niger=NE', 'Nigeria=NG']],
		['en', 'the Sudan and South Sudan', ['Sudan=SD', 'South Sudan=SS']],
		['en', 'Dominica and the Dominican Republic', ['Dominica=DM', 'Dominican Republic=DO']],
		[
			'en',
			'the Republic of Korea and the Democratic People’s Republic of Korea',
			['Republic of Korea=KR', 'Democratic People’s Republic of Korea=KP'],
		],
		['en', 'Iran (Islamic Republic of) and Iraq', ['Iran (Islamic Republic of)=IR', 'Iraq=IQ']],
		['fr', 'la Guinée équatoriale et la Guinée', ['Guinée équatoriale=GQ', 'Guinée=GN']],
		['fr', 'le Soudan du Sud et le Soudan', ['Soudan du Sud=SS', 'Soudan=SD']],
		['es', 'Guinea Ecuatorial y Guinea', ['Guinea Ecuatorial=GQ', 'Guinea=GN']],
		['ru', 'Гвинее-Бисау и Гвинее', ['Гвинее-Бисау=GW', 'Гвинее=GN']],
		['zh', '几内亚比绍、几内亚、赤道几内亚和巴布亚新几内亚', ['几内亚比绍=GW', '几内亚=GN', '赤道几内亚=GQ', '巴布亚新几内亚=PG']],
		['zh', '刚果民主共和国、刚果（布）和刚果', ['刚果民主共和国=CD', '刚果（布）=CG', '刚果=CG']],
		['zh', '索马里、马里、印度尼西亚、印度', ['索马里=SO', '马里=ML', '印度尼西亚=ID', '印度=IN']],
		['ar', 'غينيا الاستوائية وغينيا - بيساو وغينيا', ['غينيا الاستوائية=GQ', 'غينيا - بيساو=GW', 'غينيا=GN']],
		['ar', 'جنوب السودان والسودان', ['جنوب السودان=SS', 'السودان=SD']],
	] as const)('%s: %s', (language, text, expected) => {
		expect(read(text, language)).toEqual(expected);
	});
});

describe('names within their sentence', () => {
	test('in French and Spanish follow melted articles', () => {
		expect(read('l’ambassadeur du Kenya au Mali, l’appui de l’Algérie et d’Haïti', 'fr')).toEqual([
			'Kenya=KE',
			'Mali=ML',
			'Algérie=DZ',
			'Haïti=HT',
		]);
		expect(read('del Perú al Ecuador, de la India y del Reino Unido de Gran Bretaña e Irlanda del Norte', 'es')).toEqual([
			'Perú=PE',
			'Ecuador=EC',
			'India=IN',
			'Reino Unido de Gran Bretaña e Irlanda del Norte=GB',
		]);
	});

	test('in Russian stand in any case', () => {
		expect(read('от Российской Федерации, Республики Казахстан и Кыргызской Республики', 'ru')).toEqual([
			'Российской Федерации=RU',
			'Республики Казахстан=KZ',
			'Кыргызской Республики=KG',
		]);
		expect(read('в Соединенных Штатах Америки и Исламской Республике Иран', 'ru')).toEqual([
			'Соединенных Штатах Америки=US',
			'Исламской Республике Иран=IR',
		]);
	});

	test('in Arabic follow fused prefixes', () => {
		expect(read('وأوكرانيا ولأرمينيا وبلبنان فالصين', 'ar')).toEqual(['أوكرانيا=UA', 'أرمينيا=AM', 'لبنان=LB', 'الصين=CN']);
		expect(read('الممثل الدائم للاتحاد الروسي وللجمهورية العربية السورية', 'ar')).toEqual([
			'للاتحاد الروسي=RU',
			'للجمهورية العربية السورية=SY',
		]);
		expect(read('للبنان', 'ar')).toEqual(['لبنان=LB']);
		expect(read('بليز وبولندا', 'ar')).toEqual(['بليز=BZ', 'بولندا=PL']);
	});

	test('may be vocalised, stretched, in capitals, without accents or broken over lines', () => {
		expect(read('سلطنة عُمَان والعِراقُ، جمهوريـــة مصر العربية', 'ar')).toEqual(['سلطنة عُمَان=OM', 'العِراقُ=IQ', 'جمهوريـــة مصر العربية=EG']);
		expect(read('REPUBLIC OF KAZAKHSTAN', 'en')).toEqual(['REPUBLIC OF KAZAKHSTAN=KZ']);
		expect(read("COTE D'IVOIRE, Côte d’Ivoire", 'fr')).toEqual(["COTE D'IVOIRE=CI", 'Côte d’Ivoire=CI']);
		expect(codes('the Lao People’s\n    Democratic Republic', 'en')).toEqual(['LA']);
	});

	test('may be possessive or carry the number of a note', () => {
		expect(read('Iraq’s position, Kuwait1 and Iran–Iraq', 'en')).toEqual(['Iraq=IQ', 'Kuwait=KW', 'Iran=IR', 'Iraq=IQ']);
	});
});

describe('the form of a name', () => {
	test.each([
		['en', 'Kyrgyzstan', 'short'],
		['en', 'the Kyrgyz Republic', 'formal'],
		['en', 'Kirghizia', 'common'],
		['zh', '吉尔吉斯共和国', 'formal'],
		['zh', '吉尔吉斯斯坦', 'short'],
		['ru', 'Кыргызской Республике', 'formal'],
		['ru', 'Киргизии', 'common'],
	] as const)('%s: %s is %s', (language, text, form) => {
		expect(readStates(text, language)).toMatchObject([{ kind: 'state', value: 'KG', form }]);
	});
});

describe('what is no State', () => {
	test.each([
		['en', 'Nigerian, Malian, Chadian, Jordanian, Manchester, Omani, Germane'],
		['en', 'turkey, china, a guinea'],
		['en', 'Lake Chad, the Gulf of Guinea, New Guinea, Northern Ireland, the South China Sea, Mexico City'],
		['en', 'the US, DPrK'],
		['fr', 'le lac Tchad, le golfe de Guinée, l’Irlande du Nord, des Tchadiens'],
		['es', 'el lago Chad, el golfo de Guinea, Ciudad de México, un mexicano'],
		['ru', 'бассейна озера Чад, Того, что сделано, Северной Ирландии, 5 долл. США, иранский'],
		['zh', '发展中国家、其中国际社会、拉丁美洲和拉美国家、沿海地区、约旦河西岸、印度洋、内蒙古、中'],
		['zh', '2009年7月14日本委员会'],
		['zh', '利比亚人主导'],
		['ar', 'دعم مالي، إسرائيلي، لبنانية، بحيرة تشاد، المغرب العربي، نهر الأردن'],
	] as const)('%s: %s', (language, text) => {
		expect(read(text, language)).toEqual([]);
	});

	test('is no lookalike, in any language', () => {
		for (const language of officialLanguages) {
			for (const lookalike of stateNameLookalikes[language]) expect([lookalike, read(`${lookalike}.`, language)]).toEqual([lookalike, []]);
		}
	});

	test('does not hide a State beside it', () => {
		expect(codes('Northern Ireland and Ireland', 'en')).toEqual(['IE']);
		expect(codes('发展中国家和中国', 'zh')).toEqual(['CN']);
		expect(codes('日本', 'zh')).toEqual(['JP']);
		expect(codes('海地的人权状况和海地人民', 'zh')).toEqual(['HT', 'HT']);
		expect(codes('الحالة في مالي، ليبيا، مالي، موزامبيق', 'ar')).toEqual(['ML', 'LY', 'ML', 'MZ']);
	});
});

describe('every official name', () => {
	const sentences: Record<LanguageCode, (name: string, article: string) => string> = {
		en: (name, article) => `the Government of ${article}${name}.`,
		fr: (name, article) => `avec ${article}${name},`,
		es: (name, article) => `con ${article}${name};`,
		ru: (name) => `(${name})`,
		zh: (name) => `在${name}的`,
		ar: (name) => `في ${name}،`,
	};

	test.each(officialLanguages)('is read whole (%s)', (language) => {
		for (const code of stateCodes) {
			const names = stateNames(code, language);
			if (names === undefined) continue;
			for (const [name, article] of [
				[names.short, names.shortArticle],
				[names.formal, names.formalArticle],
			] as const) {
				expect(read(sentences[language](name, article), language)).toEqual([`${name}=${code}`]);
			}
		}
	});
});

describe('in the seeds', () => {
	test('the Arabic and the Chinese version of one request name the same States', () => {
		const arabic = codes(seed('001_26fd981915cedf0e'), 'ar').sort();
		expect(arabic).toEqual(codes(seed('004_cad8b63664231793'), 'zh').sort());
		expect(arabic).toEqual(['AF', 'AM', 'AM', 'BY', 'BY', 'KG', 'KG', 'KZ', 'KZ', 'RU', 'RU', 'TJ', 'TJ', 'UZ', 'UZ']);
	});

	test('the sender of a letter is named', () => {
		expect(codes(seed('000_7d2214010558cff8'), 'ar')).toContain('RU');
		expect(codes(seed('002_5a894c35c2768328'), 'ar')).toContain('KG');
	});
});

describe('any text', () => {
	const names = officialLanguages.flatMap((language) => stateCodes.map((code) => stateNames(code, language)?.short ?? ''));
	const texts = fc
		.array(fc.oneof(fc.constantFrom(...names, ' ', '\n', '、', '، و', 'ل', '-', '\u064e', '\u200f'), anyText))
		.map((parts) => parts.join(''));
	const languages = fc.constantFrom(...officialLanguages);

	test('is read without an error, into stretches in order that do not overlap', () => {
		fc.assert(
			fc.property(texts, languages, (text, language) => {
				let end = 0;
				for (const reference of readStates(text, language)) {
					expect(reference.start).toBeGreaterThanOrEqual(end);
					expect(reference.end).toBeGreaterThan(reference.start);
					expect(stateCodes).toContain(reference.value);
					end = reference.end;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
		);
	});

	test('names the same States however its lines are broken', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...stateCodes)), languages, (states, language) => {
				const text = states.map((code) => stateNames(code, language)?.formal).join(' ; ');
				expect(codes(text.replaceAll(' ', '\n'), language)).toEqual(codes(text, language));
			}),
		);
	});

	test('of endless beginnings of names is read in a moment', () => {
		const patterns = ['Papua ', 'Democratic Republic of ', '刚 ', 'ولل', 'Guinea-', '中', 'و\u064e'];
		for (const pattern of patterns) {
			const text = pattern.repeat(20_000);
			const began = performance.now();
			for (const language of officialLanguages) readStates(text, language);
			expect(performance.now() - began).toBeLessThan(2000);
		}
	});
});
