import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIGURES_FILE, recordFigure, sumFigures } from './figures.ts';
import { temporaryFolder } from './temporaryFolder.ts';

test('Amounts of the same name are added up', async () => {
	const file = join(await temporaryFolder(), 'figures');
	withFile(file, () => {
		recordFigure('edits tried', 12_000);
		recordFigure('kills', 3);
		recordFigure('edits tried', 500);
	});
	expect([...sumFigures(readFileSync(file, 'utf8'))]).toEqual([
		['edits tried', 12_500],
		['kills', 3],
	]);
});

test('Without a file to write to, nothing is written and nothing fails', () => {
	withFile('', () => expect(() => recordFigure('edits tried', 1)).not.toThrow());
});

/** The tests of other files, which share the environment, may write figures of their own. */
function withFile(file: string, act: () => void): void {
	const before = process.env[FIGURES_FILE];
	process.env[FIGURES_FILE] = file;
	try {
		act();
	} finally {
		if (before === undefined) delete process.env[FIGURES_FILE];
		else process.env[FIGURES_FILE] = before;
	}
}
