import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signsText } from '../../../scripts/generate-signs.mjs';
import { looksLikeUnDocument } from './unDocument.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

test('the signs are what the language files make; “npm run generate:grammar” writes them', () => {
	expect(read('client/src/recognition/signs.json')).toBe(signsText());
});

describe('a text of the United Nations is recognised', () => {
	test.each(readdirSync(new URL('seeds/', root)).filter((name) => name.endsWith('.txt')))('among the seeds: %s', (name) => {
		const isNews = name.startsWith('003');
		expect(looksLikeUnDocument(read(`seeds/${name}`))).toBe(!isNews);
	});

	test.each(['arabic', 'chinese', 'english', 'french', 'russian', 'spanish'])('as a new document in %s', (language) => {
		expect(looksLikeUnDocument(read(`syntaxes/test/documents/${language}.undoc`))).toBe(true);
	});

	test.each([
		['a draft without a masthead', 'The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Takes note of the report.'],
		[
			'a letter on one line',
			'Letter dated 14 July 2026 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General (A/81/1)',
		],
	])('%s', (_, text) => {
		expect(looksLikeUnDocument(text)).toBe(true);
	});
});

describe('another text is left alone', () => {
	test.each([
		['a newspaper’s report', 'The General Assembly adopted resolution A/RES/64/1 on Monday.\n\nThe Security Council did not meet.'],
		['a private letter', 'Letter from Paris\n\nDear Anna,\n\nThe weather is fine. Yesterday we saw the General Assembly on television.'],
		['notes', '# Annex\n\n1. Call the mission.\n2. Ask about A/64/191.'],
		['nothing', ''],
	])('%s', (_, text) => {
		expect(looksLikeUnDocument(text)).toBe(false);
	});

	test.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'LICENSE'])('%s', (name) => {
		expect(looksLikeUnDocument(read(name))).toBe(false);
	});
});

test('a long text that looks like nothing is told in an instant', () => {
	const pieces = ['A/', 'first ', 'Annex to the letter ', 'الدورة ', '第', '2009年7月14日给', 'Distr', '# ', '\n', ' '];
	for (const piece of pieces) {
		const start = performance.now();
		looksLikeUnDocument(piece.repeat(20_000));
		expect(performance.now() - start, piece).toBeLessThan(500);
	}
});
