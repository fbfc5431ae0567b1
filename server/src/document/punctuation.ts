/** What kind of mark a stretch of text ends with; `none` where it ends in the middle of a sentence. */
export type EndMark = 'stop' | 'semicolon' | 'comma' | 'colon' | 'none';

/**
 * The punctuation that ends `text[from, to)`, behind closing quotes and brackets, emphasis, footnote marks and invisible characters
 * ("… to disarmament,” 3" ends with a comma).
 */
export function endMark(text: string, from: number, to: number): EndMark {
	const place = endMarkPlace(text, from, to);
	return place < 0 ? 'none' : (MARKS[SORTS[text.charCodeAt(place)] as number] ?? 'none');
}

/** The offset of that punctuation, or -1. */
export function endMarkPlace(text: string, from: number, to: number): number {
	let digits = 0;
	const floor = Math.max(from, to - FARTHEST_MARK);
	for (let at = to - 1; at >= floor; at--) {
		const sort = SORTS[text.charCodeAt(at)] ?? OTHER;
		if (sort < MARKS.length) return at;
		// Footnote numbers have at most three digits; a longer number is a word of the text.
		if (sort === OTHER || (sort === DIGIT && ++digits > 3)) return -1;
	}
	return -1;
}

/** In UTF-16 units. */
const FARTHEST_MARK = 40;

const MARKS: readonly EndMark[] = ['stop', 'semicolon', 'comma', 'colon'];
const DIGIT = 4;
const CLOSING = 5;
const OTHER = 6;

/** Of each UTF-16 unit what it is at an end: a mark by its place in {@link MARKS}, a digit, what may stand behind a mark, or anything else. */
const SORTS = sortsOfUnits();

function sortsOfUnits(): Uint8Array {
	const sorts = new Uint8Array(0x1_0000).fill(OTHER);
	const sortOf: readonly (readonly [sort: number, characters: string])[] = [
		[CLOSING, ')]}”“"»›’‘\'」』》〉*_^()[\u200b\u200c\u200d\u200e\u200f\u061c\u202c\ufeff\ufdd0）］‐'],
		[CLOSING, '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'],
		[DIGIT, '0123456789⁰¹²³⁴⁵⁶⁷⁸⁹٠١٢٣٤٥٦٧٨٩'],
		[MARKS.indexOf('stop'), '.。!?！？؟．'],
		[MARKS.indexOf('semicolon'), ';؛；'],
		[MARKS.indexOf('comma'), ',،，'],
		[MARKS.indexOf('colon'), ':：'],
	];
	for (const [sort, characters] of sortOf) for (const character of characters) sorts[character.charCodeAt(0)] = sort;
	return sorts;
}
