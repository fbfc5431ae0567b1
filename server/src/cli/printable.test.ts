import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../testing/arbitraryText.ts';
import { isolated, printable, shownPath, withInvisible, withoutInvisible } from './printable.ts';

describe('text that goes to a terminal', () => {
	test.each([
		['a\u001b[2Jb', 'a␛[2Jb'],
		['a\r\nb\u0000', 'a␍␊b␀'],
		['a\u007f\u009bb', 'a␡\ufffdb'],
		['a\u2028b\u0085c', 'a b c'],
		['a\ud800b', 'a\ufffdb'],
		['L.\u202e1', 'L.[U+202E]1'],
		['##[add-mask]a', '## [add-mask]a'],
		['العربية 大会 😀', 'العربية 大会 😀'],
	])('%j is shown as %j', (text, shown) => {
		expect(printable(text)).toBe(shown);
	});

	test('whatever the text, nothing can move the cursor', () => {
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
		fc.assert(fc.property(anyText, (text) => !/[\0-\x1f\x7f-\x9f\u2028\u2029]/.test(printable(text))));
	});
});

test('invisible characters are left out or shown by their number', () => {
	expect(withoutInvisible('A/\u200b64\u202e\tL.1')).toBe('A/64 L.1');
	expect(withInvisible('A/\u200b64\u202e\tL.1')).toBe('A/[U+200B]64[U+202E] L.1');
});

test('the name of a file is shown as it is, and as nothing else', () => {
	expect(shownPath('drafts/رسالة.undoc')).toBe('drafts/رسالة.undoc');
	expect(shownPath('a\u202econudnu\u2067.\n::error::b')).toBe('a[U+202E]conudnu[U+2067].␊::error::b');
	expect(shownPath('::stop-commands::a.undoc')).toBe('./::stop-commands::a.undoc');
});

describe('right-to-left text is isolated', () => {
	test('Arabic in its own direction, also where it begins with a Latin word', () => {
		expect(isolated('١ - تطلب')).toBe('\u2067١ - تطلب\u2069');
		expect(isolated('UNDP يرحب بالتقرير')).toBe('\u2067UNDP يرحب بالتقرير\u2069');
	});

	test('an English line with an Arabic name in that of English', () => {
		expect(isolated('Signed by فيتالي yesterday')).toBe('\u2066Signed by فيتالي yesterday\u2069');
	});

	test('other text is left as it is', () => {
		expect(isolated('第六十四届会议 A/64/1')).toBe('第六十四届会议 A/64/1');
	});
});
