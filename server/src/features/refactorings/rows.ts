import type { DocumentNode, NodeKind, UnDocument } from '../../document/document.ts';
import { readLabel } from '../../document/labels.ts';
import { endMarkPlace } from '../../document/punctuation.ts';
import { sectionOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { inDigitsOf, readPrintedNumber } from '../../rules/clause/printedNumber.ts';
import { sectionLanguage } from '../../rules/facts/sectionLanguage.ts';
import { printLabelLike } from '../../rules/subparagraph/printLabel.ts';
import type { TextEdit } from '../../text/edits.ts';
import { applyEdits } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import { crossReferencesOf } from '../crossReferences.ts';

/** Paragraphs that follow each other and are counted together: of a preamble, of an operative part, of a memorandum, or of one list. */
export interface Row {
	readonly kind: NodeKind;
	readonly language: Language;
	readonly paragraphs: readonly RowParagraph[];
}

export interface RowParagraph extends Range {
	/** Index in {@link UnDocument.nodes}. */
	readonly node: number;
	/** The printed number with what follows it up to the words; empty where none is printed. */
	readonly label: Range;
	/** From the first word to the end of all that belongs to the paragraph, without its end mark. */
	readonly body: Range;
	/** The end mark with what stands before and behind it. */
	readonly mark: Range;
}

/** What a paragraph of a rewritten row is made of. */
export interface NewParagraph {
	/** Its text without number and end mark. */
	readonly body: string;
	/** Places in the old row whose references now mean it. */
	readonly from: readonly number[];
}

const ROW_KINDS: readonly NodeKind[] = ['preambular', 'operative', 'memorandum-paragraph', 'subparagraph', 'paragraph'];

/** A paragraph of a resolution is part of one sentence, and its end mark tells its place; one of another text is a sentence of its own. */
export function isClause(kind: NodeKind): boolean {
	return kind === 'preambular' || kind === 'operative' || kind === 'subparagraph';
}

/** Paragraphs of received texts count only where they have numbers. */
function isCounted({ kind, numberRange }: DocumentNode): boolean {
	return ROW_KINDS.includes(kind) && (kind !== 'paragraph' || numberRange !== undefined);
}

/** The row in which an offset stands, and its place there; the innermost one. Undefined where no such paragraph is. */
export function rowAt(document: UnDocument, offset: number): { readonly row: Row; readonly place: number } | undefined {
	const index = document.nodes.findLastIndex((node, at) => isCounted(node) && node.start <= offset && offset <= endOf(document, at));
	const node = document.nodes[index];
	const language = node && sectionLanguage(document, sectionOf(document, node));
	if (!node || !language) return undefined;
	const paragraphs = neighbours(document, index).map((at) => paragraphOf(document, at));
	return { row: { kind: node.kind, language, paragraphs }, place: paragraphs.findIndex((paragraph) => paragraph.node === index) };
}

/** The paragraphs of one kind around a node that nothing parts. */
function neighbours(document: UnDocument, index: number): number[] {
	const { kind, parent, section } = document.nodes[index] as DocumentNode;
	const isSibling = (node: DocumentNode) => node.parent === parent && node.section === section;
	const found = [index];
	for (const step of [-1, 1]) {
		for (let at = index + step; at >= 0 && at < document.nodes.length; at += step) {
			const node = document.nodes[at] as DocumentNode;
			if (!isSibling(node)) {
				// What lies deeper, and what a page has put in between, parts nothing; the parent and another section do.
				if (node.section !== section || at === parent) break;
				continue;
			}
			if (ASIDE.includes(node.kind)) continue;
			if (node.kind !== kind || !isCounted(node)) break;
			found.push(at);
		}
	}
	return found.sort((one, other) => one - other);
}

const ASIDE: readonly NodeKind[] = ['footnote', 'furniture', 'continuation'];

function paragraphOf(document: UnDocument, index: number): RowParagraph {
	const { text } = document;
	const { kind, start, numberRange } = document.nodes[index] as DocumentNode;
	const end = endOf(document, index);
	const afterNumber = numberRange ? numberRange.end : start;
	const gap = numberRange ? (/^\s*/.exec(text.slice(afterNumber, end))?.[0].length ?? 0) : 0;
	const bodyStart = Math.min(end, afterNumber + gap);
	const place = isClause(kind) ? endMarkPlace(text, bodyStart, end) : -1;
	// In French a no-break space belongs to the mark.
	const markStart = place < 0 ? end : place - (/\s/.test(text.charAt(place - 1)) ? 1 : 0);
	return {
		node: index,
		start,
		end,
		label: { start, end: bodyStart },
		body: { start: bodyStart, end: markStart },
		mark: { start: markStart, end },
	};
}

/** The end of a paragraph with its subparagraphs and what goes on after them. */
function endOf({ nodes }: UnDocument, index: number): number {
	let { end } = nodes[index] as DocumentNode;
	const within = new Set([index]);
	for (let at = index + 1; at < nodes.length; at++) {
		const node = nodes[at] as DocumentNode;
		if (!within.has(node.parent)) {
			if (node.start >= end) break;
			continue;
		}
		within.add(at);
		if (!['footnote', 'furniture'].includes(node.kind)) end = Math.max(end, node.end);
	}
	return end;
}

/**
 * The text of the document with other paragraphs in place of those of a row. Numbers stand as before, place by place, and are counted on from
 * the last; references to a paragraph follow it to its new place; the last place keeps its end mark.
 */
export function rewriteRow(document: UnDocument, row: Row, paragraphs: readonly NewParagraph[]): string {
	const { text } = document;
	const first = row.paragraphs[0] as RowParagraph;
	const last = row.paragraphs.at(-1) as RowParagraph;
	const written = paragraphs
		.map(({ body, from }, place) => {
			const gap = place === 0 ? '' : gapBefore(document, row, place);
			const isLast = place === paragraphs.length - 1;
			return gap + labelAt(document, row, place) + body + markFor(document, row, from[0], isLast);
		})
		.join('');
	const moved = new Map<number, number>();
	for (const [place, { from }] of paragraphs.entries()) for (const old of from) moved.set(old, place);
	const outside = referenceEdits(document, row, moved).filter(({ start, end }) => end <= first.start || start >= last.end);
	return applyEdits(text, [...outside, { start: first.start, end: last.end, newText: written }]);
}

/** The bodies of a row's paragraphs as they will stand, with the references in them following the paragraphs that have moved. */
export function bodiesOf(document: UnDocument, row: Row, moved: ReadonlyMap<number, number>): string[] {
	const edits = referenceEdits(document, row, moved).sort((one, other) => one.start - other.start);
	let next = 0;
	const startBefore = (offset: number): TextEdit[] => {
		const from = next;
		while ((edits[next]?.start ?? offset) < offset) next++;
		return edits.slice(from, next);
	};
	return row.paragraphs.map(({ body }) => {
		startBefore(body.start);
		return sliceWith(document.text, body, startBefore(body.end));
	});
}

export function sliceWith(text: string, { start, end }: Range, edits: readonly TextEdit[]): string {
	const within = edits.filter((edit) => edit.start >= start && edit.end <= end);
	return applyEdits(
		text.slice(start, end),
		within.map((edit) => ({ start: edit.start - start, end: edit.end - start, newText: edit.newText })),
	);
}

function gapBefore({ text }: UnDocument, { paragraphs }: Row, place: number): string {
	const index = Math.min(place, paragraphs.length - 1);
	const [before, after] = [paragraphs[index - 1], paragraphs[index]];
	const gap = before && after ? text.slice(before.end, after.start) : '';
	return /^\s+$/.test(gap) ? gap : '\n\n';
}

/** The number printed at a place; behind the last one it is counted on. */
function labelAt(document: UnDocument, row: Row, place: number): string {
	const { text } = document;
	const here = row.paragraphs[place];
	if (here) return text.slice(here.label.start, here.label.end);
	const last = row.paragraphs.at(-1) as RowParagraph;
	const label = text.slice(last.label.start, last.label.end);
	const number = numberAt(document, row, row.paragraphs.length - 1);
	return number === undefined ? label : renumbered(label, row, number, number + place - row.paragraphs.length + 1);
}

/** The number at a place of the row, as a number: of a subparagraph the place of its letter. */
export function numberAt(document: UnDocument, row: Row, place: number): number | undefined {
	const paragraph = row.paragraphs[place];
	const node = paragraph && document.nodes[paragraph.node];
	if (!paragraph || !node?.numberRange) return undefined;
	if (row.kind !== 'subparagraph') return readPrintedNumber(document.text, node.numberRange)?.value;
	const label = readLabel(document.text.slice(paragraph.label.start, paragraph.label.end + 1), 0);
	if (!label) return undefined;
	return isRoman(node) && label.romanRank > 0 ? label.romanRank : label.rank || undefined;
}

function isRoman({ depth }: DocumentNode): boolean {
	return depth === 2 || depth === 4;
}

function renumbered(label: string, row: Row, from: number, to: number): string {
	if (row.kind !== 'subparagraph') {
		const printed = readPrintedNumber(label, { start: 0, end: label.length });
		if (!printed) return label;
		return label.slice(0, printed.digits.start) + inDigitsOf(label.slice(printed.digits.start), to) + label.slice(printed.digits.end);
	}
	const read = readLabel(`${label}x`, 0);
	if (!read) return label;
	const family = read.family === 'letter' && read.romanRank === from && read.rank !== from ? 'roman' : read.family;
	return label.replace(LABEL_WORD, (printed) => printLabelLike(printed, family, to));
}

/** The letters or digits of a label, without its brackets. */
const LABEL_WORD = /[㈠-㈩]|[\p{L}\u0640]+|\p{Nd}+/u;

/** The mark of the last place; elsewhere that which the paragraph had, unless it was the last, or is new. */
function markFor(document: UnDocument, { kind, language: { marks }, paragraphs }: Row, old: number | undefined, isLast: boolean): string {
	if (!isClause(kind)) return '';
	const last = paragraphs.length - 1;
	const place = isLast ? last : old;
	const paragraph = place === undefined || (place === last && !isLast) ? undefined : paragraphs[place];
	if (paragraph) return document.text.slice(paragraph.mark.start, paragraph.mark.end);
	const mark = kind === 'preambular' ? marks.comma : marks.semicolon;
	// The space before it is that of its neighbours.
	const beside = paragraphs.map(({ mark: { start, end } }) => document.text.slice(start, end)).find((printed) => printed.trim() === mark);
	return beside ?? (marks.noBreakSpaceBefore.includes(mark) ? '\u00a0' : '') + mark;
}

/** Changes references to paragraphs that have moved: places of the old row to places of the new one. */
export function referenceEdits(document: UnDocument, row: Row, moved: ReadonlyMap<number, number>): TextEdit[] {
	const places = new Map(row.paragraphs.map(({ node }, place) => [node, place]));
	const edits = new Map<number, TextEdit>();
	for (const { start, end, targets } of crossReferencesOf(document).mentions) {
		const place = targets.length === 1 ? placeMeant(document, places, targets[0]?.node ?? -1) : undefined;
		const to = place === undefined ? undefined : moved.get(place);
		if (place === undefined || to === undefined || to === place) continue;
		const [old, value] = [numberAt(document, row, place), numberOfPlace(document, row, to)];
		const printed = old === undefined || value === undefined ? undefined : printedIn(document, row, { start, end }, old);
		if (printed)
			edits.set(printed.start, { ...printed, newText: renumberedMention(document, row, printed, old as number, value as number) });
	}
	return [...edits.values()];
}

/** The place in the row of a target, or of what it is a part of. */
function placeMeant({ nodes }: UnDocument, places: ReadonlyMap<number, number>, target: number): number | undefined {
	for (let node = target; node >= 0; node = nodes[node]?.parent ?? -1) {
		const place = places.get(node);
		if (place !== undefined) return place;
	}
	return undefined;
}

function numberOfPlace(document: UnDocument, row: Row, place: number): number | undefined {
	const last = row.paragraphs.length - 1;
	if (place <= last) return numberAt(document, row, place);
	const number = numberAt(document, row, last);
	return number === undefined ? undefined : number + place - last;
}

/** Where a mention has the number: at its start, or shortly behind it in "l’alinéa c) du paragraphe 4"; of a subparagraph its letter. */
function printedIn({ text }: UnDocument, row: Row, { start, end }: Range, number: number): Range | undefined {
	if (row.kind !== 'subparagraph') {
		const printed = readPrintedNumber(text, { start, end: Math.min(text.length, end + FARTHEST_NUMBER) });
		return printed?.value === number ? printed.digits : undefined;
	}
	const letter = [...text.slice(start, end + 2).matchAll(/(?<![\p{L}\p{N}])(\p{L}{1,4})(?=[)ـه]|$)/gu)].at(-1);
	return letter?.[1] === undefined ? undefined : { start: start + letter.index, end: start + letter.index + letter[1].length };
}

/** From a letter to the number of its paragraph, UTF-16 units. */
const FARTHEST_NUMBER = 60;

function renumberedMention({ text }: UnDocument, row: Row, { start, end }: Range, from: number, to: number): string {
	const printed = text.slice(start, end);
	if (row.kind !== 'subparagraph') return inDigitsOf(printed, to);
	const read = readLabel(`(${printed}) x`, 0);
	if (!read) return printed;
	const family = read.family === 'letter' && read.romanRank === from && read.rank !== from ? 'roman' : read.family;
	return printLabelLike(printed, family, to);
}

/** The numbers from 0 with two of them exchanged. */
export function swapped(count: number, one: number, other: number): number[] {
	const order = Array.from({ length: count }, (_, index) => index);
	order[one] = other;
	order[other] = one;
	return order;
}
