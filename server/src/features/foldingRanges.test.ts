import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { dedent } from '../testing/dedent.ts';
import { foldingRanges } from './foldingRanges.ts';

/** Lines from 1. */
function folds(text: string): string[] {
	const { document } = readDocument(text);
	const line = (offset: number) => text.slice(0, offset).split('\n').length;
	return foldingRanges(document).map(({ start, end, kind }) => `${kind} ${line(start)}-${line(end)}`);
}

test('annexes, the preamble, paragraphs with what is below them, comments', () => {
	const letter = dedent(`
		Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

		I have the honour to transmit a draft resolution (see annex).

		(Signed) Kari Berg

		Annex

		The General Assembly,

		Recalling its resolution 59/50 of 2 December 2004,

		1. Requests the Secretary-General:

		(a) To prepare the meeting;

		2. Decides to remain seized of the matter.

		<!-- to be
		continued -->
	`);
	expect(folds(letter)).toEqual(['part 7-20', 'part 9-11', 'part 13-15', 'comment 19-20']);
});

test('a text on one line has nothing to fold', () => {
	expect(folds('The General Assembly, Recalling its resolution 59/50, 1. Decides to act; 2. Requests a report.')).toEqual([]);
});
