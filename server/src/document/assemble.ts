import { numberOfAnnex } from './annexNumber.ts';
import type { NodeKind } from './document.ts';
import {
	begin,
	breaksOff,
	currentSection,
	type Draft,
	goOn,
	newDraft,
	openEndMark,
	openNode,
	type PlacedSegment,
	type SectionDraft,
} from './draft.ts';
import { placeFree } from './free.ts';
import { placeInHead } from './head.ts';
import { splitInterleavedSignatures } from './interleavedSignatures.ts';
import { placeInLetter } from './letter.ts';
import { placeLabel } from './lists.ts';
import { beginNumbered, enterPreamble, goesOnAfterPage } from './paragraphs.ts';
import { endMark } from './punctuation.ts';
import { placeInResolution } from './resolution.ts';
import { placeSignature } from './signatures.ts';

/**
 * Puts segments together to parts: one pass, each segment either begins a part or goes on with the one before. What it decides by is the words,
 * the break before them and the part that is open; line breaks are hints.
 */
export function assemble(text: string, segments: readonly PlacedSegment[]): Draft {
	const draft = newDraft(text);
	const placed = [...segments];
	for (let index = 0; index < placed.length; index++) {
		const count = draft.nodes.length;
		place(draft, placed, index);
		const next = placed[index + 1];
		// What follows a mark within a line begins something new only where the mark began something itself.
		if (next === undefined) splitInterleavedSignatures(draft);
		if (next?.break === 'after' && draft.nodes.length === count) placed[index + 1] = { ...next, break: 'inside' };
	}
	return draft;
}

function place(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	if (
		placeAside(draft, placed) ||
		placeAnnexHeading(draft, placed) ||
		placeEnactingFormula(draft, segments, index) ||
		placeSignature(draft, segments, index)
	)
		return;
	switch (draft.zone) {
		case 'head':
			placeInHead(draft, segments, index);
			return;
		case 'letter':
			placeInLetter(draft, segments, index);
			return;
		case 'memorandum':
			placeInMemorandum(draft, segments, index);
			return;
		case 'preamble':
		case 'operative':
			placeInResolution(draft, segments, index);
			return;
		case 'amendment':
		case 'free':
			placeFree(draft, segments, index);
			return;
	}
}

/** What is not part of the argument: tags, page furniture, footnotes. True where the segment was such. */
function placeAside(draft: Draft, placed: PlacedSegment): boolean {
	const { segment } = placed;
	if (segment.mark === 'subject-tags') {
		begin(draft, placed, 'subject-tags', { parent: -1 });
		draft.open = -1;
		return true;
	}
	if (segment.mark === 'footnote-rule') {
		aside(draft, placed, 'furniture');
		draft.belowFootnoteRule = true;
		draft.owedFootnotes = 0;
		return true;
	}
	if (segment.mark === 'page' || isPageHead(draft, placed)) {
		aside(draft, placed, 'furniture');
		draft.belowFootnoteRule = false;
		return true;
	}
	if (isOwedFootnote(draft, placed)) {
		draft.owedFootnotes--;
		aside(draft, placed, 'footnote');
		return true;
	}
	if (draft.belowFootnoteRule) {
		if (leavesFootnotes(draft, placed)) draft.belowFootnoteRule = false;
		else {
			const last = draft.nodes.at(-1);
			if (last?.kind === 'footnote' && segment.mark !== 'footnote' && !/^\d{1,3}(?=\s|$)/.test(draft.text.slice(placed.at, placed.at + 5)))
				last.end = placed.end;
			else {
				aside(draft, placed, 'footnote');
				if (/^\d{1,3}$/.test(draft.text.slice(placed.at, placed.end))) draft.owedFootnotes++;
			}
			return true;
		}
	}
	const last = draft.nodes.at(-1);
	if (
		last?.kind === 'footnote' &&
		segment.mark === 'text' &&
		segment.place === 'line' &&
		placed.break !== 'blank' &&
		endMark(draft.text, last.start, last.end) !== 'stop'
	) {
		last.end = placed.end;
		return true;
	}
	if (segment.mark === 'footnote' && breaksOff(placed) && isFootnote(draft, placed)) {
		aside(draft, placed, 'footnote');
		return true;
	}
	return false;
}

/** The words of a footnote whose number stood alone: a short sentence between what the page's foot has left. */
function isOwedFootnote(draft: Draft, { segment, at, end, break: before }: PlacedSegment): boolean {
	if (draft.owedFootnotes === 0 || draft.belowFootnoteRule || before === 'inside') return false;
	const last = draft.nodes.at(-1)?.kind;
	if (last !== 'furniture' && last !== 'footnote') return false;
	return (
		segment.mark === 'text' && segment.preambularOpener === 0 && end - at < LONGEST_FOOTNOTE && endMark(draft.text, at, end) === 'stop'
	);
}

const LONGEST_FOOTNOTE = 300;

/** Sets a segment aside: the paragraph that it interrupts stays open behind it. */
function aside(draft: Draft, placed: PlacedSegment, kind: NodeKind): void {
	const open = draft.open;
	begin(draft, placed, kind);
	draft.open = open;
	draft.interrupted = open;
}

