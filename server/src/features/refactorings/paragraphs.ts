import type { UnDocument } from '../../document/document.ts';
import { readLabel } from '../../document/labels.ts';
import { endMark } from '../../document/punctuation.ts';
import { textOf } from '../../document/query.ts';
import { documentTemplates } from '../../languages/templates/index.ts';
import { printLabel } from '../../rules/subparagraph/printLabel.ts';
import { sentence } from '../../text/sentence.ts';
import { crossReferencesOf } from '../crossReferences.ts';
import { type Refactoring, refuse, settle } from './refactoring.ts';
import { bodiesOf, isClause, type NewParagraph, type Row, rewriteRow, rowAt, swapped } from './rows.ts';

/** Moves a paragraph, or a subparagraph, before the one above it or behind the one below: numbers stay in order and references follow. */
export function moveParagraph(document: UnDocument, offset: number, direction: 'up' | 'down'): Refactoring | undefined {
	const found = rowAt(document, offset);
	if (!found) return undefined;
	const { row, place } = found;
	const other = direction === 'up' ? place - 1 : place + 1;
	if (!row.paragraphs[other]) {
		return refuse(
			direction === 'up'
				? sentence`This is the first paragraph of its row: there is none above it to change places with.`
				: sentence`This is the last paragraph of its row: there is none below it to change places with.`,
		);
	}
	return reorder(document, row, swapped(row.paragraphs.length, place, other));
}

/** @param order which paragraph of the old row stands at each place of the new one */
function reorder(document: UnDocument, row: Row, order: readonly number[]): Refactoring {
	const moved = new Map(order.map((old, place) => [old, place]));
	const bodies = bodiesOf(document, row, moved);
	return settle(
		document,
		rewriteRow(
			document,
			row,
			order.map((old) => ({ body: bodies[old] ?? '', from: [old] })),
		),
	);
}

/** Puts a new paragraph, with words that say what to write, before or behind the one at a place. */
export function insertParagraph(document: UnDocument, offset: number, side: 'before' | 'after'): Refactoring | undefined {
	const found = rowAt(document, offset);
	if (!found) return undefined;
	const { row, place } = found;
	const at = side === 'before' ? place : place + 1;
	const words = newWords(row);
	const moved = new Map(row.paragraphs.map((_, old) => [old, old < at ? old : old + 1]));
	const paragraphs: NewParagraph[] = bodiesOf(document, row, moved).map((body, old) => ({ body, from: [old] }));
	paragraphs.splice(at, 0, { body: words, from: [] });
	return settle(document, rewriteRow(document, row, paragraphs));
}

function newWords({ kind, language }: Row): string {
	const { newParagraph } = documentTemplates[language.code].words;
	const words = kind === 'preambular' || kind === 'operative' || kind === 'subparagraph' ? newParagraph[kind] : newParagraph.memorandum;
	const plain = words.replace(/\[\[|\]\]/g, '');
	return isClause(kind) ? plain : plain + language.marks.fullStop;
}

/** Makes two paragraphs of one, at a place between two words of it. What refers to the paragraph means the first of them. */
export function splitParagraph(document: UnDocument, offset: number): Refactoring | undefined {
	const found = rowAt(document, offset);
	if (!found) return undefined;
	const { row, place } = found;
	const moved = new Map(row.paragraphs.map((_, old) => [old, old <= place ? old : old + 1]));
	const { start, end } = row.paragraphs[place]?.body ?? { start: 0, end: 0 };
	const before = document.text.slice(start, offset).trimEnd();
	const first = isClause(row.kind) ? before.replace(/[\s,،，;؛；]+$/u, '') : sentenceOf(before, row);
	const second = document.text.slice(offset, end).trim();
	if (offset <= start || offset >= end || first === '' || second === '') {
		return refuse(sentence`Place the cursor between two words of the paragraph, where the second one is to begin.`);
	}
	const paragraphs: NewParagraph[] = bodiesOf(document, row, moved).flatMap((body, old) =>
		old === place
			? [
					{ body: first, from: [old] },
					{ body: beginning(second, row), from: [] },
				]
			: [{ body, from: [old] }],
	);
	return settle(document, rewriteRow(document, row, paragraphs));
}

/** With a full stop, where none ends it. */
function sentenceOf(words: string, { language }: Row): string {
	return endMark(words, 0, words.length) === 'stop' ? words : words.replace(/[\s,،，;؛；]+$/u, '') + language.marks.fullStop;
}

