import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import type { LanguageCode } from '../languages/language.ts';
import { anyText, textOf } from '../testing/arbitraryText.ts';
import { growth, LINEAR } from '../testing/growth.ts';
import { readDates } from './dates.ts';
import type { SymbolReference } from './reference.ts';
import { readResolutions, settleResolutions } from './resolutions.ts';

function read(language: LanguageCode, text: string): SymbolReference[] {
	return readResolutions(text, languages[language], readDates(text, languages[language]));
}

function values(language: LanguageCode, text: string): string[] {
	return read(language, text).map(({ value }) => value);
}

function printed(language: LanguageCode, text: string): string[] {
	return read(language, text).map(({ start, end }) => text.slice(start, end));
}

describe('one resolution or decision', () => {
	test.each<[LanguageCode, string, string, string]>([
		['en', 'Recalling resolution 59/50 of 2 December 2004,', '59/50', 'A/RES/59/50'],
		['en', 'in General Assembly resolution 217 A (III)', '217 A (III)', 'A/RES/217 A(III)'],
		['en', 'resolution 1514 (XV) of 14 December 1960', '1514 (XV)', 'A/RES/1514(XV)'],
		['en', 'resolution 3201 (S-VI) of 1 May 1974', '3201 (S-VI)', 'A/RES/3201(S-VI)'],
		['en', 'resolution 2252 (ES-V)', '2252 (ES-V)', 'A/RES/2252(ES-V)'],
		['en', 'resolution 67/254 A of 12 April 2013', '67/254 A', 'A/RES/67/254 A'],
		['en', 'resolution 53/77 AA of 4 December 1998', '53/77 AA', 'A/RES/53/77 AA'],
		['en', 'resolution S-10/2', 'S-10/2', 'A/RES/S-10/2'],
		['en', 'resolution ES-11/1 of 2 March 2022', 'ES-11/1', 'A/RES/ES-11/1'],
		['en', 'resolution 1631 (2005) of 17 October 2005', '1631 (2005)', 'S/RES/1631(2005)'],
		['en', 'Economic and Social Council resolution 2019/1', '2019/1', 'E/RES/2019/1'],
		['en', 'resolution 1503 (XLVIII)', '1503 (XLVIII)', 'E/RES/1503(XLVIII)'],
		['en', 'Human Rights Council resolution 16/18', '16/18', 'A/HRC/RES/16/18'],
		['en', 'decision 59/509', '59/509', 'A/DEC/59/509'],
		['en', 'Economic and Social Council decision 2004/322', '2004/322', 'E/DEC/2004/322'],
		['en', 'resolution No. 59/50', '59/50', 'A/RES/59/50'],
		['fr', 'la résolution 59/50 du 2 décembre 2004', '59/50', 'A/RES/59/50'],
		['fr', 'la résolution 217 A (III)', '217 A (III)', 'A/RES/217 A(III)'],
		['fr', 'la résolution 1631 (2005)', '1631 (2005)', 'S/RES/1631(2005)'],
		['fr', 'la résolution n° 59/50', '59/50', 'A/RES/59/50'],
		['fr', 'la décision 59/509', '59/509', 'A/DEC/59/509'],
		['es', 'la resolución 59/50, de 2 de diciembre de 2004,', '59/50', 'A/RES/59/50'],
		['es', 'la resolución 1631 (2005), de 17 de octubre de 2005,', '1631 (2005)', 'S/RES/1631(2005)'],
		['es', 'la decisión 59/509', '59/509', 'A/DEC/59/509'],
		['ru', 'резолюция 59/50 от 2 декабря 2004 года', '59/50', 'A/RES/59/50'],
		['ru', 'резолюции 1631 (2005) Совета Безопасности от 17 октября 2005 года', '1631 (2005)', 'S/RES/1631(2005)'],
		['ru', 'в резолюции № 59/50', '59/50', 'A/RES/59/50'],
		['ru', 'резолюции 61/250 В', '61/250 В', 'A/RES/61/250 B'],
		['ru', 'решение 59/509', '59/509', 'A/DEC/59/509'],
		['zh', '回顾其2004年12月2日第59/50号决议，', '59/50', 'A/RES/59/50'],
		['zh', '提及其 2004 年 12 月 2 日第 59/50 号决议，', '59/50', 'A/RES/59/50'],
		['zh', '第1631(2005)号决议', '1631(2005)', 'S/RES/1631(2005)'],
		['zh', '大会第217 A(III)号决议', '217 A(III)', 'A/RES/217 A(III)'],
		['zh', '第59/509号决定', '59/509', 'A/DEC/59/509'],
		['zh', '第59/50决议', '59/50', 'A/RES/59/50'],
		['zh', '59/50号决议', '59/50', 'A/RES/59/50'],
		['zh', '经济及社会理事会第2019/1号决议', '2019/1', 'E/RES/2019/1'],
		['ar', 'وإذ تشير إلى قرارها 59/50 المؤرخ 2 كانون الأول/ديسمبر 2004،', '59/50', 'A/RES/59/50'],
		['ar', 'قرار مجلس الأمن ١٦٣١ (٢٠٠٥)', '١٦٣١ (٢٠٠٥)', 'S/RES/1631(2005)'],
		['ar', 'القرار 217 ألف (د-3)', '217 ألف (د-3)', 'A/RES/217 A(III)'],
		['ar', 'القرار 102 (د - 1)', '102 (د - 1)', 'A/RES/102(I)'],
		['ar', 'القرار 3201 (دإ-6)', '3201 (دإ-6)', 'A/RES/3201(S-VI)'],
		['ar', 'القرار دإط-10/2', 'دإط-10/2', 'A/RES/ES-10/2'],
		['ar', 'القرار 67/254 ألف', '67/254 ألف', 'A/RES/67/254 A'],
		['ar', 'القرار رقم 59/50', '59/50', 'A/RES/59/50'],
		['ar', 'المقرر 59/509', '59/509', 'A/DEC/59/509'],
		['ar', 'إلى قـراراتـها 40 / 152 سين', '40 / 152 سين', 'A/RES/40/152 O'],
	])('%s: %s', (language, text, place, value) => {
		expect(values(language, text)).toEqual([value]);
		expect(printed(language, text)).toEqual([place]);
	});

	test('is told with all that the text tells', () => {
		expect(read('en', 'Recalling its resolution 67/254 A of 12 April 2013')).toEqual([
			{
				kind: 'symbol',
				form: 'resolution',
				value: 'A/RES/67/254 A',
				organ: 'A',
				session: '67',
				number: 254,
				part: 'A',
				citedDate: '2013-04-12',
				start: 25,
				end: 33,
			},
		]);
	});
});

