import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { faultsOf, NEEDED, namesInZip } from './contents.mjs';

const rulePage = 'extension/docs/rules/clause/number.md';

test('a package with all that the extension consists of has no fault', () => {
	expect(faultsOf([...NEEDED, rulePage, 'extension/server/dist/server-ABC123.js'], 1_000_000)).toEqual([]);
});

test('what is missing, what is no part of it and what makes it heavy is named', () => {
	const [first = '', ...others] = NEEDED;
	expect(faultsOf([...others, 'extension/seeds/000.txt', 'extension/.env'], 2_000_000)).toEqual([
		`${first} is missing from the package: .vscodeignore names what goes in.`,
		'extension/seeds/000.txt is in the package, and scripts/package/contents.mjs does not know it.',
		'extension/.env is in the package, and scripts/package/contents.mjs does not know it.',
		'The package has 2000000 bytes; 1500000 are the most.',
	]);
});

test('the names in an archive are read, in any script', () => {
	const archive =
		'UEsDBBQAAAAAAA9ydl1DvrfoAQAAAAEAAAAVAAAAZXh0ZW5zaW9uL0xJQ0VOU0UudHh0YVBLAwQUAAAIAAAPcnZd+e++cQEAAAABAAAAFwAAAGV4dGVuc2lvbi/Yp9mE2YXZhNmBLm1kYlBLAQIUAxQAAAAAAA9ydl1DvrfoAQAAAAEAAAAVAAAAAAAAAAAAAACAAQAAAABleHRlbnNpb24vTElDRU5TRS50eHRQSwECFAMUAAAIAAAPcnZd+e++cQEAAAABAAAAFwAAAAAAAAAAAAAAgAE0AAAAZXh0ZW5zaW9uL9in2YTZhdmE2YEubWRQSwUGAAAAAAIAAgCIAAAAagAAAAAA';
	expect(namesInZip(Buffer.from(archive, 'base64'))).toEqual(['extension/LICENSE.txt', 'extension/الملف.md']);
	expect(() => namesInZip(Buffer.from('no archive'))).toThrow('This is no zip archive');
});

test('what the extension names in its manifest is on the list of what goes in', () => {
	const { main, browser, icon, contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
	const allowed = readFileSync(new URL('../../.vscodeignore', import.meta.url), 'utf8').split('\n');
	const schemas = contributes.jsonValidation.map(({ url }: { readonly url: string }) => url);
	for (const path of [main, browser, icon, ...schemas]) expect(allowed).toContain(`!${path.replace(/^\.\//, '')}`);
});

test('what the list of what goes in lets through is what the extension consists of', () => {
	const root = new URL('../../', import.meta.url);
	const lines = readFileSync(new URL('.vscodeignore', root), 'utf8').split('\n');
	const paths = lines.filter((line) => line.startsWith('!')).flatMap((line) => globSync(line.slice(1), { cwd: root, withFileTypes: true }));
	const names = paths
		.filter((entry) => entry.isFile())
		.map((entry) => `extension/${relative(fileURLToPath(root), join(entry.parentPath, entry.name))}`);
	// The packer gives some files names of its own, and adds two.
	const packed = names.map((name) => RENAMED[name] ?? name.replaceAll('\\', '/'));
	expect(faultsOf([...packed, '[Content_Types].xml', 'extension.vsixmanifest'], 0)).toEqual([]);
});

const RENAMED: Readonly<Record<string, string>> = {
	'extension/README.md': 'extension/readme.md',
	'extension/CHANGELOG.md': 'extension/changelog.md',
	'extension/LICENSE': 'extension/LICENSE.txt',
};
