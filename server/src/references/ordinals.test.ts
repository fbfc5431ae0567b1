import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { foldWord, GREATEST_ORDINAL, ordinal, ordinalValue, readOrdinals, type Word } from './ordinals.ts';

const { ar, zh, en, fr, ru, es } = languages;

/** Number, English, French, Spanish, Russian, Chinese, Arabic; by the formation rules of each language, many of them seen in mastheads. */
const SESSION_ORDINALS = `
1 | first | première | primer | первая | 第一 | الأولى
2 | second | deuxième | segundo | вторая | 第二 | الثانية
3 | third | troisième | tercer | третья | 第三 | الثالثة
4 | fourth | quatrième | cuarto | четвертая | 第四 | الرابعة
5 | fifth | cinquième | quinto | пятая | 第五 | الخامسة
6 | sixth | sixième | sexto | шестая | 第六 | السادسة
7 | seventh | septième | séptimo | седьмая | 第七 | السابعة
8 | eighth | huitième | octavo | восьмая | 第八 | الثامنة
9 | ninth | neuvième | noveno | девятая | 第九 | التاسعة
10 | tenth | dixième | décimo | десятая | 第十 | العاشرة
11 | eleventh | onzième | undécimo | одиннадцатая | 第十一 | الحادية عشرة
12 | twelfth | douzième | duodécimo | двенадцатая | 第十二 | الثانية عشرة
13 | thirteenth | treizième | decimotercer | тринадцатая | 第十三 | الثالثة عشرة
14 | fourteenth | quatorzième | decimocuarto | четырнадцатая | 第十四 | الرابعة عشرة
15 | fifteenth | quinzième | decimoquinto | пятнадцатая | 第十五 | الخامسة عشرة
16 | sixteenth | seizième | decimosexto | шестнадцатая | 第十六 | السادسة عشرة
17 | seventeenth | dix-septième | decimoséptimo | семнадцатая | 第十七 | السابعة عشرة
18 | eighteenth | dix-huitième | decimoctavo | восемнадцатая | 第十八 | الثامنة عشرة
19 | nineteenth | dix-neuvième | decimonoveno | девятнадцатая | 第十九 | التاسعة عشرة
20 | twentieth | vingtième | vigésimo | двадцатая | 第二十 | العشرون
21 | twenty-first | vingt et unième | vigésimo primer | двадцать первая | 第二十一 | الحادية والعشرون
22 | twenty-second | vingt-deuxième | vigésimo segundo | двадцать вторая | 第二十二 | الثانية والعشرون
23 | twenty-third | vingt-troisième | vigésimo tercer | двадцать третья | 第二十三 | الثالثة والعشرون
24 | twenty-fourth | vingt-quatrième | vigésimo cuarto | двадцать четвертая | 第二十四 | الرابعة والعشرون
25 | twenty-fifth | vingt-cinquième | vigésimo quinto | двадцать пятая | 第二十五 | الخامسة والعشرون
26 | twenty-sixth | vingt-sixième | vigésimo sexto | двадцать шестая | 第二十六 | السادسة والعشرون
27 | twenty-seventh | vingt-septième | vigésimo séptimo | двадцать седьмая | 第二十七 | السابعة والعشرون
28 | twenty-eighth | vingt-huitième | vigésimo octavo | двадцать восьмая | 第二十八 | الثامنة والعشرون
29 | twenty-ninth | vingt-neuvième | vigésimo noveno | двадцать девятая | 第二十九 | التاسعة والعشرون
30 | thirtieth | trentième | trigésimo | тридцатая | 第三十 | الثلاثون
31 | thirty-first | trente et unième | trigésimo primer | тридцать первая | 第三十一 | الحادية والثلاثون
32 | thirty-second | trente-deuxième | trigésimo segundo | тридцать вторая | 第三十二 | الثانية والثلاثون
33 | thirty-third | trente-troisième | trigésimo tercer | тридцать третья | 第三十三 | الثالثة والثلاثون
34 | thirty-fourth | trente-quatrième | trigésimo cuarto | тридцать четвертая | 第三十四 | الرابعة والثلاثون
35 | thirty-fifth | trente-cinquième | trigésimo quinto | тридцать пятая | 第三十五 | الخامسة والثلاثون
36 | thirty-sixth | trente-sixième | trigésimo sexto | тридцать шестая | 第三十六 | السادسة والثلاثون
37 | thirty-seventh | trente-septième | trigésimo séptimo | тридцать седьмая | 第三十七 | السابعة والثلاثون
38 | thirty-eighth | trente-huitième | trigésimo octavo | тридцать восьмая | 第三十八 | الثامنة والثلاثون
39 | thirty-ninth | trente-neuvième | trigésimo noveno | тридцать девятая | 第三十九 | التاسعة والثلاثون
40 | fortieth | quarantième | cuadragésimo | сороковая | 第四十 | الأربعون
41 | forty-first | quarante et unième | cuadragésimo primer | сорок первая | 第四十一 | الحادية والأربعون
42 | forty-second | quarante-deuxième | cuadragésimo segundo | сорок вторая | 第四十二 | الثانية والأربعون
43 | forty-third | quarante-troisième | cuadragésimo tercer | сорок третья | 第四十三 | الثالثة والأربعون
44 | forty-fourth | quarante-quatrième | cuadragésimo cuarto | сорок четвертая | 第四十四 | الرابعة والأربعون
45 | forty-fifth | quarante-cinquième | cuadragésimo quinto | сорок пятая | 第四十五 | الخامسة والأربعون
46 | forty-sixth | quarante-sixième | cuadragésimo sexto | сорок шестая | 第四十六 | السادسة والأربعون
47 | forty-seventh | quarante-septième | cuadragésimo séptimo | сорок седьмая | 第四十七 | السابعة والأربعون
48 | forty-eighth | quarante-huitième | cuadragésimo octavo | сорок восьмая | 第四十八 | الثامنة والأربعون
49 | forty-ninth | quarante-neuvième | cuadragésimo noveno | сорок девятая | 第四十九 | التاسعة والأربعون
50 | fiftieth | cinquantième | quincuagésimo | пятидесятая | 第五十 | الخمسون
51 | fifty-first | cinquante et unième | quincuagésimo primer | пятьдесят первая | 第五十一 | الحادية والخمسون
52 | fifty-second | cinquante-deuxième | quincuagésimo segundo | пятьдесят вторая | 第五十二 | الثانية والخمسون
53 | fifty-third | cinquante-troisième | quincuagésimo tercer | пятьдесят третья | 第五十三 | الثالثة والخمسون
54 | fifty-fourth | cinquante-quatrième | quincuagésimo cuarto | пятьдесят четвертая | 第五十四 | الرابعة والخمسون
55 | fifty-fifth | cinquante-cinquième | quincuagésimo quinto | пятьдесят пятая | 第五十五 | الخامسة والخمسون
56 | fifty-sixth | cinquante-sixième | quincuagésimo sexto | пятьдесят шестая | 第五十六 | السادسة والخمسون
57 | fifty-seventh | cinquante-septième | quincuagésimo séptimo | пятьдесят седьмая | 第五十七 | السابعة والخمسون
58 | fifty-eighth | cinquante-huitième | quincuagésimo octavo | пятьдесят восьмая | 第五十八 | الثامنة والخمسون
59 | fifty-ninth | cinquante-neuvième | quincuagésimo noveno | пятьдесят девятая | 第五十九 | التاسعة والخمسون
60 | sixtieth | soixantième | sexagésimo | шестидесятая | 第六十 | الستون
61 | sixty-first | soixante et unième | sexagésimo primer | шестьдесят первая | 第六十一 | الحادية والستون
62 | sixty-second | soixante-deuxième | sexagésimo segundo | шестьдесят вторая | 第六十二 | الثانية والستون
63 | sixty-third | soixante-troisième | sexagésimo tercer | шестьдесят третья | 第六十三 | الثالثة والستون
64 | sixty-fourth | soixante-quatrième | sexagésimo cuarto | шестьдесят четвертая | 第六十四 | الرابعة والستون
65 | sixty-fifth | soixante-cinquième | sexagésimo quinto | шестьдесят пятая | 第六十五 | الخامسة والستون
66 | sixty-sixth | soixante-sixième | sexagésimo sexto | шестьдесят шестая | 第六十六 | السادسة والستون
67 | sixty-seventh | soixante-septième | sexagésimo séptimo | шестьдесят седьмая | 第六十七 | السابعة والستون
68 | sixty-eighth | soixante-huitième | sexagésimo octavo | шестьдесят восьмая | 第六十八 | الثامنة والستون
69 | sixty-ninth | soixante-neuvième | sexagésimo noveno | шестьдесят девятая | 第六十九 | التاسعة والستون
70 | seventieth | soixante-dixième | septuagésimo | семидесятая | 第七十 | السبعون
71 | seventy-first | soixante et onzième | septuagésimo primer | семьдесят первая | 第七十一 | الحادية والسبعون
72 | seventy-second | soixante-douzième | septuagésimo segundo | семьдесят вторая | 第七十二 | الثانية والسبعون
73 | seventy-third | soixante-treizième | septuagésimo tercer | семьдесят третья | 第七十三 | الثالثة والسبعون
74 | seventy-fourth | soixante-quatorzième | septuagésimo cuarto | семьдесят четвертая | 第七十四 | الرابعة والسبعون
75 | seventy-fifth | soixante-quinzième | septuagésimo quinto | семьдесят пятая | 第七十五 | الخامسة والسبعون
76 | seventy-sixth | soixante-seizième | septuagésimo sexto | семьдесят шестая | 第七十六 | السادسة والسبعون
77 | seventy-seventh | soixante-dix-septième | septuagésimo séptimo | семьдесят седьмая | 第七十七 | السابعة والسبعون
78 | seventy-eighth | soixante-dix-huitième | septuagésimo octavo | семьдесят восьмая | 第七十八 | الثامنة والسبعون
79 | seventy-ninth | soixante-dix-neuvième | septuagésimo noveno | семьдесят девятая | 第七十九 | التاسعة والسبعون
80 | eightieth | quatre-vingtième | octogésimo | восьмидесятая | 第八十 | الثمانون
81 | eighty-first | quatre-vingt-unième | octogésimo primer | восемьдесят первая | 第八十一 | الحادية والثمانون
82 | eighty-second | quatre-vingt-deuxième | octogésimo segundo | восемьдесят вторая | 第八十二 | الثانية والثمانون
83 | eighty-third | quatre-vingt-troisième | octogésimo tercer | восемьдесят третья | 第八十三 | الثالثة والثمانون
84 | eighty-fourth | quatre-vingt-quatrième | octogésimo cuarto | восемьдесят четвертая | 第八十四 | الرابعة والثمانون
85 | eighty-fifth | quatre-vingt-cinquième | octogésimo quinto | восемьдесят пятая | 第八十五 | الخامسة والثمانون
86 | eighty-sixth | quatre-vingt-sixième | octogésimo sexto | восемьдесят шестая | 第八十六 | السادسة والثمانون
87 | eighty-seventh | quatre-vingt-septième | octogésimo séptimo | восемьдесят седьмая | 第八十七 | السابعة والثمانون
88 | eighty-eighth | quatre-vingt-huitième | octogésimo octavo | восемьдесят восьмая | 第八十八 | الثامنة والثمانون
89 | eighty-ninth | quatre-vingt-neuvième | octogésimo noveno | восемьдесят девятая | 第八十九 | التاسعة والثمانون
90 | ninetieth | quatre-vingt-dixième | nonagésimo | девяностая | 第九十 | التسعون
`
	.trim()
	.split('\n')
	.map((row) => row.split(' | '));

