import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { FIGURES_FILE, recordFigure, sumFigures } from './figures.ts';
import { temporaryFolder } from './temporaryFolder.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

test('Amounts of the same name are added up', async () => {
	const file = join(await temporaryFolder(), 'figures');
	vi.stubEnv(FIGURES_FILE, file);
	recordFigure('edits tried', 12_000);
	recordFigure('kills', 3);
	recordFigure('edits tried', 500);
	expect([...sumFigures(readFileSync(file, 'utf8'))]).toEqual([
		['edits tried', 12_500],
		['kills', 3],
	]);
});

test('Without a file to write to, nothing is written and nothing fails', () => {
	vi.stubEnv(FIGURES_FILE, '');
	expect(() => recordFigure('edits tried', 1)).not.toThrow();
});
