import type { UnDocument } from '../../document/document.ts';
import { sentence } from '../../text/sentence.ts';
import { fixOfRow } from '../facts/fixOfRow.ts';
import type { Finding, Rule } from '../rule.ts';
import { operativeRuns, type RunParagraph } from './numberedRuns.ts';
import { renumbering } from './renumbering.ts';
import { RESOLUTION_KINDS } from './resolutionKinds.ts';

/** An operative paragraph without a number among numbered ones. */
export const clauseUnnumbered: Rule = {
	code: 'clause/unnumbered',
	severity: 'warning',
	reach: 'section',
	summary: 'Where operative paragraphs are numbered, each one has its number.',
	authority: 'Measured on official resolutions in six languages: 99.98 % of the paragraphs of numbered texts carry a number.',
	kinds: RESOLUTION_KINDS,
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly\n\nResolves that:\n\n1. The Fund shall be established;\n\n2. Member States shall make advances to the Fund.',
			},
			{ language: 'zh', text: '大会，\n\n回顾其第75/1号决议，\n\n1. 决定举行会议；\n\n2. 请秘书长提出报告。' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 75/1,

1. Decides to convene a meeting;

Invites all States to attend;
^^^^^^^

2. Requests the Secretary-General to prepare it.`,
				fixed: `The General Assembly,

Recalling its resolution 75/1,

1. Decides to convene a meeting;

2. Invites all States to attend;

3. Requests the Secretary-General to prepare it.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 75/1,

1. постановляет провести заседание;

2. предлагает всем государствам принять в нем участие;

просит Генерального секретаря представить доклад.
^^^^^^`,
				fixed: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 75/1,

1. постановляет провести заседание;

2. предлагает всем государствам принять в нем участие;

3. просит Генерального секретаря представить доклад.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

١ - تقرر عقد اجتماع؛

تدعو جميع الدول إلى الحضور؛
^^^^

٣ - تطلب إلى الأمين العام أن يقدم تقريرا.`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

١ - تقرر عقد اجتماع؛

٢ - تدعو جميع الدول إلى الحضور؛

٣ - تطلب إلى الأمين العام أن يقدم تقريرا.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其第75/1号决议，

1. 决定举行会议；

又请所有国家出席；
^^

2. 请秘书长提出报告。`,
				fixed: `大会，

回顾其第75/1号决议，

1. 决定举行会议；

2. 又请所有国家出席；

3. 请秘书长提出报告。`,
			},
		],
	},
	check: findUnnumbered,
};

function findUnnumbered(document: UnDocument): Finding[] {
	return operativeRuns(document).flatMap((run) => {
		const unnumbered = run.paragraphs.filter(({ printed }) => !printed);
		if (!unnumbered.length) return [];
		const fix = renumbering(document, run, 'print');
		return unnumbered.map((paragraph, index): Finding => {
			const message = sentence`This operative paragraph has no number though the others have: number it ${paragraph.expected}.`;
			return {
				code: clauseUnnumbered.code,
				severity: clauseUnnumbered.severity,
				...firstWords(paragraph),
				message,
				...fixOfRow(fix, index),
			};
		});
	});
}

/** The opening words of the paragraph; its first letter where none are known. */
function firstWords({ node }: RunParagraph) {
	return node.opener ?? { start: node.start, end: Math.min(node.start + 1, node.end) };
}
