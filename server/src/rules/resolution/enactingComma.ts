import type { UnDocument } from '../../document/document.ts';
import type { Language } from '../../languages/language.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { type ResolutionBody, resolutionBodies } from '../facts/resolutionBodies.ts';
import type { Finding, Rule } from '../rule.ts';
import { endFix, endsWith, type ParagraphEnd, paragraphEnd } from './endOfParagraph.ts';

/** The enacting formula ends with a comma where a preamble follows. */
export const resolutionEnactingComma: Rule = {
	code: 'resolution/enacting-comma',
	severity: 'warning',
	reach: 'section',
	summary: 'The organ’s name at the head of a resolution ends with a comma when a preamble follows.',
	authority:
		'Form of the resolutions of the principal organs: the organ is the subject of one long sentence. Measured on official texts: every formula before a preamble has the comma, formulas without a preamble have none.',
	examples: {
		good: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50 of 2 December 2004,

Decides to remain seized of the matter.`,
			},
			{
				language: 'en',
				text: `The General Assembly

1. Takes note of the report;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'ar',
				text: `إن مجلس الأمن،

إذ يشير إلى قراره 1631 (2005)،

1 - يقرر أن يبقي المسألة قيد نظره؛

2 - يقرر أن يعود إليها.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其2004年12月2日第59/50号决议，

1. 决定继续处理此案；

2. 请秘书长提交报告。`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly
^^^^^^^^^^^^^^^^^^^^

Recalling its resolution 59/50 of 2 December 2004,

1. Takes note of the report;

2. Decides to remain seized of the matter.`,
				fixed: `The General Assembly,

Recalling its resolution 59/50 of 2 December 2004,

1. Takes note of the report;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'fr',
				text: `Le Conseil de sécurité
^^^^^^^^^^^^^^^^^^^^^^

Rappelant sa résolution 1631 (2005),

1. Prend note du rapport ;

2. Décide de rester saisi de la question.`,
				fixed: `Le Conseil de sécurité,

Rappelant sa résolution 1631 (2005),

1. Prend note du rapport ;

2. Décide de rester saisi de la question.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة
^^^^^^^^^^^^^^^^^

إذ تشير إلى قرارها 59/50،

1 - تحيط علما بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

1 - تحيط علما بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
			},
			{
				language: 'zh',
				text: `大会
^^

回顾其2004年12月2日第59/50号决议，

1. 表示注意到该报告；

2. 决定继续处理此案。`,
				fixed: `大会，

回顾其2004年12月2日第59/50号决议，

1. 表示注意到该报告；

2. 决定继续处理此案。`,
			},
		],
	},
	check: (document) => resolutionBodies(document).flatMap((body) => checkBody(document, body)),
};

function checkBody(document: UnDocument, { enacting, clauses, language }: ResolutionBody): Finding[] {
	const first = clauses[0]?.node;
	// An organ's name in a masthead is no formula: what follows it does not begin like a preamble.
	if (!enacting || first?.kind !== 'preambular' || !first.opener) return [];
	const end = paragraphEnd(document, enacting);
	if (endsWith(end, language, 'comma')) return [];
	const place = end.printed ? end.place : enacting;
	return [
		{
			code: resolutionEnactingComma.code,
			severity: resolutionEnactingComma.severity,
			start: place.start,
			end: place.end,
			message: message(end, language),
			fixes: [endFix(document, [end], language, 'comma')],
		},
	];
}

function message({ printed }: ParagraphEnd, { marks }: Language): Sentence {
	return printed
		? sentence`The organ is the subject of the preamble that follows, so its name ends with a comma, ${quote(marks.comma)}; here it ends with ${quote(printed)}.`
		: sentence`The organ is the subject of the preamble that follows, so its name ends with a comma, ${quote(marks.comma)}; here it ends without a mark.`;
}
