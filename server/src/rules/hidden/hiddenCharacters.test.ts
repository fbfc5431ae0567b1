import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { render, sentence } from '../../text/sentence.ts';
import { checkDocument } from '../check.ts';
import type { Finding } from '../rule.ts';
import { hiddenBidirectional } from './bidirectional.ts';
import { hiddenControl } from './control.ts';
import { namesOf } from './hiddenCharacters.ts';
import { hiddenPrivateUse } from './privateUse.ts';
import { hiddenTagCharacters } from './tagCharacters.ts';
import { hiddenZeroWidth } from './zeroWidth.ts';

const RULES = [hiddenBidirectional, hiddenControl, hiddenPrivateUse, hiddenTagCharacters, hiddenZeroWidth];
const TEXT = 'The General Assembly,\n\nRecalling its resolution 59/50 of 2 December 2004, and document A/64/191,';

const hidden = [
	...['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'].map((character) => [
		hiddenBidirectional.code,
		character,
	]),
	...['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'].map((character) => [hiddenZeroWidth.code, character]),
	...['\u0000', '\u0007', '\u001B', '\u007F', '\u0081'].map((character) => [hiddenControl.code, character]),
	...['\u{E0001}', '\u{E0041}', '\u{E0100}', '\uFE0F', '\u2062', '\u206F', '\uFFFB'].map((character) => [
		hiddenTagCharacters.code,
		character,
	]),
] as const;

describe('the rules of hidden characters', () => {
	test('find a hidden character at its place, and taking it out gives the text back', () => {
		const place = fc.integer({ min: 24, max: TEXT.length - 1 });
		fc.assert(
			fc.property(fc.constantFrom(...hidden), place, ([code = '', character = ''], at) => {
				const text = TEXT.slice(0, at) + character + TEXT.slice(at);
				const findings = findingsIn(text);
				expect(findings).toMatchObject([{ code, start: at, end: at + character.length }]);
				expect(findings[0]?.fixes?.[0]?.safe).toBe(true);
				expect(applyEdits(text, findings[0]?.fixes?.[0]?.edits ?? [])).toBe(TEXT);
			}),
		);
	});

	test('report a run of them once', () => {
		expect(findingsIn(`${TEXT}\u200B\u200D\u200B`).map(({ end, start }) => end - start)).toEqual([3]);
	});

	test('accept a byte order mark at the beginning of the text', () => {
		expect(findingsIn(`\uFEFF${TEXT}`)).toEqual([]);
	});

	test('accept marks of direction but inside symbols and numbers', () => {
		expect(findingsIn(`${TEXT}\u200E\u200F\u061C the item \u200F22\u200F,`)).toEqual([]);
		expect(findingsIn(TEXT.replace('59/50', '59\u200F/\u200F50')).map(({ severity }) => severity)).toEqual(['information', 'information']);
		expect(findingsIn(TEXT.replace('A/64', 'A\u200E/64'))).toHaveLength(1);
	});

	test('accept page breaks and both kinds of line ends', () => {
		expect(findingsIn(`${TEXT.replaceAll('\n', '\r\n')}\r\n\fA/64/191\t`)).toEqual([]);
	});

	test('mend line ends of old kinds', () => {
		expect(mended(TEXT.replaceAll('\n', '\r'))).toBe(TEXT);
		expect(mended(`${TEXT}\vHaving considered the report,`)).toBe(`${TEXT}\nHaving considered the report,`);
	});

	test('put the Windows character in the place of a control of the second set', () => {
		expect(mended(`${TEXT} \u0093in good time\u0094 \u0096 the States\u0092`)).toBe(`${TEXT} “in good time” – the States’`);
	});

	test('report private-use characters without a fix', () => {
		expect(findingsIn(`${TEXT}\uF0B7`)).toMatchObject([{ code: 'hidden/private-use', severity: 'warning' }]);
		expect(mended(`${TEXT}\uF0B7`)).toBe(`${TEXT}\uF0B7`);
	});
});

describe('names of hidden characters', () => {
	test('are those that people know, with their code points', () => {
		expect(render(sentence`${namesOf('\u200B')}`)).toBe('zero-width space (U+200B)');
		expect(render(sentence`${namesOf('\u{E0041}')}`)).toBe('U+E0041');
	});

	test('name each once, and only the first of many', () => {
		expect(render(sentence`${namesOf('\u200B\u200B')}`)).toBe('zero-width space (U+200B)');
		expect(render(sentence`${namesOf('\u200B\u200C\u200D\u2060')}`)).toBe(
			'zero-width space (U+200B), zero-width non-joiner (U+200C), zero-width joiner (U+200D) and others',
		);
	});
});

function findingsIn(text: string): Finding[] {
	return checkDocument(readDocument(text, { language: 'en' }).document, undefined, RULES);
}

function mended(text: string): string {
	return applyEdits(
		text,
		findingsIn(text).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}
