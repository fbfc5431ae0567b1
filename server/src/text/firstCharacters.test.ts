import { expect, test } from 'vitest';
import { firstCharacters } from './firstCharacters.ts';

/** The characters as text, in order; `any` where any can come first. */
function check(source: string): string {
	const found = firstCharacters(source);
	return found ? String.fromCharCode(...[...found].sort((a, b) => a - b)) : 'any';
}

test('literals, alternatives and groups', () => {
	expect(check('Annex')).toBe('A');
	expect(check('(?:Annex|ANNEX|Enclosure)')).toBe('AE');
	expect(check('(?<number>I|V)x')).toBe('IV');
	expect(check('(?=X)Y')).toBe('Y');
});

test('what may be missing lets the next come first', () => {
	expect(check('a?b')).toBe('ab');
	expect(check('(?:a|b)?c{0,2}d')).toBe('abcd');
	expect(check('[*_]{0,3}T')).toBe('*T_');
});

test('classes and escapes', () => {
	expect(check('[A-C\\-]')).toBe('-ABC');
	expect(check('\\d')).toBe('0123456789');
	expect(check('\\(x')).toBe('(');
	expect(check('[\\u4e00-\\u4e02]')).toBe('一丁丂');
});

test('what cannot be told is any', () => {
	expect(check('[^a]b')).toBe('any');
	expect(check('a*')).toBe('any');
	expect(check('.')).toBe('any');
	expect(check('\\p{L}')).toBe('any');
});
