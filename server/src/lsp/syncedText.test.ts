import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { changed, offsetOf, placeOf, type TextChange } from '../testing/clientText.ts';
import { recordFigure } from '../testing/figures.ts';
import { editionOf, syncedText } from './syncedText.ts';

/** `PENHOLDER_RUNS` makes it longer. */
const RUNS = Number(process.env.PENHOLDER_RUNS ?? 200);

const created = (text: string) => syncedText.create('untitled:a', 'undoc', 1, text);
const update = (document: TextDocument, changes: readonly TextChange[]) => syncedText.update(document, changes as never, 1);

const words = fc
	.array(fc.constantFrom('a', 'Кк', 'ق', '大', '𝒳', '\ud83d', '\n', '\r', '\r\n', '\u2028', '\t', 'e\u0301'), { maxLength: 12 })
	.map((pieces) => pieces.join(''));
const place = fc.record({ line: fc.nat(9), character: fc.oneof(fc.nat(6), fc.constant(2 ** 31 - 1)) });
const change: fc.Arbitrary<TextChange> = fc.oneof(
	{ weight: 8, arbitrary: fc.record({ range: fc.record({ start: place, end: place }), text: words }) },
	{ weight: 1, arbitrary: fc.record({ text: words }) },
);

test(
	'a text is what its client has after any changes, in lines that end with CRLF, CR or LF',
	() => {
		let edits = 0;
		fc.assert(
			fc.property(words, fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 12 }), (text, batches) => {
				const document = created(text);
				let expected = text;
				for (const batch of batches) {
					update(document, batch);
					expected = batch.reduce(changed, expected);
					edits += batch.length;
					expect(document.getText()).toBe(expected);
					for (let offset = 0; offset <= expected.length; offset++) {
						expect(document.positionAt(offset)).toEqual(placeOf(expected, offset));
						expect(offsetOf(expected, document.positionAt(offset))).toBe(document.offsetAt(document.positionAt(offset)));
					}
				}
			}),
			{ numRuns: RUNS },
		);
		recordFigure('edits sent', edits);
	},
	20_000 + 20 * RUNS,
);

test('a change in a line that is not there is one at the end', () => {
	const document = created('one\ntwo');
	update(document, [{ range: { start: { line: 999, character: 3 }, end: { line: 1000, character: 0 } }, text: '\nthree' }]);
	expect(document.getText()).toBe('one\ntwo\nthree');
	expect(document.positionAt(8)).toEqual({ line: 2, character: 0 });
});

test('each text that a client has had is another edition, whatever its version', () => {
	const document = created('one');
	const editions = [editionOf(document)];
	for (const text of ['two', 'two', 'one']) editions.push(editionOf(update(document, [{ text }])));
	editions.push(editionOf(created('one')));
	expect(new Set(editions).size).toBe(editions.length);
});
