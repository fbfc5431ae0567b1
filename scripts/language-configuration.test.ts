import { expect, test } from 'vitest';
import configuration from '../language-configuration.json' with { type: 'json' };

const wordPattern = new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`);

test.each([
	['English', 'the Secretary-General’s report', ['the', 'Secretary-General', 's', 'report']],
	['French', 'l’Assemblée générale,', ['l', 'Assemblée', 'générale']],
	['French, with combining accents', 'l’Assemble\u0301e', ['l', 'Assemble\u0301e']],
	['Spanish', '«Niños»', ['Niños']],
	['Russian', 'Совет Безопасности;', ['Совет', 'Безопасности']],
	['Arabic, with vowel marks', 'الجمعيّة العامّة، ٥٩', ['الجمعيّة', 'العامّة', '٥٩']],
	['Chinese', '大会，安全理事会。', ['大会', '安全理事会']],
])('a double click selects a word of a document in %s', (_language, text, words) => {
	expect(text.match(wordPattern)).toEqual(words);
});

test('curly quotes surround a selection both ways but never close themselves: what closes in English opens in Arabic', () => {
	expect(configuration.surroundingPairs).toContainEqual(['“', '”']);
	expect(configuration.surroundingPairs).toContainEqual(['”', '“']);
	expect(configuration.autoClosingPairs.flat()).not.toContain('“');
	expect(configuration.autoClosingPairs.flat()).not.toContain('”');
});

test('the closing bracket of a list label, "a)", is not coloured as a mistake', () => {
	expect(configuration.colorizedBracketPairs).toEqual([]);
});
