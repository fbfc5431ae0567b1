import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const runner = fileURLToPath(new URL('run-on-desktop.mjs', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'penholder-desktop-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Bundling the tests takes a second, and many on a machine that does much else.
const MOST = { timeout: 60_000 };

// A program of one's own is a script here, which Windows would not start.
const onUnix = test.runIf(process.platform !== 'win32');

onUnix('the editor is given the extension, the tests and the workspace, which is there while it runs and gone after it', MOST, () => {
	const { status, stdout } = run('editor', `printf '%s\\n' "$@" > '${folder}/arguments'; cat "$1" > '${folder}/workspace'`);
	expect(stdout).toContain('All tests on the desktop passed.');
	expect(status).toBe(0);
	const given = readFileSync(join(folder, 'arguments'), 'utf8').trim().split('\n');
	expect(given).toContain(`--extensionDevelopmentPath=${root}`);
	expect(given).toContain('--disable-extensions');
	const [, tests = ''] = given.find((word) => word.startsWith('--extensionTestsPath='))?.split('=') ?? [];
	// The suite runs in an editor alone: what is asked of it here is that it is there and offers what the editor calls.
	expect(readFileSync(tests, 'utf8')).toMatch(/\brun: \(\) => run\b/);
	expect(JSON.parse(readFileSync(join(folder, 'workspace'), 'utf8')).folders).toEqual([{ path: 'seeds' }, { path: 'drafts' }]);
	expect(existsSync(given[0] ?? '')).toBe(false);
});

onUnix('tests that fail in the editor fail the run', MOST, () => {
	const { status, stderr } = run('failing-editor', 'exit 3');
	expect(stderr).toContain('Tests on the desktop failed: Test run failed with code 3.');
	expect(status).toBe(1);
});

test('an editor that is not there is named, with what can be done', MOST, () => {
	const missing = join(folder, 'nowhere');
	const { status, stderr } = runWith(missing);
	expect(stderr).toContain(`Visual Studio Code is not at ${missing}, or does not start`);
	expect(stderr).toContain('npm run test:editor');
	expect(status).toBe(1);
});

function run(name: string, script: string) {
	const program = join(folder, name);
	writeFileSync(program, `#!/bin/sh\n${script}\n`);
	chmodSync(program, 0o755);
	return runWith(program);
}

function runWith(program: string) {
	const env = { ...process.env, VSCODE_EXECUTABLE: program };
	return spawnSync(process.execPath, [runner], { env, encoding: 'utf8', cwd: root });
}
