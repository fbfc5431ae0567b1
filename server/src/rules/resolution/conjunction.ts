import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { wordsAfterNumber } from '../facts/clauseWords.ts';
import { type ResolutionBody, resolutionBodies } from '../facts/resolutionBodies.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

/** The first preambular paragraph of an Arabic resolution opens with إذ, every later one with وإذ. */
export const resolutionConjunction: Rule = {
	code: 'resolution/conjunction',
	severity: 'warning',
	reach: 'section',
	summary: 'In Arabic, the first preambular paragraph opens with إذ and every later one with وإذ.',
	authority:
		'Usage of official Arabic texts. Measured on official Arabic resolutions: 99.9 % of the later paragraphs are joined, and 88 % of the first ones are not, so that this half is an information.',
	languages: ['ar'],
	examples: {
		good: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

وإذ ترحب بالتقرير،

واقتناعا منها بأهمية التعاون،

1 - تحيط علما بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

وقد نظرت في التقرير،

وإذ تشير إلى قرارها 59/50،

1 - تحيط علما بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
			},
		],
		bad: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

إذ ترحب بالتقرير،
^^

1 - تحيط علما بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

وإذ ترحب بالتقرير،

1 - تحيط علما بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
			},
			{
				language: 'ar',
				text: `إن مجلس الأمن،

وإذ يشير إلى قراره 1631 (2005)،
^^^

وإذ يرحب بالتقرير،

1 - يحيط علما بالتقرير؛

2 - يقرر أن يبقي المسألة قيد نظره.`,
				fixed: `إن مجلس الأمن،

إذ يشير إلى قراره 1631 (2005)،

وإذ يرحب بالتقرير،

1 - يحيط علما بالتقرير؛

2 - يقرر أن يبقي المسألة قيد نظره.`,
			},
		],
	},
	check: (document) => resolutionBodies(document).flatMap((body) => checkBody(document, body)),
};

function checkBody(document: UnDocument, { enacting, clauses, language }: ResolutionBody): Finding[] {
	const { conjunction } = language.resolutionWords;
	if (!conjunction || !enacting) return [];
	const { first, later } = conjunction;
	return clauses.flatMap(({ node }, index): Finding[] => {
		if (node.kind !== 'preambular') return [];
		const isFirst = clauses[index - 1]?.node.kind !== 'preambular';
		const wrong = isFirst ? later : first;
		const start = wordsAfterNumber(document.text, node);
		if (!document.text.startsWith(`${wrong} `, start)) return [];
		return [isFirst ? firstFinding(start, wrong, first) : laterFinding(start, wrong, later, node)];
	});
}

function firstFinding(start: number, wrong: string, right: string): Finding {
	const fix: Fix = {
		title: sentence`Write ${quote(right)}`,
		safe: false,
		edits: [{ start, end: start + wrong.length - right.length, newText: '' }],
	};
	return {
		code: resolutionConjunction.code,
		severity: 'information',
		start,
		end: start + wrong.length,
		message: sentence`The first paragraph of the preamble has nothing before it to be joined to: it opens with ${quote(right)}, not with ${quote(wrong)}.`,
		fixes: [fix],
	};
}

function laterFinding(start: number, wrong: string, right: string, { end }: DocumentNode): Finding {
	const newText = right.slice(0, right.length - wrong.length);
	return {
		code: resolutionConjunction.code,
		severity: resolutionConjunction.severity,
		start,
		end: Math.min(start + wrong.length, end),
		message: sentence`Every paragraph of the preamble but the first is joined to the one before: it opens with ${quote(right)}, not with ${quote(wrong)}.`,
		fixes: [{ title: sentence`Write ${quote(right)}`, safe: true, edits: [{ start, end: start, newText }] }],
	};
}
