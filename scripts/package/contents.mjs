// @ts-check

/** What the extension's file may hold at most. */
const MOST_BYTES = 1_500_000;

/** What the extension consists of. What a browser loads is in files of its own; the command line is not among them. */
export const NEEDED = [
	'extension/package.json',
	'extension/package.nls.json',
	'extension/penholder.schema.json',
	'extension/readme.md',
	'extension/changelog.md',
	'extension/LICENSE.txt',
	'extension/THIRD-PARTY-NOTICES.txt',
	'extension/language-configuration.json',
	'extension/client/icon.png',
	'extension/client/dist/extension.cjs',
	'extension/client/dist/nodeClient.cjs',
	'extension/client/dist/preview.js',
	'extension/client/side-bar.svg',
	'extension/server/dist/adoptedResolutions.json',
	'extension/client/dist/l10n/bundle.l10n.json',
	'extension/client/dist/browserExtension.js',
	'extension/server/package.json',
	'extension/server/dist/server.js',
	'extension/server/dist/browserServer.js',
	'extension/server/dist/work.js',
	'extension/syntaxes/undoc.tmLanguage.json',
	'extension/docs/rules/README.md',
];

const ALLOWED = [
	/^\[Content_Types\]\.xml$/,
	/^extension\.vsixmanifest$/,
	/^extension\/package\.nls\.[a-z-]+\.json$/,
	/^extension\/(client|server)\/dist\/l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
	/^extension\/server\/dist\/server-[A-Z0-9]+\.js$/,
	/^extension\/snippets\/[a-z]+\.json$/,
	/^extension\/client\/(samples\/[a-z]+\.undoc|walkthrough\/[a-z]+\.(svg|md))$/,
	/^extension\/docs\/rules\/[a-z/-]+\.md$/,
];

/**
 * What is wrong with an extension's file, a sentence each.
 *
 * @param {readonly string[]} names the files in it
 * @param {number} size in bytes
 */
export function faultsOf(names, size) {
	const missing = NEEDED.filter((name) => !names.includes(name));
	const unexpected = names.filter((name) => !NEEDED.includes(name) && !ALLOWED.some((allowed) => allowed.test(name)));
	return [
		...missing.map((name) => `${name} is missing from the package: .vscodeignore names what goes in.`),
		...unexpected.map((name) => `${name} is in the package, and scripts/package/contents.mjs does not know it.`),
		...(size > MOST_BYTES ? [`The package has ${size} bytes; ${MOST_BYTES} are the most.`] : []),
	];
}

/**
 * The names of the files in a zip archive, from the directory at its end.
 *
 * @param {Buffer} archive
 */
export function namesInZip(archive) {
	const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
	if (end === -1) throw new Error('This is no zip archive: it has no directory.');
	const names = [];
	let place = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
		const lengthAt = (/** @type {number} */ offset) => archive.readUInt16LE(place + offset);
		const name = lengthAt(28);
		names.push(archive.toString('utf8', place + 46, place + 46 + name));
		place += 46 + name + lengthAt(30) + lengthAt(32);
	}
	return names;
}
