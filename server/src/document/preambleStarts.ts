import type { PreambleStartWords } from '../languages/structureWords.ts';
import { fold } from '../text/fold.ts';
import { isWhiteSpace } from '../text/whiteSpace.ts';
import type { PlacedSegment } from './draft.ts';
import { endMark } from './punctuation.ts';

/**
 * Where a preamble's paragraphs begin when no line break tells, in a language in which openers also join two clauses of one paragraph
 * ("… وإذ تؤكد", "，强调"). Of all ways to cut, the likeliest is taken. What is weighed: how often the opener begins a paragraph in official
 * texts, how long the paragraph before would be, whether "also" or "further" answers the verb of the paragraph before, whether an opener is
 * repeated without them, and words that refer back to the same paragraph. The weights are those of a logistic regression on official preambles.
 * Returns the indices of segments that begin a paragraph. Linear in the number of segments.
 */
export function choosePreambularStarts(text: string, segments: readonly PlacedSegment[], from: number, to: number): ReadonlySet<number> {
	const candidates = collect(text, segments, from, to);
	const paths: Path[] = candidates.map((_, index) => ({ score: index === 0 ? 0 : Number.NEGATIVE_INFINITY, before: -1 }));
	let last = -1;
	let lastScore = Number.NEGATIVE_INFINITY;
	for (let index = 0; index < candidates.length; index++) {
		let { score } = paths[index] as Path;
		let next = index + 1;
		for (; next < candidates.length && next <= index + FARTHEST; next++) {
			const odds = oddsOfStart(candidates[index] as Candidate, candidates[next] as Candidate, next - index - 1);
			const cut = score + logarithmOfShare(odds);
			if (cut > (paths[next] as Path).score) paths[next] = { score: cut, before: index };
			score += logarithmOfShare(-odds);
		}
		if (next >= candidates.length && score > lastScore) {
			last = index;
			lastScore = score;
		}
	}
	const starts = new Set<number>();
	for (let index = last; index >= 0; index = (paths[index] as Path).before) starts.add((candidates[index] as Candidate).index);
	return starts;
}

/** A paragraph holds fewer further openers than this. */
const FARTHEST = 14;

interface Path {
	/** Logarithm of the likelihood of the best way to cut that begins a paragraph here. */
	readonly score: number;
	readonly before: number;
}

interface Candidate {
	readonly index: number;
	readonly at: number;
	/** The opener without also and further. */
	readonly key: string;
	readonly marked: boolean;
	/** Logarithm of the odds that the opener begins a paragraph, by its words and the break before it. */
	readonly odds: number;
	readonly usualLength: number;
}

function collect(text: string, segments: readonly PlacedSegment[], from: number, to: number): Candidate[] {
	const candidates: Candidate[] = [];
	for (let index = from; index < to; index++) {
		const placed = segments[index] as PlacedSegment;
		const { segment, language } = placed;
		const words = language.structure.preambleStarts;
		const first = candidates.length === 0;
		if (!words || (!first && !segment.preambularOpener)) continue;
		const sure = placed.break === 'blank' || placed.break === 'short' || placed.break === 'newline';
		if (!first && !sure && endMark(text, (segments[index - 1] as PlacedSegment).at, (segments[index - 1] as PlacedSegment).end) !== 'comma')
			continue;
		const start = placed.base + segment.wordsAt;
		const printed = fold(text.slice(start, start + segment.preambularOpener + REFERENCE_BACK)).text;
		const opener = printed.slice(0, segment.preambularOpener);
		const rest = printed.slice(segment.preambularOpener);
		// A line that the margin may have broken tells nothing: it is as rare for a paragraph to end at the margin as for a clause to begin there.
		const ofBreak = sure ? SURE : 0;
		const refersBack = words.refersBack.some((phrase) => rest.includes(phrase));
		candidates.push({
			index,
			at: placed.at,
			...openerParts(opener, words),
			odds: ofBreak + oddsOfSpace(text, placed, words) + oddsOfWords(opener, words) + (refersBack ? REFERS_BACK : 0),
			usualLength: words.usualLength,
		});
	}
	return candidates;
}

/** Where a space behind a comma can only come from a line break, there being one or none decides nearly alone. */
function oddsOfSpace(text: string, placed: PlacedSegment, words: PreambleStartWords): number {
	if (!words.spaceTells || placed.break !== 'inside') return 0;
	return isWhiteSpace(text.charCodeAt(placed.at - 1)) ? SPACE : NO_SPACE;
}

const SPACE = 3;
const NO_SPACE = -8;

/** A break that the writer made outweighs everything else. */
const SURE = 20;
/** How far behind an opener a reference back may stand, UTF-16 units. */
const REFERENCE_BACK = 40;

const CONSTANT = -0.1;
const OF_WORDS = 1.4;
const REFERS_BACK = -1.5;
const UNANSWERED = -1;
const REPEATED = -0.4;
const OF_LENGTH = 0.7;
const OF_LENGTH_SQUARED = -0.22;
const PASSED_OVER = -0.3;

function openerParts(opener: string, words: PreambleStartWords): { key: string; marked: boolean } {
	for (const mark of words.also) {
		const at = opener.indexOf(mark);
		if (at < 0) continue;
		return { key: (opener.slice(0, at) + opener.slice(at + mark.length)).replace(/\s+/g, ' ').trim(), marked: true };
	}
	return { key: opener, marked: false };
}

function oddsOfWords(opener: string, words: PreambleStartWords): number {
	const share = words.shares[opener] ?? words.shares[openerParts(opener, words).key] ?? words.share;
	return OF_WORDS * Math.log(share / (1 - share));
}

/** Logarithm of the odds that a paragraph begins at `candidate` when the one before began at `before`. */
function oddsOfStart(before: Candidate, candidate: Candidate, passedOver: number): number {
	const sameVerb = before.key !== '' && (candidate.key.startsWith(before.key) || before.key.startsWith(candidate.key));
	const length = Math.log(Math.max(1, candidate.at - before.at) / candidate.usualLength);
	return (
		CONSTANT +
		candidate.odds +
		(candidate.marked && !sameVerb ? UNANSWERED : 0) +
		(!candidate.marked && sameVerb ? REPEATED : 0) +
		OF_LENGTH * length +
		OF_LENGTH_SQUARED * length * length +
		PASSED_OVER * Math.min(passedOver, 4)
	);
}

const FARTHEST_ODDS = 30;

/** The logarithm of the likelihood with these odds (given as their logarithm). */
function logarithmOfShare(odds: number): number {
	// Beyond this the exponential leaves the range of numbers, and the logarithm is the odds themselves.
	if (odds < -FARTHEST_ODDS) return odds;
	return -Math.log1p(Math.exp(-odds));
}
