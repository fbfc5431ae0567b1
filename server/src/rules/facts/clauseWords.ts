import type { DocumentNode } from '../../document/document.ts';
import { isWhiteSpace } from '../../text/whiteSpace.ts';

/** The offset of a paragraph's first word, behind its number, white space and emphasis. */
export function wordsAfterNumber(text: string, { numberRange, start, end }: DocumentNode): number {
	let at = numberRange?.end ?? start;
	while (at < end && (isWhiteSpace(text.charCodeAt(at)) || EMPHASIS.includes(text.charAt(at)))) at++;
	return at;
}

const EMPHASIS = '*_';