/** A symbol, language or page line that a page's head repeats once the text has begun. */
function isPageHead(draft: Draft, placed: PlacedSegment): boolean {
	const { mark } = placed.segment;
	if (placed.segment.place !== 'line' || !breaksOff(placed)) return false;
	if (mark === 'furniture') return draft.zone !== 'head' || draft.nodes.at(-1)?.kind === 'furniture';
	if (draft.zone === 'head') return false;
	if (mark === 'symbol') return draft.nodes.at(-1)?.kind === 'furniture' || draft.symbols.has(draft.text.slice(placed.at, placed.end));
	return (mark === 'language' || mark === 'organ' || mark === 'organization') && draft.nodes.at(-1)?.kind === 'furniture';
}

function leavesFootnotes(draft: Draft, { segment }: PlacedSegment): boolean {
	if (
		segment.mark === 'annex' ||
		segment.mark === 'annex-long' ||
		segment.mark === 'enacting' ||
		segment.mark === 'signature' ||
		segment.mark === 'adoption-line'
	)
		return true;
	if (segment.mark === 'number') return Number(segment.number) === draft.lastNumber + 1 && segment.operativeOpener > 0;
	return draft.zone === 'preamble' && segment.preambularOpener > 0 && segment.letterCase !== 'none';
}

/** Parts of a head that may carry the star of a footnote. */
const STARRED: ReadonlySet<NodeKind> = new Set<NodeKind>([
	'symbol',
	'agenda-item',
	'agenda-title',
	'sponsors',
	'title',
	'session',
	'annex',
	'annex-title',
]);

