// @ts-check

/**
 * One package of a lockfile, as npm writes it.
 *
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {string} [integrity]
 * @property {string} [license]
 * @property {boolean} [dev]
 * @property {boolean} [link]
 * @property {boolean} [inBundle]
 * @property {boolean} [hasInstallScript]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 *
 * @typedef {object} Lockfile
 * @property {number} lockfileVersion
 * @property {Readonly<Record<string, LockedPackage>>} packages by their folder; that of the project is the empty string
 *
 * @typedef {Pick<LockedPackage, 'dependencies' | 'devDependencies' | 'optionalDependencies'> & {
 *   readonly allowScripts?: Readonly<Record<string, boolean>>, readonly workspaces?: readonly string[] }} Manifest
 */

/**
 * What is wrong with a lockfile, a sentence each: each package comes from npm's registry, in a version that its checksum proves, and runs nothing
 * while it is installed unless package.json allows it.
 *
 * @param {string} path for the sentences
 * @param {Lockfile} lock
 * @param {Manifest} manifest the package.json beside it
 * @returns {string[]}
 */
export function lockfileFaults(path, lock, manifest) {
	const locked = Object.entries(lock.packages).filter(([folder, { link }]) => folder.includes('node_modules/') && !link);
	const scripts = manifest.allowScripts ?? {};
	return [
		...(lock.lockfileVersion === 3 ? [] : [`${path} is of version ${lock.lockfileVersion}; npm 9 and later write version 3.`]),
		...locked.flatMap(([folder, { version, resolved, integrity, inBundle, hasInstallScript }]) => [
			...(isExact(version) ? [] : [`${path}: ${folder} has the version ${version}, which is none of npm's registry.`]),
			...(resolved === undefined || resolved.startsWith(REGISTRY)
				? []
				: [`${path}: ${folder} comes from ${resolved}, not from ${REGISTRY}`]),
			...(inBundle || isStrong(integrity) ? [] : [`${path}: ${folder} has no checksum of SHA-512.`]),
			...(hasInstallScript && !Object.hasOwn(scripts, nameOf(folder))
				? [`${path}: ${folder} runs a script when it is installed: look at it, then say in package.json, "allowScripts", whether it may.`]
				: []),
		]),
	];
}

const REGISTRY = 'https://registry.npmjs.org/';

/** @param {string | undefined} version */
function isExact(version) {
	return version !== undefined && /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/.test(version);
}

/** @param {string | undefined} integrity */
function isStrong(integrity) {
	return integrity !== undefined && /^sha512-[A-Za-z\d+/]{86}==$/.test(integrity);
}

/**
 * The dependencies of a package.json that are not pinned to one version, a sentence each.
 *
 * @param {string} path for the sentences
 * @param {Manifest} manifest
 * @returns {string[]}
 */
export function manifestFaults(path, { dependencies = {}, devDependencies = {}, optionalDependencies = {} }) {
	return [dependencies, devDependencies, optionalDependencies]
		.flatMap((wanted) => Object.entries(wanted))
		.filter(([, version]) => !isExact(version))
		.map(([name, version]) => `${path} asks for ${name} as ${version}: name one version, as in 1.2.3.`);
}

/**
 * @typedef {LockedPackage & { readonly name: string, readonly folder: string }} ShippedPackage
 */

/**
 * What the bundles of the extension and of the server are made of: the packages that these name for it, and what those need. What a package names
 * and the bundles leave out again is among them too.
 *
 * @param {Lockfile} lock
 * @returns {ShippedPackage[]} by name
 */
export function shippedPackages({ packages }) {
	/** @type {Map<string, ShippedPackage>} */
	const found = new Map();
	const add = (/** @type {string} */ name, /** @type {string} */ from) => {
		const folder = folderOf(name, from, packages);
		if (folder === undefined || found.has(folder)) return;
		const locked = /** @type {LockedPackage} */ (packages[folder]);
		found.set(folder, { ...locked, name, folder });
		for (const next of Object.keys(locked.dependencies ?? {})) add(next, folder);
	};
	for (const name of Object.keys(packages.client?.dependencies ?? {})) add(name, 'client');
	// They are dependencies of its development only for npm: their code lies in the bundles, and whoever installs the server needs no more.
	for (const name of Object.keys(packages.server?.devDependencies ?? {})) add(name, 'server');
	return [...found.values()].toSorted((one, other) => (one.folder < other.folder ? -1 : 1));
}

/**
 * Where Node finds a package that another one asks for: in its own folder or the nearest above.
 *
 * @param {string} name
 * @param {string} from the folder of the one that asks
 * @param {Lockfile['packages']} packages
 */
function folderOf(name, from, packages) {
	for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
		const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
		if (packages[candidate]) return candidate;
		if (folder === '') return undefined;
	}
}

/**
 * The name of the package in a folder.
 *
 * @param {string} folder
 */
export function nameOf(folder) {
	return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