describe('lists', () => {
	test.each<[LanguageCode, string]>([
		['en', 'resolutions 47/19, 48/16 and 49/9'],
		['en', 'its resolutions 47/19 of 24 November 1992, 48/16 of 3 November 1993 and 49/9 of 26 October 1994'],
		['en', 'resolutions 47/19,1 48/16\nand 49/9.'],
		['fr', 'les résolutions 47/19, 48/16 et 49/9'],
		['fr', 'ses résolutions 47/19 du 24 novembre 1992, 48/16 du 3 novembre 1993 et 49/9 du 26 octobre 1994'],
		['es', 'las resoluciones 47/19, 48/16 y 49/9'],
		['es', 'sus resoluciones 47/19, de 24 de noviembre de 1992, 48/16, de 3 de noviembre de 1993, y 49/9, de 26 de octubre de 1994'],
		['ru', 'резолюции 47/19, 48/16 и 49/9'],
		['ru', 'свои резолюции 47/19 от 24 ноября 1992 года, 48/16 от 3 ноября 1993 года, а также 49/9 от 26 октября 1994 года'],
		['zh', '第47/19号、第48/16号和第49/9号决议'],
		['zh', '其1992年11月24日第47/19号、1993年11月3日第48/16号和1994年10月26日第49/9号决议'],
		['ar', 'قراراتها 47/19 و 48/16 و 49/9'],
		[
			'ar',
			'إلى قراراتها 47/19 المؤرخ 24 تشرين الثاني/نوفمبر 1992 و 48/16 المؤرخ 3 تشرين الثاني/نوفمبر 1993() و49/9 المؤرخ 26 تشرين الأول/أكتوبر 1994',
		],
	])('%s: %s', (language, text) => {
		expect(values(language, text)).toEqual(['A/RES/47/19', 'A/RES/48/16', 'A/RES/49/9']);
	});

	test('give each number its own date', () => {
		const dates = (language: LanguageCode, text: string): unknown[] => read(language, text).map(({ citedDate }) => citedDate);
		expect(dates('en', 'resolutions 47/19 of 24 November 1992, 48/16 and 49/9, dated 26 October 1994')).toEqual([
			'1992-11-24',
			undefined,
			'1994-10-26',
		]);
		expect(dates('zh', '1992年11月24日第47/19号、第48/16号和题为“合作”的1994年10月26日第49/9号决议')).toEqual([
			'1992-11-24',
			undefined,
			'1994-10-26',
		]);
		expect(dates('ru', 'резолюцию 1631 (2005) Совета Безопасности от 17 октября 2005 года')).toEqual(['2005-10-17']);
	});

	test('go on after the words about a number', () => {
		expect(
			values(
				'en',
				'its resolutions 65/151 of 20 December 2010 on sustainable energy for all and 67/215 of 21 December 2012, in which 1/3 of States agreed',
			),
		).toEqual(['A/RES/65/151', 'A/RES/67/215']);
	});

	test('change from resolutions to decisions', () => {
		expect(values('en', 'its resolutions 59/50, 60/1 and 61/2, as well as its decisions 58/521 of 8 December 2003 and 60/518')).toEqual([
			'A/RES/59/50',
			'A/RES/60/1',
			'A/RES/61/2',
			'A/DEC/58/521',
			'A/DEC/60/518',
		]);
		expect(values('zh', '第59/50号和第60/1号决议以及第60/518号决定')).toEqual(['A/RES/59/50', 'A/RES/60/1', 'A/DEC/60/518']);
	});

	test('go on over line breaks', () => {
		expect(values('en', 'its resolutions 47/19\nof 24 November 1992, 48/16 of\n3 November\n1993 and 67/254\nA of 12 April 2013')).toEqual([
			'A/RES/47/19',
			'A/RES/48/16',
			'A/RES/67/254 A',
		]);
		expect(values('zh', '第47/19号、第\n48/16号和第67/254\nA号决\n议')).toEqual(['A/RES/47/19', 'A/RES/48/16', 'A/RES/67/254 A']);
		expect(values('en', 'under resolution 67/254\nA new office was opened')).toEqual(['A/RES/67/254']);
	});

	test('mix the forms of all organs', () => {
		expect(values('en', 'resolutions 242 (1967), 1514 (XV), 59/50 and 2019/1')).toEqual([
			'S/RES/242(1967)',
			'A/RES/1514(XV)',
			'A/RES/59/50',
			'E/RES/2019/1',
		]);
	});

	test('are not taken from words of a title', () => {
		expect(values('en', 'resolutions 76/201, entitled “Follow-up to the decisions of the Conference”, 76/202 and 76/203')).toEqual([
			'A/RES/76/201',
			'A/RES/76/202',
			'A/RES/76/203',
		]);
	});
});

