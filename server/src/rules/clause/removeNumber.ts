import type { DocumentNode, UnDocument } from '../../document/document.ts';
import type { TextEdit } from '../../text/edits.ts';
import { isWhiteSpace } from '../../text/whiteSpace.ts';
import { readPrintedNumber } from './printedNumber.ts';

/** The edit that takes the number of a paragraph away, with the white space after it and with emphasis that holds the number alone (`**1.**`). */
export function removeNumber({ text }: UnDocument, node: DocumentNode): TextEdit | undefined {
	const printed = node.numberRange && readPrintedNumber(text, node.numberRange);
	if (!printed) return undefined;
	const [opening = ''] = EMPHASIS_AT_END.exec(text.slice(node.start, printed.digits.start)) ?? [];
	const held = opening !== '' && text.startsWith(opening, printed.range.end);
	let end = printed.range.end + (held ? opening.length : 0);
	while (end < node.end && isWhiteSpace(text.charCodeAt(end))) end++;
	const emphasisStart = printed.digits.start - opening.length;
	const start = held || !opening ? (printed.listDash?.start ?? emphasisStart) : printed.digits.start;
	return { start, end, newText: '' };
}

const EMPHASIS_AT_END = /[*_]{1,3}$/;
