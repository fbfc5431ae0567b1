import { sentence } from '../../text/sentence.ts';
import type { Rule } from '../rule.ts';
import { memorandumRuns } from './numberedRuns.ts';
import { type NumberMessages, numberFindings } from './numberFindings.ts';

/** Gaps, repeats and a wrong start among the numbers of an explanatory memorandum's paragraphs. */
export const clauseMemorandumNumber: Rule = {
	code: 'clause/memorandum-number',
	severity: 'warning',
	reach: 'section',
	summary: 'Where the paragraphs of an explanatory memorandum are numbered, they run from 1 without gaps or repeats.',
	authority: 'Editorial Manual, Paragraphs and subparagraphs: the paragraphs of a document are numbered consecutively.',
	kinds: ['memorandum'],
	examples: {
		good: [
			{
				language: 'en',
				text: `Explanatory memorandum

1. The Organization has been an observer since 2004.

2. Its member States have asked for closer cooperation.

3. The present item is proposed for that reason.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Explanatory memorandum

1. The Organization has been an observer since 2004.

3. Its member States have asked for closer cooperation.
^^

4. The present item is proposed for that reason.`,
				fixed: `Explanatory memorandum

1. The Organization has been an observer since 2004.

2. Its member States have asked for closer cooperation.

3. The present item is proposed for that reason.`,
			},
			{
				language: 'ar',
				text: `مذكرة توضيحية

١ - تتمتع المنظمة بمركز مراقب منذ عام ٢٠٠٤.

٢ - وقد طلبت الدول الأعضاء فيها توثيق التعاون.

٢ - ولهذا السبب يُقترح هذا البند.
^^^`,
				fixed: `مذكرة توضيحية

١ - تتمتع المنظمة بمركز مراقب منذ عام ٢٠٠٤.

٢ - وقد طلبت الدول الأعضاء فيها توثيق التعاون.

٣ - ولهذا السبب يُقترح هذا البند.`,
			},
			{
				language: 'zh',
				text: `解释性说明

2. 该组织自2004年以来一直是观察员。
^^

3. 其成员国请求加强合作。`,
				fixed: `解释性说明

1. 该组织自2004年以来一直是观察员。

2. 其成员国请求加强合作。`,
			},
		],
	},
	check: (document) => numberFindings(document, memorandumRuns(document), clauseMemorandumNumber, messages),
};

const messages: NumberMessages = {
	start: ({ value }) =>
		sentence`The numbers begin at ${value}. The paragraphs of a memorandum are numbered from 1: number this paragraph 1 and those after it accordingly.`,
	skipped: ({ value, expected, before }) =>
		sentence`Number ${value} follows ${before}: numbers are skipped. The paragraphs of a memorandum are numbered without gaps: ${expected} is expected here.`,
	repeated: ({ value, expected }) =>
		sentence`Number ${value} is printed twice. The paragraphs of a memorandum are numbered without repeats: ${expected} is expected here.`,
	order: ({ value, expected }) =>
		sentence`Number ${value} is out of order. The paragraphs of a memorandum are numbered in the order in which they stand: ${expected} is expected here.`,
};