describe('parts', () => {
	test.each<[LanguageCode, string, string[]]>([
		['en', 'resolutions 47/120 A and B', ['47/120 A', 'B']],
		['en', 'resolution 47/120 A, B and C of 18 December 1992', ['47/120 A', 'B', 'C']],
		['es', 'las resoluciones 47/120 A y B', ['47/120 A', 'B']],
		['zh', '第47/120 A和B号决议', ['47/120 A', 'B']],
		['ar', 'قراريها 47/120 ألف وباء', ['47/120 ألف', 'باء']],
		['en', 'resolution 2603 A and B (XXIV)', ['2603 A', 'B (XXIV)']],
	])('%s: %s', (language, text, places) => {
		expect(printed(language, text)).toEqual(places);
		expect(read(language, text).map(({ part }) => part)).toEqual(['A', 'B', 'C'].slice(0, places.length));
	});

	test('of a range are one reference', () => {
		expect(values('ar', 'القرار 75/254 ألف إلى جيم')).toEqual(['A/RES/75/254 A-C']);
		expect(values('zh', '第75/254 A至C号决议')).toEqual(['A/RES/75/254 A-C']);
	});
});

describe('the organ', () => {
	const organs = (language: LanguageCode, text: string): unknown[] => read(language, text).map(({ organ }) => organ);

	test.each<[LanguageCode, string, string]>([
		['en', 'Security Council resolution 1631 (2005)', 'S'],
		['en', 'resolution 59/50 of the General Assembly', 'A'],
		['en', 'Assembly resolution 60/251', 'A'],
		['en', 'resolution 45/6 of the Human Rights Council', 'A/HRC'],
		['en', 'The Human Rights Council, in its resolution 45/6, asked', 'A/HRC'],
		['en', 'Recalling its previous resolution 45/6', 'own'],
		['en', 'Council resolution 45/6', 'own'],
		['fr', 'la résolution 45/6 du Conseil des droits de l’homme en date du 6 octobre 2020', 'A/HRC'],
		['fr', 'sa résolution 45/6', 'own'],
		['es', 'la resolución 45/6 del Consejo de Derechos Humanos, de 6 de octubre de 2020', 'A/HRC'],
		['es', 'las resoluciones del Consejo de Derechos Humanos 45/6', 'A/HRC'],
		['ru', 'резолюцию 45/6 Совета по правам человека от 6 октября 2020 года', 'A/HRC'],
		['ru', 'резолюции Генеральной Ассамблеи 60/251', 'A'],
		['ru', 'свою резолюцию 45/6', 'own'],
		['ru', 'в своей резолюции 60/251 Совет по правам человека', 'own'],
		['zh', '人权理事会2020年10月6日第45/6号决议', 'A/HRC'],
		['zh', '其第45/6号决议', 'own'],
		['ar', 'قرار مجلس حقوق الإنسان 45/6', 'A/HRC'],
		['ar', 'قراره 45/6', 'own'],
		['ar', 'القرار 60/251 الصادر عن الجمعية العامة', 'A'],
	])('%s: %s', (language, text, organ) => {
		expect(organs(language, text)).toEqual([organ]);
	});

	test('of a list may stand at its end', () => {
		const text = 'les résolutions 45/6 du 6 octobre 2020 et 48/8 du 8 octobre 2021 du Conseil des droits de l’homme';
		expect(values('fr', text)).toEqual(['A/HRC/RES/45/6', 'A/HRC/RES/48/8']);
	});

	test('is told by the date where no words tell it', () => {
		expect(values('en', 'its resolutions 49/5 of 31 March 2022 and 49/9 of 26 October 1994')).toEqual(['A/HRC/RES/49/5', 'A/RES/49/9']);
		expect(values('en', 'its resolutions 5/1 and 5/2 of 18 June 2007')).toEqual(['A/HRC/RES/5/1', 'A/HRC/RES/5/2']);
	});

	test('is unknown where nothing tells it, and the value that of the Assembly', () => {
		expect(read('en', 'resolution 49/9')[0]).toMatchObject({ value: 'A/RES/49/9' });
		expect(read('en', 'resolution 49/9')[0]).not.toHaveProperty('organ');
	});

	test.each<[LanguageCode, string]>([
		['en', 'United Nations Environment Assembly resolution 5/14 of 2 March 2022'],
		['en', 'resolution 5/11 adopted by the United Nations Environment Assembly'],
		['en', 'Commission on Human Rights resolution 1993/51'],
		['fr', 'la résolution 4/1 de l’Assemblée des Nations Unies pour l’environnement'],
		['zh', '联合国环境大会2019年3月15日第4/1号决议'],
		['ar', 'قرار لجنة حقوق الإنسان 1993/51'],
		['en', 'resolution 3/2023 of the Conference'],
	])('of another body gives no symbol: %s, %s', (language, text) => {
		expect(values(language, text)).toEqual([]);
	});
});