/** A starred line is a footnote where a star stands before it, or where it gives a symbol; else it is an item of a list. */
function isFootnote(draft: Draft, { segment, at, end }: PlacedSegment): boolean {
	const printed = draft.text.slice(at, Math.min(end, at + 80));
	if (printed.startsWith('[^') || /^[¹²³⁰⁴-⁹]/.test(printed) || /^\*{1,3}\s+(?:A|S|E)\//.test(printed)) return true;
	return segment.place === 'line' && hasStar(draft);
}

/** Whether a part of the head carries a star; what has been looked at is not looked at again. */
function hasStar(draft: Draft): boolean {
	const { star, nodes } = draft;
	for (; !star.seen && star.upTo < nodes.length - 1; star.upTo++) {
		const node = nodes[star.upTo];
		star.seen = node !== undefined && STARRED.has(node.kind) && draft.text.slice(node.start, node.end).includes('*');
	}
	return star.seen || lastIsStarred(draft);
}

/** The last node may still grow, so it is looked at each time. */
function lastIsStarred(draft: Draft): boolean {
	const last = draft.nodes.at(-1);
	return last !== undefined && STARRED.has(last.kind) && draft.text.slice(last.start, last.end).includes('*');
}

/** The heading of an annex begins a section. */
function placeAnnexHeading(draft: Draft, placed: PlacedSegment): boolean {
	const { segment } = placed;
	if (segment.mark !== 'annex' && segment.mark !== 'annex-long') return false;
	if (openNode(draft)?.kind === 'annex' && placed.at < draft.headingEnd) {
		goOn(draft, placed);
		return true;
	}
	if (!mayHeadAnnex(draft, placed)) return false;
	splitInterleavedSignatures(draft);
	const label = segment.annex ?? 'annex';
	const parent = parentOfAnnex(draft, label);
	const number = segment.number === undefined ? undefined : numberOfAnnex(segment.number, placed.language);
	const depth = depthOfSection(draft, parent) + 1;
	draft.sections.push({ heading: draft.nodes.length, parent, annex: label, start: placed.at, signs: new Set() });
	draft.section = draft.sections.length - 1;
	begin(draft, placed, 'annex', {
		label,
		depth,
		parent: (draft.sections[parent] as SectionDraft).heading,
		...(number === undefined ? {} : { number }),
	});
	Object.assign(draft, { zone: 'head', lastNumber: 0, lists: [], lead: -1, signed: false });
	draft.headingEnd = placed.base + segment.markEnd;
	if (segment.mark === 'annex-long') shortenLongHeading(draft, placed);
	return true;
}

/**
 * In a document on one line a long heading ("Annex to the letter dated …") ends where the letter's own title does, for it repeats its words. What
 * follows is left to the annex.
 */
function shortenLongHeading(draft: Draft, placed: PlacedSegment): void {
	const heading = openNode(draft);
	const title = draft.nodes.find((node) => node.kind === 'title' && node.section === 0);
	if (!heading || !title || placed.segment.place === 'line') return;
	const lastWords = /\S+\s+\S+\s*$/.exec(draft.text.slice(Math.max(title.start, title.end - LONGEST_LAST_WORDS), title.end))?.[0];
	if (!lastWords) return;
	const found = draft.text.slice(heading.start, heading.start + (title.end - title.start) * 2).indexOf(lastWords);
	const end = heading.start + found + lastWords.length;
	if (found < 0 || end >= placed.end) return;
	heading.end = end;
	let rest = end;
	while (rest < placed.end && /\s/.test(draft.text.charAt(rest))) rest++;
	draft.zone = 'free';
	begin(draft, { ...placed, at: rest }, 'paragraph');
	draft.lead = draft.open;
}

const LONGEST_LAST_WORDS = 60;

function mayHeadAnnex(draft: Draft, placed: PlacedSegment): boolean {
	const open = openNode(draft);
	if (placed.break === 'full')
		return endMark(draft.text, open?.start ?? 0, open?.end ?? 0) === 'stop' || open?.kind === 'signature' || open?.kind === 'adoption';
	if (placed.break !== 'inside') return !(placed.segment.place === 'after' && open?.kind !== 'signature' && open?.kind !== 'adoption');
	if (!open) return false;
	if (draft.text.charAt(placed.base + placed.segment.markEnd) === ')') return false;
	return (
		open.kind === 'signature' ||
		open.kind === 'adoption' ||
		((draft.zone !== 'head' || open.kind === 'original-note') && openEndMark(draft) === 'stop' && (draft.signed || draft.zone !== 'letter'))
	);
}

/** Where a heading of this label hangs: beside the last section of the same label, or below the section before it. */
function parentOfAnnex(draft: Draft, label: SectionDraft['annex']): number {
	for (let at = draft.section; at > 0; at = (draft.sections[at] as SectionDraft).parent) {
		const section = draft.sections[at] as SectionDraft;
		if (section.annex === label) return section.parent;
	}
	if (label === 'annex') return 0;
	return draft.section;
}

function depthOfSection(draft: Draft, section: number): number {
	let depth = 0;
	for (let at = section; at > 0; at = (draft.sections[at] as SectionDraft).parent) depth++;
	return depth;
}

/** The organ that speaks: from here on the text is a resolution. */
function placeEnactingFormula(draft: Draft, segments: readonly PlacedSegment[], index: number): boolean {
	const placed = segments[index] as PlacedSegment;
	if (placed.segment.mark !== 'enacting' || currentSection(draft).signs.has('presidential-statement')) return false;
	const next = segments[index + 1]?.segment;
	const bare = endMark(draft.text, placed.at, placed.base + placed.segment.markEnd) === 'none';
	if (draft.zone === 'head' && bare && !(next && (next.mark === 'number' || next.preambularOpener || next.operativeOpener))) {
		begin(draft, placed, 'organ');
		currentSection(draft).signs.add('masthead');
		return true;
	}
	const inResolution = draft.zone === 'preamble' || draft.zone === 'operative';
	if (inResolution && (placed.break === 'inside' || (draft.blankLinesPart && placed.break !== 'blank'))) return false;
	if (placed.break === 'full' && draft.zone !== 'head' && openEndMark(draft) !== 'stop') return false;
	settleHead(draft);
	begin(draft, placed, 'enacting');
	draft.organ ??= placed.segment.organ;
	currentSection(draft).signs.add('enacting');
	enterPreamble(draft, segments, index);
	return true;
}

/** Once the enacting formula is reached, the last line of the head that had no name is the title. */
function settleHead(draft: Draft): void {
	const last = draft.nodes.at(-1);
	if (!last || last.section !== draft.section || draft.zone !== 'head') return;
	if (last.kind === 'paragraph') last.kind = draft.nodes.at(-2)?.kind === 'heading' ? 'heading' : 'title';
	else if (last.kind === 'agenda-title' && draft.nodes.at(-2)?.kind === 'agenda-title') last.kind = 'title';
}

/** An explanatory memorandum: the sender's numbers, or none. */
function placeInMemorandum(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	const { segment } = placed;
	const ended = openEndMark(draft);
	if (segment.mark === 'number') {
		const number = Number(segment.number);
		const first = openNode(draft)?.kind === 'annex-title' || openNode(draft)?.kind === 'title';
		if (breaksOff(placed) || (number === draft.lastNumber + 1 && (first || (ended !== 'none' && ended !== 'comma')))) {
			beginNumbered(draft, placed, 'memorandum-paragraph');
			return;
		}
		goOn(draft, placed);
		return;
	}
	if (segment.mark === 'label' && placeLabel(draft, placed)) return;
	if (!breaksOff(placed)) {
		goOn(draft, placed);
		return;
	}
	if (goesOnAfterPage(draft, placed)) {
		goOn(draft, placed);
		return;
	}
	if (placed.break !== 'blank' && placed.break !== 'after' && segment.mark === 'text' && segment.letterCase === 'lower') {
		goOn(draft, placed);
		return;
	}
	const headingLike = endMark(draft.text, placed.at, placed.end) === 'none' && placed.end - placed.at < LONGEST_HEADING;
	draft.lists = [];
	begin(draft, placed, segment.headingLevel || headingLike ? 'heading' : 'memorandum-paragraph');
	draft.lead = draft.open;
}

const LONGEST_HEADING = 200;
