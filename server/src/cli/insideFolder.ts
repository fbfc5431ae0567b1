import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';

/**
 * Whether a path leads to something in a folder, behind all symbolic links. Folders come from anybody: a link in one of them could else lead to
 * what only the user may read, and a report show it to others.
 *
 * @throws what Node's file functions throw
 */
export async function isInside(folder: string, path: string): Promise<boolean> {
	const [realFolder, real] = await Promise.all([realpath(folder), realpath(path)]);
	return real.startsWith(realFolder.endsWith(sep) ? realFolder : realFolder + sep);
}
