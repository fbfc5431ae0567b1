// @ts-check
/** What a package brings along: its size and that of all that it needs. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {object} Size
 * @property {number} installed bytes on the disk
 * @property {number} packed bytes of the files, compressed as npm compresses them
 * @property {number} packages
 */

/**
 * The size of some packages with all that they need, as they are installed below a folder.
 *
 * @param {readonly string[]} names
 * @param {string} folder
 * @returns {Size}
 */
export function sizeOfPackages(names, folder) {
	/** @type {Set<string>} */
	const folders = new Set();
	const waiting = names.map((name) => ({ name, from: folder }));
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const found = folderOfPackage(next.name, next.from);
		if (!found || folders.has(found)) continue;
		folders.add(found);
		const { dependencies = {} } = JSON.parse(readFileSync(join(found, 'package.json'), 'utf8'));
		for (const name of Object.keys(dependencies)) waiting.push({ name, from: found });
	}
	const sizes = [...folders].map((from) => sizeOfFiles(filesBelow(from)));
	return {
		installed: sizes.reduce((sum, { installed }) => sum + installed, 0),
		packed: sizes.reduce((sum, { packed }) => sum + packed, 0),
		packages: folders.size,
	};
}

/** @param {readonly string[]} files */
export function sizeOfFiles(files) {
	const contents = files.map((file) => readFileSync(file));
	return {
		installed: contents.reduce((sum, { length }) => sum + length, 0),
		packed: gzipSync(Buffer.concat(contents)).length,
	};
}

/** The files of the package with our command and language server, as server/package.json names them, after `npm run build`. */
export function penholderFiles() {
	const root = fileURLToPath(new URL('..', import.meta.url));
	const folders = ['server/bin', 'server/dist', 'docs/rules'].map((folder) => join(root, folder));
	return folders.flatMap(filesBelow).filter((file) => !file.endsWith('browserServer.js'));
}

/** Where Node would find a package, looked for from a folder. @param {string} name @param {string} from */
function folderOfPackage(name, from) {
	const places = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
	return places.map((place) => join(place, name)).find((place) => statSync(join(place, 'package.json'), { throwIfNoEntry: false }));
}

/** Without the packages that lie inside it, which are counted as such. @param {string} folder */
function filesBelow(folder) {
	return globSync('**/*', { cwd: folder, withFileTypes: true, exclude: (entry) => entry.isDirectory() && entry.name === 'node_modules' })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}
