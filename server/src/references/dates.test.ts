import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { isIsoDate } from '../tables/calendar.ts';
import { printDate, readDates, settleDates } from './dates.ts';

const { ar, zh, en, fr, ru, es } = languages;
const languageCode = fc.constantFrom('ar', 'zh', 'en', 'fr', 'ru', 'es');

describe('a date', () => {
	test.each([
		[en, 'on 2 December 2004', ['2004-12-02']],
		[fr, 'le 1er juillet 2006', ['2006-07-01']],
		[es, 'de 2 de diciembre de 2004', ['2004-12-02']],
		[es, 'el 1º de julio de 1988', ['1988-07-01']],
		[ru, 'от 2 декабря 2004 года', ['2004-12-02']],
		[zh, '2009年7月14日', ['2009-07-14']],
		[ar, 'المؤرخ 2 كانون الأول/ديسمبر 2004', ['2004-12-02']],
	])('is read as $0.name prints it: $1', (language, text, expected) => expect(values(text, language)).toEqual(expected));

	test('may have its month first or its day marked in English', () => {
		expect(values('December 2, 2004; 2nd December 2004; the 2nd of December 2004; December 2 and 3, 2004', en)).toEqual([
			'2004-12-02',
			'2004-12-02',
			'2004-12-02',
			'2004-12-02',
			'2004-12-03',
		]);
	});

	test('is read in English in every language, as mastheads have it', () => {
		for (const language of Object.values(languages)) expect(values('Distr.: General\n11 August 2009', language)).toEqual(['2009-08-11']);
	});

	test('may have spaces or Chinese numerals in Chinese', () => {
		expect(values('2004 年 12 月 2 日，一九九四年十二月九日，二〇〇五年二月十七日', zh)).toEqual([
			'2004-12-02',
			'1994-12-09',
			'2005-02-17',
		]);
	});

	test('may have figures of any set, and of two', () => {
		expect(values('١٤ تموز/يوليه ٢٠٠٩ و ١4 تموز/يوليه 20٠٩', ar)).toEqual(['2009-07-14', '2009-07-14']);
		expect(values('２００９年７月１４日', zh)).toEqual(['2009-07-14']);
	});

	test('may have one half of an Arabic month, the halves turned, the spelling of the press, or kashida', () => {
		expect(values('10 حزيران 2022، 10 يونيه 2022، ١٠ يونيو ٢٠٢٢', ar)).toEqual(['2022-06-10', '2022-06-10', '2022-06-10']);
		expect(values('10 يونيو/حزيران 2022، 14 حزيران/ يونيه 2010', ar)).toEqual(['2022-06-10', '2010-06-14']);
		expect(values('7 كـانون الأول/ديسـمبر 1988، 3 اذار/مارس 1991', ar)).toEqual(['1988-12-07', '1991-03-03']);
	});

	test('may be broken by the end of a line or kept together by a no-break space', () => {
		expect(values('on 2\nDecember\r\n2004 and 3\u00a0May\u00a02005', en)).toEqual(['2004-12-02', '2005-05-03']);
		expect(values('رسالة مؤرخة ١٤ تموز/\nيوليه\u200f ٢٠٠٩', ar)).toEqual(['2009-07-14']);
	});

	test('is not put together over a blank line', () => {
		expect(values('Agenda item 2\n\nDecember 2004', en)).toEqual([]);
	});

	test('is none where it does not exist', () => {
		expect(values('31 June 2004, 29 February 2005, 0 May 2005, 32 May 2005', en)).toEqual([]);
		expect(values('29 February 2004', en)).toEqual(['2004-02-29']);
	});

	test('is none without a year', () => {
		expect(values('on 5 May, and in May 2010', en)).toEqual([]);
		expect(values('12月16日', zh)).toEqual([]);
	});

	test('is not read out of a symbol or a decimal', () => {
		expect(values('A/64/5 May 2004; 3.5 May 2004', en)).toEqual([]);
	});

	test('covers what is printed of it', () => {
		expect(printed('from 31 May to 2 June 2022', en)).toEqual(['31 May', '2 June 2022']);
		expect(printed('2015年1月8日至12日', zh)).toEqual(['2015年1月8日', '12日']);
	});
});

