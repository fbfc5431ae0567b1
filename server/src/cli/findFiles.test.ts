import { mkdir, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { render } from '../text/sentence.ts';
import { findFiles } from './findFiles.ts';

test('finds documents by their names, and texts that may be some, in the order of their names', async () => {
	const folder = await temporaryFolder({
		'b.undoc': '',
		'a.undoc.txt': '',
		'c/d.UNDOC.md': '',
		'c/a.txt': '',
		'README.md': '',
		'picture.png': '',
		'letter.docx': '',
		undoc: '',
	});
	expect(await found(folder)).toEqual(['README.md (maybe)', 'a.undoc.txt', 'b.undoc', 'c/a.txt (maybe)', 'c/d.UNDOC.md']);
});

test('leaves alone what tests expect, what npm installs and what is hidden', async () => {
	const folder = await temporaryFolder({
		'expected/a.undoc': '',
		'node_modules/b/c.undoc': '',
		'.git/d.undoc': '',
		'letters/expected/e.undoc': '',
		'letters/f.undoc': '',
	});
	expect(await found(folder)).toEqual(['letters/f.undoc']);
	expect(await found(join(folder, 'expected'))).toEqual(['a.undoc']);
});

test('follows links to files, not to folders, which could lead in a circle', async () => {
	const folder = await temporaryFolder({ 'a.undoc': '' });
	await mkdir(join(folder, 'b'));
	await symlink('../a.undoc', join(folder, 'b', 'link.undoc'));
	await symlink('.', join(folder, 'circle'));
	await symlink('nowhere', join(folder, 'broken.undoc'));
	expect(await found(folder)).toEqual(['a.undoc', 'b/link.undoc']);
});

test('leaves alone links that lead out of the folder: a report would show what only the user may read', async () => {
	const folder = await temporaryFolder({ 'secret.undoc': '', 'sent/letter.undoc': '', 'sent/b/c.undoc': '' });
	const sent = join(folder, 'sent');
	await symlink('../secret.undoc', join(sent, 'a.undoc'));
	await symlink(join(folder, 'secret.undoc'), join(sent, 'b', 'a.undoc'));
	await symlink('/proc/self/environ', join(sent, 'environment.undoc'));
	await symlink('../letter.undoc', join(sent, 'b', 'inside.undoc'));
	expect(await found(sent)).toEqual(['b/c.undoc', 'b/inside.undoc', 'letter.undoc']);
});

test('a folder that is not there gives a sentence', async () => {
	const folder = join(await temporaryFolder(), 'gone');
	expect(await found(folder)).toEqual([`${folder} does not exist; see whether its name is right.`]);
});

async function found(folder: string): Promise<string[]> {
	const lines: string[] = [];
	for await (const file of findFiles(folder)) {
		lines.push(
			'sentence' in file ? render(file.sentence) : `${relative(folder, file.path).replaceAll('\\', '/')}${file.surely ? '' : ' (maybe)'}`,
		);
	}
	return lines;
}
