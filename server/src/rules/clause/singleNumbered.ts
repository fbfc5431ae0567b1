import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { endMark } from '../../document/punctuation.ts';
import { textOf } from '../../document/query.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { type Clause, resolutionBodies } from '../facts/resolutionBodies.ts';
import type { Finding, Rule } from '../rule.ts';
import { numberedPreambles } from './numberedPreamble.ts';
import { readPrintedNumber } from './printedNumber.ts';
import { removeNumber } from './removeNumber.ts';
import { RESOLUTION_KINDS, standsInResolution } from './resolutionKinds.ts';

/** The only operative paragraph of a resolution, with a number. Nothing is said while its last sentence is unfinished: others may follow. */
export const clauseSingleNumbered: Rule = {
	code: 'clause/single-numbered',
	severity: 'warning',
	reach: 'section',
	summary: 'A single operative paragraph carries no number.',
	authority: 'Measured on official resolutions of 2020 to 2024: unnumbered in all 75 English texts with one operative paragraph.',
	kinds: RESOLUTION_KINDS,
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nRecalling its resolution 75/1,\n\nDecides to convene a meeting.' },
			{ language: 'en', text: 'The General Assembly,\n\nRecalling its resolution 75/1,\n\n1. Decides to convene a meeting;' },
			{ language: 'ru', text: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 75/1,\n\nпостановляет провести заседание.' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 75/1,

1. Decides to convene a meeting.
^^`,
				fixed: `The General Assembly,

Recalling its resolution 75/1,

Decides to convene a meeting.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 75/1,

1. постановляет провести заседание.
^^`,
				fixed: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 75/1,

постановляет провести заседание.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

١ - تقرر عقد اجتماع.
^^^`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1،

تقرر عقد اجتماع.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其第75/1号决议，

1. 决定举行会议。
^^`,
				fixed: `大会，

回顾其第75/1号决议，

决定举行会议。`,
			},
		],
	},
	check: findSingleNumbers,
};

function findSingleNumbers(document: UnDocument): Finding[] {
	const preambular = new Set(numberedPreambles(document).flat());
	return resolutionBodies(document).flatMap(({ clauses }): Finding[] => {
		const operative = clauses.filter(({ node }) => node.kind === 'operative' && !preambular.has(node));
		const [single, another] = operative;
		if (!single || another || !standsInResolution(document, single.node) || !isFinished(document, single)) return [];
		const printed = single.node.numberRange && readPrintedNumber(document.text, single.node.numberRange);
		const edit = removeNumber(document, single.node);
		if (!printed || !edit || printed.value !== 1 || printed.inserted) return [];
		const asPrinted = quote(document.text.slice(printed.range.start, printed.range.end));
		return [
			{
				code: clauseSingleNumbered.code,
				severity: clauseSingleNumbered.severity,
				...printed.range,
				message: sentence`The resolution has one operative paragraph, and it carries the number ${asPrinted}. A single paragraph is not numbered: remove it.`,
				fixes: [{ title: sentence`Remove the number ${asPrinted}`, safe: true, edits: [edit] }],
			},
		];
	});
}

/** True where the paragraph ends like the last one, and no brackets or dots show that its words are still being negotiated. */
function isFinished(document: UnDocument, { node, below }: Clause): boolean {
	const parts = [node, ...below];
	const last = parts.at(-1) as DocumentNode;
	return endMark(document.text, last.start, last.end) === 'stop' && !parts.some((part) => UNSETTLED.test(textOf(document, part)));
}

const UNSETTLED = /[[\]…]|\.\.\./;
