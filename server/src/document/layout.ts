import { languages } from '../languages/index.ts';
import { endMark } from './punctuation.ts';
import type { Segment } from './segments.ts';

/**
 * What the break before a segment tells: `begin` of the text, a `blank` line, a `short` line before it in a hard-wrapped text (the writer broke
 * the line), a `full` line before it (the margin did, or the writer), a `newline` in a text that is not hard-wrapped, the end of a part
 * within the line (`after`), or nothing (`inside`).
 */
export type Break = 'begin' | 'blank' | 'short' | 'full' | 'newline' | 'after' | 'inside';

/** How the lines of a whole text are broken. */
export interface LineBreaking {
	readonly hardWrapped: boolean;
	/** In a hard-wrapped text: lines of at least this length were broken by the margin, UTF-16 units. */
	readonly fullLine: number;
	/** The longest line, UTF-16 units. In a text of few lines it is the best measure of the margin. */
	readonly longestLine: number;
	/** How many lines come near it. */
	readonly linesNearMargin: number;
}

/** Fewer broken lines than this tell nothing. */
const FEWEST_CONTINUED = 3;
/** From this share of its line breaks on, a text counts as hard-wrapped. */
const WRAPPED_SHARE = 0.1;
/** From this share on, however ragged its margin. */
const CERTAIN_SHARE = 0.2;
/** Lines that a margin breaks are of nearly one length: by this share nine tenths of them may differ. */
const MOST_RAGGED = 0.4;

/** A line a little shorter than the shortest that the margin broke may still be one. */
const NEARLY_FULL = 0.96;

/** What the lines of a block tell of how a text is broken; lengths in UTF-16 units. */
export interface BlockLines {
	readonly lengths: readonly number[];
	/** Breaks between two lines without a blank line between. */
	readonly breaks: number;
	/** Of the lines that visibly go on in the next one. */
	readonly continuedLengths: readonly number[];
	/** Whether each line ends with a mark of punctuation. */
	readonly ended: readonly boolean[];
}

/** Collects the lines of a block, and those of them that visibly go on in the next one. */
export function linesOf(text: string, segments: readonly Segment[]): BlockLines {
	const lines = segments.filter(({ place }) => place === 'line');
	const continuedLengths = lines.slice(1).flatMap((line, index) => {
		const before = lines[index] as Segment;
		return goesOn(text, before, line) ? [before.lineLength] : [];
	});
	return {
		lengths: lines.map(({ lineLength }) => lineLength),
		breaks: Math.max(0, lines.length - 1),
		continuedLengths,
		ended: lines.map(({ at, lineLength }) => endMark(text, at, at + lineLength) !== 'none'),
	};
}

function goesOn(text: string, before: Segment, line: Segment): boolean {
	if (line.mark !== 'text' || line.letterCase === 'upper' || endMark(text, before.at, line.from) !== 'none') return false;
	// The name of who signs stands on a line of its own below the post.
	if (SIGNED.test(text.slice(line.at, line.at + Math.min(line.lineLength, LONGEST_NAME)))) return false;
	if (before.mark === 'text') return before.lineLength > 8;
	return (before.mark === 'number' || before.mark === 'label' || before.mark === 'opening') && before.lineLength > 20;
}

/** A line that ends with the mark of a signature, in languages that have it behind the name. */
const SIGNED = new RegExp(
	`(?:${Object.values(languages)
		.filter(({ structure }) => structure.signatureMarkStands === 'after')
		.map(({ structure }) => structure.signatureMark)
		.join('|')})\\s*$`,
	'u',
);
const LONGEST_NAME = 80;

/** Tells from all blocks of a text whether it is hard-wrapped, and from which length on a line counts as full. */
export function lineBreaking(blocks: readonly BlockLines[]): LineBreaking {
	const continuedLengths: number[] = [];
	let lineBreaks = 0;
	let longestLine = 0;
	for (const block of blocks) {
		for (const length of block.lengths) if (length > longestLine) longestLine = length;
		for (const length of block.continuedLengths) continuedLengths.push(length);
		lineBreaks += block.breaks;
	}
	let linesNearMargin = 0;
	for (const { lengths } of blocks) for (const length of lengths) if (length > longestLine - LONGEST_USUAL_WORD) linesNearMargin++;
	const unknown = { hardWrapped: false, fullLine: 0, longestLine, linesNearMargin };
	if (continuedLengths.length < FEWEST_CONTINUED || continuedLengths.length < lineBreaks * WRAPPED_SHARE) return unknown;
	const sorted = [...continuedLengths].sort((a, b) => a - b);
	// The middle length is a safe measure of the margin; what is much shorter is a heading's line.
	const middle = sorted[sorted.length >> 1] as number;
	const usual = sorted.filter((length) => length >= middle * 0.75);
	const ragged = (usual[Math.floor(usual.length * 0.9)] as number) - (usual[Math.floor(usual.length * 0.1)] as number);
	const certain = usual.length >= lineBreaks * CERTAIN_SHARE;
	if (usual.length < FEWEST_CONTINUED || (!certain && ragged > middle * MOST_RAGGED)) return unknown;
	const shortest = usual[Math.floor(usual.length * 0.01)] as number;
	const lowTenth = usual[Math.floor(usual.length * 0.1)] as number;
	// A margin that breaks behind the first word that crosses it leaves a sharp edge; one that breaks before it leaves a ragged one.
	const sharp = lowTenth - shortest <= 1;
	return {
		hardWrapped: true,
		longestLine,
		linesNearMargin,
		fullLine: sharp ? shortest - 1 : (usual[Math.floor(usual.length * 0.03)] as number) * NEARLY_FULL,
	};
}

/** Whether lines are broken alike, so that every break tells the same. */
export function isSameBreaking(one: LineBreaking, other: LineBreaking): boolean {
	return (
		one === other ||
		(one.hardWrapped === other.hardWrapped &&
			one.fullLine === other.fullLine &&
			one.longestLine === other.longestLine &&
			one.linesNearMargin === other.linesNearMargin)
	);
}

/** The line before a segment. */
export interface LineBefore {
	readonly length: number;
	/** True where it ends with a mark of punctuation. */
	readonly ended: boolean;
}

const LONGEST_USUAL_WORD = 12;
const SEVERAL_LINES = 3;
/** No page has longer lines than this: a text with a longer one has a paragraph a line. */
const WIDEST_PAGE = 130;

/** In a text of too few lines to measure: the line before ends without a mark, and the next word would not have fitted into the longest line. */
function goesOnAtMargin(segment: Segment, lineBefore: LineBefore, { longestLine, linesNearMargin }: LineBreaking): boolean {
	if (lineBefore.ended || segment.mark !== 'text' || segment.headingLevel > 0 || longestLine > WIDEST_PAGE) return false;
	// A capital may begin something new: then several lines must show where the margin is.
	if (segment.letterCase === 'upper' && linesNearMargin < SEVERAL_LINES) return false;
	return lineBefore.length + segment.firstWordLength + 1 > longestLine;
}

/** The break before a segment. */
export function breakBefore(
	segment: Segment,
	first: boolean,
	firstOfBlock: boolean,
	lineBefore: LineBefore,
	breaking: LineBreaking,
): Break {
	if (segment.place === 'inside') return 'inside';
	if (segment.place === 'after') return 'after';
	if (first) return 'begin';
	if (firstOfBlock) return 'blank';
	if (!breaking.hardWrapped) return goesOnAtMargin(segment, lineBefore, breaking) ? 'full' : 'newline';
	return lineBefore.length >= breaking.fullLine ? 'full' : 'short';
}
