import type { DocumentNode, NodeKind, UnDocument } from '../document/document.ts';
import { nodeAt, sectionOf, textOf } from '../document/query.ts';
import type { Language } from '../languages/language.ts';
import { inDigitsOf, readPrintedNumber } from '../rules/clause/printedNumber.ts';
import { sectionLanguage } from '../rules/facts/sectionLanguage.ts';
import {
	endFix,
	endsWith,
	type ParagraphEnd,
	type ParagraphMark,
	paragraphEnd,
	spaceBeforeMark,
} from '../rules/resolution/endOfParagraph.ts';
import { printLabelLike } from '../rules/subparagraph/printLabel.ts';
import { subparagraphLists } from '../rules/subparagraph/subparagraphLists.ts';
import { DIGIT_CLASS } from '../text/digits.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';

/**
 * The edits that Enter behind a paragraph brings: the paragraph gets the mark that it must end with, the new line the number or label of the
 * next paragraph, behind a blank line where the text has them. Enter behind a number alone takes it away. A paragraph that ends like a sentence
 * is the last of a resolution, and one that ends with a comma goes on: there nothing is done. Only white space, numbers and marks change.
 *
 * @param offset the cursor on the new line; UTF-16 units
 */
export function onTypeFormatting(document: UnDocument, offset: number): TextEdit[] {
	const { text } = document;
	const line = lineAt(text, offset);
	const above = lineAt(text, line.start - 1);
	if (line.start === 0 || textOf(document, line).trim() !== '') return [];
	const written = textOf(document, above).trimEnd();
	if (NUMBER_ALONE.test(written) && isCounted(document, above.start + written.length))
		return [{ start: above.start, end: above.end, newText: '' }];
	const node = paragraphEndingAt(document, above.start + written.length);
	const language = node && sectionLanguage(document, sectionOf(document, node));
	if (!node || !language || written === '') return [];
	const next = nextParagraph(document, node, language);
	if (!next) return [];
	const gap = hasBlankLineBefore(text, node) ? '\n' : '';
	const start = gap + next.begins;
	return [...next.mark, ...(start === '' ? [] : [{ ...line, newText: start }])];
}

/** What follows a paragraph: the edits of its end, and what the next one begins with. */
interface NextParagraph {
	readonly mark: readonly TextEdit[];
	readonly begins: string;
}

function nextParagraph(document: UnDocument, node: DocumentNode, language: Language): NextParagraph | undefined {
	const end = paragraphEnd(document, node);
	const ends = (...marks: ParagraphMark[]) => endsWith(end, language, ...marks);
	// A text whose lines are broken by hand is broken within its paragraphs too.
	const mayGoOn =
		end.printed === '' && (document.layout === 'wrapped' || GOES_ON.test(textOf(document, { start: node.start, end: end.end })));
	const marked = (mark: ParagraphMark): TextEdit[] =>
		ends(mark) || mayGoOn ? [] : [...endFix(document, [end], language, mark, usualSpace(document, node, language, mark)).edits];
	switch (node.kind) {
		case 'preambular':
			if (!isOpen(end) && !ends('comma')) return undefined;
			return mayGoOn ? undefined : { mark: marked('comma'), begins: '' };
		case 'memorandum-paragraph':
			if (!isOpen(end) && !ends('fullStop')) return undefined;
			return mayGoOn || !node.numberRange ? undefined : { mark: marked('fullStop'), begins: nextNumber(document, node) };
		case 'operative':
			if (isColon(end)) return { mark: marked('colon'), begins: firstLabel(document, node, 1, language) };
			if (!isOpen(end) && !isSemicolon(end)) return undefined;
			return mayGoOn || !node.numberRange ? undefined : { mark: marked('semicolon'), begins: nextNumber(document, node) };
		case 'subparagraph': {
			if (isColon(end)) return { mark: marked('colon'), begins: firstLabel(document, node, (node.depth ?? 1) + 1, language) };
			if (end.printed !== '' && !isSemicolon(end) && !ends('comma')) return undefined;
			const label = nextLabel(document, node);
			return label === undefined ? undefined : { mark: ends('comma') ? [] : marked('semicolon'), begins: label };
		}
		default:
			return undefined;
	}
}

/** Marks of any language: one of another language is put right. */
function isSemicolon({ printed }: ParagraphEnd): boolean {
	return printed !== '' && ';؛；'.includes(printed);
}

function isColon({ printed }: ParagraphEnd): boolean {
	return printed !== '' && ':：'.includes(printed);
}

function isOpen({ printed }: ParagraphEnd): boolean {
	return printed === '';
}

/** "; and" of a list: the mark stands before the last word. */
const GOES_ON = /[;؛；,،，]\s*\S{1,5}$/;

