import { describe, expect, test } from 'vitest';
import { foldName } from './foldName.ts';
import { buildNameTrie, longestName } from './nameTrie.ts';

const names = ['Guinea', 'Guinea-Bissau', 'Papua New Guinea', '刚果', '刚果民主共和国'];
const trie = buildNameTrie(names.map(foldName), () => true);
const found = (text: string): string | undefined => {
	const longest = longestName(trie, text, 0, () => true);
	return longest && `${names[longest.name]} to ${longest.end}`;
};

describe('the longest name at a place', () => {
	test('wins over those that it begins with', () => {
		expect(found('Guinea and')).toBe('Guinea to 6');
		expect(found('Guinea-Bissau and')).toBe('Guinea-Bissau to 13');
		expect(found('Guinea-Bissaus')).toBe('Guinea to 6');
		expect(found('刚果民主共和国的')).toBe('刚果民主共和国 to 7');
		expect(found('刚果民主党')).toBe('刚果 to 2');
	});

	test('ends with its word', () => {
		expect(found('Guineans')).toBeUndefined();
		expect(found('Guinea’s')).toBe('Guinea to 6');
		expect(found('Guinea1')).toBe('Guinea to 6');
		expect(found('Guinea')).toBe('Guinea to 6');
		expect(found('Gui')).toBeUndefined();
	});

	test('may go on after a line break, and not after a blank line', () => {
		expect(found('Papua\n\t New Guinea')).toBe('Papua New Guinea to 18');
		expect(found('Papua\n\nNew Guinea')).toBeUndefined();
		expect(found(`Papua${' '.repeat(1000)}New Guinea`)).toBeUndefined();
		expect(found('刚果民主\n共和国')).toBe('刚果民主共和国 to 8');
	});

	test('is one that the caller accepts', () => {
		expect(longestName(trie, 'Guinea-Bissau', 0, (name) => names[name] === 'Guinea')).toEqual({ name: 0, end: 6 });
		expect(longestName(trie, 'Guinea-Bissau', 0, () => false)).toBeUndefined();
	});

	test('begins with a unit that may start a name', () => {
		const capitals = buildNameTrie(['guinea'], (unit) => unit === 'G'.charCodeAt(0));
		expect(longestName(capitals, 'guinea', 0, () => true)).toBeUndefined();
		expect(longestName(capitals, 'Guinea', 0, () => true)).toEqual({ name: 0, end: 6 });
	});
});
