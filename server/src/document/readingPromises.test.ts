import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenPromises } from '../testing/documentInvariants.ts';
import { layouts } from '../testing/layouts.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { readDocument } from './read.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const wholeTexts = [
	...readdirSync(seeds, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => readFileSync(new URL(name, seeds), 'utf8')),
	...sampleDocuments.flatMap(({ paragraphs }) =>
		['a paragraph a line', 'hard-wrapped at 72, without blank lines', 'on one line'].map((layout) => layouts[layout]?.(paragraphs) ?? ''),
	),
];

const words = sampleDocuments.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => [text, text.slice(0, 20), text.slice(-20)]));
const marks =
	'1. ~2 - ~١ - ~- 3 -~(a) ~b) ~(أ) ~’1‘ ~㈠ ~(i) ~17. ~99~2/5~/...~24-04711 (E)~*2404711*~<!--~-->~<!-- x -->~%%%A|B|~# ~###### ~**~*~_~[^1]~[^1]: ~[~]~(~)~“~”~_____~* ~,~;~.~:~،~؛~，~；~。'.split(
		'~',
	);
const breaks = [...'\n\r \t\u2028\u00a0\u3000\ufeff\u200f\u202e\u00ad', '\n\n', '\r\n'];
const oddities = ['\ud800', '\udc00', '\u0000', '\ufffe', '\ufdd0', '__proto__', 'constructor'];
/** What means something to the reader, or should mean nothing, to be strung together at random. */
const pieces = [...new Set([...words, ...marks, ...breaks, ...oddities])];

const strungPieces = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units));
const truncated = fc
	.tuple(fc.constantFrom(...wholeTexts), fc.nat(), fc.nat())
	.map(([text, from, to]) => text.slice(...[from % (text.length + 1), to % (text.length + 1)].toSorted((one, other) => one - other)));
const mixed = fc
	.tuple(truncated, truncated, fc.constantFrom('', ' ', '\n', '\n\n'))
	.map(([one, other, between]) => one.slice(0, 1500) + between + other.slice(0, 1500));

describe('a document keeps its promises', () => {
	test.each(wholeTexts.map((text, index) => [index, text] as const))('whole text %i', (_, text) => {
		expect(brokenPromises(readDocument(text).document)).toEqual([]);
	});

	test.each([
		['any characters', codeUnits],
		['any pieces', strungPieces],
		['parts of texts', truncated],
		['parts of two texts', mixed],
	])('%s', (_, texts) => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(brokenPromises(readDocument(text).document)).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});
});

describe('hostile strings', () => {
	const allControls = String.fromCharCode(
		...Array.from({ length: 0x20 }, (_, code) => code),
		...Array.from({ length: 0x21 }, (_, code) => 0x7f + code),
	);

	test.each([
		['every control character', allControls],
		['every control character inside a draft', `The General Assembly,${allControls}Recalling its resolution,${allControls}1. Decides.`],
		['lone surrogates', 'The General Assembly,\n\ud800\n1. Decides\udc00 to \ud83d;\n\udbff2. Requests.'],
		[
			'names of the language that it is written in',
			'__proto__\n\nconstructor\n\n(__proto__) toString\n\n[^__proto__]: hasOwnProperty\n\nAnnex __proto__',
		],
		['brackets in brackets', `The General Assembly,\n\n${'[('.repeat(20_000)}${')]'.repeat(20_000)}`],
		['quotation marks', '“'.repeat(50_000)],
		['a million characters without a space', 'a'.repeat(1_000_000)],
		['a million digits', '7'.repeat(1_000_000)],
		['comments that do not close', '<!--'.repeat(50_000)],
		['labels without words', '(a) '.repeat(20_000)],
		['heading marks', '#'.repeat(100_000)],
		['emphasis', '*'.repeat(100_000)],
		['Arabic vowel signs', `إن${'\u064b'.repeat(100_000)} الجمعية العامة،`],
		['line breaks', '\n'.repeat(200_000)],
		[
			'every kind of line break',
			'The General Assembly,\r1. Decides;\u20282. Decides;\u20293. Decides;\u00854. Decides;\u000b5. Decides;\f6. Decides.',
		],
	])('%s', (_, text) => {
		expect(brokenPromises(readDocument(text).document)).toEqual([]);
	});
});

describe('a text read with the cache of the version before an edit', () => {
	/** Some characters are replaced by a piece: typing, deleting, pasting. */
	const edit = fc.record({
		at: fc.nat(),
		removed: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 400 })),
		inserted: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), strungPieces),
	});

	test('is read as a fresh one', () => {
		fc.assert(
			fc.property(fc.constantFrom(...wholeTexts), fc.array(edit, { minLength: 1, maxLength: 4 }), (original, edits) => {
				let text = original;
				let { cache } = readDocument(text);
				for (const { at, removed, inserted } of edits) {
					const start = at % (text.length + 1);
					text = text.slice(0, start) + inserted + text.slice(start + removed);
					const reading = readDocument(text, { cache });
					expect(reading.document).toEqual(readDocument(text).document);
					({ cache } = reading);
				}
			}),
			{ numRuns: 60 },
		);
	});
});
