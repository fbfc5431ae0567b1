// @ts-check
/**
 * Shows what Penholder says about the seeds. Findings are what there is to see, so they do not count as a failure (exit code 1 of
 * `penholder check`); a command that could not do its work does.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(process.execPath, ['server/bin/penholder.mjs', 'check', 'seeds'], {
	cwd: fileURLToPath(new URL('..', import.meta.url)),
	stdio: 'inherit',
});
process.exitCode = status === 1 ? 0 : (status ?? 2);
