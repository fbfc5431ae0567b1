import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../testing/arbitraryText.ts';
import { isFullWidth, latinOf, plainLatin } from './lookAlikes.ts';

describe('letters that look Latin', () => {
	test.each([
		['А/64/191', 'A/64/191'],
		['Α/64/191', 'A/64/191'],
		['Ａ／６４／１９１', 'A/64/191'],
		['Ѕ/RЕS/1631', 'S/RES/1631'],
		['Rеv.1', 'Rev.1'],
		['A⁄64∕191', 'A/64/191'],
	])('%s is meant as %s', (printed, meant) => {
		expect(plainLatin(printed)).toBe(meant);
	});

	test('others stay', () => {
		expect(plainLatin('Ж Я Ω ع 会 é')).toBe('Ж Я Ω ع 会 é');
		expect(latinOf('Ж')).toBeUndefined();
		expect(isFullWidth('Ａ')).toBe(true);
		expect(isFullWidth('A')).toBe(false);
	});

	test('any text keeps its length', () => {
		fc.assert(fc.property(anyText, (text) => plainLatin(text).length === text.length));
	});
});
