import type { UnDocument } from '../document/document.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import { emphasesIn } from './emphasis.ts';

/**
 * The text as it is submitted: without comments, subject tags and marks of headings and emphasis. Footnotes keep their numbers, raised. What the
 * document says is not changed, nor how its lines are broken; a line that held nothing but a comment goes with it. Control characters, which no
 * printer prints and a terminal obeys, are left out.
 */
export function submittedText(document: UnDocument): string {
	return submittedTextOf(document, { start: 0, end: document.text.length });
}

/** The same of a part: UTF-16 offsets. */
export function submittedTextOf(document: UnDocument, part: Range): string {
	const hidden = hiddenEdits(document).sort(byStart);
	const marks = [...headingEdits(document), ...emphasisEdits(document), ...footnoteEdits(document.text)].sort(byStart);
	const edits = [...hidden, ...outside(hidden, marks)].filter(({ start, end }) => start >= part.start && end <= part.end);
	const shifted = edits.map(({ start, end, newText }) => ({ start: start - part.start, end: end - part.start, newText }));
	const plain = applyEdits(document.text.slice(part.start, part.end), shifted);
	const lines = plain
		.replace(/\r\n?/g, '\n')
		.replace(controls, '')
		.replace(/\n(?:[ \t]*\n){2,}/g, '\n\n')
		.trim();
	return lines === '' ? '' : `${lines}\n`;
}

/** All but tabs and the ends of lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

function byStart(one: Range, other: Range): number {
	return one.start - other.start;
}

/** The edits that touch nothing hidden. Both are sorted. */
function outside(hidden: readonly Range[], edits: readonly TextEdit[]): TextEdit[] {
	let next = 0;
	return edits.filter(({ start, end }) => {
		while ((hidden[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
		return (hidden[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
	});
}

/** What is no part of the document: comments, and the subject tags of the archive. */
function hiddenEdits({ text, comments, nodes }: UnDocument): TextEdit[] {
	const tags = nodes.filter(({ kind }) => kind === 'subject-tags');
	return [...comments, ...tags].map((range) => ({ ...wholeLine(text, range), newText: '' }));
}

/** The range with what would be left of its line without it. */
function wholeLine(text: string, { start, end }: Range): Range {
	let lineStart = start;
	while (isBlank(text.charAt(lineStart - 1))) lineStart--;
	const beginsLine = lineStart === 0 || text.charAt(lineStart - 1) === '\n';
	const lineEnd = /[ \t]*(?:\r?\n|$)/y;
	lineEnd.lastIndex = end;
	const match = beginsLine ? lineEnd.exec(text) : null;
	if (match) return { start: lineStart, end: end + match[0].length };
	// Of the blanks on both sides of a remark within a line, one stays: that before it, which may belong to the mark of a heading.
	if (text.charAt(start - 1) !== ' ') return { start, end };
	if (text.charAt(end) === ' ') return { start, end: end + 1 };
	return { start: /^(?:\r?\n|$)/.test(text.slice(end, end + 2)) ? start - 1 : start, end };
}

function isBlank(character: string): boolean {
	return character === ' ' || character === '\t';
}

function headingEdits({ text }: UnDocument): TextEdit[] {
	return [...text.matchAll(/^[ \t]*#{1,6}[ \t]+/gm)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length, newText: '' }));
}

/** Emphasis that begins and ends within one part: a star alone is the call of a footnote. */
function emphasisEdits({ text, nodes }: UnDocument): TextEdit[] {
	return nodes.flatMap(({ start, end }) =>
		emphasesIn(text, { start, end }).flatMap((emphasis) => [
			{ start: emphasis.start, end: emphasis.start + emphasis.marks, newText: '' },
			{ start: emphasis.end - emphasis.marks, end: emphasis.end, newText: '' },
		]),
	);
}

/** `[^2]` and `[^2]:` become ², in the order of the calls where labels are words. */
function footnoteEdits(text: string): TextEdit[] {
	const marks = [...text.matchAll(/\[\^([^\]\n]{1,20})\](:[ \t]*)?/g)];
	const labels = new Map<string, number>();
	for (const [, label = ''] of marks) if (!labels.has(label)) labels.set(label, labels.size + 1);
	const areNumbers = [...labels.keys()].every((label) => /^\d{1,4}$/.test(label));
	return marks.map(({ 0: mark, 1: label = '', 2: colon, index }) => ({
		start: index,
		end: index + mark.length,
		newText: raised(areNumbers ? label : String(labels.get(label))) + (colon === undefined ? '' : ' '),
	}));
}

function raised(number: string): string {
	return [...number].map((digit) => RAISED_DIGITS.charAt(Number(digit))).join('');
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
