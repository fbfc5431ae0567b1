import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnDocument } from '../../document/document.ts';
import { readDocument } from '../../document/read.ts';
import { languages } from '../../languages/index.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { checkDocument } from '../../rules/check.ts';
import type { Finding } from '../../rules/rule.ts';
import { brokenPromises } from '../../testing/documentInvariants.ts';
import { recordFigure } from '../../testing/figures.ts';
import { sampleDocuments } from '../../testing/sampleDocuments.ts';
import { applyEdits } from '../../text/edits.ts';
import { render } from '../../text/sentence.ts';
import { newDocument } from '../newDocument.ts';
import { completeAnswers } from '../newDocumentAnswers.ts';
import { isRefactoringName, refactor } from './offered.ts';
import type { Refactoring } from './refactoring.ts';

const NAMES = [
	'move-up',
	'move-down',
	'insert-before',
	'insert-after',
	'split',
	'merge',
	'to-subparagraphs',
	'from-subparagraphs',
	'annex-selection',
	'insert-annex',
	'delete-annex',
	'reorder-annexes',
	'change-digits',
	'change-session',
	'change-organ',
].filter(isRefactoringName);

/** What takes words away, or is there to put others in their place. */
const CHANGES_WORDS = new Set(['delete-annex', 'change-digits', 'change-session', 'change-organ']);

/** "its annex" becomes "its annexes", and "also" goes where the paragraph before it opens otherwise: so many words may give way. */
const MOST_GIVING_WAY = 4;

const SAMPLES: readonly UnDocument[] = [
	...sampleDocuments.map(({ paragraphs }) => paragraphs.join('\n\n')),
	...(Object.keys(languages) as LanguageCode[]).map(
		(language) =>
			newDocument(
				completeAnswers(
					{ kind: 'letter-with-statement', language, state: 'GH', item: '13', annexes: ['statement', 'report', 'draft-resolution'] },
					'2026-05-20',
				),
			).text,
	),
].map((text) => readDocument(text).document);

test('whatever is rewritten wherever: a refusal, or a document in which nothing is wrong that was right, and no word lost', () => {
	let tried = 0;
	fc.assert(
		fc.property(
			fc.constantFrom(...SAMPLES),
			fc.constantFrom(...NAMES),
			fc.nat(),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(document, name, index, within) => {
				tried++;
				const node = document.nodes[index % document.nodes.length] ?? { start: 0, end: 0 };
				const start = name === 'annex-selection' ? node.start : node.start + Math.floor((node.end - node.start) * within);
				const choice = { session: 60 + (index % 40), organ: ['A', 'S', 'E', 'A/HRC'][index % 4] ?? 'A', order: orderOf(document, index) };
				const result = refactor(document, name, { start, end: name === 'annex-selection' ? node.end : start }, choice);
				if ('refusal' in result) return;
				const after = readDocument(applyEdits(document.text, [result.edit])).document;
				expect(brokenPromises(after)).toEqual([]);
				expect(untold(document, after, result)).toEqual([]);
				if (!CHANGES_WORDS.has(name)) expect(lostWords(document.text, after.text).length).toBeLessThanOrEqual(MOST_GIVING_WAY);
			},
		),
		{ numRuns: 90 },
	);
	recordFigure('refactorings tried', tried);
}, 30_000);

test('annexes in another order and back again: the text is what it was', () => {
	for (const document of SAMPLES) {
		const order = orderOf(document, 1);
		if (order.length < 2) continue;
		const turned = refactor(document, 'reorder-annexes', { start: 0, end: 0 }, { order });
		if ('refusal' in turned) throw new Error(render(turned.refusal));
		const after = readDocument(applyEdits(document.text, [turned.edit])).document;
		const back = refactor(after, 'reorder-annexes', { start: 0, end: 0 }, { order: order.map((_, place) => order.indexOf(place)) });
		if ('refusal' in back) throw new Error(render(back.refusal));
		expect(applyEdits(after.text, [back.edit])).toBe(document.text);
	}
});

test('a paragraph moved down and up again, and a list taken apart and joined again, are what they were', () => {
	const opposites = [
		['move-down', 'move-up'],
		['to-subparagraphs', 'from-subparagraphs'],
	] as const;
	for (const document of SAMPLES) {
		for (const { start } of document.nodes.filter(({ kind }) => kind === 'operative' || kind === 'preambular')) {
			for (const [name, opposite] of opposites) {
				const result = refactor(document, name, { start, end: start });
				if ('refusal' in result) continue;
				const after = readDocument(applyEdits(document.text, [result.edit])).document;
				const place = name === 'move-down' ? placeBehind(document, after, start) : start;
				const back = refactor(after, opposite, { start: place, end: place });
				expect('refusal' in back ? render(back.refusal) : applyEdits(after.text, [back.edit])).toBe(document.text);
			}
		}
	}
});

/** Where the paragraph that began at an offset stands after it has changed places with the next. */
function placeBehind(document: UnDocument, after: UnDocument, start: number): number {
	const before = document.nodes.findIndex((node) => node.start === start);
	const { parent, kind } = document.nodes[before] ?? { parent: -1, kind: 'paragraph' };
	const siblings = after.nodes.filter((node) => node.parent === parent && node.kind === kind);
	return siblings.find((node) => node.start > start)?.start ?? start;
}

/** The main document's annexes from the last to the first, turned on by some places. */
function orderOf({ nodes, sections }: UnDocument, turn: number): number[] {
	const count = sections.filter(({ parent, heading }) => parent === 0 && nodes[heading]?.label === 'annex').length;
	return Array.from({ length: count }, (_, place) => (count - 1 - place + turn) % count);
}

/** What is wrong after a refactoring, was not before, and is told in none of its notes. */
function untold(before: UnDocument, after: UnDocument, result: Refactoring): string[] {
	const notes = 'notes' in result ? result.notes.map((note) => render(note)) : [];
	const left = new Map<string, number>();
	for (const finding of findingsOf(before)) left.set(keyOf(before, finding), (left.get(keyOf(before, finding)) ?? 0) + 1);
	return findingsOf(after).flatMap((finding) => {
		const count = left.get(keyOf(after, finding)) ?? 0;
		left.set(keyOf(after, finding), count - 1);
		const message = render(finding.message);
		return count > 0 || notes.includes(message) ? [] : [message];
	});
}

function findingsOf(document: UnDocument): readonly Finding[] {
	const known = found.get(document) ?? checkDocument(document).filter(({ severity }) => severity !== 'hint');
	found.set(document, known);
	return known;
}

const found = new WeakMap<UnDocument, readonly Finding[]>();

function keyOf({ text }: UnDocument, { code, start, end }: Finding): string {
	return `${code} ${text.slice(start, end)}`;
}

function lostWords(before: string, after: string): string[] {
	const counts = new Map<string, number>();
	for (const word of wordsOf(after)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return wordsOf(before).filter((word) => {
		const count = counts.get(word) ?? 0;
		counts.set(word, count - 1);
		return count <= 0;
	});
}

/** Words of three letters and more, which are no labels; Chinese characters one by one. */
function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/\p{Script=Han}|(?!\p{Script=Han})[\p{L}\p{M}]{3,}/gu) ?? [];
}
