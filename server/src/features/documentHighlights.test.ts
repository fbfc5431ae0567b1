import { describe, expect, test } from 'vitest';
import { withCursor } from '../testing/cursor.ts';
import { documentHighlights } from './documentHighlights.ts';
import { references } from './references.ts';

const letter = `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a memorandum (annex I) and a list (annex II) on resolution 59/50[^1]. As annex II shows, resolution 59/50 has been heeded.

(Signed) Kari Berg

Annex I

Explanatory memorandum

Annex II

List of participants

[^1]: Adopted without a vote.`;

function highlighted(words: string, more = 0): string[] {
	const at = letter.indexOf(words) + more;
	const { document, offset } = withCursor(`${letter.slice(0, at)}|${letter.slice(at)}`);
	return documentHighlights(document, offset).map(({ start, end, kind }) => `${kind}: ${letter.slice(start, end)}`);
}

describe('what means the same is highlighted', () => {
	const annex = ['mention: annex II', 'mention: annex II', 'heading: Annex II'];

	test('an annex in its heading and its mentions, wherever the cursor is in their words', () => {
		expect(highlighted('Annex II', 2)).toEqual(annex);
		expect(highlighted('annex II', 1)).toEqual(annex);
		expect(highlighted('annex II', 8)).toEqual(annex);
	});

	test('a resolution in its citations', () => {
		expect(highlighted('59/50')).toEqual(['mention: 59/50', 'mention: 59/50']);
	});

	test('a footnote in its mark and its note', () => {
		const note = ['mention: [^1]', 'heading: [^1]'];
		expect(highlighted('[^1].', 1)).toEqual(note);
		expect(highlighted('[^1]:', 1)).toEqual(note);
	});
});

test('a note leads back to the mark in the text', () => {
	const at = letter.indexOf('[^1]:') + 1;
	const { document, offset } = withCursor(`${letter.slice(0, at)}|${letter.slice(at)}`);
	expect(references(document, offset, false).map(({ start }) => start)).toEqual([letter.indexOf('[^1]')]);
});
