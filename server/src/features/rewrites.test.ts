import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { applyEdits } from '../text/edits.ts';
import { type RewriteKind, rewrites } from './rewrites.ts';

/** The text after a rewrite of the whole document; undefined where it is not offered. */
function rewritten(text: string, kind: RewriteKind): string | undefined {
	const [found] = rewrites(readDocument(text).document, { start: 0, end: 0 }, (one) => one === kind);
	return found && applyEdits(text, found.edits);
}

const words = (text: string) => text.replace(/\s/g, '');

describe('a document on one line', () => {
	test.each(sampleDocuments.filter(({ kind }) => kind === 'draft-resolution'))(
		'gets a line for each paragraph: $language',
		({ paragraphs }) => {
			const line = paragraphs.join(' ');
			const split = rewritten(line, 'refactor.rewrite.splitParagraphs') ?? '';
			expect(words(split)).toBe(words(line));
			expect(split.split(/\n+/)).toEqual(paragraphs);
		},
	);

	test('of paragraphs that have their lines has nothing to be split', () => {
		expect(rewritten('The General Assembly,\n\n1. Decides to act.\n', 'refactor.rewrite.splitParagraphs')).toBeUndefined();
	});
});

describe('lines that are broken within paragraphs', () => {
	test('are joined', () => {
		const text =
			'The General Assembly,\n\nRecalling its resolution 59/50 of\n2 December 2004,\n\n1. Requests the Secretary-\nGeneral to report to it\non the matter.\n';
		expect(rewritten(text, 'refactor.rewrite.joinLines')).toBe(
			'The General Assembly,\n\nRecalling its resolution 59/50 of 2 December 2004,\n\n1. Requests the Secretary-General to report to it on the matter.\n',
		);
	});

	test('are joined without a space in Chinese', () => {
		expect(rewritten('大会，\n\n回顾其第59/50号决议以及其他\n有关决议，\n\n1. 决定举行会议。\n', 'refactor.rewrite.joinLines')).toBe(
			'大会，\n\n回顾其第59/50号决议以及其他有关决议，\n\n1. 决定举行会议。\n',
		);
	});

	test('only within what is selected', () => {
		const text = 'The General Assembly,\n\n1. Decides to\nact at once;\n\n2. Requests a\nreport.\n';
		const start = text.indexOf('2.');
		const [join] = rewrites(readDocument(text).document, { start, end: start + 5 }, (kind) => kind === 'refactor.rewrite.joinLines');
		expect(applyEdits(text, join?.edits ?? [])).toBe('The General Assembly,\n\n1. Decides to\nact at once;\n\n2. Requests a report.\n');
	});
});

const SEEDS = new URL('../../../seeds/', import.meta.url);
test.each(readdirSync(SEEDS).filter((name) => name.endsWith('.txt')))('no rewrite of seed %s changes a word', (name) => {
	const text = readFileSync(new URL(name, SEEDS), 'utf8');
	for (const { edits } of rewrites(readDocument(text).document, { start: 0, end: 0 }, () => true)) {
		expect(words(applyEdits(text, edits))).toBe(words(text));
	}
});
