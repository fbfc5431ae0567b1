import type { NodeKind } from './document.ts';
import { begin, type Draft, openEndMark, openNode, type PlacedSegment } from './draft.ts';
import { choosePreambularStarts } from './preambleStarts.ts';
import { endMark } from './punctuation.ts';

const NONE: ReadonlySet<number> = new Set();

/** Begins a numbered paragraph. */
export function beginNumbered(draft: Draft, placed: PlacedSegment, kind: NodeKind): void {
	const { segment, base } = placed;
	begin(draft, placed, kind, {
		number: segment.number as string,
		numberRange: { start: placed.at, end: trimEndOfNumber(draft.text, placed.at, base + segment.markEnd) },
	});
	draft.lastNumber = Number(segment.number);
	draft.lists = [];
	draft.lead = draft.open;
}

/** Without white space, emphasis and filled comments behind it. */
function trimEndOfNumber(text: string, start: number, end: number): number {
	let to = end;
	while (to > start && /[\s*_\ufdd0]/.test(text.charAt(to - 1))) to--;
	return to;
}

/** True for words that only a page's end has cut off from their paragraph: no end mark before, no beginning of anything after. */
export function goesOnAfterPage(draft: Draft, placed: PlacedSegment): boolean {
	const open = openNode(draft);
	if (!open || !BODY.has(open.kind) || placed.segment.headingLevel) return false;
	if (openEndMark(draft) !== 'none') return false;
	if (placed.segment.letterCase === 'lower') return true;
	// A capital begins something else, whatever the break.
	if (placed.segment.letterCase === 'upper') return false;
	return open.end - open.start > 60;
}

const BODY: ReadonlySet<NodeKind> = new Set<NodeKind>([
	'operative',
	'preambular',
	'subparagraph',
	'memorandum-paragraph',
	'paragraph',
	'opening',
	'circulation',
	'continuation',
]);

/** True where the segment before ends a sentence or a resolution. */
function followsEnd(draft: Draft, segments: readonly PlacedSegment[], index: number): boolean {
	const before = segments[index - 1];
	return before !== undefined && (before.segment.mark === 'adoption-line' || endMark(draft.text, before.at, before.end) === 'stop');
}

/** From here on the text is a resolution's: looks ahead for what only later paragraphs tell. */
export function enterPreamble(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const next = segments[index + 1];
	const laidOut = next === undefined || next.segment.place === 'line';
	const blankLinesPart = next?.break === 'blank';
	let numberedAhead = false;
	let preambleEnd = segments.length;
	for (let i = index + 1; i < segments.length && !numberedAhead; i++) {
		const { segment, break: before } = segments[i] as PlacedSegment;
		if (laidOut && before === 'inside') continue;
		if (
			segment.mark === 'enacting' ||
			segment.mark === 'annex-long' ||
			(segment.mark === 'annex' && (before !== 'inside' || followsEnd(draft, segments, i)))
		)
			break;
		numberedAhead = segment.mark === 'number' && segment.number === '1';
		if (numberedAhead) preambleEnd = i;
	}
	const preambularStarts = numberedAhead && !blankLinesPart ? choosePreambularStarts(draft.text, segments, index + 1, preambleEnd) : NONE;
	Object.assign(draft, { zone: 'preamble', lastNumber: 0, lists: [], lead: -1, laidOut, blankLinesPart, numberedAhead, preambularStarts });
}
