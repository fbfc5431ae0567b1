import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedRun } from './changedRun.ts';

test.each([
	[['a', 'b', 'c'], ['a', 'x', 'c'], { from: 1, removed: 1, added: 1 }],
	[['a', 'b'], ['a', 'b'], { from: 2, removed: 0, added: 0 }],
	[[], ['a'], { from: 0, removed: 0, added: 1 }],
	[['a', 'a'], ['a'], { from: 1, removed: 1, added: 0 }],
])('From %j to %j', (before, after, run) => {
	expect(changedRun(before, after)).toEqual(run);
});

test('Putting the run in place gives the new list, whatever the lists', () => {
	const keys = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
	fc.assert(
		fc.property(keys, keys, (before, after) => {
			const { from, removed, added } = changedRun(before, after);
			expect(before.toSpliced(from, removed, ...after.slice(from, from + added))).toEqual(after);
		}),
	);
});
