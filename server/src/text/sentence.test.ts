import { describe, expect, test } from 'vitest';
import { type Bundle, isolated, render, sentence } from './sentence.ts';
import { allOf, dayOf, eitherOf, listOf, quote } from './sentenceValues.ts';

const french: Bundle = {
	'Number {0} follows {1}.': 'Le numéro {0} suit {1}.',
	'“{0}”': '« {0} »',
	'{0}, {1}': '{0}, {1}',
	'{0} or {1}': '{0} ou {1}',
	'{0} July {1}': '{0} juillet {1}',
	'1': '1er',
	'{0} of {1}': '{1} : {0}',
};

describe('a sentence', () => {
	test('keeps the template, so that it can be said in another language', () => {
		expect(sentence`Number ${3} follows ${quote('1.')}.`).toMatchObject({ template: 'Number {0} follows {1}.' });
	});

	test('is English without a bundle, and where the bundle has no such template', () => {
		expect(render(sentence`Number ${3} follows ${1}.`)).toBe('Number 3 follows 1.');
		expect(render(sentence`No words for ${3}.`, french)).toBe('No words for 3.');
	});

	test('has its values where the other language puts them', () => {
		expect(render(sentence`${'a'} of ${'b'}`, french)).toBe('b : a');
	});

	test('says what is nested in it in the same language', () => {
		expect(render(sentence`Number ${3} follows ${quote('1.')}.`, french)).toBe(`Le numéro 3 suit « ${isolated('1.')} ».`);
	});

	test('takes nothing for a placeholder that came in as a value', () => {
		expect(render(sentence`Number ${'{1}'} follows ${'$&'}.`)).toBe('Number {1} follows $&.');
		expect(render(sentence`Nothing.`, Object.create({ 'Nothing.': 'inherited' }))).toBe('Nothing.');
	});

	test('isolates words that run the other way', () => {
		const arabic: Bundle = { 'Write {0}.': 'اكتب {0}.' };
		expect(render(sentence`Write ${'A/64/1'}.`, arabic)).toBe(`اكتب ${isolated('A/64/1')}.`);
		expect(render(sentence`Write ${64}.`, arabic)).toBe('اكتب 64.');
		expect(render(sentence`Write ${'ألف'}.`)).toBe(`Write ${isolated('ألف')}.`);
	});
});

describe('what stands in a sentence', () => {
	test('a quotation is one line, shortened, without directions of its own', () => {
		expect(render(quote('one\n two\u202e'))).toBe(`“${isolated('one two')}”`);
		expect(render(quote('abcdef', 4))).toBe(`“${isolated('abc…')}”`);
	});

	test.each([
		[[], '', '', ''],
		[['a'], 'a', 'a', 'a'],
		[['a', 'b'], 'a, b', 'a or b', 'a and b'],
		[['a', 'b', 'c'], 'a, b, c', 'a, b or c', 'a, b and c'],
	])('the list %j', (values, list, either, all) => {
		expect([listOf, eitherOf, allOf].map((join) => render(sentence`${join(values)}`))).toEqual([list, either, all]);
	});

	test('a day is in the words of the language', () => {
		expect(render(sentence`${dayOf('2009-07-14')}`)).toBe('14 July 2009');
		expect(render(sentence`${dayOf('2009-07-01')}`, french)).toBe('1er juillet 2009');
		expect(render(sentence`${dayOf('soon')}`)).toBe('soon');
	});
});
