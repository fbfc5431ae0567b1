import { expect, test } from 'vitest';
import { textOfLength, withOneLetter } from './lengths.mjs';

const texts = ['Recalling its resolution 59/50,\n\n1. Takes note of the report;', '回顾其决议,'];

test('texts are repeated to the length that was asked for, and no paragraph comes twice', () => {
	const text = textOfLength(texts, 10_000);
	const paragraphs = text.split('\n\n');
	expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(9_990);
	expect(Buffer.byteLength(text)).toBeLessThan(10_100);
	expect(new Set(paragraphs.filter((paragraph) => paragraph.endsWith(';'))).size).toBe(
		paragraphs.filter((one) => one.endsWith(';')).length,
	);
	expect(paragraphs[1]).toBe('1. Takes note of the report 1;');
});

test('each turn has numbers of its own', () => {
	expect(textOfLength(texts, 500, 1)).not.toBe(textOfLength(texts, 500, 2));
});

test('no text at all is refused, rather than repeated for ever', () => {
	expect(() => textOfLength([''], 10)).toThrow('no text to measure');
});

test('an edit puts one letter more into a word', () => {
	const text = textOfLength(texts, 3_000);
	for (const turn of [0, 1, 7]) {
		const edited = withOneLetter(text, turn);
		expect(edited).toHaveLength(text.length + 1);
		const at = [...text].findIndex((letter, index) => letter !== edited[index]);
		expect(edited.slice(at + 1)).toBe(text.slice(at));
	}
});
