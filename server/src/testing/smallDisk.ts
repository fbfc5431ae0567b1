import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporaryFolder.ts';

/** A disk that a test can fill, and write-protect. */
interface SmallDisk {
	readonly folder: string;
	readonly protect: () => void;
}

/** Makes a disk of 64 KiB for one test; undefined where none can be made, which only the administrator of a Linux machine may do. */
export async function smallDisk(): Promise<SmallDisk | undefined> {
	const folder = await temporaryFolder();
	const mount = (options: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'penholder-test', folder], { stdio: 'ignore' });
	try {
		mount('size=64k');
	} catch {
		return undefined;
	}
	onTestFinished(() => void execFileSync('umount', [folder], { stdio: 'ignore' }));
	return { folder, protect: () => mount('remount,ro') };
}

/** Why a test without such a disk is skipped. */
export const NO_SMALL_DISK = 'A small disk can be made by the administrator of a Linux machine only.';
