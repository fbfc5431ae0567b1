import { availableParallelism } from 'node:os';
import type { Sentence } from '../text/sentence.ts';
import type { BatchInvocation } from './arguments.ts';
import { LONGEST_LINE } from './batchAnswer.ts';
import { answerFailedPortion, answerPortion, joinAnswers, type PortionAnswer, splitPortion } from './batchPortion.ts';
import { addSummary, emptyTally } from './batchSummary.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { limitGarbage } from './limitGarbage.ts';
import { type LinePortion, linePortions } from './linePortions.ts';
import { inOrder, type OrderedWork } from './orderedWork.ts';
import { prepareSummaryFile, writeSummaryFile } from './summaryFiles.ts';
import { complain, type Terminal, write } from './terminal.ts';
import { workerModule } from './workerModule.ts';
import { type PooledWork, startWorkerPool } from './workerPool.ts';

/** `penholder batch`: answers each line of standard input by one of standard output, in their order and in the memory of a few documents. */
export async function runBatch(
	{ jobs = availableParallelism(), summary: path }: BatchInvocation,
	terminal: Terminal,
	limits: Limits = {},
): Promise<ExitCode> {
	if (terminal.input.isTTY)
		await complain(terminal, 'reading lines of JSON from the keyboard; `penholder help batch` says what they look like.');
	const problem = path === undefined ? undefined : await prepareSummaryFile(path);
	if (problem !== undefined) return refuse(terminal, problem);
	limitGarbage();
	const summary = emptyTally(1);
	const portions = linePortions(terminal.input, LONGEST_LINE);
	const answers = inOrder<LinePortion, PortionAnswer>(portions, jobs, {
		here: answerPortion,
		startPool: () => startWorkerPool({ ...batchWork, ...limits }, jobs),
		isHeavy: ({ bytes }) => bytes.length > HEAVY,
		weigh: (portion) => ('output' in portion ? portion.output : portion.bytes).length,
		...limits,
	});
	for await (const answer of answers) {
		addSummary(summary, answer.summary);
		await write(terminal.output, answer.output);
	}
	const fault = path === undefined ? undefined : writeSummaryFile(path, summary);
	return fault === undefined ? exitCodes.clean : refuse(terminal, fault);
}

/** In bytes: reading a document takes some eighty times its size. */
const HEAVY = 4 * 1_048_576;

/** For tests, which have few documents, and are no bundle. */
type Limits = Pick<OrderedWork<LinePortion, PortionAnswer>, 'patience' | 'mostBytes'> &
	Partial<Pick<PooledWork<LinePortion, PortionAnswer>, 'memoryLimit' | 'module'>>;

const batchWork: PooledWork<LinePortion, PortionAnswer> = {
	module: workerModule('batchWorker'),
	workerData: undefined,
	split: splitPortion,
	join: joinAnswers,
	failed: answerFailedPortion,
};

async function refuse(terminal: Terminal, problem: Sentence | string): Promise<ExitCode> {
	await complain(terminal, problem);
	return exitCodes.unusable;
}
