import type { DocumentNode, NodeKind, UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import type { TemplateWords } from '../../languages/templates/documentTemplates.ts';
import { documentTemplates } from '../../languages/templates/index.ts';
import { type AnnexHeading, annexHeadings, printAnnexNumber, shortHeading } from '../../rules/annex/annexHeadings.ts';
import { sectionLanguage } from '../../rules/facts/sectionLanguage.ts';
import { applyEdits, type TextEdit } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { ownAnnexMentions } from '../annexMentions.ts';
import { numberAs } from '../rename.ts';
import { type Refactoring, refuse, settle } from './refactoring.ts';
import { sliceWith, swapped } from './rows.ts';

/** The annexes of the main document, with the heading and all that belongs to each. */
interface Annexes {
	readonly language: Language;
	readonly words: TemplateWords;
	readonly blocks: readonly AnnexBlock[];
}

/** From the beginning of the heading's line to the last word of the annex. UTF-16 offsets. */
interface AnnexBlock extends Range {
	readonly heading: AnnexHeading;
	/** Index in {@link UnDocument.sections}. */
	readonly section: number;
}

function annexesOf(document: UnDocument): Annexes | undefined {
	const language = sectionLanguage(document, mainSection(document));
	if (!language) return undefined;
	const headings = annexHeadings(document, 0, language);
	const starts = headings.map((heading) => startOf(document, heading.node));
	const blocks = headings.map((heading, index): AnnexBlock => {
		const start = starts[index] as number;
		const length = document.text.slice(start, starts[index + 1]).trimEnd().length;
		return { start, end: start + length, heading, section: document.sections.indexOf(heading.section) };
	});
	return { language, words: documentTemplates[language.code].words, blocks };
}

/** With the marks of a heading before it on its line. */
function startOf({ text }: UnDocument, { start }: DocumentNode): number {
	const line = text.lastIndexOf('\n', start - 1) + 1;
	return /^[#*_\s]*$/.test(text.slice(line, start)) ? line : start;
}

function annexAt({ blocks }: Annexes, offset: number): number {
	return blocks.findIndex(({ start, end }) => start <= offset && offset <= end);
}

/** Moves an annex before the one above it or behind the one below: headings keep their order, and every mention follows. */
export function moveAnnex(document: UnDocument, offset: number, direction: 'up' | 'down'): Refactoring | undefined {
	const annexes = annexesOf(document);
	const place = annexes ? annexAt(annexes, offset) : -1;
	if (!annexes || place < 0) return undefined;
	const other = direction === 'up' ? place - 1 : place + 1;
	if (!annexes.blocks[other]) return refuse(sentence`There is no other annex on that side to change places with.`);
	return reorderAnnexes(document, swapped(annexes.blocks.length, place, other));
}

/**
 * Puts the annexes of the main document into another order.
 *
 * @param order which of the old ones, counted from 0, stands at each place
 */
export function reorderAnnexes(document: UnDocument, order: readonly number[]): Refactoring | undefined {
	const annexes = annexesOf(document);
	if (!annexes || [...order].sort((one, other) => one - other).some((old, place) => old !== place)) return undefined;
	if (order.length !== annexes.blocks.length) return undefined;
	const edits = numberEdits(document, annexes, new Map(order.map((old, place) => [old, place])));
	if ('start' in edits)
		return refuse(sentence`A list of several annexes cannot be counted anew (${quote(textOf(document, edits))}): change it first.`);
	return settle(document, arranged(document, annexes, order, edits));
}

/** Takes an annex away, with the brackets that refer to it; those behind it move up. */
export function deleteAnnex(document: UnDocument, offset: number): Refactoring | undefined {
	const annexes = annexesOf(document);
	const place = annexes ? annexAt(annexes, offset) : -1;
	const block = annexes?.blocks[place];
	if (!annexes || !block) return undefined;
	const order = annexes.blocks.map((_, index) => index).filter((index) => index !== place);
	const edits = numberEdits(document, annexes, new Map(order.map((old, at) => [old, at])));
	if ('start' in edits)
		return refuse(sentence`A list of several annexes cannot be counted anew (${quote(textOf(document, edits))}): change it first.`);
	const brackets: TextEdit[] = [];
	for (const { reference, sections } of ownAnnexMentions(document)) {
		if (!sections.includes(block.section) || sections.length > 1 || (reference.start >= block.start && reference.end <= block.end))
			continue;
		const bracket = bracketRound(document.text, reference);
		if (!bracket) return refuse(sentence`The text refers to this annex (${quote(lineOf(document.text, reference))}): change that first.`);
		brackets.push({ ...bracket, newText: '' });
	}
	return settle(document, arranged(document, annexes, order, [...edits, ...brackets]), [], 'note');
}

/** Adds an annex behind the one at a place, or the first one, and says in the letter that it is there. */
export function insertAnnex(document: UnDocument, offset: number): Refactoring | undefined {
	const annexes = annexesOf(document);
	if (!annexes) return undefined;
	const { words } = annexes;
	const { title, text = '' } = words.annexes.report;
	const at = annexAt(annexes, offset);
	return addAnnex(document, annexes, at < 0 ? annexes.blocks.length : at + 1, plain(`${title}\n\n${text}`));
}

/**
 * Makes the last annex of what is selected in a letter, or the enclosure of the annex in which it stands; in its place the text says where it
 * is.
 */
export function annexSelection(document: UnDocument, selection: Range): Refactoring | undefined {
	const annexes = annexesOf(document);
	if (!annexes) return undefined;
	const range = trimmed(document.text, selection);
	const selected = textOf(document, range);
	if (selected === '') return refuse(sentence`Select the text that is to become an annex.`);
	const end = annexes.blocks[0]?.start ?? document.text.length;
	if (range.end > end) return addEnclosure(document, annexes, selected, range);
	if (nodesIn(document, range).some(({ kind }) => !MOVABLE.includes(kind)))
		return refuse(
			sentence`Select paragraphs of the letter: its head, its title, its request for circulation and its signature stay in it.`,
		);
	const mention = ownAnnexMentions(document).find(({ reference }) => reference.start >= range.start && reference.end <= range.end);
	if (mention)
		return refuse(sentence`The selected text refers to an annex (${quote(lineOf(document.text, mention.reference))}): change that first.`);
	return addAnnex(document, annexes, annexes.blocks.length, selected, range);
}

/** What may leave a letter for its annex. */
const MOVABLE: readonly NodeKind[] = ['paragraph', 'heading', 'subparagraph', 'continuation', 'opening'];

function nodesIn({ nodes }: UnDocument, { start, end }: Range): DocumentNode[] {
	return nodes.filter((node) => node.start < end && node.end > start);
}

function trimmed(text: string, { start, end }: Range): Range {
	const words = text.slice(start, end);
	return { start: start + (words.length - words.trimStart().length), end: end - (words.length - words.trimEnd().length) };
}

function addEnclosure(document: UnDocument, annexes: Annexes, body: string, selection: Range): Refactoring {
	const place = annexAt(annexes, selection.start);
	const block = annexes.blocks[place];
	if (!block || annexAt(annexes, selection.end) !== place || selection.start < block.heading.end) {
		return refuse(sentence`Select text of the letter, or of one annex below its heading.`);
	}
	if (document.sections.some(({ parent }) => parent === block.section)) {
		return refuse(sentence`This annex has an enclosure already: add the text to that one.`);
	}
	const { heading, mention } = annexes.words.enclosure;
	const { text } = document;
	const rewritten = [
		text.slice(0, selection.start),
		mention,
		text.slice(selection.end, block.end),
		`\n\n${heading}\n\n${body}`,
		text.slice(block.end),
	];
	return settle(document, rewritten.join(''));
}

function addAnnex(document: UnDocument, annexes: Annexes, at: number, body: string, instead?: Range): Refactoring {
	const { blocks, language, words } = annexes;
	const place = instead ?? placeOfMention(document);
	if (!place) return refuse(sentence`There is no request for circulation before which the letter could name the annex.`);
	const edits = numberEdits(document, annexes, new Map(blocks.map((_, old) => [old, old < at ? old : old + 1])));
	if ('start' in edits)
		return refuse(sentence`A list of several annexes cannot be counted anew (${quote(textOf(document, edits))}): change it first.`);
	const alone = blocks.length === 0;
	const number = printAnnexNumber(at + 1, language);
	const named =
		words.annexes.report.attached + (alone ? words.annexMention.alone : words.annexMention.numbered.replace('{number}', number));
	const told = plain((words.attachments[0] ?? '').replace('{annexList}', named));
	const mention = `${told.charAt(0).toUpperCase()}${told.slice(1)}${language.marks.fullStop}`;
	const insertion: TextEdit = instead ? { ...instead, newText: mention } : { ...place, newText: `${mention}\n\n` };
	const block = `${newHeading(document, annexes, at)}\n\n${body}`;
	const all = [
		...edits,
		insertion,
		...(blocks.length === 1 ? numberedFirst(document, annexes, at === 0 ? 1 : 0) : []),
		...agreement(document, annexes),
	];
	const order = blocks.map((_, index): number | string => index);
	order.splice(at, 0, block);
	return settle(document, arranged(document, annexes, order, all));
}

/** Before the request for circulation. */
function placeOfMention(document: UnDocument): Range | undefined {
	const [circulation] = nodesOf(document, mainSection(document), 'circulation');
	return circulation && { start: circulation.start, end: circulation.start };
}

/** The only annex gets a number when another comes, in its heading and where the letter mentions it. */
function numberedFirst(document: UnDocument, annexes: Annexes, place: number): TextEdit[] {
	const [block] = annexes.blocks;
	if (!block || block.heading.numberRange) return [];
	const number = printAnnexNumber(place + 1, annexes.language);
	const { alone, numbered } = annexes.words.annexMention;
	const mentions = ownAnnexMentions(document).flatMap(({ reference, sections }): TextEdit[] => {
		const [edit] = sections[0] === block.section ? replaced(document.text, nearTo(reference), alone.trim(), numbered.trim(), number) : [];
		return edit && edit.start <= reference.start && reference.end <= edit.end ? [edit] : [];
	});
	const { start, end } = block.heading.node;
	return [{ start, end, newText: headingWith(document, annexes, block, place + 1) }, ...mentions];
}

/** The heading of a new annex, short or long as that of its neighbour. */
function newHeading(document: UnDocument, annexes: Annexes, at: number): string {
	const { blocks, language } = annexes;
	const [first] = blocks;
	return first?.heading.long ? headingWith(document, annexes, first, at + 1) : shortHeading(first ? at + 1 : undefined, language);
}

/** A heading as it reads with a number: "Annex II to the letter dated …" for "Annex to the letter dated …". */
function headingWith(document: UnDocument, { language, words }: Annexes, { heading }: AnnexBlock, value: number): string {
	const { node, numberRange, long } = heading;
	const printed = textOf(document, node);
	const number = printAnnexNumber(value, language);
	if (!long) return shortHeading(value, language);
	if (numberRange) return sliceWith(document.text, node, [{ ...numberRange, newText: number }]);
	for (const { alone, numbered } of Object.values(words.annexHeading)) {
		// What is the same in the headings of all letters stands before the date, or behind the last slot.
		const ends = [
			[/^[^{]*/.exec(alone)?.[0], /^[^{]*(?:\{number\})?[^{]*/.exec(numbered)?.[0]],
			[behindLastSlot(alone), behindLastSlot(numbered)],
		] as const;
		for (const [from = '', to = ''] of ends) {
			const [edit] = from.trim() === '' ? [] : replaced(printed, { start: 0, end: printed.length }, from.trim(), to.trim(), number);
			if (edit) return applyEdits(printed, [edit]);
		}
	}
	return shortHeading(value, language);
}

/** What stands behind the last slot of a template; the slot of the number counts as its words. */
function behindLastSlot(template: string): string {
	const last = template.lastIndexOf('}');
	const number = template.lastIndexOf(NUMBER_SLOT);
	const isNumber = number >= 0 && number + NUMBER_SLOT.length === last + 1;
	return template.slice((isNumber ? template.lastIndexOf('}', number) : last) + 1);
}

const NUMBER_SLOT = '{number}';

/** The words in a range, with any spaces between them, to be replaced by others with a number; the first place only. */
function replaced(text: string, { start, end }: Range, from: string, to: string, number: string): TextEdit[] {
	const words = new RegExp(from.split(/\s+/).map(escaped).join('\\s+'), 'iu').exec(text.slice(start, end));
	if (!words) return [];
	const at = start + words.index;
	const newText = to.replace('{number}', number);
	const isCapital = /^\p{Lu}/u.test(words[0]);
	return [{ start: at, end: at + words[0].length, newText: isCapital ? newText.charAt(0).toUpperCase() + newText.slice(1) : newText }];
}

function escaped(words: string): string {
	return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Where the bracket round a mention may lie. */
function nearTo({ start, end }: Range): Range {
	return { start: Math.max(0, start - FARTHEST_BRACKET), end: end + FARTHEST_BRACKET };
}

/** "(véase el " with a break in it; UTF-16 units. */
const FARTHEST_BRACKET = 16;

/** "The present letter" becomes "the present letter and its annex", and so on. */
function agreement(document: UnDocument, { blocks, words }: Annexes): TextEdit[] {
	const [circulation] = nodesOf(document, mainSection(document), 'circulation');
	if (!circulation) return [];
	for (const forms of [words.letterAndAnnexes, words.noteAndAnnexes]) {
		const old = forms[Math.min(blocks.length, forms.length - 1)] ?? '';
		const now = forms[Math.min(blocks.length + 1, forms.length - 1)] ?? '';
		const start = document.text.indexOf(old, circulation.start);
		if (old !== now && start >= 0 && start < circulation.end) return [{ start, end: start + old.length, newText: now }];
	}
	return [];
}

/** A heading's number or a mention, and the annex that it means by its place. */
interface PlacedNumber extends Range {
	readonly place: number;
}

/** Numbers of headings and of mentions at their new places; the mention that cannot be rewritten, where there is one. */
function numberEdits(document: UnDocument, { blocks, language }: Annexes, moved: ReadonlyMap<number, number>): TextEdit[] | Range {
	const places = new Map(blocks.map(({ section }, place) => [section, place]));
	const headings = blocks.flatMap(({ heading: { numberRange, number } }, place): PlacedNumber[] =>
		numberRange && number ? [{ ...numberRange, place }] : [],
	);
	const mentions = ownAnnexMentions(document).flatMap(({ reference: { start, end, value }, sections }): PlacedNumber[] => {
		const place = sections.length === 1 && value !== '' ? places.get(sections[0] as number) : undefined;
		return place === undefined ? [] : [{ start, end, place }];
	});
	const isPrinted = (number: PlacedNumber) => numberAs(textOf(document, number), 1, language) !== undefined;
	const kept = new Set<PlacedNumber>();
	for (const span of spansOf(mentions, isPrinted)) {
		if (keepsItsAnnexes(span, moved)) for (const number of span) kept.add(number);
		else if (span.some(({ place }) => moved.get(place) !== place)) return { start: span[0]?.start ?? 0, end: span.at(-1)?.end ?? 0 };
	}
	const edits: TextEdit[] = [];
	for (const number of [...headings, ...mentions]) {
		const to = moved.get(number.place);
		if (to === undefined || to === number.place || kept.has(number)) continue;
		const newText = numberAs(textOf(document, number), to + 1, language);
		if (newText === undefined) return number;
		edits.push({ start: number.start, end: number.end, newText });
	}
	return edits;
}

/** The spans "annexes II to V": their ends with the mentions between them, whose numbers are not printed. */
function spansOf(mentions: readonly PlacedNumber[], isPrinted: (number: PlacedNumber) => boolean): PlacedNumber[][] {
	const spans: PlacedNumber[][] = [];
	for (const [index, mention] of mentions.entries()) {
		if (isPrinted(mention)) continue;
		const before = mentions[index - 1];
		const last = spans.at(-1);
		if (before && last?.includes(before)) last.push(mention);
		else spans.push(before ? [before, mention] : [mention]);
		const after = mentions[index + 1];
		if (after && isPrinted(after)) spans.at(-1)?.push(after);
	}
	return spans;
}

/** True where the annexes of a span only change places with one another. */
function keepsItsAnnexes(span: readonly PlacedNumber[], moved: ReadonlyMap<number, number>): boolean {
	const places = new Set(span.map(({ place }) => place));
	return span.every(({ place }) => places.has(moved.get(place) ?? -1));
}

/** The document with its annexes in an order, and new ones as text. */
function arranged(document: UnDocument, { blocks }: Annexes, order: readonly (number | string)[], edits: readonly TextEdit[]): string {
	const { text } = document;
	const first = blocks[0]?.start ?? text.length;
	const last = blocks.at(-1)?.end ?? text.length;
	const head = sliceWith(text, { start: 0, end: first }, edits).trimEnd();
	const gaps = blocks.slice(1).map(({ start }, index) => text.slice(blocks[index]?.end, start));
	const gap = gaps[0] ?? '\n\n';
	const written = order.map((block) => (typeof block === 'string' ? block : sliceWith(text, blocks[block] as AnnexBlock, edits)));
	const between = blocks.length > 0 ? text.slice(text.slice(0, first).trimEnd().length, first) : '\n\n';
	const tail = blocks.length > 0 ? text.slice(last) : '\n';
	return [head, ...(written.length > 0 ? [between, written.join(gap)] : []), tail].join('');
}

/** A bracket that holds nothing but a mention, with the space before it. */
function bracketRound(text: string, { start, end }: Range): Range | undefined {
	const before = /[ \u00a0]?[(（][^()（）\n]{0,24}$/.exec(text.slice(Math.max(0, start - 40), start));
	const after = /^[^()（）\n]{0,4}[)）]/.exec(text.slice(end, end + 8));
	return before && after ? { start: start - before[0].length, end: end + after[0].length } : undefined;
}

function lineOf(text: string, { start, end }: Range): string {
	return text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - 30), end + 10);
}

function plain(words: string): string {
	return words.replace(/\[\[|\]\]/g, '');
}
