import type { UnDocument } from '../../document/document.ts';
import { endMarkPlace } from '../../document/punctuation.ts';
import type { Language } from '../../languages/language.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { isWhiteSpace, trimmedEnd } from '../../text/whiteSpace.ts';
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
export function paragraphEnd({ text }: UnDocument, { start, end: printedEnd }: Range): ParagraphEnd {
	const end = withoutDash(text, start, printedEnd);
	const at = endMarkPlace(text, start, end);
	if (at >= 0) return { printed: text.charAt(at), place: { start: at, end: at + 1 }, end };
	return { printed: '', place: lastWord(text, { start, end }), end };
}

/** True where a paragraph ends with one of the marks in the form of its language. A question or exclamation mark ends a sentence too. */
export function endsWith({ printed }: ParagraphEnd, language: Language, ...marks: readonly ParagraphMark[]): boolean {
	if (!printed) return false;
	return marks.some((mark) => printed === language.marks[mark] || (mark === 'fullStop' && SENTENCE_MARKS.includes(printed)));
}

/**
 * The fix that makes paragraphs end with a mark. `spaceBefore` is what the text prints between a word and this mark elsewhere: a French
 * semicolon stands behind a no-break space.
 */
export function endFix(
	document: UnDocument,
	ends: readonly ParagraphEnd[],
	language: Language,
	mark: ParagraphMark,
	spaceBefore = '',
): Fix {
	const printed = language.marks[mark];
	return {
		title:
			ends.length === 1
				? sentence`End the paragraph with ${quote(printed)}`
				: sentence`End these ${ends.length} paragraphs with ${quote(printed)}`,
		safe: ends.every((end) => isPlaceSure(document, end)),
		edits: ends.map((end) => endEdit(document, end, printed, spaceBefore, mark === 'semicolon' || mark === 'colon')),
	};
}

/** The white space between the last word of a paragraph and its mark, or the empty string. */
export function spaceBeforeMark(document: UnDocument, { printed, place }: ParagraphEnd): string {
	const before = document.text.charAt(place.start - 1);
	return printed && before && isWhiteSpace(before.charCodeAt(0)) ? before : '';
}

const SENTENCE_MARKS = '?!？！؟';
const DASHES = '-–—';
const COMMAS_AND_SEMICOLONS = ',;،؛，；';

/** White space before the old mark stays for a mark that may stand behind a space; a comma or full stop never does. */
function endEdit(
	document: UnDocument,
	{ printed, place, end }: ParagraphEnd,
	mark: string,
	spaceBefore: string,
	keepsSpace: boolean,
): TextEdit {
	if (!printed) return { start: end, end, newText: spaceBefore + mark };
	const first = firstOfMarks(document.text, place.start);
	const spaceStart = trimmedEnd(document.text, 0, first);
	if (keepsSpace && spaceStart < first) return { start: first, end: place.end, newText: mark };
	return { start: spaceStart, end: place.end, newText: spaceBefore + mark };
}

/** The end without the dash of a list that a scan has left behind the last word. */
function withoutDash(text: string, start: number, end: number): number {
	const before = trimmedEnd(text, start, end - 1);
	return DASHES.includes(text.charAt(end - 1)) && before < end - 1 ? before : end;
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
