import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadingUnits } from './leadingUnits.ts';

/** What may stand at each of the first places, as a class; `any` where anything may. */
function check(source: string, length = 1): string {
	return leadingUnits(source, length)
		.map((ranges) => {
			const sorted = [...(ranges ?? [])].map(([first, last]) => [first, last] as const).sort(([one], [other]) => one - other);
			const printed = sorted.map(([first, last]) => String.fromCharCode(first) + (last > first ? `-${String.fromCharCode(last)}` : ''));
			return ranges ? [...new Set(printed)].join('') : 'any';
		})
		.join(' ');
}

test('literals, alternatives and groups', () => {
	expect(check('Annex', 3)).toBe('A n n');
	expect(check('(?:Annex|ANNEX|Enclosure)', 2)).toBe('AE Nn');
	expect(check('(?<number>I|V)x', 2)).toBe('IV x');
	expect(check('(?=X)Y')).toBe('Y');
});

test('what may be missing lets the next come earlier', () => {
	expect(check('a?bc', 2)).toBe('ab bc');
	expect(check('(?:a|b)?c{0,2}de', 3)).toBe('abcd cde any');
	expect(check('[*_]{0,3}T')).toBe('*T_');
	expect(check('x+y', 3)).toBe('x xy any');
});

test('classes and escapes', () => {
	expect(check('[A-C\\-]')).toBe('-A-C');
	expect(check('\\d\\s?', 1)).toBe('0-9');
	expect(check('\\(x')).toBe('(');
	expect(check('[\\u4e00-\\u4e02]')).toBe('一-丂');
	expect(check('\\bab', 2)).toBe('a b');
});

test('where a match may have ended, and what cannot be told, is any', () => {
	expect(check('ab?', 3)).toBe('a any any');
	expect(check('[^a]b', 2)).toBe('any b');
	expect(check('a*')).toBe('any');
	expect(check('.')).toBe('any');
	expect(check('a\\p{L}b', 3)).toBe('a any any');
});

test('whatever an expression matches has the units that are told of it', () => {
	const source = fc.array(
		fc.constantFrom('a', 'b', '[ab]', '[^b]', '(?:a|bc)', '(?:ab)?', 'c{0,2}', 'c+', '(?=a)', 'b*', '(?:|a)', '\\d'),
		{ minLength: 1, maxLength: 5 },
	);
	fc.assert(
		fc.property(source, fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 8 }), (parts, text) => {
			const [match] = new RegExp(parts.join(''), 'y').exec(text) ?? [];
			if (match === undefined) return;
			for (const [place, ranges] of leadingUnits(parts.join(''), 3).entries()) {
				const unit = text.charCodeAt(place);
				const told = ranges === undefined || (place < match.length && ranges.some(([first, last]) => unit >= first && unit <= last));
				expect(told, `${parts.join('')} at ${place} of ${text}`).toBe(true);
			}
		}),
	);
});
