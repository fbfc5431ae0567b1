import type { DocumentNode, NodeKind, UnDocument } from '../../document/document.ts';
import { readLabel } from '../../document/labels.ts';
import { nodeAt } from '../../document/query.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { isWhiteSpace } from '../../text/whiteSpace.ts';
import type { Finding, Rule } from '../rule.ts';

/** A paragraph that the end of a page has cut in two is one paragraph. */
export const scanPageBreak: Rule = {
	code: 'scan/page-break',
	severity: 'information',
	reach: 'paragraph',
	summary: 'A paragraph is not cut in two by blank lines.',
	authority:
		'A text copied out of pages keeps their breaks. A paragraph that ends without a mark goes on in the next one unless that begins something new. On official texts the rule finds nothing.',
	examples: {
		good: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

1. Takes note of the report;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

1 - تحيط علما بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其第59/50号决议，

1. 表示注意到该报告；

2. 决定继续处理此案。`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

1. Takes note of the report of the Secretary-General on the question of cooperation between
                                                                                    ^^^^^^^

the organizations;

2. Decides to remain seized of the matter.`,
				fixed: `The General Assembly,

Recalling its resolution 59/50,

1. Takes note of the report of the Secretary-General on the question of cooperation between the organizations;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

1. принимает к сведению доклад Генерального секретаря о сотрудничестве
                                                        ^^^^^^^^^^^^^^

между организациями;

2. постановляет продолжить рассмотрение вопроса.`,
				fixed: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

1. принимает к сведению доклад Генерального секретаря о сотрудничестве между организациями;

2. постановляет продолжить рассмотрение вопроса.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

1 - تحيط علما بتقرير الأمين العام عن مسألة التعاون بين الأمم المتحدة
                                                             ^^^^^^^

والمنظمات الإقليمية؛

2 - تقرر أن تواصل النظر في المسألة.`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

1 - تحيط علما بتقرير الأمين العام عن مسألة التعاون بين الأمم المتحدة والمنظمات الإقليمية؛

2 - تقرر أن تواصل النظر في المسألة.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其第59/50号决议，

1. 表示注意到秘书长关于联合国与各区域组织以及其他政府间组织在维持国际和平与安全以及促进可持续发展和尊重人权等各个领域开展合作问题的
                                                                  ^

报告；

2. 决定继续处理此案。`,
				fixed: `大会，

回顾其第59/50号决议，

1. 表示注意到秘书长关于联合国与各区域组织以及其他政府间组织在维持国际和平与安全以及促进可持续发展和尊重人权等各个领域开展合作问题的报告；

2. 决定继续处理此案。`,
			},
		],
	},
	check: (document) => document.nodes.flatMap((node) => (PARAGRAPHS.has(node.kind) ? checkNode(document, node) : [])),
};

const PARAGRAPHS: ReadonlySet<NodeKind> = new Set<NodeKind>([
	'opening',
	'circulation',
	'paragraph',
	'memorandum-paragraph',
	'preambular',
	'operative',
	'subparagraph',
	'continuation',
]);

function checkNode(document: UnDocument, node: DocumentNode): Finding[] {
	return blankLines(document.text, node).flatMap((gap): Finding[] => {
		if (!isWithin(document, node, gap)) return [];
		const word = wordBefore(document.text, node, gap.start);
		return [
			{
				code: scanPageBreak.code,
				severity: scanPageBreak.severity,
				...word,
				message: message(document.text, word, gap),
				fixes: [
					{
						title: sentence`Join the two parts of the paragraph`,
						safe: false,
						edits: [{ ...gap, newText: separator(document.text, gap) }],
					},
				],
			},
		];
	});
}

/** The blank lines inside a paragraph, each with the white space round it. */
function blankLines(text: string, { start, end }: Range): Range[] {
	const paragraph = text.slice(start, end);
	const gaps: Range[] = [];
	for (let at = paragraph.indexOf('\n'); at >= 0; at = paragraph.indexOf('\n', at)) {
		let from = at;
		while (from > 0 && isWhiteSpace(paragraph.charCodeAt(from - 1))) from--;
		let to = at;
		while (to < paragraph.length && isWhiteSpace(paragraph.charCodeAt(to))) to++;
		if (paragraph.lastIndexOf('\n', to - 1) > at) gaps.push({ start: start + from, end: start + to });
		at = to;
	}
	return gaps;
}

/** True where the paragraph's own words stand on both sides, and not its number, a footnote, a page's foot, a comment or the label of a list. */
function isWithin(document: UnDocument, node: DocumentNode, gap: Range): boolean {
	if (node.numberRange && gap.start <= node.numberRange.end + 1) return false;
	if (readLabel(document.text.slice(gap.end, gap.end + LONGEST_LABEL), 0)) return false;
	if (nodeAt(document, gap.start - 1) !== node || nodeAt(document, gap.end) !== node) return false;
	return !(document.text.endsWith('-->', gap.start) || document.text.startsWith('<!--', gap.end));
}

const LONGEST_LABEL = 12;
const LONGEST_WORD = 30;

/** The last word before an offset; the last character where no space tells words apart. */
function wordBefore(text: string, { start }: Range, end: number): Range {
	const floor = Math.max(start, end - LONGEST_WORD);
	for (let from = end; from > floor; from--) if (isWhiteSpace(text.charCodeAt(from - 1))) return { start: from, end };
	return { start: end - 1, end };
}

/** Chinese words are not parted by spaces. */
function separator(text: string, { start, end }: Range): string {
	return text.charCodeAt(start - 1) >= FIRST_WIDE || text.charCodeAt(end) >= FIRST_WIDE ? '' : ' ';
}

/** The first of the characters that a line of Han writing consists of. */
const FIRST_WIDE = 0x2e80;

const LONGEST_BEGINNING = 20;

function message(text: string, word: Range, gap: Range): Sentence {
	const before = text.slice(word.start, word.end);
	const after = text.slice(gap.end, gap.end + LONGEST_BEGINNING);
	return sentence`The sentence goes on behind the blank line, as it does where a page has ended: ${quote(before)} … ${quote(after)}. Join the two parts.`;
}
