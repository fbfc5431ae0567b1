import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from './replaceFile.ts';

let folder: string;
let letter: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'penholder-'));
	letter = join(folder, 'letter.txt');
	await writeFile(letter, 'old');
});

afterEach(() => rm(folder, { recursive: true }));

test('the new content stands in the place of the old, with the same permissions, and nothing else is left', async () => {
	await chmod(letter, 0o640);
	await replaceFile(letter, 'old', 'new');
	expect(await readFile(letter, 'utf8')).toBe('new');
	expect((await stat(letter)).mode & 0o777).toBe(0o640);
	expect(await readdir(folder)).toEqual(['letter.txt']);
});

test('a symbolic link keeps leading to the file', async () => {
	const link = join(folder, 'link.txt');
	await symlink('letter.txt', link);
	await replaceFile(link, 'old', 'new');
	expect((await lstat(link)).isSymbolicLink()).toBe(true);
	expect(await readFile(letter, 'utf8')).toBe('new');
});

test('what somebody else has saved meanwhile is not overwritten', async () => {
	await writeFile(letter, 'newer');
	await expect(replaceFile(letter, 'old', 'new')).rejects.toThrow('changed meanwhile');
	expect(await readFile(letter, 'utf8')).toBe('newer');
	expect(await readdir(folder)).toEqual(['letter.txt']);
});

test('a file that is gone is not made anew', async () => {
	await rm(letter);
	await expect(replaceFile(letter, 'old', 'new')).rejects.toThrow('ENOENT');
	expect(await readdir(folder)).toEqual([]);
});
