import type { MutableNode } from './draft.ts';
import { begin, breaksOff, contentEnd, currentSection, type Draft, goOn, openEndMark, openNode, type PlacedSegment } from './draft.ts';
import { placeLabel } from './lists.ts';
import { beginNumbered, goesOnAfterPage } from './paragraphs.ts';
import { type EndMark, endMark } from './punctuation.ts';

/** Places a segment of a resolution's preamble or operative part. */
export function placeInResolution(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	const { segment } = placed;
	if (draft.laidOut && placed.break === 'inside') {
		goOn(draft, placed);
		return;
	}
	if (draft.blankLinesPart && isWithinParagraph(draft, placed)) {
		goOn(draft, placed);
		return;
	}
	if (segment.mark === 'number' && placeNumber(draft, placed)) return;
	if (segment.mark === 'label' && openNode(draft)?.kind !== 'enacting' && placeLabel(draft, placed)) return;
	if (segment.mark === 'adoption-line' && placeAdoption(draft, placed)) return;
	if (
		segment.mark === 'date' &&
		breaksOff(placed) &&
		segments[index + 1]?.segment.mark === 'adoption-line' &&
		openEndMark(draft) === 'stop'
	) {
		begin(draft, placed, 'adoption');
		return;
	}
	if (segment.mark === 'bracket' && breaksOff(placed) && openNode(draft)?.kind === 'adoption') {
		begin(draft, placed, 'adoption');
		return;
	}
	if (segment.mark === 'number' && !breaksOff(placed)) {
		goOn(draft, placed);
		return;
	}
	if (draft.zone === 'preamble') placeInPreamble(draft, segments, index);
	else placeInOperativePart(draft, segments, index);
}

/** Where blank lines part paragraphs, another line break is the margin's unless an end mark and the beginning of a paragraph meet at it. */
function isWithinParagraph(draft: Draft, placed: PlacedSegment): boolean {
	const { segment } = placed;
	if (placed.break === 'blank' || placed.break === 'begin' || placed.break === 'after' || segment.headingLevel) return false;
	if (openNode(draft)?.kind === 'enacting' || openNode(draft)?.kind === 'heading' || openNode(draft)?.kind === 'adoption') return false;
	const ended = openEndMark(draft);
	if (ended === 'none') return segment.mark !== 'number' || Number(segment.number) !== draft.lastNumber + 1 || placed.break === 'full';
	if (placed.break === 'full') return true;
	if (segment.mark === 'number' || segment.mark === 'label' || segment.mark === 'adoption-line') return false;
	return !segment.preambularOpener && !segment.operativeOpener && ended === 'comma';
}

/** A clause number: anyone after a break of the writer's, else the expected one behind an end mark. */
function placeNumber(draft: Draft, placed: PlacedSegment): boolean {
	const { segment } = placed;
	const number = Number(segment.number);
	const open = openNode(draft);
	const ended = openEndMark(draft);
	if (breaksOff(placed)) {
		if (draft.zone === 'preamble' && segment.preambularOpener && !segment.operativeOpener && ended !== 'stop') {
			begin(draft, placed, 'preambular', numbered(placed));
			draft.lead = draft.open;
			draft.lists = [];
			return true;
		}
		draft.zone = 'operative';
		currentSection(draft).signs.add('operative');
		beginNumbered(draft, placed, 'operative');
		addOpener(draft, placed);
		return true;
	}
	const expected = draft.zone === 'preamble' ? number === 1 : number === draft.lastNumber + 1 || (number === 1 && open?.kind === 'heading');
	const skipped =
		draft.zone === 'operative' &&
		number > draft.lastNumber &&
		number <= draft.lastNumber + MOST_SKIPPED &&
		segment.operativeOpener > 0 &&
		(ended === 'semicolon' || ended === 'stop');
	if (!expected && !skipped) return false;
	if (ended === 'none' && open?.kind !== 'enacting' && open?.kind !== 'heading') {
		if (!segment.operativeOpener || placed.break !== 'inside' || !splitHeading(draft, placed)) return false;
	} else if (ended === 'comma' && draft.zone === 'operative' && !segment.operativeOpener) return false;
	draft.zone = 'operative';
	currentSection(draft).signs.add('operative');
	beginNumbered(draft, placed, 'operative');
	addOpener(draft, placed);
	return true;
}

/** A number that jumps further ahead in the middle of a line is a figure of the text. */
const MOST_SKIPPED = 3;

function numbered(placed: PlacedSegment): Partial<MutableNode> {
	return { number: placed.segment.number as string, numberRange: { start: placed.at, end: placed.base + placed.segment.markEnd } };
}

/** Notes where the opening phrase of the open node stands. */
function addOpener(draft: Draft, placed: PlacedSegment): void {
	const node = openNode(draft);
	const length =
		node?.kind === 'preambular' ? placed.segment.preambularOpener : placed.segment.operativeOpener || placed.segment.preambularOpener;
	if (!node || !length) return;
	const start = placed.base + placed.segment.wordsAt;
	node.opener = { start, end: Math.min(start + length, node.end) };
}

