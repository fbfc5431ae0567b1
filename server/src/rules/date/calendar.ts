import type { UnDocument } from '../../document/document.ts';
import type { Language } from '../../languages/language.ts';
import { perLanguage } from '../../references/patterns.ts';
import { isoDate } from '../../tables/calendar.ts';
import { asciiDigits } from '../../text/digits.ts';
import { matchesIn } from '../../text/matchesIn.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { runningText } from '../facts/runningText.ts';
import type { Finding, Rule } from '../rule.ts';

/** A day that the calendar does not have: 31 June. What is read as a date elsewhere is one that exists. */
export const dateCalendar: Rule = {
	code: 'date/calendar',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'A date is a day of the calendar: June has thirty days.',
	authority:
		'Editorial Manual of the United Nations, Numbers, dates and time: a date names a day, a month and a year. No calendar has 31 June, and only leap years have 29 February.',
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nRecalling the letters dated 30 June 2009 and 29 February 2008,' },
			{ language: 'zh', text: '大会，\n\n回顾2009年6月30日的信，' },
		],
		bad: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling the letters dated 31 June 2009 and 29 February 2009,\n                            ^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^',
			},
			{
				language: 'fr',
				text: 'L’Assemblée générale,\n\nRappelant la lettre datée du 31 septembre 2009,\n                             ^^^^^^^^^^^^^^^^^',
			},
			{
				language: 'es',
				text: 'La Asamblea General,\n\nRecordando la carta de fecha 31 de abril de 2009,\n                             ^^^^^^^^^^^^^^^^^^^',
			},
			{
				language: 'ru',
				text: 'Генеральная Ассамблея,\n\nссылаясь на письмо от 30 февраля 2009 года,\n                      ^^^^^^^^^^^^^^^^^^^^',
			},
			{
				language: 'ar',
				text: 'إن الجمعية العامة،\n\nإذ تشير إلى الرسالة المؤرخة ٣١ حزيران/يونيه ٢٠٠٩،\n                            ^^^^^^^^^^^^^^^^^^^^',
			},
			{
				language: 'zh',
				text: '大会，\n\n回顾2009年6月31日的信，\n  ^^^^^^^^^^',
			},
		],
	},
	check: findOtherDays,
};

function findOtherDays(document: UnDocument): Finding[] {
	return runningText(document).flatMap(({ node, language, text }) => {
		if (!MAY_BE_LATE.test(text)) return [];
		const { pattern, months } = lateDaysOf(language);
		return matchesIn(pattern, asciiDigits(text)).flatMap(({ 0: date, index, groups }): Finding[] => {
			const month = months.get((groups?.month ?? '').toLowerCase().replace(/\s/g, ''));
			if (month === undefined || isoDate(Number(groups?.year), month, Number(groups?.day)) !== undefined) return [];
			const start = node.start + index;
			const end = start + date.length;
			const { code, severity } = dateCalendar;
			const printed = quote(document.text.slice(start, end));
			return [{ code, severity, start, end, message: sentence`There is no such day: ${printed}. Write the day that is meant.` }];
		});
	});
}

/** 29, 30 or 31 in figures of any set: the quick question, as most paragraphs have none. */
const MAY_BE_LATE = /[2\u0662\u06F2\uFF12][9\u0669\u06F9\uFF19]|[3\u0663\u06F3\uFF13][01\u0660\u0661\u06F0\u06F1\uFF10\uFF11]/;

/** The last days of months; only these may be missing. Months by their name in small letters without spaces. */
const lateDaysOf = perLanguage((language: Language): { pattern: RegExp; months: ReadonlyMap<string, number> } => {
	const { months, printed } = language.dates.calendar;
	const names = months.map((name) => name.replaceAll('/', '\\s?/\\s?').replaceAll(' ', '\\s'));
	const source = printed
		.replaceAll(' ', '\\s{1,3}')
		.replace('{day}', '(?<day>29|3[01])')
		.replace('{month}', `(?<month>${names.join('|')})`)
		.replace('{year}', '(?<year>\\d{4})');
	return {
		pattern: new RegExp(`(?<![\\d.,/])${source}(?!\\d)`, 'giu'),
		months: new Map(months.map((name, index) => [name.toLowerCase().replace(/\s/g, ''), index + 1])),
	};
});
