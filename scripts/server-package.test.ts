import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import root from '../package.json' with { type: 'json' };
import server from '../server/package.json' with { type: 'json' };

test('the package of the server has its commands and its bundles, and needs no other package', () => {
	for (const command of Object.values(server.bin)) expect(existsSync(new URL(`../server/${command}`, import.meta.url)), command).toBe(true);
	expect(server.files).toEqual(expect.arrayContaining(['bin', 'dist', 'THIRD-PARTY-NOTICES.txt']));
	expect(server).not.toHaveProperty('dependencies');
	expect(server.version).toBe(root.version);
});

/** What the package may hold. */
const ALLOWED = [
	/^package\.json$/,
	/^README\.md$/,
	/^LICENSE$/,
	/^THIRD-PARTY-NOTICES\.txt$/,
	/^bin\/penholder(?:-language-server)?\.mjs$/,
	/^dist\/(?!browser)[a-zA-Z]+(?:-[A-Z0-9]+)?\.js$/,
	/^dist\/adoptedResolutions\.json$/,
	/^dist\/l10n\/bundle\.l10n(?:\.[a-z-]+)?\.json$/,
	/^docs\/rules\/[a-z/-]+\.md$/,
	/^docs\/rules\/README\.md$/,
];

test('the package of the server has nothing else in it', () => {
	const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
		cwd: fileURLToPath(new URL('../server', import.meta.url)),
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	const parsed = JSON.parse(answer);
	const [{ files }] = Object.values(parsed) as [{ readonly files: readonly { readonly path: string }[] }];
	const names = files.map(({ path }) => path);
	expect(names).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/server.js', 'bin/penholder.mjs']));
	expect(names.filter((name) => !ALLOWED.some((allowed) => allowed.test(name)))).toEqual([]);
}, 30_000);

test('nothing in the bundles names the machine that they were built on', () => {
	const home = fileURLToPath(new URL('..', import.meta.url));
	for (const name of ['server/dist/cli.js', 'server/dist/server.js', 'client/dist/extension.cjs', 'client/dist/nodeClient.cjs'])
		expect(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8').includes(home), name).toBe(false);
});
