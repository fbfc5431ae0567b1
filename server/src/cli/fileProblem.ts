import { type Sentence, type SentenceValue, sentence } from '../text/sentence.ts';
import { shownPath } from './printable.ts';
import { changedMeanwhile } from './replaceFile.ts';

/**
 * What kept a file from being read or written, in one sentence.
 *
 * @param path the file's path, or what to call it where it has none
 * @param error what Node's file functions and {@link replaceFile} throw
 */
export function fileProblem(path: string | Sentence, error: unknown): Sentence {
	const code = error instanceof Error && 'code' in error ? String(error.code) : errorText(error);
	const file = typeof path === 'string' ? shownPath(path) : path;
	return problems[code]?.(file) ?? sentence`${file} cannot be opened (${code}).`;
}

/** By the codes of Node's errors. */
const problems: Readonly<Record<string, (file: SentenceValue) => Sentence>> = {
	ENOENT: (file) => sentence`${file} does not exist; see whether its name is right.`,
	ENOTDIR: (file) => sentence`${file} does not exist; see whether its name is right.`,
	EACCES: (file) => sentence`${file} may not be read or changed: you have no permission for it.`,
	EPERM: (file) => sentence`${file} may not be read or changed: you have no permission for it.`,
	EISDIR: (file) => sentence`${file} is a folder, not a file.`,
	EROFS: (file) => sentence`${file} cannot be written: its disk is read-only.`,
	ENOSPC: (file) => sentence`${file} cannot be written: its disk is full.`,
	EDQUOT: (file) => sentence`${file} cannot be written: your part of its disk is full.`,
	EIO: (file) => sentence`${file} cannot be read or written: its disk has failed.`,
	ELOOP: (file) => sentence`${file} is a link that leads in a circle.`,
	[changedMeanwhile]: (file) => sentence`${file} cannot be written: it has changed meanwhile.`,
};

function errorText(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
