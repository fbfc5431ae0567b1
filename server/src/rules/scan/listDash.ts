import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { TextEdit } from '../../text/edits.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { isWhiteSpace } from '../../text/whiteSpace.ts';
import { readPrintedNumber } from '../clause/printedNumber.ts';
import type { Finding, Rule } from '../rule.ts';

/** Dashes of a list that a scan or a conversion has left: before the number of a paragraph, or alone on a line. */
export const scanListDash: Rule = {
	code: 'scan/list-dash',
	severity: 'warning',
	reach: 'section',
	summary: 'No list dash stands before the number of a paragraph, nor alone on a line.',
	authority:
		'Programs that turn scanned pages into text print such dashes; none stands in the official resolutions of 2020 to 2024 in six languages.',
	examples: {
		good: [
			{
				language: 'ar',
				text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 75/1،\n\n١ - تقرر عقد اجتماع؛\n\n٢ - تطلب إلى الأمين العام أن يقدم تقريرا.',
			},
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolution 75/1,\n\n1. Decides:\n\n– To convene a meeting;\n\n– To report on it;\n\n2. Decides to remain seized of the matter.',
			},
		],
		bad: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

١ - تقرر عقد اجتماع؛

- ٢ - تدعو جميع الدول إلى الحضور؛
^^^^^
- ٣ - تطلب إلى الأمين العام أن يقدم تقريرا.
^^^^^
-
^`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

١ - تقرر عقد اجتماع؛

٢ - تدعو جميع الدول إلى الحضور؛
٣ - تطلب إلى الأمين العام أن يقدم تقريرا.`,
			},
			{
				language: 'en',
				text: `Explanatory memorandum

- 1. The Organization has been an observer since 2004.
^^^^

- 2. Its member States have asked for closer cooperation.
^^^^`,
				fixed: `Explanatory memorandum

1. The Organization has been an observer since 2004.

2. Its member States have asked for closer cooperation.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其第75/1号决议，

1. 决定举行会议；

- 2. 请秘书长提出报告。
^^^^`,
				fixed: `大会，

回顾其第75/1号决议，

1. 决定举行会议；

2. 请秘书长提出报告。`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant sa résolution 75/1,

1. Décide de tenir une réunion ;

2. Prie le Secrétaire général de lui faire rapport.

–
^`,
				fixed: `L’Assemblée générale,

Rappelant sa résolution 75/1,

1. Décide de tenir une réunion ;

2. Prie le Secrétaire général de lui faire rapport.`,
			},
		],
	},
	check: (document) => {
		const numbers = document.nodes.flatMap((node) => dashBeforeNumber(document, node) ?? []);
		const sections = new Set(numbers.map(({ section }) => section));
		return [
			...numbers.map(({ finding }) => finding),
			...document.nodes.flatMap((node, index) => dashAlone(document, node, index, sections) ?? []),
		];
	},
};

function dashBeforeNumber(document: UnDocument, { numberRange, section }: DocumentNode) {
	const printed = numberRange && readPrintedNumber(document.text, numberRange);
	if (!printed?.listDash) return undefined;
	const start = printed.listDash.start;
	const wanted = quote(textOf(document, printed.range));
	const message = sentence`A list dash stands before the number: ${quote(textOf(document, { start, end: printed.range.end }))}. A scan or a conversion has left it: print ${wanted}.`;
	const edit = { ...printed.listDash, newText: '' };
	return { section, finding: finding(start, printed.range.end, message, sentence`Remove the list dash`, edit) };
}

/**
 * A line that holds a dash alone. It may be meant (for "nil" in a table, or between two parts of a letter), unless nothing follows it in its
 * section or the numbers of its section have list dashes too.
 */
function dashAlone(document: UnDocument, node: DocumentNode, index: number, dashedSections: ReadonlySet<number>): Finding | undefined {
	const { text, nodes } = document;
	if (node.end - node.start !== 1 || !DASHES.includes(text.charAt(node.start))) return undefined;
	const lineStart = text.lastIndexOf('\n', node.start - 1) + 1;
	const lineEnd = endOfLine(text, node.end);
	if (text.slice(lineStart, lineEnd).trim().length !== 1) return undefined;
	const last = nodes[index + 1]?.section !== node.section;
	if (!dashedSections.has(node.section) && !(last && index > 0)) return undefined;
	const message = sentence`A dash stands alone on this line. A scan or a conversion has left it behind the last item of a list: remove it.`;
	return finding(node.start, node.end, message, sentence`Remove the dash`, {
		start: previousEnd(text, lineStart),
		end: lineEnd,
		newText: '',
	});
}

function endOfLine(text: string, from: number): number {
	const lineBreak = text.indexOf('\n', from);
	if (lineBreak < 0) return text.length;
	return text.charAt(lineBreak - 1) === '\r' ? lineBreak - 1 : lineBreak;
}

/** The end of the words before a line. What lies between them and the line goes with it. */
function previousEnd(text: string, lineStart: number): number {
	let at = lineStart;
	while (at > 0 && isWhiteSpace(text.charCodeAt(at - 1))) at--;
	return at;
}

const DASHES = '-–—•';

function finding(start: number, end: number, message: Sentence, title: Sentence, edit: TextEdit): Finding {
	return { code: scanListDash.code, severity: scanListDash.severity, start, end, message, fixes: [{ title, safe: true, edits: [edit] }] };
}
