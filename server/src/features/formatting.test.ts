import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { anyText, textOf } from '../testing/arbitraryText.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { applyEdits } from '../text/edits.ts';
import { formatting } from './formatting.ts';

function formatted(text: string): string {
	return applyEdits(text, formatting(readDocument(text).document));
}

const words = (text: string) => text.replace(/\s/g, '');

test('blanks at the ends of lines go', () => {
	expect(formatted('The General Assembly,  \n \nDecides to act. \t')).toBe('The General Assembly,\n\nDecides to act.');
});

test('blank lines become one, between paragraphs', () => {
	expect(
		formatted('\n\nThe General Assembly,\n\n\n\nRecalling its resolution 59/50,\n1. Decides to act;\n2. Requests a report.\n\n\n'),
	).toBe('The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Decides to act;\n\n2. Requests a report.\n');
});

test('the lines of a masthead and of a wrapped paragraph stay together', () => {
	const text = 'Distr.: General\n11 August 2009\nEnglish\nOriginal: Russian\n';
	expect(formatted(text)).toBe(text);
});

test('line breaks stay of their kind', () => {
	expect(formatted('The General Assembly,\r\n1. Decides to act; \r\n2. Requests a report.\r\n')).toBe(
		'The General Assembly,\r\n\r\n1. Decides to act;\r\n\r\n2. Requests a report.\r\n',
	);
});

test('comments stay as they are', () => {
	const text = 'The General Assembly,\n\n<!-- first  \n\n\n  last -->\n\nDecides to act.\n';
	expect(formatted(text)).toBe(text);
});

test('only the lines of a range change', () => {
	const text = 'The General Assembly,  \n\nRecalling its resolution 59/50,  \n\nDecides to act.  \n';
	const start = text.indexOf('Recalling');
	const edits = formatting(readDocument(text).document, { start: start + 3, end: text.indexOf('Decides') });
	expect(applyEdits(text, edits)).toBe('The General Assembly,  \n\nRecalling its resolution 59/50,\n\nDecides to act.  \n');
});

const SEEDS = new URL('../../../seeds/', import.meta.url);
const seeds = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));

describe.each(seeds)('seed %s', (name) => {
	const text = readFileSync(new URL(name, SEEDS), 'utf8');

	test('keeps its words, and formatting twice is formatting once', () => {
		const once = formatted(text);
		expect(words(once)).toBe(words(text));
		expect(formatted(once)).toBe(once);
	});
});

describe('in any text', () => {
	const layouts = fc
		.tuple(fc.constantFrom(...sampleDocuments), fc.array(fc.constantFrom('\n', '\n\n', ' \n', '\n\n\n \n', '\r\n', '\r\n\r\n', '  \n\t\n')))
		.map(([{ paragraphs }, gaps]) => paragraphs.map((paragraph, index) => paragraph + (gaps[index % (gaps.length || 1)] ?? '\n')).join(''));
	const pieces = textOf(
		'The General Assembly,',
		'1. Decides',
		'(a) to act',
		'Annex',
		'\n',
		'\r\n',
		' ',
		'\t',
		'\r',
		'<!--',
		'-->',
		'\u00a0',
		'\ufeff',
	);

	test('words stay untouched, and twice is once', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, pieces, layouts), (text) => {
				const once = formatted(text);
				expect(words(once)).toBe(words(text));
				expect(formatted(once)).toBe(once);
			}),
			{ numRuns: 300 },
		);
	});
});
