import type { UnDocument } from '../document/document.ts';
import type { Range } from '../text/range.ts';
import { trimmedEnd } from '../text/whiteSpace.ts';
import { documentSymbols, type OutlineSymbol } from './documentSymbols.ts';

/** A stretch that an editor can fold away behind its first line; UTF-16 offsets. */
export interface FoldingRange extends Range {
	readonly kind: 'part' | 'comment';
}

/**
 * What can be folded: annexes, the preamble below its formula, paragraphs with what is below them, comments. Stretches on one line are left
 * out, and the white space at the end of a stretch stays visible, so that folded parts stay apart.
 */
export function foldingRanges(document: UnDocument): FoldingRange[] {
	const ranges: FoldingRange[] = document.comments.map(({ start, end }) => ({ start, end, kind: 'comment' }));
	const collect = (symbols: readonly OutlineSymbol[]) => {
		for (const { start, end, children } of symbols) {
			ranges.push({ start, end: trimmedEnd(document.text, start, end), kind: 'part' });
			collect(children);
		}
	};
	collect(documentSymbols(document));
	const breaks = lineBreaks(document.text);
	return ranges.filter((range) => holdsBreak(breaks, range)).sort((one, other) => one.start - other.start || other.end - one.end);
}

function lineBreaks(text: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) places.push(at);
	return places;
}

/**
 * @param breaks sorted
 */
function holdsBreak(breaks: readonly number[], { start, end }: Range): boolean {
	let low = 0;
	let high = breaks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((breaks[middle] as number) < start) low = middle + 1;
		else high = middle;
	}
	return (breaks[low] ?? end) < end;
}