describe('slips', () => {
	test.each<[LanguageCode, string, string]>([
		['en', 'resolution 59-50', 'A/RES/59/50'],
		['en', 'resolution 1631', 'S/RES/1631(2005)'],
		['en', 'Security Council resolutions 242 and 338', 'S/RES/242(1967) S/RES/338(1973)'],
		['en', 'resolution 1631/2005', 'S/RES/1631(2005)'],
		['en', 'resolution 3314 (IXXX)', 'A/RES/3314(XXIX)'],
		['en', 'resolution 3314/29', 'A/RES/3314(XXIX)'],
		['zh', '第59／50号决议', 'A/RES/59/50'],
		['zh', '第1631号决议', 'S/RES/1631(2005)'],
	])('%s: %s is read as it must have been meant', (language, text, expected) => {
		expect(values(language, text).join(' ')).toBe(expected);
		expect(read(language, text).every(({ mended }) => mended === true)).toBe(true);
	});
});

describe('numbers in Arabic texts', () => {
	test.each([
		['القرار ٥٠/٥٩ المؤرخ ٢ كانون الأول/ديسمبر ٢٠٠٤', 'A/RES/59/50', true],
		['القرار 57/301 المؤرخ 13 آذار/مارس 2003', 'A/RES/57/301', false],
		['القرار 58/318 المؤرخ 13 أيلول/سبتمبر 2004', 'A/RES/58/318', false],
		['القرار 19/36 المؤرخ 23 آذار/مارس 2012', 'A/HRC/RES/19/36', false],
		['القرار ١٤٤/٥٣', 'A/RES/53/144', true],
		['القرار 53/144', 'A/RES/53/144', false],
		['قرار مجلس حقوق الإنسان 16/36', 'A/HRC/RES/16/36', false],
		['قراره ١٩/٢٠٢٢', 'E/RES/2022/19', true],
	])('may have the session second: %s', (text, value, reversed) => {
		expect(read('ar', text)[0]).toMatchObject({ value, reversed });
	});

	test('leave the order open where both can be the session', () => {
		const [reference] = read('ar', 'القرار ٥٠/٥٩');
		expect(reference).toMatchObject({ value: 'A/RES/50/59', orderUnsettled: true });
		expect(reference).not.toHaveProperty('reversed');
	});

	test('that are open follow the order of the others', () => {
		const others = 'القرار ١٤٤/٥٣ والقرار ١٣٢/٦٠';
		expect(settleResolutions(read('ar', `القرار ٥٠/٥٩ و${others}`), {})[0]).toMatchObject({
			value: 'A/RES/59/50',
			session: '59',
			number: 50,
			reversed: true,
		});
		expect(settleResolutions(read('ar', 'القرار ٥٠/٥٩'), {})[0]).toMatchObject({ value: 'A/RES/50/59', reversed: false });
	});

	test('of a Council of its own follow the document', () => {
		const cited = read('ar', 'قراره 5/36');
		expect(settleResolutions(cited, { organ: 'A/HRC' })[0]).toMatchObject({ value: 'A/HRC/RES/5/36', reversed: false });
		expect(settleResolutions(cited, { organ: 'A' })[0]).toMatchObject({ value: 'A/RES/36/5', reversed: true });
	});

	test('that are open can be of no session after that of the document', () => {
		const [reference] = settleResolutions(read('ar', 'القرار ٦٢/٥٩'), { session: '60' });
		expect(reference).toMatchObject({ value: 'A/RES/59/62', reversed: true });
		expect(reference).not.toHaveProperty('orderUnsettled');
	});
});

