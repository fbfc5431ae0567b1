import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page, promises, withFigures } from './measure-reliability.mjs';

const text = readFileSync(page, 'utf8');

test('the page has a row for each promise, with all its figures', () => {
	const rows = text.split('\n').filter((line) => line.startsWith('| '));
	for (const { promise, figures } of promises) {
		const row = rows.find((line) => line.startsWith(`| ${promise} |`));
		expect(row, promise).toBeDefined();
		for (const figure of figures) expect(row).toMatch(new RegExp(`(?:\\| |<br>)${figure}: `));
	}
});

test('figures are written between their marks, and the rest stays', () => {
	const written = withFigures(
		text,
		new Map([
			['servers killed', 12_345],
			['something new', 2],
		]),
		{ seconds: 7, failed: 0 },
	);
	expect(written).toContain('servers killed: 12\u202f345<br>worker threads killed: not measured');
	expect(written).toContain('| Besides | something new: 2 |');
	expect(written).toContain('All of it took 7 seconds; nothing failed.');
	expect(written.split('<!-- figures')[0]).toBe(text.split('<!-- figures')[0]);
	expect(written.split('<!-- end of figures -->')[1]).toBe(text.split('<!-- end of figures -->')[1]);
});
