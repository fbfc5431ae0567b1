import { shownPath } from './printable.ts';
import { changedMeanwhile } from './replaceFile.ts';

/**
 * What kept a file from being read or written, in one sentence.
 *
 * @param error what Node's file functions and {@link replaceFile} throw
 */
export function fileProblem(path: string, error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : errorText(error);
	const known: Readonly<Record<string, string>> = {
		ENOENT: 'does not exist; see whether its name is right.',
		ENOTDIR: 'does not exist; see whether its name is right.',
		EACCES: 'may not be read or changed: you have no permission for it.',
		EPERM: 'may not be read or changed: you have no permission for it.',
		EISDIR: 'is a folder, not a file.',
		EROFS: 'cannot be written: its disk is read-only.',
		ENOSPC: 'cannot be written: its disk is full.',
		EDQUOT: 'cannot be written: your part of its disk is full.',
		EIO: 'cannot be read or written: its disk has failed.',
		ELOOP: 'is a link that leads in a circle.',
		[changedMeanwhile]: 'cannot be written: it has changed meanwhile.',
	};
	return `${shownPath(path)} ${known[code] ?? `cannot be opened (${code}).`}`;
}

function errorText(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
