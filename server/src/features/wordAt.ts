import type { Range } from '../text/range.ts';

/**
 * The word that an offset stands in or at the end of: letters with their marks, digits, apostrophes and hyphens inside. In a script without
 * spaces, the word that the dictionary of the platform finds. Undefined between words. UTF-16 offsets.
 */
export function wordAt(text: string, offset: number): Range | undefined {
	const from = Math.max(0, offset - LONGEST_WORD);
	const window = text.slice(from, offset + LONGEST_WORD);
	const at = offset - from;
	for (const { index, 0: word } of window.matchAll(WORD)) {
		if (index > at) return undefined;
		if (index + word.length < at) continue;
		const inside = HAN.test(word) ? segmentAt(word, at - index) : { start: 0, end: word.length };
		return { start: from + index + inside.start, end: from + index + inside.end };
	}
	return undefined;
}

/** UTF-16 units to either side that are looked at: longer words are none, and longer stretches without spaces cost too much to segment. */
const LONGEST_WORD = 100;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\-‑][\p{L}\p{M}\p{N}]+)*/gu;
const HAN = /\p{Script=Han}/u;

/** Stretches of Chinese are cut into words by the platform, whose dictionary knows them. */
function segmentAt(stretch: string, offset: number): Range {
	const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
	const found = segmenter.segment(stretch).containing(Math.min(offset, stretch.length - 1));
	return found ? { start: found.index, end: found.index + found.segment.length } : { start: 0, end: stretch.length };
}
