import { expect, test } from 'vitest';
import { performanceTable } from './table.mjs';

const measured = {
	node: 'v24.0.0',
	speeds: [
		{
			name: 'English, 20 KiB',
			rows: [
				{ tool: 'Penholder', reading: times(5), checking: times(10), edit: times(1) },
				{ tool: 'other', checking: times(1234), edit: times(200) },
				{ tool: 'broken', failed: 'Error: no WebAssembly' },
			],
		},
	],
	costs: [
		{ tool: 'Node.js alone', start: 40, peak: 47 * 1_048_576 },
		{ tool: 'Penholder', start: 100, peak: 95 * 1_048_576, installed: 5_500_000, packed: 1_400_000, packages: 1 },
	],
};

test('the table has a row a tool, medians and the ratio to the bare pass', () => {
	const lines = performanceTable(measured).split('\n');
	expect(lines).toContain('| one pass over the characters | 0.10 ms | | |');
	expect(lines).toContain('| Penholder | 5.0 ms (50) | 10 ms (100) | 1.0 ms (10) |');
	expect(lines).toContain('| other | – | 1,230 ms (12,300) | 200 ms (2,000) |');
	expect(lines).toContain('| Penholder | 100 ms | 95 MiB | 5.2 MiB | 1.3 MiB | 1 |');
});

test('what cannot run is named with its reason', () => {
	expect(performanceTable(measured)).toContain('Could not be measured: broken (English, 20 KiB): Error: no WebAssembly.');
});

function times(median: number) {
	return { tool: [median, median / 2, 9 * median], pass: [0.1, 0.1, 0.1] };
}
