import type { UnDocument } from '../../document/document.ts';
import { endMarkPlace } from '../../document/punctuation.ts';
import type { Language } from '../../languages/language.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import { isWhiteSpace, trimmedEnd } from '../../text/whiteSpace.ts';
import { quote } from '../quote.ts';
import type { Fix } from '../rule.ts';

/** The marks that a paragraph of a resolution can end with, by their names in the languages' data. */
export type ParagraphMark = 'comma' | 'semicolon' | 'colon' | 'fullStop';

/** How a paragraph ends. */
export interface ParagraphEnd {
	/** The printed mark, or the empty string where the paragraph ends without one. */
	readonly printed: string;
	/** The mark, or the last word where there is none: the place to show. */
	readonly place: Range;
	/** Where the paragraph ends. */
	readonly end: number;
}

/** Reads how a paragraph ends, behind closing quotation marks, brackets and footnote numbers. */
export function paragraphEnd(document: UnDocument, paragraph: Range): ParagraphEnd {
	const { text } = document;
	const at = endMarkPlace(text, paragraph.start, paragraph.end);
	if (at >= 0) return { printed: text.charAt(at), place: { start: at, end: at + 1 }, end: paragraph.end };
	return { printed: '', place: lastWord(text, paragraph), end: paragraph.end };
}

/** True where a paragraph ends with one of the marks in the form of its language. A question or exclamation mark ends a sentence too. */
export function endsWith({ printed }: ParagraphEnd, language: Language, ...marks: readonly ParagraphMark[]): boolean {
	if (!printed) return false;
	return marks.some((mark) => printed === language.marks[mark] || (mark === 'fullStop' && SENTENCE_MARKS.includes(printed)));
}

/** How a paragraph ends, in the words of a message: “ends with “;””, “ends without a mark”. */
export function describeEnd({ printed }: ParagraphEnd): string {
	return printed ? `ends with ${quote(printed)}` : 'ends without a mark';
}

/**
 * The fix that makes paragraphs end with a mark. `spaceBefore` is what the text prints between a word and this mark elsewhere: a French
 * semicolon stands behind a no-break space.
 */
export function endFix(document: UnDocument, ends: readonly ParagraphEnd[], mark: string, spaceBefore = ''): Fix {
	return {
		title: ends.length === 1 ? `End the paragraph with ${quote(mark)}` : `End these ${ends.length} paragraphs with ${quote(mark)}`,
		safe: ends.every((end) => isPlaceSure(document, end)),
		edits: ends.map((end) => endEdit(document, end, mark, spaceBefore)),
	};
}

/** The white space between the last word of a paragraph and its mark, or the empty string. */
export function spaceBeforeMark(document: UnDocument, { printed, place }: ParagraphEnd): string {
	const before = document.text.charAt(place.start - 1);
	return printed && before && isWhiteSpace(before.charCodeAt(0)) ? before : '';
}

const SENTENCE_MARKS = '?!？！؟';
const COMMAS_AND_SEMICOLONS = ',;،؛，；';
const NO_BREAK_SPACES = '\u00a0\u202f';

function endEdit(document: UnDocument, { printed, place, end }: ParagraphEnd, mark: string, spaceBefore: string): TextEdit {
	if (!printed) return { start: end, end, newText: spaceBefore + mark };
	const { text } = document;
	const first = firstOfMarks(text, place.start);
	const spaceStart = trimmedEnd(text, 0, first);
	// A no-break space before a semicolon is the writer's own: it stays where the text shows no other use.
	const keeps = spaceStart < first && (spaceBefore !== '' || (isSemicolon(mark) && NO_BREAK_SPACES.includes(text.charAt(first - 1))));
	if (keeps) return { start: first, end: place.end, newText: mark };
	return { start: spaceStart, end: place.end, newText: spaceBefore + mark };
}

function isSemicolon(mark: string): boolean {
	return mark === ';' || mark === '؛' || mark === '；';
}

/** The first of several commas and semicolons in a row (",;"), so that one mark is left. */
function firstOfMarks(text: string, at: number): number {
	let first = at;
	while (first > 0 && COMMAS_AND_SEMICOLONS.includes(text.charAt(first - 1))) first--;
	return first;
}

/** False where a missing mark may belong before or after what the paragraph ends with: a footnote's number, a star, a bracket. */
function isPlaceSure(document: UnDocument, { printed, end }: ParagraphEnd): boolean {
	return printed !== '' || !/[\d*\]]/.test(document.text.charAt(end - 1));
}

const LONGEST_WORD = 30;

/** The last word; the last character where no space tells words apart. */
function lastWord(text: string, { start, end }: Range): Range {
	const floor = Math.max(start, end - LONGEST_WORD);
	for (let from = end; from > floor; from--) if (isWhiteSpace(text.charCodeAt(from - 1))) return { start: Math.min(from, end - 1), end };
	return { start: end - floor < LONGEST_WORD ? floor : end - 1, end };
}
