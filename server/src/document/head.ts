import { fold } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import type { NodeKind } from './document.ts';
import { begin, breaksOff, currentSection, type Draft, goOn, openNode, type PlacedSegment } from './draft.ts';
import { placeFree } from './free.ts';
import { placeInLetter } from './letter.ts';
import { beginNumbered, enterPreamble } from './paragraphs.ts';
import type { LineMark } from './patterns.ts';
import { structurePatterns } from './patterns.ts';
import { endMark } from './punctuation.ts';
import { placeInResolution } from './resolution.ts';

/** Places a segment of the head: the masthead, session, agenda item, titles, up to the first words of the body. */
export function placeInHead(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	const { segment } = placed;
	const section = currentSection(draft);
	const annexed = section.heading >= 0;
	const kind = MASTHEAD[segment.mark as LineMark];
	const open = openNode(draft)?.kind;
	const secondMasthead = segment.place === 'inside' && (open === 'agenda-title' || open === 'organ');
	if (kind && (breaksOff(placed) || placed.break === 'full' || secondMasthead) && !(annexed && kind === 'document-date')) {
		if (isTitleLine(draft, placed, kind)) {
			goOn(draft, placed);
			return;
		}
		begin(draft, placed, kind);
		if (kind === 'agenda-item' || kind === 'session') section.signs.add(kind);
		else section.signs.add('masthead');
		return;
	}
	switch (segment.mark) {
		case 'request':
			begin(draft, placed, 'request-heading');
			draft.headingEnd = placed.base + segment.markEnd >= placed.end ? placed.base + segment.markEnd : Number.POSITIVE_INFINITY;
			section.signs.add('request');
			return;
		case 'letter-title':
		case 'note-verbale-title':
			begin(draft, placed, 'title');
			section.signs.add(segment.mark);
			return;
		case 'memorandum':
			begin(draft, placed, annexed ? 'annex-title' : 'title');
			section.signs.add('memorandum');
			Object.assign(draft, { zone: 'memorandum', lastNumber: 0, lists: [], lead: -1 });
			return;
		case 'draft-resolution':
		case 'draft-decision':
			begin(draft, placed, 'heading');
			section.signs.add(segment.mark);
			return;
		case 'sponsors':
			begin(draft, placed, 'sponsors');
			section.signs.add(
				/decision|décision|decisión|решени|决定|مقرر/.test(draft.text.slice(placed.at, placed.end)) ? 'draft-decision' : 'draft-resolution',
			);
			return;
		case 'amendment':
			begin(draft, placed, 'sponsors');
			section.signs.add('amendment');
			return;
		case 'presidential-statement':
			begin(draft, placed, 'title');
			section.signs.add('presidential-statement');
			draft.zone = 'free';
			return;
		case 'adoption-heading':
			if (placed.break === 'inside' && openNode(draft)?.kind === 'adoption') {
				goOn(draft, placed);
				return;
			}
			begin(draft, placed, 'adoption');
			section.signs.add('adopted');
			return;
		case 'decision-heading':
			begin(draft, placed, 'title');
			section.signs.add('decision');
			return;
		case 'resolution-title':
			begin(draft, placed, 'title');
			section.signs.add('adopted');
			return;
		case 'original-note':
			begin(draft, placed, 'original-note');
			return;
		case 'adoption-line':
			if (openNode(draft)?.kind === 'adoption' && placed.break !== 'blank' && draft.text[placed.at] !== '[') {
				goOn(draft, placed);
				return;
			}
			begin(draft, placed, draft.text[placed.at] === '[' ? 'origin' : 'adoption');
			return;
		case 'bracket':
			begin(draft, placed, 'origin');
			return;
		case 'section-heading':
			begin(draft, placed, 'heading');
			return;
		case 'opening':
		case 'circulation':
			draft.zone = 'letter';
			placeInLetter(draft, segments, index);
			return;
		case 'number':
			placeNumber(draft, segments, index);
			return;
		case 'label':
			if (breaksOff(placed)) {
				draft.zone = 'letter';
				placeInLetter(draft, segments, index);
				return;
			}
			goOn(draft, placed);
			return;
		default:
			placeText(draft, segments, index);
			return;
	}
}

