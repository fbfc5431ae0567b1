import type { UnDocument } from '../../document/document.ts';
import { referencesIn, textOf } from '../../document/query.ts';
import { languages } from '../../languages/index.ts';
import { printDate } from '../../references/dates.ts';
import type { DateReference } from '../../references/reference.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { letterDate } from '../facts/letterDate.ts';
import type { Finding, Rule } from '../rule.ts';
import { exampleDraft } from './exampleDraft.ts';
import { lineText, mastheadOf } from './masthead.ts';

/** The date of a masthead. */
export const mastheadDate: Rule = {
	code: 'masthead/date',
	severity: 'warning',
	reach: 'document',
	summary: 'The date of a masthead is in the masthead’s language and not earlier than that of the letter below it.',
	authority:
		'Editorial Manual of the United Nations, Mastheads and cover pages: the date on which the text was received for processing. In English in Arabic, Chinese and Russian documents; measured on official texts: in all of them.',
	examples: {
		good: [
			{ language: 'es', text: exampleDraft('es', 'Distr. limitada\n5 de noviembre de 2009\nEspañol\nOriginal: inglés') },
			{ language: 'ar', text: exampleDraft('ar', 'Distr.: Limited\n5 November 2009\nArabic\nOriginal: English') },
		],
		bad: [
			{
				language: 'zh',
				text: exampleDraft(
					'zh',
					`Distr.: Limited
2009年11月5日
^^^^^^^^^^
Chinese
Original: English`,
				),
				fixed: exampleDraft('zh', 'Distr.: Limited\n5 November 2009\nChinese\nOriginal: English'),
			},
			{
				language: 'ru',
				text: exampleDraft(
					'ru',
					`Distr.: Limited
5 ноября 2009 года
^^^^^^^^^^^^^^^^^^
Russian
Original: English`,
				),
				fixed: exampleDraft('ru', 'Distr.: Limited\n5 November 2009\nRussian\nOriginal: English'),
			},
			{
				language: 'ar',
				text: exampleDraft(
					'ar',
					`Distr.: Limited
5 تشرين الثاني/نوفمبر 2009
^^^^^^^^^^^^^^^^^^^^^^^^^^
Arabic
Original: English`,
				),
				fixed: exampleDraft('ar', 'Distr.: Limited\n5 November 2009\nArabic\nOriginal: English'),
			},
			{
				language: 'en',
				text: `United Nations

A/64/191

General Assembly

Distr.: General
1 July 2009
^^^^^^^^^^^
Original: English

Sixty-fourth session

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit herewith a statement.

(Signed) Kari Berg`,
			},
		],
	},
	check: compareDates,
};

function compareDates(document: UnDocument): Finding[] {
	const masthead = mastheadOf(document);
	if (!masthead) return [];
	const written = letterDate(document);
	return masthead.dates.flatMap((line): Finding[] => {
		const [date] = referencesIn(document, line, 'date');
		const right = date && printDate(date.value, languages[masthead.words.language]);
		if (!right) return [];
		const { start, end } = line;
		const place = { code: mastheadDate.code, severity: mastheadDate.severity, start, end };
		const printed = lineText(document, line);
		if (printed !== right) {
			const fix = { title: sentence`Write ${quote(right)}`, safe: true, edits: [{ start, end, newText: right }] };
			return [
				{ ...place, message: sentence`${quote(printed)} is not how this masthead gives its date. Write ${quote(right)}.`, fixes: [fix] },
			];
		}
		if (!written || date.value >= written.value) return [];
		return [
			{
				...place,
				message: earlierMessage(document, printed, written),
				related: [{ ...rangeOf(written), message: sentence`The date of the letter` }],
			},
		];
	});
}

function earlierMessage(document: UnDocument, printed: string, written: DateReference): Sentence {
	return sentence`The masthead is dated ${quote(printed)}, before the letter itself, which is of ${quote(textOf(document, written))}. A document is processed after it was written.`;
}

function rangeOf({ start, end }: DateReference) {
	return { start, end };
}
