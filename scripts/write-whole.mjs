// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFile, replaceFile } from '../server/src/cli/replaceFile.ts';

/**
 * Writes a file wholly or not at all, as the command does it with documents: whoever interrupts a script, or fills the disk, finds the old file or the
 * new one, never half of it.
 *
 * @param {string | URL} file
 * @param {string} content
 */
export function writeWhole(file, content) {
	const path = file instanceof URL ? fileURLToPath(file) : file;
	if (existsSync(path)) replaceFile(path, readFileSync(path, 'utf8'), content);
	else createFile(path, content);
}
