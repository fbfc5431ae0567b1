import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { type MisprintedLabel, misprintedLabels } from './labelStyle.ts';
import { KINDS_WITH_SUBPARAGRAPHS, subparagraphLists } from './subparagraphLists.ts';

/** Labels of subparagraphs in the brackets or the alphabet of another language. */
export const subparagraphStyle: Rule = {
	code: 'subparagraph/style',
	severity: 'warning',
	reach: 'section',
	summary:
		'Subparagraphs are labelled in the form of the language: (a) in English and Chinese, a) in French, Russian and Spanish, (أ) in Arabic.',
	authority:
		'Editorial Manual, Paragraphs and subparagraphs. Measured on official resolutions in six languages: 99.2 % of the labels; all others are Cyrillic look-alikes of Latin letters.',
	kinds: KINDS_WITH_SUBPARAGRAPHS,
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolution 75/1,\n\n1. Decides:\n\n(a) To convene a meeting;\n\n(b) To report on it;\n\n2. Decides to remain seized of the matter.',
			},
			{
				language: 'fr',
				text: 'L’Assemblée générale,\n\nRappelant sa résolution 75/1,\n\n1. Décide :\n\na) De tenir une réunion ;\n\nb) D’en rendre compte ;\n\n2. Décide de rester saisie de la question.',
			},
		],
		bad: [
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant sa résolution 75/1,

1. Décide :

(a) De tenir une réunion ;
^^^

(b) D’en rendre compte ;

2. Décide de rester saisie de la question.`,
				fixed: `L’Assemblée générale,

Rappelant sa résolution 75/1,

1. Décide :

a) De tenir une réunion ;

b) D’en rendre compte ;

2. Décide de rester saisie de la question.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 75/1,

1. постановляет:

а) провести заседание;
^^

b) пригласить все государства;

с) представить доклад;
^^

2. постановляет продолжать заниматься этим вопросом.`,
				fixed: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 75/1,

1. постановляет:

a) провести заседание;

b) пригласить все государства;

c) представить доклад;

2. постановляет продолжать заниматься этим вопросом.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

1 - تقرر ما يلي:

(a) عقد اجتماع؛
^^^

(b) تقديم تقرير عنه؛

2 - تقرر أن تبقي المسألة قيد نظرها.`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

1 - تقرر ما يلي:

(أ) عقد اجتماع؛

(ب) تقديم تقرير عنه؛

2 - تقرر أن تبقي المسألة قيد نظرها.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

1 - تقرر ما يلي:

(أ) عقد اجتماع؛

ب) تقديم تقرير عنه؛
^^

2 - تقرر أن تبقي المسألة قيد نظرها.`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

1 - تقرر ما يلي:

(أ) عقد اجتماع؛

(ب) تقديم تقرير عنه؛

2 - تقرر أن تبقي المسألة قيد نظرها.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其第75/1号决议，

1. 决定：

a) 举行会议；
^^

b) 提出报告；

2. 决定继续处理此案。`,
				fixed: `大会，

回顾其第75/1号决议，

1. 决定：

(a) 举行会议；

(b) 提出报告；

2. 决定继续处理此案。`,
			},
		],
	},
	check: findMisprintedLabels,
};

function findMisprintedLabels(document: UnDocument): Finding[] {
	return subparagraphLists(document).flatMap((list) => {
		const labels = misprintedLabels(document, list);
		// Where the whole list is printed in another form, one finding mends it.
		return labels.length > 1 && labels.length === list.items.length
			? wholeList(document, labels)
			: labels.map((label) => oneLabel(document, label));
	});
}

function oneLabel(document: UnDocument, label: MisprintedLabel): Finding {
	const wanted = quote(label.wanted);
	return finding(label, sentence`${message(document, label)} Print ${wanted}.`, {
		title: sentence`Print ${wanted}`,
		safe: true,
		edits: [edit(label)],
	});
}

function wholeList(document: UnDocument, labels: readonly MisprintedLabel[]): Finding[] {
	const [first] = labels as [MisprintedLabel];
	const wanted = quote(first.wanted);
	const fix: Fix = { title: sentence`Print the ${labels.length} labels like ${wanted}`, safe: true, edits: labels.map(edit) };
	return [finding(first, sentence`${message(document, first)} Print it ${wanted}, and the rest of the list likewise.`, fix)];
}

function message(document: UnDocument, { item, fault }: MisprintedLabel): Sentence {
	const printed = quote(textOf(document, item.range));
	if (fault === 'letters')
		return sentence`The label ${printed} has a letter of another alphabet than the labels of subparagraphs have in this language.`;
	return sentence`The label ${printed} has not the brackets that the labels of subparagraphs have in this language.`;
}

function finding({ item }: MisprintedLabel, text: Sentence, fix: Fix): Finding {
	return { code: subparagraphStyle.code, severity: subparagraphStyle.severity, ...item.range, message: text, fixes: [fix] };
}

function edit({ item, wanted }: MisprintedLabel) {
	return { ...item.range, newText: wanted };
}
