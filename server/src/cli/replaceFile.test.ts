import { chmod, lstat, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { replaceFile } from './replaceFile.ts';

test('the new content stands in the place of the old, with the same permissions, and nothing else is left', async () => {
	const { folder, letter } = await folderWithLetter();
	await chmod(letter, 0o640);
	await replaceFile(letter, 'old', 'new');
	expect(await readFile(letter, 'utf8')).toBe('new');
	expect((await stat(letter)).mode & 0o777).toBe(0o640);
	expect(await readdir(folder)).toEqual(['letter.txt']);
});

test('a symbolic link keeps leading to the file', async () => {
	const { folder, letter } = await folderWithLetter();
	const link = join(folder, 'link.txt');
	await symlink('letter.txt', link);
	await replaceFile(link, 'old', 'new');
	expect((await lstat(link)).isSymbolicLink()).toBe(true);
	expect(await readFile(letter, 'utf8')).toBe('new');
});

test('what somebody else has saved meanwhile is not overwritten', async () => {
	const { folder, letter } = await folderWithLetter();
	await writeFile(letter, 'newer');
	await expect(replaceFile(letter, 'old', 'new')).rejects.toThrow('changed meanwhile');
	expect(await readFile(letter, 'utf8')).toBe('newer');
	expect(await readdir(folder)).toEqual(['letter.txt']);
});

test('a file that is gone is not made anew', async () => {
	const { folder, letter } = await folderWithLetter();
	await rm(letter);
	await expect(replaceFile(letter, 'old', 'new')).rejects.toThrow('ENOENT');
	expect(await readdir(folder)).toEqual([]);
});

async function folderWithLetter(): Promise<{ folder: string; letter: string }> {
	const folder = await temporaryFolder({ 'letter.txt': 'old' });
	return { folder, letter: join(folder, 'letter.txt') };
}
