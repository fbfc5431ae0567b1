import { expect, test } from 'vitest';
import { restartsAllowed } from './restarts.ts';

const minute = 60_000;

function answersAt(...times: readonly number[]): boolean[] {
	let time = 0;
	const allowed = restartsAllowed(() => time);
	return times.map((one) => {
		time = one;
		return allowed();
	});
}

test('a server that ends again and again is started four times, and then no more', () => {
	expect(answersAt(0, 1, 2, 3, 4, 5)).toEqual([true, true, true, true, false, false]);
});

test('one that ends now and then is always started again', () => {
	expect(answersAt(...Array.from({ length: 50 }, (_, index) => index * minute)).every(Boolean)).toBe(true);
});

test('a clock that goes backwards lets no server start without end, and none stay down for ever', () => {
	expect(answersAt(10, 9, 8, 7, 6, 5).slice(3)).toEqual([true, false, false]);
	expect(answersAt(90 * minute, 90 * minute, 90 * minute, 90 * minute, 1 * minute, 2 * minute)).toEqual([
		true,
		true,
		true,
		true,
		true,
		true,
	]);
});
