import type { UnDocument } from '../../document/document.ts';
import type { LabelFamily } from '../../document/labels.ts';
import { textOf } from '../../document/query.ts';
import type { TextEdit } from '../../text/edits.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { type Counted, type CountingFault, countingFaults } from '../clause/countingFaults.ts';
import { fixOfRow } from '../facts/fixOfRow.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { type MisprintedLabel, misprintedLabels } from './labelStyle.ts';
import { printLabel, printLabelLike } from './printLabel.ts';
import { KINDS_WITH_SUBPARAGRAPHS, type ListItem, type SubparagraphList, subparagraphLists } from './subparagraphLists.ts';

/** Labels of subparagraphs that are out of order: gaps, repeats, Arabic letters in the order of the alphabet. */
export const subparagraphLabel: Rule = {
	code: 'subparagraph/label',
	severity: 'warning',
	reach: 'section',
	summary: 'Subparagraphs are labelled in order from the first letter or numeral, in Arabic in the abjad order (أ) (ب) (ج) (د).',
	authority:
		'Editorial Manual, Paragraphs and subparagraphs. Measured on official resolutions in six languages: all lists are in order, the Arabic ones in abjad order.',
	kinds: KINDS_WITH_SUBPARAGRAPHS,
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolution 75/1,\n\n1. Decides:\n\n(a) To convene a meeting:\n\n(i) In spring;\n\n(ii) In autumn;\n\n(b) To report on it;\n\n2. Requests the Secretary-General:\n\n(a) To prepare it;\n\n(b) To report.',
			},
			{
				language: 'ar',
				text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 75/1،\n\n1 - تقرر ما يلي:\n\n(أ) عقد اجتماع؛\n\n(ب) دعوة الدول؛\n\n(ج) تقديم تقرير؛\n\n2 - تقرر أن تبقي المسألة قيد نظرها.',
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 75/1,

1. Decides:

(a) To convene a meeting;

(c) To invite all States;
^^^

(d) To report on it;

2. Decides to remain seized of the matter.`,
				fixed: `The General Assembly,

Recalling its resolution 75/1,

1. Decides:

(a) To convene a meeting;

(b) To invite all States;

(c) To report on it;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

1 - تقرر ما يلي:

(أ) عقد اجتماع؛

(ب) دعوة الدول؛

(ت) تقديم تقرير؛
^^^

2 - تقرر أن تبقي المسألة قيد نظرها.`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

1 - تقرر ما يلي:

(أ) عقد اجتماع؛

(ب) دعوة الدول؛

(ج) تقديم تقرير؛

2 - تقرر أن تبقي المسألة قيد نظرها.`,
			},
			{
				language: 'es',
				text: `La Asamblea General,

Recordando su resolución 75/1,

1. Decide:

a) Celebrar una reunión:

i) En primavera;

iii) En otoño;
^^^^

b) Presentar un informe;

2. Decide seguir ocupándose de la cuestión.`,
				fixed: `La Asamblea General,

Recordando su resolución 75/1,

1. Decide:

a) Celebrar una reunión:

i) En primavera;

ii) En otoño;

b) Presentar un informe;

2. Decide seguir ocupándose de la cuestión.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其第75/1号决议，

1. 决定：

(a) 举行会议：

㈠ 在春季；

㈠ 在秋季；
^

(b) 提出报告；

2. 决定继续处理此案。`,
				fixed: `大会，

回顾其第75/1号决议，

1. 决定：

(a) 举行会议：

㈠ 在春季；

㈡ 在秋季；

(b) 提出报告；

2. 决定继续处理此案。`,
			},
		],
	},
	check: findLabelsOutOfOrder,
};

function findLabelsOutOfOrder(document: UnDocument): Finding[] {
	const lists = subparagraphLists(document);
	const unsettled = new Set(lists.filter((list) => misprintedLabels(document, list).some(changesOrder)).map(({ paragraph }) => paragraph));
	return lists.filter(({ paragraph }) => !unsettled.has(paragraph)).flatMap((list) => checkList(document, list));
}

/** A label in other brackets may have been taken for one of another degree, one of another alphabet has another place: first the form must be right. */
function changesOrder({ fault, wanted, item }: MisprintedLabel): boolean {
	return fault === 'brackets' || !wanted.includes(item.label.value);
}

interface CountedLabel extends Counted {
	readonly item: ListItem;
}

function checkList(document: UnDocument, { items, roman }: SubparagraphList): Finding[] {
	const [{ label }] = items as [ListItem];
	const last = printLabel(roman ? 'roman' : label.family, items.length);
	if (last === '' || items.some((item) => item.label.family !== label.family)) return [];
	const counted = items.map(
		(item, index): CountedLabel => ({ item, value: roman ? item.label.romanRank : item.label.rank, expected: index + 1 }),
	);
	const faults = countingFaults(counted);
	if (!faults.length) return [];
	const family = roman ? 'roman' : label.family;
	const edits = counted
		.filter(({ value, expected }) => value !== expected)
		.map(({ item, expected }) => relabel(document, item, family, expected));
	const fix: Fix = { title: sentence`Label the list in order, up to ${quote(last)}`, safe: true, edits };
	return faults.map((fault, index) => ({ ...finding(document, fault, family), ...fixOfRow(fix, index) }));
}

/** The edit that gives an item the label of its place, in the brackets and digits that it has. */
function relabel(document: UnDocument, { letters }: ListItem, family: LabelFamily | 'roman', place: number): TextEdit {
	return { ...letters, newText: printLabelLike(textOf(document, letters), family, place) };
}

function finding(
	document: UnDocument,
	{ item: { item, expected }, fault, before }: CountingFault<CountedLabel>,
	family: LabelFamily | 'roman',
): Finding {
	const { range, letters } = item;
	const edit = relabel(document, item, family, expected);
	const wanted =
		textOf(document, { start: range.start, end: letters.start }) + edit.newText + textOf(document, { start: letters.end, end: range.end });
	const reason = reasonOf(fault, quote(textOf(document, range)), quote(before ? textOf(document, before.item.range) : ''));
	return {
		code: subparagraphLabel.code,
		severity: subparagraphLabel.severity,
		...range,
		message:
			family === 'arabic-letter'
				? sentence`${reason} Subparagraphs are labelled in the order of the abjad, ${quote('أ ب ج د ه و')}: ${quote(wanted)} is expected here.`
				: sentence`${reason} Subparagraphs are labelled in order: ${quote(wanted)} is expected here.`,
	};
}

function reasonOf(fault: CountingFault<CountedLabel>['fault'], printed: Sentence, before: Sentence): Sentence {
	switch (fault) {
		case 'start':
			return sentence`The list begins with ${printed}.`;
		case 'skipped':
			return sentence`The label ${printed} follows ${before}.`;
		case 'repeated':
			return sentence`The label ${printed} is printed twice.`;
		case 'order':
			return sentence`The label ${printed} is out of order.`;
	}
}
