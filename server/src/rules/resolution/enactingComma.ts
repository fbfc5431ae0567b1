import type { UnDocument } from '../../document/document.ts';
import type { Language } from '../../languages/language.ts';
import { type ResolutionBody, resolutionBodies } from '../facts/resolutionBodies.ts';
import { quote } from '../quote.ts';
import type { Finding, Rule } from '../rule.ts';
import { describeEnd, endFix, endsWith, paragraphEnd } from './endOfParagraph.ts';

export const enactingComma: Rule = {
	code: 'resolution/enacting-comma',
	severity: 'warning',
	summary: 'The organ’s name at the head of a resolution ends with a comma when a preamble follows.',
	authority:
		'Form of the resolutions of the principal organs: the organ is the subject of one long sentence. Measured on official texts: every formula before a preamble has the comma, formulas without a preamble have none.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolution 59/50 of 2 December 2004,\n\nDecides to remain seized of the matter.',
			},
			{ language: 'en', text: 'The General Assembly\n\n1. Takes note of the report;\n\n2. Decides to remain seized of the matter.' },
			{ language: 'ar', text: 'إن مجلس الأمن،\n\nإذ يشير إلى قراره 1631 (2005)،\n\n1 - يقرر أن يبقي المسألة قيد نظره؛\n\n2 - يقرر أن يعود إليها.' },
			{ language: 'zh', text: '大会，\n\n回顾其2004年12月2日第59/50号决议，\n\n1. 决定继续处理此案；\n\n2. 请秘书长提交报告。' },
		],
		bad: [
			{
				language: 'en',
				text: 'The General Assembly\n^^^^^^^^^^^^^^^^^^^^\n\nRecalling its resolution 59/50 of 2 December 2004,\n\n1. Takes note of the report;\n\n2. Decides to remain seized of the matter.',
				fixed:
					'The General Assembly,\n\nRecalling its resolution 59/50 of 2 December 2004,\n\n1. Takes note of the report;\n\n2. Decides to remain seized of the matter.',
			},
			{
				language: 'fr',
				text: "Le Conseil de sécurité\n^^^^^^^^^^^^^^^^^^^^^^\n\nRappelant sa résolution 1631 (2005),\n\n1. Prend note du rapport ;\n\n2. Décide de rester saisi de la question.",
				fixed: 'Le Conseil de sécurité,\n\nRappelant sa résolution 1631 (2005),\n\n1. Prend note du rapport ;\n\n2. Décide de rester saisi de la question.',
			},
			{
				language: 'ar',
				text: 'إن الجمعية العامة\n^^^^^^^^^^^^^^^^^\n\nإذ تشير إلى قرارها 59/50،\n\n1 - تحيط علما بالتقرير؛\n\n2 - تقرر أن تواصل النظر في المسألة.',
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،\n\n1 - تحيط علما بالتقرير؛\n\n2 - تقرر أن تواصل النظر في المسألة.',
			},
			{
				language: 'zh',
				text: '大会\n^^\n\n回顾其2004年12月2日第59/50号决议，\n\n1. 表示注意到该报告；\n\n2. 决定继续处理此案。',
				fixed: '大会，\n\n回顾其2004年12月2日第59/50号决议，\n\n1. 表示注意到该报告；\n\n2. 决定继续处理此案。',
			},
		],
	},
	check: (document) => resolutionBodies(document).flatMap((body) => checkBody(document, body)),
};

function checkBody(document: UnDocument, { enacting, clauses, language }: ResolutionBody): Finding[] {
	if (!enacting || clauses[0]?.node.kind !== 'preambular') return [];
	const end = paragraphEnd(document, enacting);
	if (endsWith(end, language, 'comma')) return [];
	const place = end.printed ? end.place : enacting;
	return [
		{
			code: enactingComma.code,
			severity: enactingComma.severity,
			start: place.start,
			end: place.end,
			message: message(describeEnd(end), language),
			fixes: [endFix(document, [end], language.marks.comma)],
		},
	];
}

function message(actual: string, { marks }: Language): string {
	return `The organ is the subject of the preamble that follows, so its name ends with a comma, ${quote(marks.comma)}; here it ${actual}.`;
}
