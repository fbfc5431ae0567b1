import { expect, test } from 'vitest';
import { leastRatioOf, ratioOf, takeTurns } from './turns.mjs';

test('a ratio is of medians for the table, of least times for the limit', () => {
	const times = { tool: [10, 30, 20], pass: [1, 2, 4] };
	expect(ratioOf(times)).toBe(10);
	expect(leastRatioOf(times)).toBe(10);
	expect(leastRatioOf({ tool: [10, 999, 20], pass: [1, 2, 4] })).toBe(10);
});

test('the first third of the turns warms up and does not count', async () => {
	const seen: number[] = [];
	const times = await takeTurns((turn) => ({ text: 'text', run: () => seen.push(turn) }), { turns: 9, seconds: 60 });
	expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
	expect(times.tool).toHaveLength(6);
	expect(times.pass).toHaveLength(6);
});

test('a tool that takes all the time in its first turn has that one', async () => {
	const times = await takeTurns(() => ({ text: 'text', run: () => undefined }), { turns: 9, seconds: 1e-9 });
	expect(times.tool).toHaveLength(1);
});