/** A number or label that nothing follows. */
const NUMBER_ALONE = new RegExp(
	`^\\s*(?:[${DIGIT_CLASS}]{1,3}\\s?[.)–-]|\\(?[\\p{L}${DIGIT_CLASS}]{1,4}\\)|[㈠-㈩]|’[${DIGIT_CLASS}]‘)$`,
	'u',
);

/** True where a number or label belongs to a paragraph that is counted: elsewhere it may be all that a writer wants. */
function isCounted(document: UnDocument, offset: number): boolean {
	return COUNTED.has(nodeAt(document, offset - 1)?.kind ?? 'furniture');
}

const COUNTED: ReadonlySet<NodeKind> = new Set<NodeKind>(['operative', 'subparagraph', 'memorandum-paragraph']);

/** The innermost paragraph whose last word stands at an offset. */
function paragraphEndingAt(document: UnDocument, offset: number): DocumentNode | undefined {
	const node = nodeAt(document, offset - 1);
	return node?.end === offset ? node : undefined;
}

/** The number behind that of a paragraph, as this one's is printed, with the white space that stands behind it there. */
function nextNumber(document: UnDocument, { numberRange, end }: DocumentNode): string {
	const printed = numberRange && readPrintedNumber(document.text, numberRange);
	if (!numberRange || !printed || printed.inserted) return '';
	const digits = inDigitsOf(textOf(document, printed.digits), printed.value + 1);
	return digits + textOf(document, { start: printed.digits.end, end: printed.range.end }) + spaceAt(document.text, numberRange.end, end);
}

/** The label behind that of a subparagraph, with the white space round it; undefined where it can't be counted on. */
function nextLabel(document: UnDocument, node: DocumentNode): string | undefined {
	for (const { items, roman } of subparagraphLists(document)) {
		const item = items.find((one) => one.node === node);
		if (!item) continue;
		const { label, letters, range } = item;
		const place = (roman ? label.romanRank : label.rank) + 1;
		const printed = printLabelLike(textOf(document, letters), roman ? 'roman' : label.family, place);
		if (printed === '' || place < 2) return undefined;
		const before = textOf(document, { start: lineAt(document.text, range.start).start, end: letters.start });
		const after = textOf(document, { start: letters.end, end: range.end }) + spaceAt(document.text, range.end, node.end);
		return (/^\s*$/.test(before.slice(0, before.length - (letters.start - range.start))) ? before : before.trimStart()) + printed + after;
	}
	return undefined;
}

/** The first label of a degree: as the document's other lists of the degree have it, else as the language's official texts have it. */
function firstLabel(document: UnDocument, node: DocumentNode, depth: number, { marks }: Language): string {
	const list = subparagraphLists(document).find((one) => one.depth === depth && document.nodes[one.paragraph]?.section === node.section);
	const [first] = list?.items ?? [];
	if (!list || !first) return marks.subparagraphLabels[depth - 1] === undefined ? '' : `${marks.subparagraphLabels[depth - 1]} `;
	const printed = printLabelLike(textOf(document, first.letters), list.roman ? 'roman' : first.label.family, 1);
	const before = textOf(document, { start: lineAt(document.text, first.range.start).start, end: first.letters.start });
	const after = textOf(document, { start: first.letters.end, end: first.range.end });
	return before + printed + after + spaceAt(document.text, first.range.end, first.node.end);
}

function spaceAt(text: string, from: number, to: number): string {
	return /^[^\S\r\n]{1,8}/.exec(text.slice(from, to))?.[0] ?? ' ';
}

/** What the section prints between a word and the mark: a French semicolon stands behind a no-break space, as a colon does. */
function usualSpace(document: UnDocument, node: DocumentNode, language: Language, mark: ParagraphMark): string {
	const alike: readonly ParagraphMark[] = mark === 'semicolon' || mark === 'colon' ? ['semicolon', 'colon'] : [mark];
	for (const index of sectionOf(document, node).nodes) {
		const other = document.nodes[index] as DocumentNode;
		const end = paragraphEnd(document, other);
		if (other !== node && endsWith(end, language, ...alike)) return spaceBeforeMark(document, end);
	}
	return '';
}

function hasBlankLineBefore(text: string, { start }: Range): boolean {
	return start === 0 || /\n[^\S\n]*\n\s*$/.test(text.slice(Math.max(0, start - LONGEST_GAP), start));
}

/** UTF-16 units: blanks between paragraphs beyond this are none that a writer makes. */
const LONGEST_GAP = 100;

/** The line that holds an offset, without its break. */
function lineAt(text: string, offset: number): Range {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const lineFeed = text.indexOf('\n', Math.max(start, offset));
	const end = lineFeed < 0 ? text.length : lineFeed;
	return { start, end: end > start && text.charAt(end - 1) === '\r' ? end - 1 : end };
}
