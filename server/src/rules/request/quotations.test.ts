import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsIn } from './quotations.ts';

const quoted = (text: string) => quotationsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
	test.each([
		['an item entitled “Peace”', ['Peace']],
		['пункт «Мир» и пункт «Труд»', ['Мир', 'Труд']],
		['la question intitulée «\u00a0Paix\u00a0»', ['Paix']],
		['بند بعنوان ”السلام“', ['السلام']],
		['a "straight" one', ['straight']],
		['“the “inner” one”', ['the “inner']],
		['never “closed', []],
		['“”', []],
	])('of %s', (text, expected) => {
		expect(quoted(text)).toEqual(expected);
	});

	test('stay inside the stretch, in order, and never overlap', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('“', '”', '"', '«', '»', '„', ' ', 'a') }), fc.nat(5), (text, start) => {
				let before = start;
				for (const quotation of quotationsIn(text, { start, end: text.length })) {
					expect(quotation.start).toBeGreaterThan(before - 1);
					expect(quotation.end).toBeGreaterThan(quotation.start);
					before = quotation.end;
				}
				expect(before).toBeLessThanOrEqual(Math.max(start, text.length));
			}),
		);
	});
});
