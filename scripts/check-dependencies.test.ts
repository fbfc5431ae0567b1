import { describe, expect, test } from 'vitest';
import { auditFaults } from './dependencies/audit.mjs';
import { isAllowed, licenceFaults, licencesPage, noticesText } from './dependencies/licences.mjs';
import { lockfileFaults, manifestFaults, shippedPackages } from './dependencies/lockfile.mjs';

const integrity = `sha512-${'A'.repeat(86)}==`;
const sound = { version: '1.2.3', integrity, license: 'MIT' };

describe('a lockfile', () => {
	test('of exact versions with checksums has no fault', () => {
		expect(
			faultsOf({ 'node_modules/a': sound, 'node_modules/b': { ...sound, resolved: 'https://registry.npmjs.org/b/-/b-1.2.3.tgz' } }),
		).toEqual([]);
	});

	test.each([
		[
			'from elsewhere',
			{ ...sound, resolved: 'git+ssh://git@example.org/a.git#1' },
			'comes from git+ssh://git@example.org/a.git#1, not from',
		],
		['from a registry that only looks like npm’s', { ...sound, resolved: 'https://registry.npmjs.org.evil.example/a.tgz' }, 'comes from'],
		['without a checksum', { version: '1.2.3', license: 'MIT' }, 'has no checksum of SHA-512'],
		['with a weak checksum', { ...sound, integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }, 'has no checksum of SHA-512'],
		['of no version', { ...sound, version: 'file:../a' }, 'has the version file:../a'],
		['that runs something when it is installed', { ...sound, hasInstallScript: true }, 'runs a script when it is installed'],
	])('names a package %s', (_, entry, fault) => {
		const faults = faultsOf({ 'node_modules/a': sound, 'node_modules/evil': entry });
		expect(faults).toEqual([expect.stringContaining(`node_modules/evil ${fault}`)]);
	});

	test('may hold a package whose script package.json allows', () => {
		expect(faultsOf({ 'node_modules/a': { ...sound, hasInstallScript: true } }, { allowScripts: { a: true } })).toEqual([]);
	});
});

test('a dependency without one version is named', () => {
	const dependencies = { a: '1.2.3', b: '^1.2.3', c: 'latest', d: 'github:e/f', g: '1.2.3-beta.1' };
	expect(manifestFaults('package.json', { devDependencies: dependencies })).toEqual([
		'package.json asks for b as ^1.2.3: name one version, as in 1.2.3.',
		'package.json asks for c as latest: name one version, as in 1.2.3.',
		'package.json asks for d as github:e/f: name one version, as in 1.2.3.',
	]);
});

describe('licences', () => {
	const packages = {
		'': {},
		client: { dependencies: { a: '1.2.3' }, devDependencies: { tool: '1.2.3' } },
		server: { devDependencies: { b: '1.2.3' } },
		'node_modules/a': { ...sound, dependencies: { c: '^1.0.0' } },
		'node_modules/a/node_modules/c': { ...sound, version: '1.0.1', license: 'ISC' },
		'node_modules/b': sound,
		'node_modules/c': { ...sound, version: '2.0.0' },
		'node_modules/tool': { ...sound, license: 'MPL-2.0' },
	};
	const lock = { lockfileVersion: 3, packages };
	const shipped = shippedPackages(lock);

	test('what is shipped is what the bundles are made of, each from the folder where Node finds it', () => {
		expect(shipped.map(({ folder }) => folder)).toEqual(['node_modules/a', 'node_modules/a/node_modules/c', 'node_modules/b']);
	});

	test('a tool may have a licence that nothing shipped may have', () => {
		expect(licenceFaults('package-lock.json', lock, shipped)).toEqual([]);
		const copyleft = { ...lock, packages: { ...packages, 'node_modules/b': { ...sound, license: 'MPL-2.0' } } };
		expect(licenceFaults('package-lock.json', copyleft, shipped)).toEqual([
			expect.stringContaining('node_modules/b has the licence MPL-2.0'),
		]);
		const none = { ...lock, packages: { ...packages, 'node_modules/tool': { version: '1.2.3', integrity } } };
		expect(licenceFaults('package-lock.json', none, shipped)).toEqual([
			expect.stringContaining('node_modules/tool has the licence (none)'),
		]);
	});

	test.each([
		['MIT', true],
		['GPL-3.0-or-later', false],
		['(MIT OR GPL-3.0-or-later)', true],
		['(MIT AND GPL-3.0-or-later)', false],
		['', false],
	])('%s: %j', (expression, allowed) => {
		expect(isAllowed(expression, ['MIT'])).toBe(allowed);
	});

	test('are listed, and their texts go along, each once', () => {
		expect(licencesPage([{ path: 'package-lock.json', lock }], shipped)).toContain(
			'\n| a | 1.2.3 | MIT |\n| c | 1.0.1 | ISC |\n| b | 1.2.3 | MIT |\n',
		);
		const notices = noticesText(shipped, (folder) => (folder.endsWith('/c') ? ['Text of c'] : ['Text of MIT']));
		expect(notices).toContain('a 1.2.3 (MIT)\nb 1.2.3 (MIT)\n\nText of MIT\n');
		expect(notices).toContain('c 1.0.1 (ISC)\n\nText of c\n');
	});
});

describe('what npm answers about vulnerabilities', () => {
	test('a finding is a fault', () => {
		const via = [{ title: 'Runs what it reads', url: 'https://github.com/advisories/GHSA-1' }, 'b'];
		const answer = JSON.stringify({ vulnerabilities: { a: { severity: 'high', via } } });
		expect(auditFaults('package-lock.json', answer)).toEqual({
			faults: [
				'package-lock.json: a has a known vulnerability (high): Runs what it reads, https://github.com/advisories/GHSA-1; through b.',
			],
		});
		expect(auditFaults('package-lock.json', JSON.stringify({ vulnerabilities: {} }))).toEqual({ faults: [] });
	});

	test.each([
		[JSON.stringify({ message: '405 Method Not Allowed' }), '405 Method Not Allowed'],
		[JSON.stringify({ error: { summary: 'getaddrinfo ENOTFOUND' } }), 'getaddrinfo ENOTFOUND'],
		['Error: spawnSync npm ETIMEDOUT', 'Error: spawnSync npm ETIMEDOUT'],
		['', 'no answer'],
	])('%s is none', (answer, silence) => {
		expect(auditFaults('package-lock.json', answer)).toEqual({ silence });
	});
});

function faultsOf(packages: Parameters<typeof lockfileFaults>[1]['packages'], manifest: Parameters<typeof lockfileFaults>[2] = {}) {
	return lockfileFaults('package-lock.json', { lockfileVersion: 3, packages: { '': {}, ...packages } }, manifest);
}