describe('the context', () => {
	test('settles whose resolution "its resolution" is', () => {
		const cited = read('en', 'Recalling its resolution 51/4');
		expect(settleResolutions(cited, { organ: 'A' })[0]).toMatchObject({ organ: 'A', value: 'A/RES/51/4' });
		expect(settleResolutions(cited, { organ: 'A/HRC' })[0]).toMatchObject({ organ: 'A/HRC', value: 'A/HRC/RES/51/4' });
		expect(settleResolutions(cited, {})[0]).toMatchObject({ organ: 'A', value: 'A/RES/51/4' });
	});

	test('makes an old resolution of its own the Economic and Social Council’s', () => {
		expect(settleResolutions(read('en', 'Recalling its resolution 11 (II)'), { organ: 'E' })[0]).toMatchObject({
			organ: 'E',
			value: 'E/RES/11(II)',
		});
	});

	test('leaves what is named', () => {
		const cited = read('en', 'General Assembly resolution 60/251 and Security Council resolution 1631 (2005)');
		expect(settleResolutions(cited, { organ: 'A/HRC' })).toEqual(cited);
	});
});

test.each<[LanguageCode, string]>([
	['en', 'about 1/2 of States, 24/7, in 2004/05, on 9/11, 59/50'],
	['en', 'document A/59/50, S/RES/1631 (2005) and resolution A/RES/59/50'],
	['en', 'in a resolution of 2 December 2004 paragraph 3 (2004) was'],
	['en', 'the resolution. 59/50 is a number'],
	['en', 'a goal of 50/50 gender balance'],
	['zh', '第1234/2003号来文，2004年'],
	['ar', 'تشباط/فبراير 2009 و 1/2'],
	['ar', 'استقرار 59/50'],
])('%s: nothing is cited in %s', (language, text) => {
	expect(values(language, text)).toEqual([]);
});

