// @ts-check
import { nameOf } from './lockfile.mjs';

/** @import { Lockfile, ShippedPackage } from './lockfile.mjs' */

/** Licences whose code may be part of what we give away under MIT; SPDX names. */
const SHIPPED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense', 'Zlib'];
/** Licences of tools: nothing of them leaves the machine that they run on. */
const TOOLS = [...SHIPPED, 'Artistic-2.0', 'CC-BY-3.0', 'CC-BY-4.0', 'CC0-1.0', 'MPL-2.0', 'PSF-2.0', 'Python-2.0', 'WTFPL'];

/** What npm does not say, or says in other words; looked up in the packages themselves. */
const LOOKED_UP = /** @type {Readonly<Record<string, string>>} */ ({ format: 'MIT', httpolyglot: 'MIT' });

/**
 * Packages of the tool that packs the extension which no licence of ours covers. scripts/package/package.mjs leaves optional packages out when it
 * installs, so that they never reach a machine.
 */
const NEVER_INSTALLED = /^@vscode\/vsce-sign(?:-[a-z\d-]+)?$/;

/**
 * A sentence for each package whose licence we do not know to be free enough.
 *
 * @param {string} path of the lockfile
 * @param {Lockfile} lock
 * @param {readonly ShippedPackage[]} shipped
 * @returns {string[]}
 */
export function licenceFaults(path, lock, shipped) {
	const isShipped = new Set(path === 'package-lock.json' ? shipped.map(({ folder }) => folder) : []);
	return entriesOf(lock).flatMap(({ folder, name, licence }) => {
		if (NEVER_INSTALLED.test(name)) return [];
		const allowed = isShipped.has(folder) ? SHIPPED : TOOLS;
		return isAllowed(licence, allowed)
			? []
			: [`${path}: ${folder} has the licence ${licence || '(none)'}, which scripts/dependencies/licences.mjs does not know.`];
	});
}

/**
 * Whether an expression of SPDX names a licence that is allowed: one of those between OR, all of those between AND.
 *
 * @param {string} expression
 * @param {readonly string[]} allowed
 */
export function isAllowed(expression, allowed) {
	const plain = expression.replace(/^\((.*)\)$/, '$1');
	return plain.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence)));
}

/** @param {Lockfile} lock */
function entriesOf({ packages }) {
	return Object.entries(packages)
		.filter(([folder, { link }]) => folder.includes('node_modules/') && !link)
		.map(([folder, { version = '', license }]) => {
			const name = nameOf(folder);
			return { folder, name, version, licence: license ?? LOOKED_UP[name] ?? '' };
		});
}

/**
 * The page docs/licences.md.
 *
 * @param {readonly { readonly path: string, readonly lock: Lockfile }[]} locks
 * @param {readonly ShippedPackage[]} shipped
 */
export function licencesPage(locks, shipped) {
	const rows = shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
	const tools = locks.map(({ path, lock }) => {
		const entries = entriesOf(lock).filter(({ name }) => !NEVER_INSTALLED.test(name));
		const counts = [...grouped(entries, ({ licence }) => licence)].toSorted(([one], [other]) => (one < other ? -1 : 1));
		return `| \`${path}\` | ${entries.length} | ${counts.map(([licence, those]) => `${licence} ${those.length}`).join(', ')} |`;
	});
	return [
		'# Licences',
		'<!-- Written by `npm run generate:licences`. -->',
		'Penholder is under the MIT licence. What users install, the extension and the npm package of the server, has in it code of these packages;',
		'their licences go along as `THIRD-PARTY-NOTICES.txt`.\n',
		'| package | version | licence |\n| --- | --- | --- |',
		...rows,
		'\nTools with which Penholder is built and tested stay on the machine where that is done. Packages by licence, from the lockfiles:\n',
		'| lockfile | packages | licences |\n| --- | --- | --- |',
		...tools,
		'',
	].join('\n');
}

/**
 * The text of THIRD-PARTY-NOTICES.txt: the licence of each package, each text once.
 *
 * @param {readonly ShippedPackage[]} shipped
 * @param {(folder: string) => readonly string[]} readLicence the texts in an installed package
 */
export function noticesText(shipped, readLicence) {
	const byText = grouped(shipped, ({ folder }) => readLicence(folder).join('\n\n').replaceAll('\r\n', '\n'));
	const parts = [...byText].map(([text, packages]) => {
		const names = packages.map(({ name, version, license }) => `${name} ${version} (${license})`);
		return `${names.join('\n')}\n\n${text || 'The package comes without a text of its licence.'}`;
	});
	return `Penholder has in it code of these packages, under these licences.\n\n${parts.map((part) => `${'='.repeat(78)}\n${part}\n`).join('\n')}`;
}

/**
 * Entries by something that they have in common, in the order in which it first comes.
 *
 * @template Entry
 * @param {readonly Entry[]} entries
 * @param {(entry: Entry) => string} keyOf
 */
function grouped(entries, keyOf) {
	/** @type {Map<string, Entry[]>} */
	const groups = new Map();
	for (const entry of entries) {
		const key = keyOf(entry);
		groups.set(key, [...(groups.get(key) ?? []), entry]);
	}
	return groups;
}
