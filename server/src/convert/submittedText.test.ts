import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { anyText, textOf } from '../testing/arbitraryText.ts';
import { dedent } from '../testing/dedent.ts';
import { growth, LINEAR } from '../testing/growth.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { applyEdits } from '../text/edits.ts';
import { submittedText } from './submittedText.ts';

describe('the text as it is submitted', () => {
	test('has no comments, tags and marks, and every word of the document', () => {
		const text = dedent(`
			%%%WATER|URUGUAY|

			<!-- First draft, for the capital. -->

			# Protection of mountain springs

			*The General Assembly*,

			*Recalling* its resolution 77/172 of 14 December 2022,[^1] <!-- or 77/173? -->

			1. **Encourages** Member States
			to protect mountain springs;

			<!-- penholder-disable-next-line clause/number -->
			2. __Requests__ the Secretary-General to report on snake_case_names.

			[^1]: See also A/79/221.
		`);
		expect(submittedText(readDocument(text).document)).toBe(
			`${dedent(`
				Protection of mountain springs

				The General Assembly,

				Recalling its resolution 77/172 of 14 December 2022,¹

				1. Encourages Member States
				to protect mountain springs;

				2. Requests the Secretary-General to report on snake_case_names.

				¹ See also A/79/221.
			`).trim()}\n`,
		);
	});

	test('keeps the star of a footnote and its note', () => {
		const text = 'Item 70 of the provisional agenda*\n\n* A/64/150.\n';
		expect(submittedText(readDocument(text).document)).toBe(text);
	});

	test('numbers footnotes whose labels are words in the order of their calls', () => {
		const text = 'The General Assembly,\n\nDecides[^a] to meet.[^b]\n\n[^a]: Yes.\n[^b]: No.\n';
		expect(submittedText(readDocument(text).document)).toBe('The General Assembly,\n\nDecides¹ to meet.²\n\n¹ Yes.\n² No.\n');
	});

	test('has the title of a heading that a comment stands in', () => {
		expect(submittedText(readDocument('# <!-- or: springs --> Protection of mountain springs\n').document)).toBe(
			'Protection of mountain springs\n',
		);
	});

	test('takes linear time, however many comments and marks stand on a line', () => {
		const time = growth((size) => void submittedText(readDocument('word <!-- x --> *word* and [^note]'.repeat(size / 30)).document));
		expect(time).toBeLessThan(LINEAR);
	});

	test('is the same document, in every language', () => {
		for (const { paragraphs, language } of sampleDocuments) {
			const marked = paragraphs.map((paragraph, index) => (index % 2 === 0 ? `<!-- ${index} -->\n${paragraph}` : paragraph));
			const { document } = readDocument(submittedText(readDocument(marked.join('\n\n')).document));
			const plain = readDocument(paragraphs.join('\n\n')).document;
			expect(document.nodes.map(({ kind, number }) => ({ kind, number }))).toEqual(
				plain.nodes.map(({ kind, number }) => ({ kind, number })),
			);
			expect(document.language).toBe(language);
		}
	});

	test('keeps every letter that stands outside comments and tags, whatever the text is', () => {
		const letters = (text: string) => text.match(/\p{L}/gu)?.join('') ?? '';
		const pieces = ['<!-- x', '-->', '\n', '\n\n', '# ', '*', '**', '_', '%%%A|B|\n', 'The General Assembly,', '1. Decides', ' ', '\r\n'];
		fc.assert(
			fc.property(fc.oneof(anyText, textOf(...pieces)), (text) => {
				const { document } = readDocument(text);
				const hidden = [...document.comments, ...document.nodes.filter(({ kind }) => kind === 'subject-tags')];
				const shown = applyEdits(
					text,
					hidden.map((range) => ({ ...range, newText: '' })),
				);
				expect(letters(submittedText(document))).toBe(letters(shown));
			}),
			{ numRuns: 60 },
		);
	});
});
