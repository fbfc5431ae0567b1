import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sentence } from '../text/sentence.ts';
import { fileProblem } from './fileProblem.ts';
import { isInside } from './insideFolder.ts';

/** What a folder holds. */
type FoundFile =
	| {
			readonly path: string;
			/** True where the name says that it is a document (`*.undoc`); else its text has to tell. */
			readonly surely: boolean;
	  }
	| { readonly sentence: Sentence };

/**
 * The files of a folder and the folders in it that are or may be documents, in the order of their names (by code unit, so that it is the same
 * on every machine). Left alone are folders named `expected` (what tests compare with) and `node_modules`, folders whose name begins with a
 * dot, folders behind a symbolic link, which could lead in a circle, and files behind one that leads out of the folder. A folder that can't be
 * opened gives a sentence in its place.
 */
export function findFiles(folder: string): AsyncGenerator<FoundFile> {
	return findIn(folder, folder);
}

async function* findIn(folder: string, root: string): AsyncGenerator<FoundFile> {
	let entries: Awaited<ReturnType<typeof readEntries>>;
	try {
		entries = await readEntries(folder);
	} catch (error) {
		yield { sentence: fileProblem(folder, error) };
		return;
	}
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) {
			if (!isLeftAlone(entry.name)) yield* findIn(path, root);
		} else if (mayBeDocument.test(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFileIn(root, path))))) {
			yield { path, surely: isDocument.test(entry.name) };
		}
	}
}

const isDocument = /\.undoc(?:\.txt|\.md)?$/i;
const mayBeDocument = /\.(?:undoc|txt|md)$/i;

async function readEntries(folder: string) {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function isLeftAlone(folderName: string): boolean {
	return folderName === 'expected' || folderName === 'node_modules' || folderName.startsWith('.');
}

async function leadsToFileIn(root: string, link: string): Promise<boolean> {
	try {
		return (await stat(link)).isFile() && (await isInside(root, link));
	} catch {
		return false;
	}
}
