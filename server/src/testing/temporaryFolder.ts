import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Makes a folder for one test, with these files, and returns its path; it is removed when the test is done.
 *
 * @param files contents by path within the folder
 */
export async function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'penholder-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	return folder;
}
