import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const start = fileURLToPath(new URL('start.mjs', import.meta.url));

test('“npm start -- --check” says what Penholder finds in the seeds, and findings are no failure', () => {
	const { status, stdout } = run(['--check'], {});
	expect(stdout).toContain('seeds/002_5a894c35c2768328.txt:3:574: error:');
	expect(status).toBe(0);
});

test('where CI is set no editor opens, and a sentence says why', () => {
	const { status, stdout } = run([], { CI: 'true' });
	expect(stdout).toMatch(/^CI is set, so that nobody would see an editor\. [\s\S]*seeds\/001_/);
	expect(status).toBe(0);
});

test('what it does not know it names', () => {
	const { status, stderr } = run(['--chek'], {});
	expect(stderr).toContain('npm start does not know --chek. It knows --check and --browser');
	expect(status).toBe(2);
});

test.runIf(process.platform !== 'win32')(
	'where “code” is on the path, it opens on a copy of the seeds, with the extension of this folder',
	() => {
		const bin = mkdtempSync(join(tmpdir(), 'penholder-bin-'));
		try {
			const code = join(bin, 'code');
			writeFileSync(code, `#!/bin/sh\nprintf '%s\\n' "$@" > '${bin}/arguments'\n`);
			chmodSync(code, 0o755);
			const { status } = run([], { PATH: `${bin}:${process.env.PATH}` });
			expect(status).toBe(0);
			const given = readFileSync(join(bin, 'arguments'), 'utf8').trim().split('\n');
			expect(given).toContain(`--extensionDevelopmentPath=${fileURLToPath(new URL('../..', import.meta.url))}`);
			const folder = given.at(-1) ?? '';
			expect(existsSync(join(folder, '001_26fd981915cedf0e.txt'))).toBe(true);
			expect(JSON.parse(readFileSync(join(folder, '.vscode', 'settings.json'), 'utf8'))).toMatchObject({
				'files.associations': { '*.txt': 'undoc' },
			});
			rmSync(dirname(folder), { recursive: true });
		} finally {
			rmSync(bin, { recursive: true });
		}
	},
);

function run(wishes: readonly string[], environment: Readonly<Record<string, string>>) {
	const { CI: _, ...env } = process.env;
	return spawnSync(process.execPath, [start, ...wishes], { env: { ...env, NO_COLOR: '1', ...environment }, encoding: 'utf8' });
}
