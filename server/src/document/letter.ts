import { fold } from '../text/fold.ts';
import { begin, breaksOff, currentSection, type Draft, goOn, openEndMark, openNode, type PlacedSegment } from './draft.ts';
import { placeLabel } from './lists.ts';
import { beginNumbered, goesOnAfterPage } from './paragraphs.ts';
import { structurePatterns } from './patterns.ts';
import { endMark } from './punctuation.ts';

/** Places a segment of a letter's body. */
export function placeInLetter(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	const { segment } = placed;
	const section = currentSection(draft);
	const ended = openEndMark(draft);
	if (placed.break === 'inside' || placed.break === 'full') {
		const open = openNode(draft);
		const afterTitle =
			open?.kind === 'title' || open?.kind === 'item-title' || open?.kind === 'agenda-title' || open?.kind === 'request-heading';
		if (segment.mark === 'opening' && (afterTitle || (placed.break === 'full' && ended === 'stop'))) {
			beginParagraph(draft, segments, index);
			return;
		}
		if (segment.mark === 'circulation' && ended === 'stop') {
			beginParagraph(draft, segments, index);
			return;
		}
		if (segment.mark === 'label' && placeLabel(draft, placed)) return;
		if (!open || (placed.break === 'full' && (afterTitle || (open.kind === 'signature' && segment.letterCase !== 'lower')))) {
			beginParagraph(draft, segments, index);
			return;
		}
		goOn(draft, placed);
		return;
	}
	if (segment.mark === 'original-note' || segment.mark === 'memorandum' || segment.mark === 'draft-resolution') {
		begin(draft, placed, segment.mark === 'original-note' ? 'original-note' : 'heading');
		return;
	}
	if (segment.mark === 'number') {
		beginNumbered(draft, placed, 'paragraph');
		return;
	}
	if (segment.mark === 'label' && placeLabel(draft, placed)) return;
	if (goesOnAfterPage(draft, placed)) {
		goOn(draft, placed);
		return;
	}
	// No paragraph of a letter begins with a small letter.
	if (placed.break !== 'blank' && placed.break !== 'after' && segment.mark === 'text' && segment.letterCase === 'lower') {
		goOn(draft, placed);
		return;
	}
	if (placed.break === 'short' && ended === 'comma' && segment.letterCase === 'lower') {
		goOn(draft, placed);
		return;
	}
	if (placed.break !== 'blank' && ended === 'comma' && segment.mark === 'text') {
		goOn(draft, placed);
		return;
	}
	if (placed.break !== 'blank' && placed.break !== 'after' && ended === 'none' && isRunningText(draft)) {
		goOn(draft, placed);
		return;
	}
	if (segment.mark === 'letter-title' && !draft.signed && endMark(draft.text, placed.at, placed.end) === 'none') {
		begin(draft, placed, 'title');
		return;
	}
	section.signs.add('letter-title');
	beginParagraph(draft, segments, index);
}

/** True where the open part is a paragraph and no headline: in a ragged margin its lines are of any length. */
function isRunningText(draft: Draft): boolean {
	const open = openNode(draft);
	return (
		open !== undefined &&
		(open.kind === 'paragraph' || open.kind === 'opening' || open.kind === 'circulation') &&
		open.end - open.start > LONGEST_HEADLINE
	);
}

const LONGEST_HEADLINE = 60;

/** Begins a paragraph: the one with the opening formula, one that asks for circulation, or another. */
function beginParagraph(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	const patterns = structurePatterns(placed.language);
	const { signs } = currentSection(draft);
	const words = fold(draft.text.slice(placed.at, paragraphEnd(draft.text, segments, index))).text;
	draft.lists = [];
	if (!signs.has('opening') && !draft.signed && patterns.opening.test(words)) {
		signs.add('opening');
		begin(draft, placed, 'opening');
	} else if (!draft.signed && patterns.circulation.test(words) && asks(words, patterns.circulationStart)) {
		signs.add('circulation');
		begin(draft, placed, 'circulation');
	} else begin(draft, placed, endMark(words, 0, words.length) === 'none' && placed.segment.headingLevel ? 'heading' : 'paragraph');
	draft.lead = draft.open;
}

/** True where one of the sentences begins as a request does. */
function asks(words: string, circulationStart: RegExp): boolean {
	const sentence = /(?:^|[.。;؛；,،，:]\s*)(?=\S)/g;
	for (let match = sentence.exec(words); match; match = sentence.exec(words)) {
		circulationStart.lastIndex = match.index + match[0].length;
		if (circulationStart.test(words)) return true;
		if (match[0] === '') sentence.lastIndex++;
	}
	return false;
}

/** No opening or circulation formula stands further from its paragraph's start. */
const FARTHEST_FORMULA = 3000;

function paragraphEnd(text: string, segments: readonly PlacedSegment[], index: number): number {
	const first = segments[index] as PlacedSegment;
	let { end } = first;
	for (let i = index + 1; i < segments.length && end - first.at < FARTHEST_FORMULA; i++) {
		const next = segments[i] as PlacedSegment;
		if (next.break === 'blank' || next.break === 'after' || (breaksOff(next) && endMark(text, first.at, end) !== 'none')) break;
		if (next.break === 'inside' && next.segment.mark === 'signature') break;
		// “The Permanent Mission … would be grateful” may be cut before its verb: a new request follows an end mark only.
		if (next.break === 'inside' && next.segment.mark === 'circulation' && endMark(text, first.at, end) !== 'none') break;
		end = next.end;
	}
	return Math.min(end, first.at + FARTHEST_FORMULA);
}
