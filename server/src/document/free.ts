import { begin, breaksOff, type Draft, goOn, openEndMark, openNode, type PlacedSegment, type SectionDraft } from './draft.ts';
import { placeLabel } from './lists.ts';
import { beginNumbered, goesOnAfterPage } from './paragraphs.ts';
import { endMark } from './punctuation.ts';

/** Places a segment of a text that is annexed and no document of its own kind, or of an amendment: paragraphs and headings. */
export function placeFree(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	const { segment } = placed;
	if (segment.mark === 'number' && (breaksOff(placed) || isNextAtMargin(draft, placed))) {
		beginNumbered(draft, placed, 'paragraph');
		return;
	}
	if (segment.mark === 'label' && hasLists(draft) && placeLabel(draft, placed)) return;
	if (!breaksOff(placed)) {
		goOn(draft, placed);
		return;
	}
	if (segment.mark === 'original-note') {
		begin(draft, placed, 'original-note');
		return;
	}
	const unfinished = openEndMark(draft) === 'none' && openNode(draft)?.kind !== 'heading';
	if (goesOnAfterPage(draft, placed) || (placed.break === 'short' && unfinished && segment.letterCase === 'lower')) {
		goOn(draft, placed);
		return;
	}
	begin(draft, placed, draft.zone !== 'amendment' && isHeading(draft, segments, index) ? 'heading' : 'paragraph');
	draft.lead = draft.open;
	draft.lists = [];
}

/** Behind a line that the margin may have broken: the next number after the end of a sentence. */
function isNextAtMargin(draft: Draft, { break: before, segment }: PlacedSegment): boolean {
	return before === 'full' && Number(segment.number) === draft.lastNumber + 1 && openEndMark(draft) === 'stop';
}

/** Lists are marked up in presidential statements and in what a letter annexes; in the annex of a resolution (a convention, a declaration) the official mark-up has none. */
function hasLists(draft: Draft): boolean {
	const { signs } = draft.sections[0] as SectionDraft;
	if (draft.section === 0) return signs.has('presidential-statement');
	return signs.has('letter-title') || signs.has('note-verbale-title') || signs.has('opening') || signs.has('request');
}

const LONGEST_HEADING = 120;

/** A short line of its own without an end mark, or two of them (an article's number and its name); a line with a year is a place and date. */
function isHeading(draft: Draft, segments: readonly PlacedSegment[], index: number): boolean {
	const placed = segments[index] as PlacedSegment;
	if (placed.segment.headingLevel > 0 || placed.segment.mark === 'section-heading') return true;
	if (!isHeadingLine(draft, placed)) return false;
	const next = segments[index + 1];
	const second = placed.break !== 'blank' && openNode(draft)?.kind === 'heading';
	if (placed.break !== 'blank' && !second) return false;
	if (!next || next.break === 'blank') return true;
	const behind = segments[index + 2];
	return !second && breaksOff(next) && isHeadingLine(draft, next) && behind?.break === 'blank';
}

function isHeadingLine(draft: Draft, placed: PlacedSegment): boolean {
	const printed = draft.text.slice(placed.at, placed.end);
	return printed.length < LONGEST_HEADING && endMark(draft.text, placed.at, placed.end) === 'none' && !/[\d٠-٩]{4}/.test(printed);
}
