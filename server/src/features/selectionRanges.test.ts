import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { anyText } from '../testing/arbitraryText.ts';
import { withCursor } from '../testing/cursor.ts';
import { selectionRanges } from './selectionRanges.ts';

function selections(template: string): string[] {
	const { document, offset } = withCursor(template);
	return selectionRanges(document, offset).map(({ start, end }) => document.text.slice(start, end));
}

test('word, reference, words of the paragraph, paragraph, paragraph with its parts, document', () => {
	expect(
		selections(`
			The General Assembly,

			1. Requests the Secretary-General:

			(a) To report on 2 Dec|ember 2009;

			2. Decides to act.
		`),
	).toEqual([
		'December',
		'2 December 2009',
		'To report on 2 December 2009;',
		'(a) To report on 2 December 2009;',
		'1. Requests the Secretary-General:\n\n(a) To report on 2 December 2009;',
		expect.stringMatching(/^The General Assembly/),
	]);
});

test('an annex with its heading', () => {
	const found = selections(`
		Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

		I have the honour to transmit a list (see annex).

		(Signed) Kari Berg

		Annex

		List of |participants
	`);
	expect(found).toContain('Annex\n\nList of participants');
});

test('what stands below the same heading, then the annex', () => {
	const found = selections(`
		Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

		I have the honour to transmit a draft resolution (see annex).

		(Signed) Kari Berg

		Annex

		Draft resolution

		The General Assembly,

		Recalling its resolution 59/50 of 2 December 2004,

		I

		Wells

		1. Decides to map the wells;

		II

		Roads

		2. Decides to build |roads.
	`);
	const headed = found.findIndex((text) => text.startsWith('Roads') || text.startsWith('II'));
	expect(found[headed]).toMatch(/2\. Decides to build roads\.$/);
	expect(found[headed + 1]).toMatch(/^(?:II|Annex)/);
	expect(found.at(-2)).toMatch(/^Annex\n/);
});

test('a Chinese word', () => {
	expect(selections('大会，\n\n回顾其第59/50号决|议，\n\n1. 决定举行会议。')[0]).toBe('决议');
});

test('each holds the one before, anywhere in any text', () => {
	fc.assert(
		fc.property(anyText, fc.nat(), (text, place) => {
			const { document } = readDocument(text);
			const ranges = selectionRanges(document, place % (text.length + 1));
			expect(ranges.at(-1)).toEqual({ start: 0, end: text.length });
			for (const [index, { start, end }] of ranges.entries()) {
				const outer = ranges[index + 1];
				if (outer) expect(outer.start <= start && end <= outer.end && outer.end - outer.start > end - start).toBe(true);
			}
		}),
	);
});