test('an operative number after a resolution is no resolution', () => {
	expect(values('en', 'in line with resolution 2518 (2020);\n114.\tReiterates its call')).toEqual(['S/RES/2518(2020)']);
});

describe('any text', () => {
	const codes: readonly LanguageCode[] = ['en', 'zh', 'ar'];
	const nearCitations = textOf(
		...[
			'resolution ',
			'its ',
			'of the ',
			'Council ',
			'59',
			'/',
			'50',
			' A',
			' (',
			')',
			'XV',
			'2005',
			', ',
			' and ',
			'. ',
			'\n',
			'-',
			'S-',
			'No. ',
		],
		...['第', '号', '决议', '大会', '其', '、', '，', 'قرارها ', 'و ', 'المؤرخ ', 'ألف', '٥٩', '“', '”', '\uD800'],
	);

	test('gives references in order that lie in it and do not overlap', () => {
		fc.assert(
			fc.property(fc.constantFrom(...codes), fc.oneof(nearCitations, anyText), (language, text) => {
				let end = 0;
				for (const reference of settleResolutions(read(language, text), { organ: 'A/HRC' })) {
					expect(reference.start).toBeGreaterThanOrEqual(end);
					expect(reference.end).toBeGreaterThan(reference.start);
					expect(reference.end).toBeLessThanOrEqual(text.length);
					end = reference.end;
				}
			}),
		);
	});

	test.each<[LanguageCode, string]>([
		['en', '1/1 '],
		['en', '59/50 and '],
		['en', 'resolution '],
		['en', 'resolution 1/1 and '],
		['en', '1 ('],
		['en', '7'],
		['en', 'its Council resolution 100 '],
		['zh', '第1/1号'],
		['zh', '“ 31/1 '],
		['ar', 'قرار 31/1 و '],
	])('costs linear time: in %s %j again and again', (language, unit) => {
		expect(growth((size) => readResolutions(unit.repeat(size / unit.length), languages[language], []), 2_000)).toBeLessThan(LINEAR);
	});
});