const MASTHEAD: Partial<Record<LineMark, NodeKind>> = {
	organization: 'organization',
	organ: 'organ',
	distribution: 'distribution',
	language: 'document-language',
	original: 'original-language',
	date: 'document-date',
	session: 'session',
	'session-dates': 'session-dates',
	year: 'year',
	'agenda-item': 'agenda-item',
	symbol: 'symbol',
};

const TITLES: ReadonlySet<NodeKind> = new Set<NodeKind>(['title', 'agenda-title', 'item-title', 'annex-title', 'annex']);

/** A masthead word inside a title that runs over several lines ("… President of the / Security Council"). */
function isTitleLine(draft: Draft, placed: PlacedSegment, kind: NodeKind): boolean {
	const open = openNode(draft);
	if (!open || !TITLES.has(open.kind)) return false;
	if (placed.break === 'blank' || placed.break === 'after' || kind === 'agenda-item') return false;
	return structurePatterns(placed.language).titleGoesOn.test(endOf(draft, open));
}

/** A clause number right after the head: a resolution without preamble or formula, or numbered paragraphs of a letter or statement. */
function placeNumber(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	const { signs } = currentSection(draft);
	if (!breaksOff(placed)) {
		goOn(draft, placed);
		return;
	}
	if (isResolution(draft) && placed.segment.operativeOpener) {
		draft.zone = 'operative';
		placeInResolution(draft, segments, index);
		return;
	}
	if (signs.has('letter-title') || signs.has('note-verbale-title')) {
		draft.zone = 'letter';
		placeInLetter(draft, segments, index);
		return;
	}
	if (placed.segment.operativeOpener && placed.segment.number === '1' && !signs.has('opening') && currentSection(draft).heading < 0) {
		draft.zone = 'operative';
		signs.add('operative');
		placeInResolution(draft, segments, index);
		return;
	}
	draft.zone = 'free';
	beginNumbered(draft, placed, 'paragraph');
}

function isResolution(draft: Draft): boolean {
	const { signs } = currentSection(draft);
	return signs.has('adopted') || signs.has('draft-resolution') || signs.has('draft-decision') || signs.has('decision');
}

function placeText(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	const { segment } = placed;
	const section = currentSection(draft);
	const open = openNode(draft);
	const { signs } = section;
	if (goesOnWithHeadline(draft, placed)) {
		goOn(draft, placed);
		return;
	}
	if (!breaksOff(placed) && placed.break === 'inside') {
		goOn(draft, placed);
		return;
	}
	if (
		isResolution(draft) &&
		segment.preambularOpener &&
		breaksOff(placed) &&
		segment.place === 'line' &&
		paragraphEndsWithComma(draft, segments, index)
	) {
		enterPreamble(draft, segments, index);
		signs.add('preamble');
		placeInResolution(draft, segments, index);
		return;
	}
	if (open?.kind === 'agenda-item' || (open?.kind === 'agenda-title' && placed.break !== 'blank' && !isSentence(draft, placed))) {
		begin(draft, placed, 'agenda-title');
		return;
	}
	if (open?.kind === 'request-heading') {
		begin(draft, placed, 'item-title');
		return;
	}
	if (signs.has('letter-title') || signs.has('note-verbale-title')) {
		draft.zone = 'letter';
		placeInLetter(draft, segments, index);
		return;
	}
	if (
		signs.has('amendment') &&
		structurePatterns(placed.language).amendmentInstruction.test(fold(draft.text.slice(placed.at, placed.end)).text)
	) {
		draft.zone = 'amendment';
		begin(draft, placed, 'paragraph');
		return;
	}
	if (section.heading >= 0 && !isResolution(draft)) {
		const first = open?.kind === 'annex' || open?.kind === 'original-note';
		if ((first || open?.kind === 'heading') && !isSentence(draft, placed)) {
			begin(draft, placed, 'annex-title');
			return;
		}
		if (!isSentence(draft, placed) && leadsToFormula(segments, index)) {
			begin(draft, placed, 'title');
			return;
		}
		draft.zone = 'free';
		placeFree(draft, segments, index);
		return;
	}
	if (open?.kind === 'sponsors' || open?.kind === 'adoption' || open?.kind === 'origin') {
		begin(draft, placed, 'title');
		return;
	}
	begin(draft, placed, section.heading >= 0 ? 'annex-title' : 'paragraph');
}

