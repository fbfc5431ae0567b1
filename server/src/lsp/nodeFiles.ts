import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FolderEntry, folderAddress, type WorkspaceFiles } from './workspaceFiles.ts';

/**
 * The files of the machine, for addresses `file:…`. Nothing is written. What a workspace holds may come from anybody, so no link is followed that
 * leads out of the folder that it lies in, and nothing is read that is no plain file: a pipe would never end.
 */
export const nodeFiles: WorkspaceFiles = {
	async read(uri) {
		try {
			const path = fileURLToPath(uri);
			const status = await stat(path);
			if (!status.isFile() || status.size > LARGEST_FILE || !(await liesIn(dirname(path), path))) return undefined;
			return decode(await readFile(path));
		} catch {
			return undefined;
		}
	},
	async list(folder) {
		try {
			const entries = await readdir(fileURLToPath(folder), { withFileTypes: true });
			return entries.flatMap((entry): FolderEntry[] => {
				const uri = folderAddress(folder) + encodeURIComponent(entry.name);
				if (entry.isDirectory()) return [{ uri: folderAddress(uri), isFolder: true }];
				return entry.isFile() ? [{ uri, isFolder: false }] : [];
			});
		} catch {
			return [];
		}
	},
};

async function liesIn(folder: string, path: string): Promise<boolean> {
	const [realFolder, real] = await Promise.all([realpath(folder), realpath(path)]);
	return real.startsWith(realFolder.endsWith(sep) ? realFolder : realFolder + sep);
}

/** In bytes: what is larger is no letter. */
const LARGEST_FILE = 50_000_000;

/** As editors do: UTF-16 where the file begins with its mark, else UTF-8. */
function decode(bytes: Buffer): string {
	const encoding = ENCODINGS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding ?? 'utf-8';
	return new TextDecoder(encoding).decode(bytes);
}

const ENCODINGS = [
	{ mark: [0xff, 0xfe], encoding: 'utf-16le' },
	{ mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;