describe('the ordinal of a session line', () => {
	const columns = [en, fr, es, ru, zh, ar];

	test.each(columns.map((language, column) => ({ language, column })))(
		'is right from 1 to 90 in $language.name',
		({ language, column }) => {
			const printed = SESSION_ORDINALS.map(([value]) => ordinal(Number(value), language));
			expect(printed).toEqual(SESSION_ORDINALS.map((row) => row[column + 1]));
		},
	);

	test('goes on above a hundred', () => {
		expect([101, 112, 171].map((value) => ordinal(value, en))).toEqual([
			'one hundred and first',
			'one hundred and twelfth',
			'one hundred and seventy-first',
		]);
		expect([100, 101, 121].map((value) => ordinal(value, fr))).toEqual(['centième', 'cent unième', 'cent vingt et unième']);
		expect([100, 101].map((value) => ordinal(value, es))).toEqual(['centésimo', 'centésimo primer']);
		expect([100, 103].map((value) => ordinal(value, ru))).toEqual(['сотая', 'сто третья']);
		expect([100, 101, 110, 111].map((value) => ordinal(value, zh))).toEqual(['第一百', '第一百零一', '第一百一十', '第一百一十一']);
		expect([101, 121].map((value) => ordinal(value, ar))).toEqual(['الأولى بعد المائة', 'الحادية والعشرون بعد المائة']);
	});

	test('has the forms of the language', () => {
		expect(ordinal(65, fr, 'feminine')).toBe('soixante-cinquième');
		expect(ordinal(1, fr, 'masculine')).toBe('premier');
		expect(ordinal(13, es, 'masculine')).toBe('decimotercero');
		expect(ordinal(65, ru, 'masculineNominative')).toBe('шестьдесят пятый');
		expect(ordinal(48, ru, 'feminineOblique')).toBe('сорок восьмой');
		expect(ordinal(40, ru, 'masculineNominative')).toBe('сороковой');
		expect(ordinal(65, ar, 'feminineOblique')).toBe('الخامسة والستين');
		expect(ordinal(11, ar, 'masculineNominative')).toBe('الحادي عشر');
	});

	test('is empty for what has none', () => {
		expect([0, -1, 1.5, 200, Number.NaN].map((value) => ordinal(value, en))).toEqual(['', '', '', '', '']);
		expect(ordinal(5, en, 'dual')).toBe('');
	});
});

