import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { anyText } from '../testing/arbitraryText.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { semanticTokens } from './semanticTokens.ts';

function tokens(text: string): string[] {
	return semanticTokens(readDocument(text).document).map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
}

test('openers, numbers, and what is cited', () => {
	expect(
		tokens('The General Assembly,\n\nRecalling its resolution 59/50 of 2 December 2004,\n\n<!-- two\nlines -->\n\n1. Thanks Norway.'),
	).toEqual([
		'keyword: The General Assembly,',
		'keyword: Recalling',
		'string: 59/50',
		'number: 2 December 2004',
		'comment: <!-- two',
		'comment: lines -->',
		'number: 1.',
		'type: Norway',
	]);
});

test('sorted, disjoint and on one line, in any text', () => {
	fc.assert(
		fc.property(anyText, fc.constantFrom(...sampleDocuments), (noise, { paragraphs }) => {
			const text = paragraphs.join(noise);
			let last = 0;
			for (const { start, end } of semanticTokens(readDocument(text).document)) {
				expect(start >= last && end > start && !/[\r\n]/.test(text.slice(start, end))).toBe(true);
				last = end;
			}
		}),
		{ numRuns: 50 },
	);
});