/** Few lines lie between a title and the enacting formula. */
const LINES_TO_FORMULA = 4;

function leadsToFormula(segments: readonly PlacedSegment[], index: number): boolean {
	for (let i = index + 1; i <= index + LINES_TO_FORMULA; i++) if (segments[i]?.segment.mark === 'enacting') return true;
	return false;
}

/** True where a headline that is open goes on in this line. */
function goesOnWithHeadline(draft: Draft, placed: PlacedSegment): boolean {
	const open = openNode(draft);
	if (!open || !HEADLINES.has(open.kind) || placed.break === 'blank' || placed.break === 'after' || placed.break === 'begin') return false;
	if (placed.segment.headingLevel) return false;
	if (open.kind === 'annex' && (placed.at < draft.headingEnd || goesOnAsTitleDoes(draft, open, placed))) return true;
	// A request's heading ends with the session that it names.
	if (open.kind === 'request-heading' && placed.at >= draft.headingEnd) return false;
	if (placed.break === 'inside') return true;
	if (placed.segment.letterCase === 'lower') return true;
	if (placed.break === 'full') return !isSentenceEnd(draft);
	const printed = endOf(draft, open);
	return (
		structurePatterns(placed.language).titleGoesOn.test(printed) ||
		(placed.break === 'newline' &&
			open.kind === 'title' &&
			placed.segment.letterCase === 'none' &&
			!/[.。]$/.test(printed) &&
			!isSentence(draft, placed))
	);
}

/** The last words of a part, folded. A title that goes on line by line may be long, and is asked for at each line. */
function endOf({ text }: Draft, { start, end }: Range): string {
	return fold(text.slice(Math.max(start, end - 2 * LONGEST_WORD), end)).text;
}

/** A long heading (“Annex to the letter dated …”) repeats the letter's title: true where the title has this line's first word behind the last one. */
function goesOnAsTitleDoes(draft: Draft, heading: Range, placed: PlacedSegment): boolean {
	const title = draft.nodes.slice(0, FARTHEST_TITLE).find(({ kind, section }) => kind === 'title' && section === 0);
	const last = /\S+\s*$/.exec(draft.text.slice(Math.max(heading.start, heading.end - LONGEST_WORD), heading.end))?.[0].trim();
	const first = /^\S+/.exec(draft.text.slice(placed.at, Math.min(placed.end, placed.at + LONGEST_WORD)))?.[0];
	if (!title || !last || !first) return false;
	return ` ${draft.text.slice(title.start, title.end).replace(/\s+/g, ' ')} `.includes(` ${last} ${first} `);
}

const LONGEST_WORD = 60;
/** In nodes: no masthead is longer. */
const FARTHEST_TITLE = 50;

const HEADLINES: ReadonlySet<NodeKind> = new Set<NodeKind>([
	'title',
	'agenda-title',
	'item-title',
	'annex-title',
	'request-heading',
	'sponsors',
	'annex',
	'adoption',
	'origin',
	'paragraph',
]);

function isSentenceEnd(draft: Draft): boolean {
	const open = openNode(draft);
	return open !== undefined && endMark(draft.text, open.start, open.end) !== 'none';
}

/** A line that ends like a sentence, or is too long for a headline. */
function isSentence(draft: Draft, placed: PlacedSegment): boolean {
	const mark = endMark(draft.text, placed.at, placed.end);
	return mark !== 'none' || placed.end - placed.at > LONGEST_HEADLINE;
}

const LONGEST_HEADLINE = 500;

function paragraphEndsWithComma(draft: Draft, segments: readonly PlacedSegment[], index: number): boolean {
	let last = index;
	while (last + 1 < segments.length && last < index + 30 && !breaksOff(segments[last + 1] as PlacedSegment)) last++;
	const placed = segments[last] as PlacedSegment;
	return endMark(draft.text, placed.at, placed.end) === 'comma';
}
