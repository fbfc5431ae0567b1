import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { expand } from '../../references/patterns.ts';
import type { Range } from '../../text/range.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { ownReferences } from '../facts/references.ts';
import type { Finding, Rule } from '../rule.ts';
import { monthNames, monthPairs } from './monthPairs.ts';

/** A month that is not named as Arabic texts of the United Nations name it. */
export const dateArabicMonth: Rule = {
	code: 'date/arabic-month',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'In Arabic, a month has its Levantine name first and then, behind a slash, its Gregorian one: “حزيران/يونيه”.',
	authority:
		'Measured on official Arabic texts: more than 99.9 % of months have both names in this order, and June and July are يونيه and يوليه, never يونيو and يوليو, as newspapers spell them.',
	languages: ['ar'],
	examples: {
		good: [
			{
				language: 'ar',
				text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50 المؤرخ 2 كانون الأول/ديسمبر 2004 وإلى الاجتماع المعقود في حزيران/يونيه 2005،',
			},
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50 المؤرخ 2 كانون\nالأول/ديسمبر 2004،' },
			{ language: 'en', text: 'The General Assembly,\n\nRecalling its resolution 59/50 of 2 December 2004,' },
		],
		bad: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى الاجتماع المعقود في يونيو/حزيران 2005،
                                ^^^^^^^^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى الاجتماع المعقود في حزيران/يونيه 2005،',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى الرسالة المؤرخة ١٤ يوليو ٢٠٠٩،
                               ^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى الرسالة المؤرخة ١٤ تموز/يوليه ٢٠٠٩،',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50 المؤرخ 2 كانون الأول 2004،
                                  ^^^^^^^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50 المؤرخ 2 كانون الأول/ديسمبر 2004،',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ ترحب بالإعلان الصادر في 3 أيار/ مايو 2008 وفي تموز/يوليو 2009،
                                                 ^^^^^^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ ترحب بالإعلان الصادر في 3 أيار/ مايو 2008 وفي تموز/يوليه 2009،',
			},
		],
	},
	check: findOtherNames,
};

function findOtherNames(document: UnDocument): Finding[] {
	const pairs = monthPairs(document);
	const wrongPairs = pairs.flatMap((pair) =>
		onOneLine(`${pair.first}/${pair.second}`) === pair.official ? [] : [finding(document, pair, pair.official)],
	);
	return [...wrongPairs, ...singleNames(document)];
}

/** A margin may break a line between the two words of a name. */
function onOneLine(name: string): string {
	return name.replace(/\s+/g, ' ');
}

/** Months of whole dates that have one name, or two without a slash. */
function singleNames(document: UnDocument): Finding[] {
	return ownReferences(document, 'date').flatMap(({ reference, node, language }) => {
		const names = monthNames(language)?.[Number(reference.value.slice(5, 7)) - 1];
		const printed = textOf(document, reference);
		// A line of nothing but dates belongs to a masthead, in which a scan has lost half of them.
		if (!names || printed.includes('/') || node.end - node.start < printed.length + SHORTEST_SENTENCE) return [];
		const name = `(?:${names.map(expand).join('|')})`;
		const match = new RegExp(`${name}(?:\\s{1,20}${name})?`).exec(printed);
		if (!match) return [];
		const start = reference.start + match.index;
		return [finding(document, { start, end: start + match[0].length }, names.slice(0, 2).join('/'))];
	});
}

const SHORTEST_SENTENCE = 20;

function finding(document: UnDocument, { start, end }: Range, official: string): Finding {
	return {
		code: dateArabicMonth.code,
		severity: dateArabicMonth.severity,
		start,
		end,
		message: sentence`${quote(textOf(document, { start, end }))} is not how United Nations texts name the month. Write ${quote(official)}.`,
		fixes: [{ title: sentence`Write ${quote(official)}`, safe: true, edits: [{ start, end, newText: official }] }],
	};
}
