import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { render, type Sentence, sentence } from '../text/sentence.ts';
import type { CheckInvocation } from './arguments.ts';
import {
	checkFile,
	checkText,
	type DocumentReport,
	type Examine,
	examineText,
	type FileOutcome,
	type FileTask,
	type FileWork,
	failedFile,
	type MendedFile,
	noCounts,
	reportOn,
	withMark,
} from './checkFile.ts';
import type { CheckSummary } from './checkReport.ts';
import { type CheckStep, checkSteps } from './checkSteps.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { fileProblem } from './fileProblem.ts';
import { limitGarbage } from './limitGarbage.ts';
import { linkedFiles } from './linkedFiles.ts';
import { inOrder } from './orderedWork.ts';
import { shownPath } from './printable.ts';
import { type Progress, progressOn } from './progress.ts';
import { readStandardInput } from './readText.ts';
import { replaceFile } from './replaceFile.ts';
import type { ReportWriter } from './reportWriter.ts';
import { type ReportManner, reportWriter } from './reportWriters.ts';
import { complain, type Terminal, type TerminalStream, wantsColour, write } from './terminal.ts';
import { workerModule } from './workerModule.ts';
import { startWorkerPool, type WorkerPool } from './workerPool.ts';

/**
 * `penholder check`: reports what is found in files, folders and standard input, and mends it with `--fix`. Files are read and checked ahead, in several
 * threads where they are many; what is told, and what is written, comes in the order in which they are named and found.
 *
 * @param examine reads and checks a text; all rules of the catalogue, but for tests
 */
export async function runCheck(invocation: CheckInvocation, terminal: Terminal, trial: CheckTrial = {}): Promise<ExitCode> {
	const { paths, fix, format, maxWarnings, profile } = invocation;
	// Other threads have the rules of the catalogue only.
	const jobs = trial.examine === undefined ? (invocation.jobs ?? availableParallelism()) : 1;
	// With --fix the mended text of standard input is the output.
	const report = fix && paths.includes('-') ? terminal.errors : terminal.output;
	const manner: ReportManner = { format, hasColours: wantsColour(report, terminal.environment), language: terminal.messages.language };
	const progress = progressOn(terminal);
	const run: Run = {
		examine: trial.examine ?? examineText,
		fix,
		terminal,
		report,
		writer: reportWriter(manner, terminal.messages),
		beforeLong: (file) => progress.show(`Checking ${file}, which is long …`, true),
		progress,
		otherFiles: [],
		unusable: [],
		counts: noCounts(),
	};
	limitGarbage();
	const linked = linkedFiles();
	const steps = checkSteps(paths, profile, async (file) => {
		progress.show(`Checking ${file} …`);
		if (fix && jobs > 1) await linked.wait(file);
	});
	const done = inOrder<CheckStep, DoneStep>(steps, jobs, {
		here: (step) => doHere(run, step),
		startPool: () => stepPool(trial.module ?? workerModule('checkWorker'), { ...manner, fix }, jobs),
		isHeavy: (step) => trial.examine === undefined && step.step === 'file' && isHeavy(step.file, run),
		weigh: weightOf,
		...trial,
	});
	for await (const step of done) {
		await takeStep(run, step);
		if (step.step === 'file') linked.done(step.file);
	}
	progress.clear();
	const summary: CheckSummary = { ...run.counts, otherFiles: run.otherFiles.length, unusable: run.unusable.length };
	await write(report, run.writer.atEnd({ otherFiles: run.otherFiles, unusable: run.unusable, summary }));
	if (summary.unusable > 0) return exitCodes.unusable;
	return summary.errors > 0 || (maxWarnings !== undefined && summary.warnings > maxWarnings) ? exitCodes.findings : exitCodes.clean;
}

/** For tests, which have other rules, or few documents. */
export interface CheckTrial {
	/** All rules of the catalogue where it is absent. */
	readonly examine?: Examine;
	/** Milliseconds of work in this thread after which others are started; with 0 they do everything. */
	readonly patience?: number;
	/** What the threads run. */
	readonly module?: URL;
}

/** What a thread that checks files is told when it starts. */
export interface CheckWorkerData extends ReportManner {
	readonly fix: boolean;
}

/** One run of the command: what it was asked for, and what it has come to so far. */
interface Run extends FileWork {
	readonly terminal: Terminal;
	readonly report: TerminalStream;
	readonly writer: ReportWriter;
	readonly progress: Progress;
	/** What has become of the files of a folder so far; absent outside of one. */
	folder?: Outcome[] | undefined;
	readonly otherFiles: string[];
	readonly unusable: string[];
	readonly counts: ReturnType<typeof noCounts>;
}

/** What has become of a file. */
type Outcome = FileOutcome['outcome'] | 'passed over';