describe('an ordinal in words', () => {
	test.each([en, fr, es, ru, ar])('is read back in every form: $name', (language) => {
		for (const form of formsOf(language)) {
			for (let value = 1; value <= GREATEST_ORDINAL; value++) expect(ordinalValue(ordinal(value, language, form), language)).toBe(value);
		}
	});

	test('is read whatever its case, accents, vowel signs and gaps', () => {
		expect(ordinalValue('SOIXANTE-QUATORZIEME', fr)).toBe(74);
		expect(ordinalValue('двадцать четвёртая', ru)).toBe(24);
		expect(ordinalValue('الثّالثة  والثلاثون', ar)).toBe(33);
		expect(ordinalValue('sixty-\nfourth', en)).toBe(64);
	});

	test('has other words too', () => {
		expect(ordinalValue('hundred and first', en)).toBe(101);
		expect(ordinalValue('seconde', fr)).toBe(2);
		expect(ordinalValue('vigesimocuarto', es)).toBe(24);
	});

	test('is none for any other text', () => {
		fc.assert(fc.property(fc.string(), (text) => ordinalValue(`x${text}`, en) === undefined));
		expect(ordinalValue('__proto__', en)).toBeUndefined();
	});
});

describe('a row of words', () => {
	test('is read ordinal by ordinal, each as long as it goes', () => {
		expect(values('forty-seventh, forty-eighth and forty-ninth', en)).toEqual([47, 48, 49]);
		expect(values('soixante-neuvième et soixante-dixième', fr)).toEqual([69, 70]);
		expect(values('sexagésimo noveno y septuagésimo', es)).toEqual([69, 70]);
		expect(values('шестьдесят девятой и семидесятой', ru)).toEqual([69, 70]);
	});

	test('parts an "and" that is written together with its word from the ordinal', () => {
		const text = 'التاسعة والستين والسبعين';
		const [first, second] = readOrdinals(wordsOf(text), ar);
		expect([first?.value, second?.value]).toEqual([69, 70]);
		expect(text.slice(second?.start, second?.end)).toBe('السبعين');
	});

	test('may hold figures', () => {
		expect(readOrdinals(wordsOf('47º 73er 200º'), es).map(({ value, inFigures }) => [value, inFigures])).toEqual([
			[47, true],
			[73, true],
		]);
		expect(readOrdinals(wordsOf('64 я'), ru)).toMatchObject([{ value: 64, inFigures: true, start: 0, end: 4 }]);
		expect(values('٦٤', ar)).toEqual([64]);
	});
});

function formsOf({ dates }: Language): string[] {
	return 'forms' in dates.ordinals ? Object.keys(dates.ordinals.forms) : [];
}

function values(text: string, language: Language): number[] {
	return readOrdinals(wordsOf(text), language).map(({ value }) => value);
}

function wordsOf(text: string): Word[] {
	return [...text.matchAll(/[^\s,-]+/g)].map(({ 0: word, index }) => ({ folded: foldWord(word), start: index, end: index + word.length }));
}
