import type { UnDocument } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { type OpenedResolution, openedResolutions } from '../facts/clauseOpenings.ts';
import { wordsAfterNumber } from '../facts/clauseWords.ts';
import type { Finding, Rule } from '../rule.ts';

/** Openers of a resolution of which some are emphasised and others are not. */
export const resolutionEmphasis: Rule = {
	code: 'resolution/emphasis',
	severity: 'information',
	reach: 'section',
	summary: 'The openers of a resolution are all emphasised, or none is.',
	authority:
		'Form of official resolutions: the opening words of every paragraph stand in italics, in Chinese and Arabic in bold. Where a text keeps emphasis, as in Markdown, the openers without it have lost theirs.',
	examples: {
		good: [
			{
				language: 'en',
				text: `*The General Assembly*,

*Recalling* its resolution 59/50,

1. *Takes note* of the report;

2. *Decides* to remain seized of the matter.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

1 - تحيط علما بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `*The General Assembly*,

*Recalling* its resolution 59/50,

1. Takes note of the report;
   ^^^^^^^^^^

2. *Decides* to remain seized of the matter.`,
				fixed: `*The General Assembly*,

*Recalling* its resolution 59/50,

1. *Takes note* of the report;

2. *Decides* to remain seized of the matter.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،
^^^^^^^

1 - **تحيط علما** بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
				fixed: `إن الجمعية العامة،

**إذ تشير** إلى قرارها 59/50،

1 - **تحيط علما** بالتقرير؛

2 - **تقرر** أن تواصل النظر في المسألة.`,
			},
		],
	},
	check: (document) => openedResolutions(document).flatMap((resolution) => checkResolution(document, resolution)),
};

/** One finding mends them all: a text that has lost its emphasis at a page break has lost much of it. */
function checkResolution(document: UnDocument, { clauses }: OpenedResolution): Finding[] {
	let marks: string | undefined;
	const plain: Range[] = [];
	let emphasised = 0;
	for (const { clause, opening } of clauses) {
		const found = emphasisBefore(document, wordsAfterNumber(document.text, clause.node), clause.node.start);
		if (found) {
			marks ??= found;
			emphasised++;
		} else if (opening) plain.push(opening);
	}
	const [first] = plain;
	if (marks === undefined || !first) return [];
	const around = marks;
	const edits = plain.flatMap(({ start, end }) => [
		{ start, end: start, newText: around },
		{ start: end, end, newText: around },
	]);
	return [
		{
			code: resolutionEmphasis.code,
			severity: resolutionEmphasis.severity,
			start: first.start,
			end: first.end,
			message: sentence`Openers that are emphasised: ${emphasised}; openers that are not: ${plain.length}, of which ${quote(document.text.slice(first.start, first.end))} is the first. Print them all alike.`,
			fixes: [
				{
					title: sentence`Emphasise every opener, as in ${quote(around + document.text.slice(first.start, first.end) + around)}`,
					safe: false,
					edits,
				},
			],
		},
	];
}

function emphasisBefore({ text }: UnDocument, at: number, from: number): string | undefined {
	let start = at;
	while (start > from && (text.charAt(start - 1) === '*' || text.charAt(start - 1) === '_')) start--;
	return start < at ? text.slice(start, at) : undefined;
}