/** With a capital where the paragraphs of the language begin with one. */
function beginning(words: string, { language }: Row): string {
	return language.structure.paragraphsBeginWithCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Joins a paragraph with the next one. What refers to either means the joined one. */
export function mergeParagraphs(document: UnDocument, offset: number): Refactoring | undefined {
	const found = rowAt(document, offset);
	if (!found) return undefined;
	const { row, place } = found;
	if (!row.paragraphs[place + 1]) return refuse(sentence`This is the last paragraph of its row: there is none below it to join with.`);
	const holds = [place, place + 1].some((index) => hasParts(document, row.paragraphs[index]?.node ?? -1));
	if (holds) return refuse(sentence`A paragraph with subparagraphs cannot be joined: make one paragraph of them first.`);
	const moved = new Map(row.paragraphs.map((_, old) => [old, old <= place ? old : old - 1]));
	const space = row.language.script === 'Han' ? '' : ' ';
	const joint = isClause(row.kind) ? row.language.marks.comma + space : space;
	const paragraphs: NewParagraph[] = bodiesOf(document, row, moved).flatMap((body, old, bodies) => {
		if (old === place) return [{ body: `${body}${joint}${goingOn(bodies[old + 1] ?? '', row)}`, from: [old, old + 1] }];
		return old === place + 1 ? [] : [{ body, from: [old] }];
	});
	return settle(document, rewriteRow(document, row, paragraphs));
}

function goingOn(words: string, { kind, language }: Row): string {
	return isClause(kind) && language.structure.paragraphsBeginWithCapital ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function hasParts({ nodes }: UnDocument, index: number): boolean {
	return nodes.some(({ parent, kind }) => parent === index && kind === 'subparagraph');
}

/** Makes subparagraphs of what a paragraph lists behind a colon, with semicolons between. */
export function toSubparagraphs(document: UnDocument, offset: number): Refactoring | undefined {
	const found = rowAt(document, offset);
	if (!found || found.row.kind === 'subparagraph') return undefined;
	const { row, place } = found;
	const { marks } = row.language;
	const paragraph = row.paragraphs[place];
	if (!paragraph || hasParts(document, paragraph.node)) return refuse(sentence`This paragraph has subparagraphs already.`);
	const body = document.text.slice(paragraph.body.start, paragraph.body.end);
	const colon = body.search(/[:：]/);
	const items = body
		.slice(colon + 1)
		.split(/[;؛；]/)
		.map((item) => item.trim());
	if (colon < 0 || items.length < 2 || items.includes('')) {
		return refuse(
			sentence`Put a colon behind the words that lead to the list, and semicolons between its parts, so that it can be divided.`,
		);
	}
	const sample = marks.subparagraphLabels[0] ?? '(a)';
	const mark = (marks.noBreakSpaceBefore.includes(marks.semicolon) ? '\u00a0' : '') + marks.semicolon;
	const list = items.map((item, index) => `${labelLike(sample, index + 1)} ${beginning(item, row)}`).join(`${mark}\n\n`);
	const lead = body.slice(0, colon + 1);
	const { text } = document;
	return settle(document, `${text.slice(0, paragraph.body.start)}${lead}\n\n${list}${text.slice(paragraph.body.end)}`);
}

/** Makes one paragraph of a paragraph and its subparagraphs, which then stand behind a colon with semicolons between. */
export function fromSubparagraphs(document: UnDocument, offset: number): Refactoring | undefined {
	const at = rowAt(document, offset);
	const found = at?.row.kind === 'subparagraph' ? rowAt(document, document.nodes[parentOf(document, at.row)]?.start ?? -1) : at;
	if (!found || found.row.kind === 'subparagraph') return undefined;
	const { row, place } = found;
	const { marks } = row.language;
	const paragraph = row.paragraphs[place];
	const parts = document.nodes.flatMap((node, index) => (node.parent === paragraph?.node && node.kind === 'subparagraph' ? [index] : []));
	if (!paragraph || parts.length === 0) return refuse(sentence`This paragraph has no subparagraphs.`);
	if (parts.some((index) => hasParts(document, index))) {
		return refuse(sentence`Its subparagraphs have parts of their own: make one paragraph of each of them first.`);
	}
	const isCited = crossReferencesOf(document).mentions.some(({ targets }) => targets.some(({ node }) => parts.includes(node)));
	if (isCited) return refuse(sentence`The text refers to one of these subparagraphs by its letter: change that reference first.`);
	const inner = rowAt(document, document.nodes[parts[0] as number]?.start ?? 0)?.row;
	if (!inner) return undefined;
	const space = row.language.script === 'Han' ? '' : ' ';
	const mark = (marks.noBreakSpaceBefore.includes(marks.semicolon) ? '\u00a0' : '') + marks.semicolon;
	const items = inner.paragraphs.map(({ body }) => goingOn(textOf(document, body), row)).join(`${mark}${space}`);
	const lead = document.text.slice(paragraph.body.start, inner.paragraphs[0]?.start).trimEnd();
	const { text } = document;
	return settle(document, `${text.slice(0, paragraph.body.start)}${lead}${space}${items}${text.slice(paragraph.body.end)}`);
}

function parentOf({ nodes }: UnDocument, { paragraphs }: Row): number {
	return nodes[paragraphs[0]?.node ?? -1]?.parent ?? -1;
}

/** The label of a place in a list, in the form of the first one: `(c)` as `(a)`. */
function labelLike(sample: string, place: number): string {
	const family = readLabel(`${sample} x`, 0)?.family ?? 'letter';
	return sample.replace(/\p{L}+|\p{Nd}+/u, printLabel(family, place));
}
