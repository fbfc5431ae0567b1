import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { monthPairs } from './monthPairs.ts';

/** White space beside the slash between the two names of a month. */
export const dateMonthSpace: Rule = {
	code: 'date/month-space',
	severity: 'information',
	reach: 'paragraph',
	summary: 'In Arabic, no space stands beside the slash between the two names of a month.',
	authority:
		'Measured on official Arabic texts: 3 to 5 % have a space after the slash (10 % in October), the others none. Before 2000 the space was more common.',
	languages: ['ar'],
	examples: {
		good: [{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى الرسالة المؤرخة 14 تموز/يوليه 2009،' }],
		bad: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى الرسالة المؤرخة 14 تموز/ يوليه 2009،
                                   ^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى الرسالة المؤرخة 14 تموز/يوليه 2009،',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى الاجتماع المعقود في تشرين الأول / أكتوبر 2005،
                                           ^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى الاجتماع المعقود في تشرين الأول/أكتوبر 2005،',
			},
		],
	},
	check: findSpaces,
};

function findSpaces(document: UnDocument): Finding[] {
	return monthPairs(document).flatMap((pair) => {
		const { start, end } = pair.slash;
		// A line break beside the slash is the layout's.
		if (end - start === 1 || /[\r\n]/.test(document.text.slice(start, end))) return [];
		return {
			code: dateMonthSpace.code,
			severity: dateMonthSpace.severity,
			start,
			end,
			message: sentence`${quote(textOf(document, pair))} has a space beside its slash. Write ${quote(`${pair.first}/${pair.second}`)}.`,
			fixes: [{ title: sentence`Leave out the space`, safe: true, edits: [{ start, end, newText: '/' }] }],
		};
	});
}
