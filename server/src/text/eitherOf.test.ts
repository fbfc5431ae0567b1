import { expect, test } from 'vitest';
import { eitherOf } from './eitherOf.ts';

test.each([
	[[], ''],
	[['text'], 'text'],
	[['text', 'json'], 'text or json'],
	[['text', 'json', 'sarif'], 'text, json or sarif'],
])('%j', (words, sentence) => {
	expect(eitherOf(words)).toBe(sentence);
});
