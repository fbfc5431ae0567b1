import { readFile, rm } from 'node:fs/promises';
import { type Sentence, sentence } from '../text/sentence.ts';
import { type BatchSummary, readSummaryFile, summaryFile } from './batchSummary.ts';
import { fileProblem } from './fileProblem.ts';
import { shownPath } from './printable.ts';
import { createFile } from './replaceFile.ts';

/**
 * Before the work: tells why a summary could not be written to a file after it; undefined where it can be. A summary that is there already is taken
 * away, so that there is one only of work that is done. Anything else that is there stays, and is told of.
 */
export async function prepareSummaryFile(path: string): Promise<Sentence | undefined> {
	try {
		const before = await readIfThere(path);
		if (before !== undefined && 'template' in readSummaryFile(path, before))
			return sentence`${shownPath(path)} is there already and is no summary: name another file for the summary, or remove this one.`;
		await rm(path, { force: true });
		// Whether a file can be written there shows when one is.
		createFile(path, '');
		await rm(path);
		return undefined;
	} catch (error) {
		return fileProblem(path, error);
	}
}

/** Writes a summary, wholly or not at all; tells what kept it from being written. */
export function writeSummaryFile(path: string, summary: BatchSummary): Sentence | undefined {
	try {
		createFile(path, summaryFile(summary));
		return undefined;
	} catch (error) {
		return fileProblem(path, error);
	}
}

async function readIfThere(path: string): Promise<string | undefined> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}
