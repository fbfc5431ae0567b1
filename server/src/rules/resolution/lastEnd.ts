import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { type ResolutionBody, resolutionBodies } from '../facts/resolutionBodies.ts';
import { quote } from '../quote.ts';
import type { Finding, Rule } from '../rule.ts';
import { describeEnd, endFix, endsWith, paragraphEnd } from './endOfParagraph.ts';

export const lastEnd: Rule = {
	code: 'resolution/last-end',
	severity: 'warning',
	summary: 'The last operative paragraph of a resolution ends with a full stop.',
	authority: 'Measured on official texts in six languages: 98.96 to 99.76 % of the last paragraphs in each.',
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nRecalling its resolution 59/50,\n\nDecides to remain seized of the matter.' },
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،\n\n1 - تحيط علما بالتقرير؛\n\n2 - تقرر أن تواصل النظر في المسألة.' },
			{ language: 'zh', text: '大会，\n\n回顾其第59/50号决议，\n\n1. 表示注意到该报告；\n\n2. 决定继续处理此案。' },
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Takes note of the report;\n\n2. Requests the Secretary-General:\n\n(a) To convene a meeting;\n\n(b) To report on it.',
			},
		],
		bad: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Takes note of the report;\n\n2. Decides to remain seized of the matter;\n                                         ^',
				fixed: 'The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Takes note of the report;\n\n2. Decides to remain seized of the matter.',
			},
			{
				language: 'fr',
				text: "L’Assemblée générale,\n\nRappelant sa résolution 59/50,\n\n1. Prend note du rapport\u00a0;\n\n2. Décide de rester saisie de la question\u00a0;\n                                          ^",
				fixed: 'L’Assemblée générale,\n\nRappelant sa résolution 59/50,\n\n1. Prend note du rapport\u00a0;\n\n2. Décide de rester saisie de la question.',
			},
			{
				language: 'ar',
				text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،\n\n1 - تحيط علما بالتقرير؛\n\n2 - تقرر أن تواصل النظر في المسألة؛\n                                  ^',
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،\n\n1 - تحيط علما بالتقرير؛\n\n2 - تقرر أن تواصل النظر في المسألة.',
			},
			{
				language: 'zh',
				text: '大会，\n\n回顾其第59/50号决议，\n\n1. 表示注意到该报告；\n\n2. 决定继续处理此案；\n          ^',
				fixed: '大会，\n\n回顾其第59/50号决议，\n\n1. 表示注意到该报告；\n\n2. 决定继续处理此案。',
			},
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Takes note of the report;\n\n2. Requests the Secretary-General:\n\n(a) To convene a meeting;\n\n(b) To report on it;\n                   ^',
				fixed:
					'The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Takes note of the report;\n\n2. Requests the Secretary-General:\n\n(a) To convene a meeting;\n\n(b) To report on it.',
			},
		],
	},
	check: (document) => resolutionBodies(document).flatMap((body) => checkBody(document, body)),
};

function checkBody(document: UnDocument, { clauses, language }: ResolutionBody): Finding[] {
	const last = clauses.at(-1);
	if (last?.node.kind !== 'operative') return [];
	const paragraph: DocumentNode = last.below.at(-1) ?? last.node;
	const end = paragraphEnd(document, paragraph);
	// A resolution may be quoted only as far as a list, and lists end in many ways: there only a mark that is wrong counts.
	if (endsWith(end, language, 'fullStop') || (paragraph !== last.node && !end.printed)) return [];
	return [
		{
			code: lastEnd.code,
			severity: lastEnd.severity,
			...end.place,
			message: `The last operative paragraph ends with a full stop, ${quote(language.marks.fullStop)}; this one ${describeEnd(end)}.`,
			fixes: [endFix(document, [end], language.marks.fullStop)],
		},
	];
}
