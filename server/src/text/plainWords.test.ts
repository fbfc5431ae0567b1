import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignMarkdown } from '../testing/activeContent.ts';
import { anyText } from '../testing/arbitraryText.ts';
import { hostileStrings } from '../testing/hostileText.ts';
import { plainMarkdown } from './plainMarkdown.ts';
import { plainLine, plainWords } from './plainWords.ts';

describe('words of others', () => {
	test.each([
		['Annex [II] (draft)', 'Annex [II] (draft)'],
		['[Mend](command:a)', '[Mend]\u2060(command:a)'],
		['a\u001b[2J\u0007\u009bb', 'a␛[2J␇\ufffdb'],
		['a\u2028b\u0085c\u202ed', 'a b cd'],
		['\ud800a', '\ufffda'],
		['العربية 大会 😀', 'العربية 大会 😀'],
	])('%j are shown as %j', (text, shown) => {
		expect(plainWords(text)).toBe(shown);
	});

	test('on one line have none of its breaks', () => {
		expect(plainLine(' a\r\n\tb ')).toBe('a b');
		expect(plainLine('\x85a\x85\x85b\u2028')).toBe('a b');
	});
});

describe('words of others in Markdown', () => {
	test.each(hostileStrings)('%j are nothing but words', (text) => {
		expect(foreignMarkdown(plainMarkdown(text))).toEqual([]);
		expect(foreignMarkdown(`**${plainMarkdown(`a${text}b`)}**`)).toEqual([]);
		expect(foreignMarkdown(`- [ ] ${plainMarkdown(text)}`, ['list', 'list_item', 'checkbox'])).toEqual([]);
	});

	test('whatever they are', () => {
		const mixed = fc.array(fc.oneof(fc.constantFrom(...hostileStrings), anyText, fc.constantFrom(' ', '\n', '[', '](', '<', '://')), {
			maxLength: 6,
		});
		fc.assert(fc.property(mixed, (pieces) => foreignMarkdown(plainMarkdown(pieces.join(''))).length === 0));
	});
});
