import type { UnDocument } from '../../document/document.ts';
import { referencesIn, textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { BLANK_CLASS, expand, matchAt, perLanguage } from '../../references/patterns.ts';
import type { DateReference, SymbolReference } from '../../references/reference.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { ownReferences } from '../facts/references.ts';
import type { Finding, Rule } from '../rule.ts';

/** Spanish sets off the date of a resolution by commas. */
export const citationDateComma: Rule = {
	code: 'citation/date-comma',
	severity: 'information',
	reach: 'paragraph',
	summary: 'In Spanish, commas set off the date behind the number of a resolution or decision: “59/50, de 2 de diciembre de 2004,”.',
	authority: 'Measured on 128 official Spanish texts: 99.5 % of 942 dates behind a number have the first comma.',
	languages: ['es'],
	examples: {
		good: [
			{
				language: 'es',
				text: 'La Asamblea General,\n\nRecordando su resolución 59/50, de 2 de diciembre de 2004, y la carta de 14 de julio de 2009,',
			},
		],
		bad: [
			{
				language: 'es',
				text: `La Asamblea General,

Recordando su resolución 59/50 de 2 de diciembre de 2004,
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
				fixed: 'La Asamblea General,\n\nRecordando su resolución 59/50, de 2 de diciembre de 2004,',
			},
			{
				language: 'es',
				text: `La Asamblea General,

Recordando la resolución 1631 (2005) de 17 de octubre de 2005 del Consejo de Seguridad,
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
				fixed: 'La Asamblea General,\n\nRecordando la resolución 1631 (2005), de 17 de octubre de 2005, del Consejo de Seguridad,',
			},
		],
	},
	check: (document) =>
		ownReferences(document, 'symbol').flatMap(({ reference, language }) =>
			reference.form !== 'symbol' && language.citations.dateBetweenCommas ? checkCitation(document, reference, language) : [],
		),
};

function checkCitation(document: UnDocument, citation: SymbolReference, language: Language): Finding[] {
	const link = matchAt(linkOf(language), document.text, citation.end)?.[0];
	const [date, next] = link === undefined ? [] : datesFrom(document, citation.end + link.length);
	// Of two dates that share their month, the text alone does not tell which belongs to what.
	if (!date || (next && next.start < date.end + LONGEST_LINK)) return [];
	const place = { start: citation.start, end: date.end };
	const before = { start: citation.end, end: citation.end, newText: ',' };
	const after = { start: date.end, end: date.end, newText: ',' };
	const edits = MARK_AFTER.test(document.text.slice(date.end, date.end + LONGEST_LINK)) ? [before] : [before, after];
	return [
		{
			code: citationDateComma.code,
			severity: citationDateComma.severity,
			...place,
			message: sentence`In Spanish, commas set off the date behind the number of a resolution or decision; ${quote(textOf(document, place))} lacks them.`,
			fixes: [{ title: sentence`Set off the date by commas`, safe: true, edits }],
		},
	];
}

/** The date that begins at a place, and the one after it. */
function datesFrom(document: UnDocument, at: number): DateReference[] {
	const near = referencesIn(document, { start: at, end: at + LONGEST_DATE }, 'date');
	return near[0]?.start === at ? near : [];
}

/** In UTF-16 units. */
const LONGEST_DATE = 60;
const LONGEST_LINK = 8;

const linkOf = perLanguage((language) => new RegExp(expand(` ${language.citations.dateLinks[0] ?? ''} `), 'yi'));
/** Whatever mark follows, or the end of the paragraph. */
const MARK_AFTER = new RegExp(`^[${BLANK_CLASS}]?(?:[,.;:)\\]]|\\r?\\n\\s|$)`);
