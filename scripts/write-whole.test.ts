import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../server/src/testing/temporaryFolder.ts';
import { writeWhole } from './write-whole.mjs';

test('a file is made or replaced, and nothing is left beside it', async () => {
	const folder = await temporaryFolder({ 'old.json': 'old' });
	for (const name of ['old.json', 'new.json']) {
		writeWhole(join(folder, name), 'new, and longer than before\n');
		expect(readFileSync(join(folder, name), 'utf8')).toBe('new, and longer than before\n');
	}
	expect(readdirSync(folder).sort()).toEqual(['new.json', 'old.json']);
});

test('no script writes what is tracked in another way', () => {
	const writing = globSync('*.mjs', { cwd: import.meta.dirname })
		.filter((name) => /\bwriteFileSync\(|\bwriteFile\(/.test(readFileSync(join(import.meta.dirname, name), 'utf8')))
		.sort();
	// What is built, and the texts that broke a promise, are no part of the repository.
	expect(writing).toEqual(['build.mjs', 'fuzz.mjs']);
});
