import type { NodeKind, UnDocument } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import { isWhiteSpace } from '../text/whiteSpace.ts';

/**
 * The edits that lay a document out as official ones are: no blanks at the ends of lines, one blank line between paragraphs that begin a line of
 * their own, none at the beginning. Only white space changes, what is within comments stays, and formatting twice is formatting once. Where a
 * blank line would change how the text is read, nothing is changed at all.
 *
 * @param range the lines that may change, UTF-16 offsets; all where it is absent
 */
export function formatting(document: UnDocument, range?: Range): TextEdit[] {
	const edits = layoutEdits(document).filter(
		({ start, end }) => !range || (start >= lineStart(document.text, range.start) && end <= range.end),
	);
	if (edits.length === 0) return [];
	const formatted = readDocument(applyEdits(document.text, edits), document.language === 'und' ? {} : { language: document.language });
	return readsAlike(document, formatted.document) ? edits : [];
}

/** Paragraphs that a blank line sets apart. The lines of a masthead stand close together. */
export const SET_APART: ReadonlySet<NodeKind> = new Set<NodeKind>([
	'opening',
	'circulation',
	'signature',
	'annex',
	'memorandum-paragraph',
	'enacting',
	'preambular',
	'operative',
	'subparagraph',
]);

function layoutEdits(document: UnDocument): TextEdit[] {
	const { text, comments } = document;
	const begins = new Set(document.nodes.flatMap(({ kind, start }) => (SET_APART.has(kind) ? [start] : [])));
	const edits: TextEdit[] = [];
	let blankFrom = 0;
	let blankLines = 0;
	let comment = 0;
	for (const line of linesOf(text)) {
		while (comment < comments.length && (comments[comment] as Range).end <= line.start) comment++;
		const inComment = (comments[comment]?.start ?? text.length) < line.start;
		if (line.start === line.textEnd || (line.contentEnd === line.start && !inComment)) {
			blankLines++;
			continue;
		}
		if (!inComment) edits.push(...gapEdits(text, { start: blankFrom, end: line.start }, blankLines, begins.has(line.contentStart)));
		// The end of a line within a comment is the comment's own, and that of a comment's last line is not.
		const next = comments[comment];
		const endsInComment = next !== undefined && next.start < line.contentEnd && next.end > line.contentEnd;
		if (line.contentEnd < line.textEnd && !endsInComment) edits.push({ start: line.contentEnd, end: line.textEnd, newText: '' });
		blankFrom = line.end;
		blankLines = 0;
	}
	if (blankLines > 0 && blankFrom < text.length) edits.push({ start: blankFrom, end: text.length, newText: '' });
	return edits;
}

/** What becomes of the blank lines before a line that is none. */
function gapEdits(text: string, gap: Range, blankLines: number, setApart: boolean): TextEdit[] {
	const isBeginning = gap.start === 0;
	const wanted = isBeginning || (blankLines === 0 && !setApart) ? '' : lineBreakBefore(text, gap.start);
	return text.slice(gap.start, gap.end) === wanted ? [] : [{ ...gap, newText: wanted }];
}

/** The line break that ends the line before. */
function lineBreakBefore(text: string, at: number): string {
	return text.charAt(at - 2) === '\r' && text.charAt(at - 1) === '\n' ? '\r\n' : text.charAt(at - 1);
}

interface Line extends Range {
	/** Without the line break. */
	readonly textEnd: number;
	/** Without white space at either end. */
	readonly contentStart: number;
	readonly contentEnd: number;
}

function* linesOf(text: string): Generator<Line> {
	for (let start = 0; start < text.length; ) {
		const lineFeed = text.indexOf('\n', start);
		const end = lineFeed < 0 ? text.length : lineFeed + 1;
		let textEnd = lineFeed < 0 ? end : lineFeed;
		if (textEnd > start && lineFeed >= 0 && text.charAt(textEnd - 1) === '\r') textEnd--;
		let contentEnd = textEnd;
		while (contentEnd > start && isBlank(text, contentEnd - 1)) contentEnd--;
		let contentStart = start;
		while (contentStart < contentEnd && isBlank(text, contentStart)) contentStart++;
		yield { start, end, textEnd, contentStart, contentEnd };
		start = end;
	}
}

/** A byte-order mark is white space to JavaScript, and no layout. */
function isBlank(text: string, at: number): boolean {
	return isWhiteSpace(text.charCodeAt(at)) && text.charAt(at) !== '\ufeff';
}

function lineStart(text: string, offset: number): number {
	return text.lastIndexOf('\n', offset - 1) + 1;
}

/** True where two layouts of the same words have the same parts. */
export function readsAlike(one: UnDocument, other: UnDocument): boolean {
	return (
		one.nodes.length === other.nodes.length &&
		one.nodes.every((node, index) => {
			const twin = other.nodes[index];
			return twin?.kind === node.kind && twin.number === node.number && twin.parent === node.parent;
		})
	);
}
