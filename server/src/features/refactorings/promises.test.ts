import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../../rules/check.ts';
import { brokenPromises } from '../../testing/documentInvariants.ts';
import { sampleDocuments } from '../../testing/sampleDocuments.ts';
import { applyEdits } from '../../text/edits.ts';
import { isRefactoringName, refactor } from './offered.ts';

const NAMES = [
	'move-up',
	'move-down',
	'insert-before',
	'insert-after',
	'split',
	'merge',
	'to-subparagraphs',
	'from-subparagraphs',
	'annex-selection',
	'insert-annex',
	'delete-annex',
	'change-digits',
].filter(isRefactoringName);

/** Those that refuse where something would be wrong that was right; the others tell it in a note. */
const STRICT = new Set([
	'move-up',
	'move-down',
	'insert-before',
	'insert-after',
	'split',
	'merge',
	'to-subparagraphs',
	'from-subparagraphs',
	'change-digits',
]);

test('whatever is rewritten wherever: a refusal, or a document in which nothing is wrong that was right', () => {
	const samples = sampleDocuments.map(({ paragraphs }) => readDocument(paragraphs.join('\n\n')).document);
	fc.assert(
		fc.property(fc.constantFrom(...samples), fc.constantFrom(...NAMES), fc.nat(), fc.nat({ max: 200 }), (document, name, place, length) => {
			const start = place % (document.text.length + 1);
			const result = refactor(document, name, { start, end: Math.min(document.text.length, start + length) });
			if ('refusal' in result) return;
			const after = readDocument(applyEdits(document.text, [result.edit])).document;
			expect(brokenPromises(after)).toEqual([]);
			if (!STRICT.has(name)) return;
			const before = new Set(checkDocument(document).map(({ code }) => code));
			expect(checkDocument(after).filter(({ code, severity }) => severity !== 'hint' && !before.has(code))).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});
