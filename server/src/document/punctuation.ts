import { isWhiteSpace } from '../text/whiteSpace.ts';

/** What kind of mark a stretch of text ends with; `none` where it ends in the middle of a sentence. */
export type EndMark = 'stop' | 'semicolon' | 'comma' | 'colon' | 'none';

/**
 * The punctuation that ends `text[from, to)`, behind closing quotes and brackets, emphasis, footnote marks and invisible characters
 * ("… to disarmament,” 3" ends with a comma).
 */
export function endMark(text: string, from: number, to: number): EndMark {
	const place = endMarkPlace(text, from, to);
	return place < 0 ? 'none' : markOf(text.charCodeAt(place));
}

/** The offset of that punctuation, or -1. */
export function endMarkPlace(text: string, from: number, to: number): number {
	let at = to - 1;
	let digits = 0;
	const floor = Math.max(from, to - 40);
	for (; at >= floor; at--) {
		const code = text.charCodeAt(at);
		const mark = markOf(code);
		if (mark !== 'none') return at;
		if (code >= 48 && code <= 57) {
			// Footnote numbers have at most three digits; a longer number is a word of the text.
			if (++digits > 3) return -1;
		} else if (isWhiteSpace(code) || isClosing(code)) {
			if (digits && isWhiteSpace(code)) continue;
		} else return -1;
	}
	return -1;
}

function markOf(code: number): EndMark {
	switch (code) {
		case 0x2e: // .
		case 0x3002: // 。
		case 0x21: // !
		case 0x3f: // ?
		case 0xff01:
		case 0xff1f:
		case 0x61f:
		case 0xff0e:
			return 'stop';
		case 0x3b: // ;
		case 0x61b: // ؛
		case 0xff1b: // ；
			return 'semicolon';
		case 0x2c: // ,
		case 0x60c: // ،
		case 0xff0c: // ，
			return 'comma';
		case 0x3a: // :
		case 0xff1a: // ：
			return 'colon';
		default:
			return 'none';
	}
}

const CLOSING = new Set(
	[...')]}”“"»›’‘\'」』》〉*_^()[\u200b\u200c\u200d\u200e\u200f\u061c\u202c\ufeff\ufdd0）］‐'].map((character) => character.charCodeAt(0)),
);

function isClosing(code: number): boolean {
	return CLOSING.has(code);
}
