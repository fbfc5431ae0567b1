// @ts-check
/**
 * Guards what is installed and what is given away: `node scripts/check-dependencies.mjs`. Every lockfile of the repository names exact versions of
 * npm's registry with their checksums, nothing runs while it is installed but what package.json allows, each licence is one that we know, and the
 * lists of licences are as they should be. Then npm is asked for known vulnerabilities; where its registry does not answer, that is said.
 *
 * With `--write` the lists are written: docs/licences.md, and THIRD-PARTY-NOTICES.txt, which goes into what users install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditFaults } from './dependencies/audit.mjs';
import { licenceFaults, licencesPage, noticesText } from './dependencies/licences.mjs';
import { lockfileFaults, manifestFaults, shippedPackages } from './dependencies/lockfile.mjs';
import { writeWhole } from './write-whole.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const LISTS = /** @type {const} */ (['docs/licences.md', 'THIRD-PARTY-NOTICES.txt']);

const locks = globSync('{package-lock.json,*/package-lock.json,scripts/*/package-lock.json}', { cwd: root })
	.map((path) => path.replaceAll(sep, '/'))
	.toSorted()
	.map((path) => ({ path, lock: readJson(path), manifest: readJson(join(dirname(path), 'package.json')) }));
const manifests = locks.flatMap(({ path, manifest }) => {
	const folder = dirname(path) === '.' ? '' : `${dirname(path)}/`;
	return [`${folder}package.json`, ...(manifest.workspaces ?? []).map((/** @type {string} */ name) => `${folder}${name}/package.json`)];
});
const shipped = shippedPackages(locks[0]?.path === 'package-lock.json' ? locks[0].lock : readJson('package-lock.json'));
const lists = [licencesPage(locks, shipped), noticesText(shipped, readLicence)];

if (process.argv.includes('--write')) {
	for (const [index, path] of LISTS.entries()) writeWhole(join(root, path), lists[index] ?? '');
	console.log(`${LISTS.join(' and ')} are written.`);
} else {
	const faults = [
		...manifests.flatMap((path) => manifestFaults(path, readJson(path))),
		...locks.flatMap(({ path, lock, manifest }) => [...lockfileFaults(path, lock, manifest), ...licenceFaults(path, lock, shipped)]),
		...LISTS.flatMap((path, index) =>
			readText(path) === lists[index] ? [] : [`${path} is not what the lockfiles say: run \`npm run generate:licences\`.`],
		),
		...locks.flatMap(({ path }) => audit(path)),
	];
	for (const fault of faults) console.error(fault);
	const count = locks.reduce((sum, { lock }) => sum + Object.keys(lock.packages).length, 0);
	console.log(
		`Dependencies: ${locks.length} lockfiles, ${count} packages, ${shipped.length} of them in what users install; faults: ${faults.length}.`,
	);
	process.exitCode = faults.length === 0 ? 0 : 1;
}

/**
 * @param {string} path of a lockfile
 * @returns {string[]} a sentence for each known vulnerability
 */
function audit(path) {
	const { stdout, error } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
		cwd: join(root, dirname(path)),
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
		timeout: 60_000,
		shell: process.platform === 'win32',
	});
	const answer = auditFaults(path, error ? String(error) : stdout);
	if ('silence' in answer) {
		console.log(`${path}: npm could not be asked for known vulnerabilities (${answer.silence}).`);
		return [];
	}
	return answer.faults;
}

/**
 * The licence of an installed package as it lies in it, with what it says of others.
 *
 * @param {string} folder the package's, such as `node_modules/semver`
 */
function readLicence(folder) {
	const files = globSync('{[Ll][Ii][Cc][Ee][NnSs]*,[Tt]hird[Pp]arty[Nn]otices*,NOTICE*}', { cwd: join(root, folder) }).toSorted();
	return files.map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
}

/** @param {string} path */
function readText(path) {
	return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
}

/** @param {string} path */
function readJson(path) {
	return JSON.parse(readText(path));
}
