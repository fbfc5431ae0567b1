import type { UnDocument } from '../../document/document.ts';
import { pattern, perLanguage } from '../../references/patterns.ts';
import { fold } from '../../text/fold.ts';
import { sentence } from '../../text/sentence.ts';
import { type OpenedResolution, openedResolutions } from '../facts/clauseOpenings.ts';
import { wordsAfterNumber } from '../facts/clauseWords.ts';
import type { Finding, Rule } from '../rule.ts';

/** Another organ than the Security Council that acts under Chapter VII of the Charter. */
export const resolutionChapterSeven: Rule = {
	code: 'resolution/chapter-seven',
	severity: 'warning',
	reach: 'section',
	summary: 'Only the Security Council acts under Chapter VII of the Charter.',
	authority: 'Charter of the United Nations, Articles 39 to 51 (Chapter VII): each of them gives its powers to the Security Council.',
	examples: {
		good: [
			{
				language: 'en',
				text: `The Security Council,

Acting under Chapter VII of the Charter of the United Nations,

1. Demands that the parties cease hostilities;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾《联合国宪章》第七章，

1. 表示注意到该报告；

2. 决定继续处理此案。`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Acting under Chapter VII of the Charter of the United Nations,
^^^^^^^^^^^^^^^^^^^^^^^^

1. Demands that the parties cease hostilities;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Agissant en vertu du Chapitre VII de la Charte des Nations Unies,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1. Prend note du rapport\u00a0;

2. Décide d’examiner la question.`,
			},
			{
				language: 'es',
				text: `La Asamblea General,

Actuando en virtud del Capítulo VII de la Carta de las Naciones Unidas,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1. Toma nota del informe;

2. Decide examinar la cuestión.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

действуя на основании главы VII Устава Организации Объединенных Наций,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1. принимает к сведению доклад;

2. постановляет продолжить рассмотрение вопроса.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

وإذ تتصرف بموجب الفصل السابع من ميثاق الأمم المتحدة،
^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1 - تحيط علما بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
			},
			{
				language: 'zh',
				text: `大会，

根据《联合国宪章》第七章采取行动，
^^^^^^^^^^^^

1. 表示注意到该报告；

2. 决定继续处理此案。`,
			},
		],
	},
	check: (document) => openedResolutions(document).flatMap((resolution) => checkResolution(document, resolution)),
};

function checkResolution({ text }: UnDocument, { organ, body, clauses }: OpenedResolution): Finding[] {
	if (!organ || organ.organ === 'S') return [];
	const opening = underChapterSeven(body.language);
	return clauses.flatMap(({ clause: { node } }): Finding[] => {
		if (node.kind !== 'preambular') return [];
		const start = wordsAfterNumber(text, node);
		const words = fold(text.slice(start, Math.min(node.end, start + LONGEST_OPENING)));
		opening.lastIndex = 0;
		if (!opening.test(words.text)) return [];
		return [
			{
				code: resolutionChapterSeven.code,
				severity: resolutionChapterSeven.severity,
				start,
				end: start + words.toOriginal(opening.lastIndex),
				message: sentence`Chapter VII of the Charter gives its powers to the Security Council; no other organ acts under it. Name the ground on which this organ acts.`,
			},
		];
	});
}

/** UTF-16 units. */
const LONGEST_OPENING = 80;
const underChapterSeven = perLanguage(({ resolutionWords }) => pattern(resolutionWords.underChapterSeven, 'y'));
