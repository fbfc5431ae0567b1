// @ts-check
import { spawnSync } from 'node:child_process';
import { root } from './workplace.mjs';

/**
 * Prints what Penholder says about the seeds. Findings are what there is to see, so they do not count as a failure (exit code 1 of
 * `penholder check`); a command that could not do its work does.
 *
 * @returns {number} the exit code
 */
export function checkSeeds() {
	const { status } = spawnSync(process.execPath, ['server/bin/penholder.mjs', 'check', 'seeds'], { cwd: root, stdio: 'inherit' });
	return status === 1 ? 0 : (status ?? 2);
}
