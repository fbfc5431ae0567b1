import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingFaults } from './countingFaults.ts';

describe('a row that counts', () => {
	test.each([
		['1 2 3 4', ''],
		['1 2 4 4 5', 'skipped 3 at 4'],
		['1 2 3 3 5', 'repeated 4 at 3'],
		['1 2 4 5 6', 'skipped 3 at 4'],
		['1 2 2 3 4', 'repeated 3 at 2'],
		['2 3 4', 'start 1 at 2'],
		['1 3 2 4', 'order 2 at 3'],
		['1 4 2 3 5', 'order 2 at 4'],
		['1 2 5 3 4', 'order 3 at 5'],
		['1 2 3 2 5', 'repeated 4 at 2'],
		['1 2 4 5 7 8', 'skipped 3 at 4, skipped 5 at 7'],
		['1 3 3 4 6 6', 'skipped 2 at 3, skipped 5 at 6'],
		['1 2 0', 'order 3 at 0'],
	])('%s: %s', (row, faults) => {
		expect(described(row.split(' ').map(Number)).join(', ')).toBe(faults);
	});

	test('names the item that has the repeated value rightly', () => {
		const [fault] = countingFaults(counted([1, 2, 4, 4]));
		expect(fault?.twin).toEqual({ value: 4, expected: 4 });
	});

	test('has a fault exactly where it does not count 1, 2, 3 …', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 8 }), (values) => {
				const right = values.every((value, index) => value === index + 1);
				const faults = countingFaults(counted(values));
				expect(faults.length === 0).toBe(right);
				expect(faults[0]?.item.expected ?? 0).toBe(right ? 0 : values.findIndex((value, index) => value !== index + 1) + 1);
			}),
		);
	});
});

function counted(values: readonly number[]) {
	return values.map((value, index) => ({ value, expected: index + 1 }));
}

function described(values: readonly number[]): string[] {
	return countingFaults(counted(values)).map(({ fault, item }) => `${fault} ${item.expected} at ${item.value}`);
}
