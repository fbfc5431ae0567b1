import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnDocument } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import type { Finding } from '../rules/rule.ts';
import { applyEdits } from '../text/edits.ts';
import { sentence } from '../text/sentence.ts';
import { fixAll } from './fixAll.ts';
import { MOST_PASSES } from './safeFixes.ts';

/** Finds every match of an expression and wants it replaced. */
function wanting(...wishes: readonly (readonly [RegExp, string])[]) {
	return ({ text }: UnDocument): Finding[] =>
		wishes.flatMap(([expression, newText]) =>
			[...text.matchAll(expression)].map(({ index, 0: found }) => {
				const place = { start: index, end: index + found.length };
				return {
					code: 'test/wish',
					severity: 'warning',
					message: sentence``,
					...place,
					fixes: [{ title: sentence``, safe: true, edits: [{ ...place, newText }] }],
				};
			}),
		);
}

function mended(text: string, check: ReturnType<typeof wanting>): string {
	return applyEdits(text, fixAll(readDocument(text).document, check));
}

test('what one mend brings to light is mended too', () => {
	expect(mended('xaay', wanting([/aa/g, 'b'], [/b/g, 'c']))).toBe('xcy');
	expect(mended('abab', wanting([/ab/g, ''], [/^$/g, 'empty']))).toBe('empty');
});

test('the edits are those of the original text, and as small as the mends', () => {
	const text = 'one two three';
	expect(fixAll(readDocument(text).document, wanting([/one/g, '1'], [/1/g, 'I'], [/three/g, '3']))).toEqual([
		{ start: 0, end: 3, newText: 'I' },
		{ start: 8, end: 13, newText: '3' },
	]);
});

test('a wish that is never fulfilled ends', () => {
	expect(mended('a', wanting([/a/g, 'aa']))).toBe('a'.repeat(2 ** MOST_PASSES));
});

test('in any text the edits give what the passes give', () => {
	const check = wanting([/ab/g, 'b'], [/bb/g, 'ba'], [/c/g, ''], [/a$/g, 'abc']);
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ') }), (text) => {
			let expected = text;
			for (let pass = 0; pass < MOST_PASSES; pass++) {
				const edits = fixAll(readDocument(expected).document, onlyOnce(check));
				expected = applyEdits(expected, edits);
			}
			expect(mended(text, check)).toBe(expected);
		}),
	);
});

/** Finds in the first version alone, so that one pass is made. */
function onlyOnce(check: ReturnType<typeof wanting>): typeof check {
	let asked = false;
	return (document) => {
		if (asked) return [];
		asked = true;
		return check(document);
	};
}
