import { resolve } from 'node:path';
import { type Sentence, sentence } from '../text/sentence.ts';
import type { MergeReportsInvocation } from './arguments.ts';
import { type BatchSummary, mergeSummaries, readSummaryFile, summaryFile } from './batchSummary.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { shownPath } from './printable.ts';
import { readTextFile } from './readText.ts';
import { complain, type Terminal, write } from './terminal.ts';

/**
 * `penholder merge-reports`: writes the sum of summaries to standard output. Where one of them can't be used there is no sum, for one in which a part
 * is missing would be taken for the whole; each such file is told of.
 */
export async function runMergeReports({ paths }: MergeReportsInvocation, terminal: Terminal): Promise<ExitCode> {
	const summaries: BatchSummary[] = [];
	const seen = new Set<string>();
	let isUsable = true;
	for (const path of paths) {
		const summary = await readSummary(path, seen);
		if (typeof summary === 'string' || 'template' in summary) {
			await complain(terminal, summary);
			isUsable = false;
		} else summaries.push(summary);
	}
	if (!isUsable) return exitCodes.unusable;
	await write(terminal.output, summaryFile(mergeSummaries(summaries)));
	return exitCodes.clean;
}

async function readSummary(path: string, seen: Set<string>): Promise<BatchSummary | Sentence | string> {
	const key = resolve(path);
	if (seen.has(key)) return sentence`${shownPath(path)} is named twice: its documents would be counted twice.`;
	seen.add(key);
	const input = await readTextFile(path);
	return 'sentence' in input ? input.sentence : readSummaryFile(shownPath(path), input.text);
}