/** A heading that a one-line document has run into the paragraph before it: the words between the last end mark and the next number. */
function splitHeading(draft: Draft, placed: PlacedSegment): boolean {
	const open = openNode(draft);
	if (!open) return false;
	const until = contentEnd(draft.text, open.start, placed.at);
	const floor = Math.max(open.start, until - LONGEST_HEADING);
	for (let at = until - 1; at > floor; at--) {
		if (endMark(draft.text, at, at + 1) === 'none' || endMark(draft.text, at, at + 1) === 'colon') continue;
		const mark = endMark(draft.text, at, at + 1);
		if (mark === 'comma' && draft.zone === 'operative') continue;
		const paragraphEnd = at + 1;
		let start = paragraphEnd;
		while (start < until && /\s/.test(draft.text.charAt(start))) start++;
		if (start >= until) return false;
		open.end = paragraphEnd;
		begin(draft, { ...placed, at: start, end: until }, 'heading');
		return true;
	}
	return false;
}

const LONGEST_HEADING = 300;
const LONGEST_HEADING_LIKE_PARAGRAPH = 130;

function placeAdoption(draft: Draft, placed: PlacedSegment): boolean {
	const ended = openEndMark(draft);
	if (!breaksOff(placed) && ended !== 'stop') return false;
	if (openNode(draft)?.kind === 'adoption' && placed.break !== 'blank') goOn(draft, placed);
	else begin(draft, placed, 'adoption');
	currentSection(draft).signs.add('adopted');
	draft.lists = [];
	return true;
}

function placeInPreamble(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	const { segment } = placed;
	const open = openNode(draft);
	const ended = openEndMark(draft);
	const first = open?.kind === 'enacting';
	if (breaksOff(placed) || first) {
		const { preambularOpener, operativeOpener } = segment;
		if (!first && !preambularOpener && !operativeOpener && goesOnAfterPage(draft, placed)) {
			goOn(draft, placed);
			return;
		}
		if (!first && placed.break !== 'blank' && ended === 'none' && segment.letterCase === 'lower' && !preambularOpener) {
			goOn(draft, placed);
			return;
		}
		if (open?.kind === 'subparagraph' && ended !== 'none' && !preambularOpener && !operativeOpener) {
			begin(draft, placed, 'continuation', draft.lead >= 0 ? { parent: draft.lead } : {});
			return;
		}
		beginUnnumbered(draft, segments, index);
		return;
	}
	const ends = ended === 'comma' || ((ended === 'semicolon' || ended === 'stop') && placed.language.structure.paragraphsBeginWithCapital);
	if (
		ends &&
		isLongEnough(open) &&
		(placed.language.structure.preambleStarts && draft.numberedAhead ? draft.preambularStarts.has(index) : opensParagraph(draft, placed))
	) {
		beginUnnumbered(draft, segments, index);
		return;
	}
	goOn(draft, placed);
}

/** Shorter stretches between two openers are one paragraph ("Recalling also, …"). */
const SHORTEST_PARAGRAPH = 12;

function isLongEnough(open: MutableNode | undefined): boolean {
	return open !== undefined && open.end - open.start >= SHORTEST_PARAGRAPH;
}

/** An opener that tells a new paragraph without a line break: with a capital where the language writes one. */
function opensParagraph(draft: Draft, placed: PlacedSegment): boolean {
	const { segment, language } = placed;
	if (!segment.preambularOpener && (!segment.operativeOpener || (draft.zone === 'preamble' && draft.numberedAhead))) return false;
	return !language.structure.paragraphsBeginWithCapital || segment.letterCase === 'upper';
}

/** Begins a preambular paragraph, or the first paragraph of an operative part without numbers. */
function beginUnnumbered(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	const { segment } = placed;
	const end = paragraphEndMark(draft, segments, index);
	draft.lists = [];
	if (isHeadingLine(draft, segments, index)) {
		begin(draft, placed, 'heading');
		return;
	}
	if (isOperative(draft, segment, end)) {
		draft.zone = 'operative';
		currentSection(draft).signs.add('operative');
		begin(draft, placed, 'operative');
	} else {
		begin(draft, placed, 'preambular');
		currentSection(draft).signs.add('preamble');
	}
	draft.lead = draft.open;
	addOpener(draft, placed);
}

/** True for a paragraph without a number that belongs to the operative part. */
function isOperative(draft: Draft, { preambularOpener, operativeOpener }: PlacedSegment['segment'], end: EndMark): boolean {
	// Before a paragraph numbered 1 there is only one such: the words that lead to the numbers ("Resolves that:").
	if (draft.numberedAhead) return end === 'colon' && operativeOpener > 0 && preambularOpener === 0;
	if (end === 'comma') return operativeOpener > 0 && preambularOpener === 0;
	if (end === 'colon') return operativeOpener > preambularOpener;
	return operativeOpener > 0 || (preambularOpener === 0 && openNode(draft)?.kind !== 'enacting' && end !== 'none');
}