/** A step that has been done as far as that can be ahead of its turn. */
type DoneStep = Exclude<CheckStep, { readonly step: 'file' }> | (FileTask & { readonly step: 'file'; readonly result: FileOutcome });

async function doHere(run: Run, step: CheckStep): Promise<DoneStep> {
	return step.step === 'file' ? { ...step, result: await checkFile(step, run) } : step;
}

/** Threads that check files; the other steps have nothing that could be done ahead. */
function stepPool(module: URL, workerData: CheckWorkerData, size: number): WorkerPool<CheckStep, DoneStep> {
	const pool = startWorkerPool<FileTask, FileOutcome>(
		{
			module,
			workerData,
			split: (task) => [task],
			join: ([result]) => result as FileOutcome,
			failed: failedFile,
		},
		size,
	);
	return {
		...pool,
		perform: async (step) => (step.step === 'file' ? { ...step, result: await pool.perform(step) } : step),
	};
}

/** Looks at the size of a file, and says so where it will take long. */
async function isHeavy(file: string, { beforeLong }: Run): Promise<boolean> {
	const size = await stat(file).then(
		(status) => status.size,
		() => 0,
	);
	if (size <= HEAVY) return false;
	beforeLong?.(file);
	return true;
}

/** In bytes: reading a document takes some eighty times its size. */
const HEAVY = 4_000_000;

/** In bytes, about: a name, or what is said and what is to be written. */
function weightOf(step: CheckStep | DoneStep): number {
	if (!('result' in step)) return 1024;
	const { result } = step;
	if (result.outcome !== 'checked') return 0;
	return 2 * (result.report.part.length + (result.mended === undefined ? 0 : result.mended.before.length + result.mended.after.length));
}

/** Tells, and writes, what a step has come to. */
async function takeStep(run: Run, step: DoneStep): Promise<void> {
	switch (step.step) {
		case 'file':
			run.folder?.push(step.result.outcome);
			return takeFile(run, step);
		case 'standard input':
			return checkStandardInput(run, step.settings);
		case 'passed over':
			run.folder?.push('passed over');
			return;
		case 'refusal':
			run.folder?.push('unusable');
			return refuse(run, step.problem);
		case 'remark':
			run.progress.clear();
			return complain(run.terminal, step.remark);
		case 'begin of folder':
			run.folder = [];
			return;
		case 'end of folder':
			return endFolder(run, step.folder);
	}
}

async function takeFile(run: Run, task: FileTask & { readonly result: FileOutcome }): Promise<void> {
	const { file, result } = task;
	if (result.outcome === 'other') run.otherFiles.push(file);
	else if (result.outcome === 'unusable') await refuse(run, result.problem);
	else if (result.mended === undefined || (await save(run, file, result.mended))) await tell(run, result.report);
	else {
		// What is told is about the text as it still is.
		const again = await checkFile(task, { ...run, fix: false });
		if (again.outcome === 'checked') await tell(run, again.report);
	}
}

/** Writes a mended text; false where that fails. This thread does it, so that no signal comes between. */
async function save(run: Run, file: string, { before, after }: MendedFile): Promise<boolean> {
	try {
		replaceFile(file, before, after);
		return true;
	} catch (error) {
		await refuse(run, fileProblem(file, error));
		return false;
	}
}

async function checkStandardInput(run: Run, settings: FileTask['settings']): Promise<void> {
	const input = await readStandardInput(run.terminal.input);
	if ('sentence' in input) return refuse(run, input.sentence);
	const checked = checkText('-', input.text, settings, run);
	if (run.fix) await write(run.terminal.output, withMark(input, checked.text));
	return tell(run, reportOn(checked, run.writer));
}

async function endFolder(run: Run, folder: string): Promise<void> {
	const outcomes = run.folder ?? [];
	run.folder = undefined;
	if (outcomes.length === 0) return refuse(run, sentence`${shownPath(folder)} holds no file named *.undoc, *.txt or *.md.`);
	if (outcomes.every((outcome) => outcome === 'other'))
		return refuse(
			run,
			sentence`${shownPath(folder)} holds no United Nations document: none of its text files (${outcomes.length}) reads as one.`,
		);
}

async function tell(run: Run, { part, counts }: DocumentReport): Promise<void> {
	for (const name of Object.keys(counts) as (keyof typeof counts)[]) run.counts[name] += counts[name];
	const written = run.writer.take(part);
	if (written === '') return;
	run.progress.clear();
	await write(run.report, written);
}

async function refuse(run: Run, problem: Sentence | string): Promise<void> {
	run.unusable.push(render(problem, run.terminal.messages.bundle));
	run.progress.clear();
	await complain(run.terminal, problem);
}
