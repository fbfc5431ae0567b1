import { stat } from 'node:fs/promises';
import { signal } from './signal.ts';

/** Files that are being checked, and may be reached by several names. */
export interface LinkedFiles {
	/** Waits until the same file, by another name, is done; from then on this one is being checked. */
	readonly wait: (file: string) => Promise<void>;
	readonly done: (file: string) => void;
}

/** Sees to it that a file with two names (links) is mended by one of them, and then read by the other. */
export function linkedFiles(): LinkedFiles {
	const identities = new Map<string, string>();
	const busy = new Set<string>();
	const changed = signal();
	return {
		async wait(file) {
			const identity = await identityOf(file);
			while (busy.has(identity)) await changed.next();
			busy.add(identity);
			identities.set(file, identity);
		},
		done(file) {
			busy.delete(identities.get(file) ?? '');
			identities.delete(file);
			changed.tell();
		},
	};
}

/** The disk and the number of the file on it; its name where it cannot be looked at. */
async function identityOf(file: string): Promise<string> {
	try {
		const { dev, ino } = await stat(file);
		return `${dev}:${ino}`;
	} catch {
		return file;
	}
}
