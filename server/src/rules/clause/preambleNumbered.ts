import type { UnDocument } from '../../document/document.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { numberedPreambles } from './numberedPreamble.ts';
import { readPrintedNumber } from './printedNumber.ts';
import { removeNumber } from './removeNumber.ts';
import { RESOLUTION_KINDS } from './resolutionKinds.ts';

/** Numbers before preambular paragraphs, as other organizations print them. */
export const clausePreambleNumbered: Rule = {
	code: 'clause/preamble-numbered',
	severity: 'warning',
	reach: 'section',
	summary: 'Preambular paragraphs carry no number.',
	authority: 'Measured on official resolutions in six languages: none of 11,500 preambular paragraphs carries a number.',
	kinds: RESOLUTION_KINDS,
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolution 75/1,\n\nNoting the report,\n\n1. Decides to convene a meeting;\n\n2. Requests the Secretary-General to report.',
			},
			{
				language: 'ar',
				text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 75/1،\n\n1 - تقرر عقد اجتماع؛\n\n2 - تطلب إلى الأمين العام أن يقدم تقريرا.',
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

1. Recalling its resolution 75/1,
^^

2. Noting the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report.`,
				fixed: `The General Assembly,

Recalling its resolution 75/1,

Noting the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report.`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant sa résolution 75/1,

1. Prenant note du rapport du Secrétaire général,
^^

1. Décide de tenir une réunion ;

2. Prie le Secrétaire général de lui faire rapport.`,
				fixed: `L’Assemblée générale,

Rappelant sa résolution 75/1,

Prenant note du rapport du Secrétaire général,

1. Décide de tenir une réunion ;

2. Prie le Secrétaire général de lui faire rapport.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

١ - إذ تشير إلى قرارها 75/1،
^^^

٢ - وإذ تلاحظ تقرير الأمين العام،

١ - تقرر عقد اجتماع؛

٢ - تطلب إلى الأمين العام أن يقدم تقريرا.`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

وإذ تلاحظ تقرير الأمين العام،

١ - تقرر عقد اجتماع؛

٢ - تطلب إلى الأمين العام أن يقدم تقريرا.`,
			},
			{
				language: 'zh',
				text: `大会，

1. 回顾其第75/1号决议，
^^

2. 注意到秘书长的报告，

1. 决定举行会议；

2. 请秘书长提出报告。`,
				fixed: `大会，

回顾其第75/1号决议，

注意到秘书长的报告，

1. 决定举行会议；

2. 请秘书长提出报告。`,
			},
		],
	},
	check: findNumberedPreambles,
};

function findNumberedPreambles(document: UnDocument): Finding[] {
	return numberedPreambles(document).flatMap((nodes): Finding[] => {
		const [first] = nodes;
		const printed = first?.numberRange && readPrintedNumber(document.text, first.numberRange);
		if (!printed) return [];
		const { code, severity } = clausePreambleNumbered;
		const edits = nodes.flatMap((node) => removeNumber(document, node) ?? []);
		const asPrinted = quote(document.text.slice(printed.range.start, printed.range.end));
		const title =
			nodes.length > 1 ? sentence`Remove the numbers of ${nodes.length} preambular paragraphs` : sentence`Remove the number ${asPrinted}`;
		return [{ code, severity, ...printed.range, message: message(asPrinted, nodes.length), fixes: [{ title, safe: true, edits }] }];
	});
}

function message(asPrinted: Sentence, count: number): Sentence {
	return count > 1
		? sentence`A preambular paragraph carries the number ${asPrinted}, and more below it do; ${count} in all. Only operative paragraphs are numbered: remove the numbers.`
		: sentence`A preambular paragraph carries the number ${asPrinted}. Only operative paragraphs are numbered: remove it.`;
}
