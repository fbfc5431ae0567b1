import { fold } from '../text/fold.ts';
import {
	begin,
	breaksOff,
	currentSection,
	type Draft,
	goOn,
	type MutableNode,
	openEndMark,
	openNode,
	type PlacedSegment,
} from './draft.ts';
import { structurePatterns } from './patterns.ts';
import { endMark } from './punctuation.ts';
import type { SegmentMark } from './segments.ts';

/** Places a signature: the mark with the name, and the posts that follow on lines of their own. */
export function placeSignature(draft: Draft, segments: readonly PlacedSegment[], index: number): boolean {
	const placed = segments[index] as PlacedSegment;
	if (isSignature(draft, placed)) {
		if (placed.break === 'inside' && placed.segment.mark === 'signature' && !mayBeSigned(draft)) return false;
		const postsStart = takePostsAbove(draft, placed);
		begin(draft, placed, 'signature').start = postsStart;
		currentSection(draft).signs.add('signature');
		draft.signed = true;
		if (placed.language.structure.signatureMarkStands === 'before' && !leadsOn(draft, segments, index)) shortenName(draft, segments, index);
		return true;
	}
	const open = openNode(draft);
	if (open?.kind !== 'signature' || placed.segment.mark !== 'text' || placed.segment.headingLevel) return false;
	if (placed.break === 'inside' || placed.break === 'after' || !isPost(draft, placed)) return false;
	if (placed.break === 'blank' && (!leadsToNextSignature(draft, segments, index) || standsAboveName(draft, segments, index))) return false;
	goOn(draft, placed);
	return true;
}

/** On one line: true where another signature or an annex follows the name and its post, so that they end there. */
function leadsOn(draft: Draft, segments: readonly PlacedSegment[], index: number): boolean {
	const next = segments[index + 1]?.segment.mark;
	return isPost(draft, segments[index] as PlacedSegment) && next !== undefined && BEHIND_SIGNATURE.has(next);
}

/** Behind a blank line: true where only posts stand before another signature or an annex. At the end it may be what an annex without heading is. */
function leadsToNextSignature(draft: Draft, segments: readonly PlacedSegment[], index: number): boolean {
	for (let at = index; at <= index + MOST_POSTS; at++) {
		const placed = segments[at];
		if (!placed) return false;
		if (BEHIND_SIGNATURE.has(placed.segment.mark)) return true;
		if (placed.segment.mark !== 'text' || !isPost(draft, placed)) return false;
	}
	return false;
}

/** Where posts stand above names: true for one directly above the next signature. */
function standsAboveName(draft: Draft, segments: readonly PlacedSegment[], index: number): boolean {
	const { language } = segments[index] as PlacedSegment;
	let at = index + 1;
	while (segments[at]?.segment.mark === 'text' && segments[at]?.break !== 'blank' && !isSignature(draft, segments[at] as PlacedSegment))
		at++;
	const next = segments[at];
	return language.structure.signatureMarkStands === 'after' && next !== undefined && next.break !== 'blank' && isSignature(draft, next);
}

const BEHIND_SIGNATURE: ReadonlySet<SegmentMark> = new Set<SegmentMark>(['signature', 'annex', 'annex-long']);
/** An ambassador has two or three. */
const MOST_POSTS = 4;

/** Posts may stand on the lines above the name, in Chinese as a rule: takes them into the signature; returns where it then begins. */
function takePostsAbove(draft: Draft, placed: PlacedSegment): number {
	let start = placed.at;
	const below = placed.language.structure.signatureMarkStands === 'after' || (placed.break !== 'blank' && placed.break !== 'after');
	if (!below || !breaksOff(placed)) return start;
	for (let last = openNode(draft); last && isPostLine(draft, last); last = openNode(draft)) {
		start = last.start;
		draft.nodes.pop();
		draft.open = draft.nodes.length - 1;
	}
	return start;
}

function isPostLine(draft: Draft, node: MutableNode): boolean {
	return (
		node === draft.nodes.at(-1) &&
		node.kind === 'paragraph' &&
		node.section === draft.section &&
		node.end - node.start <= LONGEST_POST_ABOVE &&
		endMark(draft.text, node.start, node.end) === 'none'
	);
}

const LONGEST_POST_ABOVE = 80;

function mayBeSigned(draft: Draft): boolean {
	return openEndMark(draft) === 'stop' || openNode(draft)?.kind === 'signature';
}

/** A line with the mark of a signature: at its start, or in Chinese at its end. */
function isSignature(draft: Draft, placed: PlacedSegment): boolean {
	if (placed.segment.mark === 'signature') return true;
	if (placed.language.structure.signatureMarkStands !== 'after' || !breaksOff(placed) || placed.end - placed.at > LONGEST_NAME)
		return false;
	const printed = fold(draft.text.slice(placed.at, placed.end)).text;
	return structurePatterns(placed.language).signatureMark.test(printed) && !/[，。；]/.test(printed);
}

const LONGEST_NAME = 80;
const LONGEST_POST = 160;

/** A post below a name: a short line without an end mark, but for that of “a.i.”. */
function isPost(draft: Draft, placed: PlacedSegment): boolean {
	if (placed.end - placed.at > LONGEST_POST) return false;
	return endMark(draft.text, placed.at, placed.end) === 'none' || AD_INTERIM.test(draft.text.slice(placed.at, placed.end));
}

const AD_INTERIM = /(?<!\p{L})[ap]\. ?i\.\s*$/u;

/**
 * In a document on one line nothing but the words tells where a name ends: it has two words, or more while they are written like parts of a
 * name. What follows is left to the next part.
 */
function shortenName(draft: Draft, segments: readonly PlacedSegment[], index: number): void {
	const placed = segments[index] as PlacedSegment;
	if (placed.break !== 'inside') return;
	const node = openNode(draft);
	if (!node) return;
	const nameAt = placed.base + placed.segment.markEnd;
	const end = nameEnd(draft.text, nameAt, placed.end);
	if (end >= placed.end) return;
	node.end = end;
	let rest = end;
	while (rest < placed.end && /\s/.test(draft.text.charAt(rest))) rest++;
	begin(draft, { ...placed, at: rest }, 'paragraph');
	draft.lead = draft.open;
}

const WORD = /\s*(\S+)/y;
const NAME_PARTICLE = /^(?:de|da|do|dos|del|der|den|van|von|bin|ibn|al|el|la|le|di|of|y|e)$/;

function nameEnd(text: string, from: number, to: number): number {
	let end = from;
	for (let count = 0; count < 8; count++) {
		WORD.lastIndex = end;
		const match = WORD.exec(text);
		if (!match || WORD.lastIndex > to) break;
		const word = match[1] as string;
		if (count >= 2 && !continuesName(word)) break;
		end = WORD.lastIndex;
		if (/[.;:,،]$/.test(word) && !/^\p{Lu}\.$/u.test(word)) break;
	}
	return end;
}

/** A third or later word of a name: capitals, initials and particles; in a script without capitals none. */
function continuesName(word: string): boolean {
	return /^\p{Lu}/u.test(word) || NAME_PARTICLE.test(word);
}
