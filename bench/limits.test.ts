import { expect, test } from 'vitest';
import { overLimit } from './limits.mjs';

test('a time that is worse by half is over the limit, and the sentence says by how much', () => {
	expect(overLimit({ reading: 151, checking: 149 }, { reading: 100, checking: 100 })).toEqual([
		'reading takes as long as 151 passes over the characters; 100 were measured before, and half more is the limit.',
	]);
});

test('a figure that was never kept is no silent pass', () => {
	expect(overLimit({ reading: 1 }, {})).toEqual([
		'reading has no ratio in bench/ratios.json. Write them with node bench/check.mjs --write.',
	]);
	expect(overLimit({ reading: Number.NaN }, { reading: 100 })).toHaveLength(1);
});
