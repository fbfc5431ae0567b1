import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { nodeFiles } from './nodeFiles.ts';

test('a file is read, also through a link within its folder', async () => {
	const folder = await temporaryFolder({ 'shared.json': '{}' });
	await symlink('shared.json', join(folder, '.penholder.json'));
	expect(await read(folder, 'shared.json')).toBe('{}');
	expect(await read(folder, '.penholder.json')).toBe('{}');
});

test('a link that leads out of its folder is not followed', async () => {
	const folder = await temporaryFolder({ 'secret.json': '{"secret": true}', 'workspace/letter.undoc': '' });
	const workspace = join(folder, 'workspace');
	await symlink('../secret.json', join(workspace, '.penholder.json'));
	await symlink('/proc/self/environ', join(workspace, 'environment.undoc'));
	await symlink('..', join(workspace, 'above'));
	expect(await read(workspace, '.penholder.json')).toBeUndefined();
	expect(await read(workspace, 'environment.undoc')).toBeUndefined();
	expect((await nodeFiles.list(pathToFileURL(`${workspace}/`).href)).map(({ uri }) => uri.split('/').at(-1))).toEqual(['letter.undoc']);
});

test('what is no plain file is not read: it would never end', async () => {
	const folder = await temporaryFolder();
	await symlink('/dev/zero', join(folder, 'endless.undoc'));
	expect(await read(folder, 'endless.undoc')).toBeUndefined();
	expect(await read('/dev', 'zero')).toBeUndefined();
	execFileSync('mkfifo', [join(folder, '.penholder.json')]);
	expect(await read(folder, '.penholder.json')).toBeUndefined();
});

test('other addresses than those of files are not read', async () => {
	for (const uri of ['https://example.org/.penholder.json', 'file://elsewhere/.penholder.json', 'untitled:letter', 'nonsense', ''])
		expect(await nodeFiles.read(uri)).toBeUndefined();
});

function read(folder: string, name: string): Promise<string | undefined> {
	return nodeFiles.read(pathToFileURL(join(folder, name)).href);
}
