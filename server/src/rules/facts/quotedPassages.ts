import type { UnDocument } from '../../document/document.ts';
import { nodeAt } from '../../document/query.ts';
import type { Range } from '../../text/range.ts';

/** True where a place stands between quotation marks: what is quoted keeps its own dates, names and spelling. */
export function isQuoted(document: UnDocument, offset: number): boolean {
	const passages = quotedPassages(document);
	let low = 0;
	let high = passages.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((passages[middle] as Range).start <= offset) low = middle + 1;
		else high = middle;
	}
	return low > 0 && (passages[low - 1] as Range).end > offset;
}

const known = new WeakMap<UnDocument, readonly Range[]>();

/** The outermost quotations, in order. One that is not closed in its paragraph is none. */
export function quotedPassages(document: UnDocument): readonly Range[] {
	const found = known.get(document) ?? findPassages(document);
	known.set(document, found);
	return found;
}

const QUOTATION_MARKS = /["“”„«»《》「」]/g;

/** Marks that close what another opens. The rest open and close alike, as Arabic has “ and ” the other way round. */
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '《': '》', '「': '」' };

function findPassages(document: UnDocument): Range[] {
	const passages: Range[] = [];
	let open: { readonly closing: string; readonly start: number; readonly limit: number } | undefined;
	for (const { 0: mark, index } of document.text.matchAll(QUOTATION_MARKS)) {
		if (open && index >= open.limit) open = undefined;
		if (open && closes(mark, open.closing)) {
			passages.push({ start: open.start, end: index + 1 });
			open = undefined;
		} else if (!open && !Object.values(CLOSING).includes(mark)) {
			const limit = nodeAt(document, index)?.end ?? index;
			open = { closing: CLOSING[mark] ?? (mark === '"' ? '"' : '”'), start: index, limit };
		}
	}
	return passages;
}

function closes(mark: string, closing: string): boolean {
	return mark === closing || (closing === '”' && mark === '“');
}
