import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesOf } from './candidates.ts';

const expressions = [/[0-9]/, /annex(?:es)?/i, /(?:sub-?)?para\.?/i, /приложени[ея]/i, /第[一二]/, /a.c/];
const candidates = candidatesOf(expressions);

describe('what may match in a text', () => {
	test.each([
		['See Annex', 0b000010],
		['paragraph 3', 0b000101],
		['Приложение', 0b001000],
		['第一', 0b010000],
		['abc', 0b100000],
		['Nothing of the kind', 0],
		['', 0],
	])('of %j', (text, bits) => {
		expect(candidates.within(text)).toBe(bits);
	});

	test('an expression that matches is always among the candidates, at its place and within the text', () => {
		const texts = fc.array(
			fc.constantFrom('7', 'ANNEX', 'annexes', 'sub-para', 'para.', 'приложения', '第二', 'a_c', ' ', 'an', 'п', '\0', '\ud800'),
		);
		fc.assert(
			fc.property(texts, (words) => {
				const text = words.join('');
				for (const [index, expression] of expressions.entries()) {
					const at = text.search(expression);
					if (at < 0) continue;
					expect(candidates.at(text, at) & (1 << index)).not.toBe(0);
					expect(candidates.within(text) & (1 << index)).not.toBe(0);
					expect(candidates.beginnings[text.charCodeAt(at)]).toBe(1);
				}
			}),
		);
	});

	test('is told for 31 expressions at most', () => {
		expect(() => candidatesOf(Array.from({ length: 32 }, () => /a/))).toThrow('At most 31');
	});
});