/** The end mark of the paragraph that would begin here, as far as line breaks tell. */
function paragraphEndMark(draft: Draft, segments: readonly PlacedSegment[], index: number): EndMark {
	let last = index;
	while (last + 1 < segments.length && last < index + LONGEST_PARAGRAPH_IN_LINES) {
		const next = segments[last + 1] as PlacedSegment;
		const goesOn =
			draft.blankLinesPart &&
			next.break !== 'blank' &&
			endMark(draft.text, (segments[last] as PlacedSegment).at, (segments[last] as PlacedSegment).end) === 'none';
		if (breaksOff(next) && !goesOn) break;
		if (next.break === 'inside' || next.break === 'full') {
			const end = endMark(draft.text, (segments[last] as PlacedSegment).at, (segments[last] as PlacedSegment).end);
			if (next.segment.mark === 'number' && end !== 'none') break;
			if (next.segment.mark === 'adoption-line' || next.segment.mark === 'annex') break;
			if (end === 'comma' && opensParagraph(draft, next)) break;
		}
		last++;
	}
	const placed = segments[last] as PlacedSegment;
	return endMark(draft.text, placed.at, placed.end);
}

const LONGEST_PARAGRAPH_IN_LINES = 60;

/** A short line without end mark behind a finished paragraph, before a number: the heading of a group of paragraphs. */
function isHeadingLine(draft: Draft, segments: readonly PlacedSegment[], index: number): boolean {
	const placed = segments[index] as PlacedSegment;
	if (placed.segment.headingLevel || placed.segment.mark === 'section-heading') return true;
	if (openNode(draft)?.kind === 'enacting') return false;
	let last = index;
	while (
		last + 1 < segments.length &&
		last < index + 6 &&
		!breaksOff(segments[last + 1] as PlacedSegment) &&
		(segments[last + 1] as PlacedSegment).segment.mark !== 'number'
	)
		last++;
	const end = segments[last] as PlacedSegment;
	if (endMark(draft.text, end.at, end.end) !== 'none' || end.end - placed.at > LONGEST_HEADING) return false;
	if (placed.segment.preambularOpener || placed.segment.operativeOpener) {
		// A heading may begin like a paragraph ("Taking stock"): then it is short, and a number follows.
		if (segments[last + 1]?.segment.mark !== 'number' || end.end - placed.at > LONGEST_HEADING_LIKE_PARAGRAPH) return false;
	}
	return openEndMark(draft) !== 'none' || openNode(draft)?.kind === 'heading';
}

function placeInOperativePart(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	const { segment } = placed;
	const open = openNode(draft);
	const ended = openEndMark(draft);
	const numberedClauses = draft.lastNumber > 0;
	if (!breaksOff(placed)) {
		if (open?.kind === 'adoption' || open?.kind === 'heading') {
			goOn(draft, placed);
			return;
		}
		if (placed.break === 'full' && ended === 'semicolon' && isHeadingLine(draft, segments, index)) {
			begin(draft, placed, 'heading');
			return;
		}
		if (!numberedClauses && (ended === 'semicolon' || ended === 'stop') && opensParagraph(draft, placed) && segment.operativeOpener) {
			begin(draft, placed, 'operative');
			addOpener(draft, placed);
			draft.lead = draft.open;
			return;
		}
		goOn(draft, placed);
		return;
	}
	if (open?.kind === 'adoption') {
		if (placed.break !== 'blank') {
			goOn(draft, placed);
			return;
		}
		begin(draft, placed, 'adoption');
		return;
	}
	if (
		open?.kind === 'heading' &&
		segment.preambularOpener > segment.operativeOpener &&
		paragraphEndMark(draft, segments, index) === 'comma'
	) {
		// A section may open with preambular paragraphs of its own.
		begin(draft, placed, 'preambular');
		draft.lead = draft.open;
		addOpener(draft, placed);
		return;
	}
	if (open && isNumberAlone(open)) {
		goOn(draft, placed);
		return;
	}
	if (goesOnAfterPage(draft, placed)) {
		goOn(draft, placed);
		return;
	}
	if (placed.break !== 'blank' && ended === 'none' && segment.letterCase === 'lower') {
		goOn(draft, placed);
		return;
	}
	const own = endMark(draft.text, placed.at, placed.end);
	if (placed.break !== 'blank' && ended === 'none' && own !== 'none' && (open?.kind === 'operative' || open?.kind === 'subparagraph')) {
		goOn(draft, placed);
		return;
	}
	if (isHeadingLine(draft, segments, index)) {
		draft.lists = [];
		begin(draft, placed, 'heading');
		return;
	}
	if (segment.operativeOpener && (!numberedClauses || ended === 'semicolon' || ended === 'stop')) {
		draft.lists = [];
		begin(draft, placed, 'operative');
		addOpener(draft, placed);
		draft.lead = draft.open;
		return;
	}
	begin(
		draft,
		placed,
		ended === 'stop' && open?.kind !== 'subparagraph' ? 'paragraph' : 'continuation',
		draft.lead >= 0 && ended !== 'stop' ? { parent: draft.lead } : {},
	);
}

/** A number that stands alone on its line, as in text copied out of a page ("1." / "Recalls …"). */
function isNumberAlone(open: MutableNode): boolean {
	return open.numberRange !== undefined && open.numberRange.end >= open.end - 1;
}
