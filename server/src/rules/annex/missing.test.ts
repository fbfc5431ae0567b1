import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, textOf } from '../../testing/arbitraryText.ts';
import { documentOf, findingsOf, letterForTests, markedBy } from '../../testing/letterForTests.ts';
import { applyEdits } from '../../text/edits.ts';
import { annexMissing } from './missing.ts';

describe('annex/missing', () => {
	test('gives one error for each annex of a range that is not there', () => {
		const text = letterForTests('I have the honour to transmit five texts (see annexes I to V).', 'Annex I', 'Text', 'Annex IV', 'Text');
		expect(findingsOf(annexMissing, text).map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
	});

	test('gives one error for annexes that are promised without a number, however often', () => {
		const text = letterForTests(
			'I have the honour to transmit a statement (see annex).\n\nI should be grateful if you would have the present letter and its annex circulated as a document of the Security Council.',
		);
		expect(markedBy(annexMissing, text)).toEqual(['annex']);
	});

	test('is satisfied by a heading without a number', () => {
		expect(markedBy(annexMissing, letterForTests('I have the honour to transmit a statement (annex I).', 'Annex', 'Text'))).toEqual([]);
	});

	test('leaves a promised number to annex/number where a heading has the wrong one', () => {
		const body = 'I have the honour to transmit a statement (annex I) and a list (annex II).';
		expect(markedBy(annexMissing, letterForTests(body, 'Annex I', 'Text', 'Annex III', 'Text'))).toEqual([]);
		expect(markedBy(annexMissing, letterForTests(body, 'Annex I', 'Text', 'Annex I', 'Text'))).toEqual([]);
	});

	test.each([
		'I have the honour to refer to the annex to General Assembly resolution 60/1.',
		'I have the honour to refer to the principles annexed to General Assembly resolution 46/182.',
		'I have the honour to refer to the rules in force (A/64/191, annex II).',
		'I have the honour to refer to resolution 2200 A (XXI), annex.',
		'I have the honour to refer to annexes I and II to the Convention and to annex VII of the Agreement.',
		'I have the honour to refer to the Protocol and its annexes.',
	])('finds no promise in “%s”', (body) => {
		expect(markedBy(annexMissing, letterForTests(body))).toEqual([]);
	});

	test.each([
		['I have the honour to transmit a report, the text of which is contained in the annex to the present letter.', ['annex']],
		['I have the honour to transmit the report requested in resolution 2202 (2015) (see annex).', ['annex']],
		['I have the honour to transmit a report. Annex II contains its summary.', ['II']],
	])('finds the promise in “%s”', (body, marked) => {
		expect(markedBy(annexMissing, letterForTests(body))).toEqual(marked);
	});

	test('expects the enclosures that an annexed letter promises, and those alone', () => {
		const annexed = ['Annex', 'I enclose a map (see enclosure) and refer to the list (annex IV).', '(Signed) Per Dahl'];
		const body = 'I have the honour to transmit a letter (see annex).';
		expect(markedBy(annexMissing, letterForTests(body, ...annexed))).toEqual(['enclosure']);
		expect(markedBy(annexMissing, letterForTests(body, ...annexed, 'Enclosure', 'Map'))).toEqual([]);
	});

	test('expects of a resolution the annex to the present resolution only', () => {
		const resolution = (words: string) =>
			`The General Assembly,\n\nRecalling its resolution 60/1,\n\nAdopts the guidelines contained in ${words}.`;
		expect(markedBy(annexMissing, resolution('the annex to the present resolution'))).toEqual(['annex']);
		expect(markedBy(annexMissing, resolution('the annex to its resolution 60/1'))).toEqual([]);
		expect(markedBy(annexMissing, `${resolution('the annex to the present resolution')}\n\nAnnex\n\nGuidelines`)).toEqual([]);
	});

	test('only informs while the letter is not signed', () => {
		const text = letterForTests('I have the honour to transmit a statement (see annex).').replace('(Signed) Kari Berg', '');
		expect(findingsOf(annexMissing, text).map(({ severity }) => severity)).toEqual(['information']);
	});

	test('inserts the heading where the count puts it', () => {
		const body = 'I have the honour to transmit three texts (annexes I, II and III).';
		const mended = (...after: string[]) => mend(letterForTests(body, ...after));
		expect(mended('Annex I', 'One', 'Annex III', 'Three')).toBe(letterForTests(body, 'Annex I', 'One', 'Annex II', 'Annex III', 'Three'));
		expect(mended('Annex II', 'Two', 'Annex III', 'Three')).toBe(letterForTests(body, 'Annex I', 'Annex II', 'Two', 'Annex III', 'Three'));
		expect(mended('## Annex I', 'One', '## Annex II', 'Two')).toBe(
			letterForTests(body, '## Annex I', 'One', '## Annex II', 'Two', '## Annex III'),
		);
	});

	test('keeps to the long form of the other headings', () => {
		const body = 'I have the honour to transmit two texts (annexes I and II).';
		const long = (number: string) =>
			`Annex ${number} to the letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General`;
		expect(mend(letterForTests(body, long('I'), 'One'))).toBe(letterForTests(body, long('I'), 'One', long('II')));
	});

	test('finds the one missing annex of the joint letter of 25 June 2010, and mends it on its one line', () => {
		const text = seed('002_5a894c35c2768328.txt');
		expect(markedBy(annexMissing, text)).toEqual(['المرفق']);
		const mended = mend(text);
		expect(mended).toContain('(توقيع) فيتالي تشوركين المرفق البيان الذي');
		expect(findingsOf(annexMissing, mended)).toEqual([]);
	});

	test.each(['000_7d2214010558cff8.txt', '001_26fd981915cedf0e.txt', '003_30c4ea7ebaaa11ac.txt', '004_cad8b63664231793.txt'])(
		'finds nothing in %s',
		(name) => {
			expect(markedBy(annexMissing, seed(name))).toEqual([]);
		},
	);

	test('never throws, and marks places of the text', () => {
		const pieces = [
			...[
				'Annex',
				'Annex I',
				'Annex III',
				'Annex to the letter dated 1 May 2009',
				'Enclosure',
				'(see annexes I to III)',
				'annex II',
				'(',
				'\u200b',
			],
			...[
				'المرفق الأول',
				'(انظر المرفق)',
				'附件一',
				'(见附件二)',
				'(Signed) X',
				'\ud800',
				'\n\n',
				' ',
				'its annexes',
				' to the present letter',
				'. ',
			],
		];
		fc.assert(
			fc.property(textOf(...pieces), anyText, (annexes, other) => {
				const text = letterForTests(`${annexes}${other}`, annexes);
				for (const { start, end } of annexMissing.check(documentOf(text), { sessionOpenings: {} }))
					expect(start < end && end <= text.length).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});
});

function mend(text: string): string {
	return applyEdits(
		text,
		findingsOf(annexMissing, text).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}

function seed(name: string): string {
	return readFileSync(new URL(`../../../../seeds/${name}`, import.meta.url), 'utf8');
}