describe('several dates', () => {
	test.each([
		[en, '1 to 5 December 2023', ['2023-12-01', '2023-12-05']],
		[en, 'from 31 May to 2 June 2022', ['2022-05-31', '2022-06-02']],
		[en, '8–12 April 2002', ['2002-04-08', '2002-04-12']],
		[en, '9 December 1994 and 17 February 1995', ['1994-12-09', '1995-02-17']],
		[en, 'on 5 and 6 May 2010', ['2010-05-05', '2010-05-06']],
		[en, 'on 1, 5 and 6 May 2010', ['2010-05-01', '2010-05-05', '2010-05-06']],
		[en, 'on 3 March, 5 May and 7 June 2010', ['2010-03-03', '2010-05-05', '2010-06-07']],
		[fr, 'du 8 au 12 avril 2002', ['2002-04-08', '2002-04-12']],
		[fr, 'le 31 mai et le 2 juin 2022', ['2022-05-31', '2022-06-02']],
		[es, 'del 5 al 6 de mayo de 2010', ['2010-05-05', '2010-05-06']],
		[es, 'de 9 de diciembre de 1994 y 17 de febrero de 1995', ['1994-12-09', '1995-02-17']],
		[ru, 'с 8 по 12 апреля 2002 года', ['2002-04-08', '2002-04-12']],
		[ru, '5 и 6 мая 2010 года', ['2010-05-05', '2010-05-06']],
		[zh, '2002年4月8日至12日', ['2002-04-08', '2002-04-12']],
		[zh, '2002年4月8-12日', ['2002-04-08', '2002-04-12']],
		[zh, '2015年1月28日和2月3日', ['2015-01-28', '2015-02-03']],
		[ar, 'في الفترة من 8 إلى 12 نيسان/أبريل 2002', ['2002-04-08', '2002-04-12']],
		[ar, 'من 31 أيار/مايو إلى 2 حزيران/يونيه 2022', ['2022-05-31', '2022-06-02']],
		[ar, 'المؤرخين ٩ كانون الأول/ديسمبر ١٩٩٤ و ١٧ شباط/فبراير ١٩٩٥', ['1994-12-09', '1995-02-17']],
		[ar, 'في 5 و6 أيار/مايو 2010', ['2010-05-05', '2010-05-06']],
	])('share month and year: $1', (language, text, expected) => expect(values(text, language)).toEqual(expected));

	test('are not made by a mere comma', () => {
		expect(values('under item 1, 6 May 2010', en)).toEqual(['2010-05-06']);
	});
});

describe('a date of the same year', () => {
	test.each([
		[en, '18 September 2003, and 16 December of the same year'],
		[fr, 'le 18 septembre 2003, puis le 16 décembre de la même année'],
		[es, 'el 18 de septiembre de 2003, y el 16 de diciembre del mismo año'],
		[ru, '18 сентября 2003 года, а 16 декабря того же года'],
		[zh, '于 2003 年 9 月 18 日生效，且于当年 12 月 16 日登记'],
		[ar, 'في ١٨ أيلول/سبتمبر ٢٠٠٣ والتي سُجلت في ١٦ كانون الأول/ديسمبر من العام نفسه'],
	])('is completed by the date before it: $1', (language, text) => expect(values(text, language)).toEqual(['2003-09-18', '2003-12-16']));

	test('is completed by a year that stands alone after that date', () => {
		expect(values('since 18 September 2003. In 2005, on 16 December of that year', en)).toEqual(['2003-09-18', '2005-12-16']);
		expect(values('on 18 September 2003, by resolution 1631 (2005), on 16 December of that year', en)).toEqual([
			'2003-09-18',
			'2003-12-16',
		]);
	});

	test('stays open where its stretch holds none, and is completed with the stretches before', () => {
		const [open] = readDates('on 16 December of the same year', en);
		expect(open?.value).toBe('--12-16');
		expect(settleDates([...readDates('18 September 2003', en), ...(open ? [open] : [])]).map(({ value }) => value)).toEqual([
			'2003-09-18',
			'2003-12-16',
		]);
		expect(settleDates(open ? [open] : [], '2003-09-18').map(({ value }) => value)).toEqual(['2003-12-16']);
	});

	test('is none where nothing completes it, or where that year has no such day', () => {
		expect(settleDates(readDates('on 16 December of the same year', en))).toEqual([]);
		expect(settleDates(readDates('on 29 February of the same year', en), '2003-09-18')).toEqual([]);
	});
});

test('a printed date is read again', () => {
	const date = fc
		.date({ min: new Date('1945-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
		.map((day) => day.toISOString().slice(0, 10));
	fc.assert(
		fc.property(date, languageCode, (day, code) => {
			expect(values(printDate(day, languages[code]), languages[code])).toEqual([day]);
		}),
	);
});

test('a date is printed as the language has it', () => {
	expect(Object.values(languages).map((language) => printDate('2006-07-01', language))).toEqual([
		'1 تموز/يوليه 2006',
		'2006年7月1日',
		'1 July 2006',
		'1er juillet 2006',
		'1 июля 2006 года',
		'1 de julio de 2006',
	]);
	expect(printDate('2006-02-30', en)).toBe('');
	expect(printDate('yesterday', en)).toBe('');
});

test('whatever the text, dates are real, sorted and apart', () => {
	const pieces = fc.constantFrom(
		'5',
		'31',
		' ',
		' and ',
		' May ',
		'2010',
		'年',
		'2',
		'月',
		'日',
		'-',
		' декабря ',
		' من العام نفسه ',
		', ',
		'\n',
		'\ud800',
		' of that year',
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 40 }), languageCode, (parts, code) => {
			let end = 0;
			for (const date of readDates(parts.join(''), languages[code])) {
				expect(date.start).toBeGreaterThanOrEqual(end);
				expect(date.end).toBeGreaterThan(date.start);
				expect(isIsoDate(date.value.replace(/^-/, '2000'))).toBe(true);
				end = date.end;
			}
		}),
	);
});

function values(text: string, language: Language): string[] {
	return readDates(text, language).map(({ value }) => value);
}

function printed(text: string, language: Language): string[] {
	return readDates(text, language).map(({ start, end }) => text.slice(start, end));
}
