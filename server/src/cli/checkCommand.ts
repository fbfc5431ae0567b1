import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readDocument } from '../document/read.ts';
import { checkDocument } from '../rules/check.ts';
import type { CheckInvocation } from './arguments.ts';
import { checkJson, type DocumentJson, documentJson } from './checkJson.ts';
import { type CheckedDocument, type CheckSummary, documentReport, summaryLine } from './checkReport.ts';
import { type Colours, coloursOf } from './colours.ts';
import type { DecodedText } from './decodeText.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { fileProblem } from './fileProblem.ts';
import { findFiles } from './findFiles.ts';
import { mendText, safeFixOf } from './mendText.ts';
import { type Progress, progressOn } from './progress.ts';
import { readStandardInput, readTextFile } from './readText.ts';
import { replaceFile } from './replaceFile.ts';
import { complain, type Terminal, type TerminalStream, wantsColour, write } from './terminal.ts';

/**
 * `penholder check`: reports what is found in files, folders and standard input, and mends it with `--fix`.
 *
 * @param examine reads and checks a text; all rules of the catalogue, but for tests
 */
export async function runCheck(invocation: CheckInvocation, terminal: Terminal, examine: Examine = examineText): Promise<ExitCode> {
	const { paths, fix, format, maxWarnings } = invocation;
	// With --fix the mended text of standard input is the output.
	const report = fix && paths.includes('-') ? terminal.errors : terminal.output;
	const run: Run = {
		examine,
		fix,
		format,
		terminal,
		report,
		colours: coloursOf(format === 'text' && wantsColour(report, terminal.environment)),
		progress: progressOn(terminal),
		seen: new Set(),
		documents: [],
		otherFiles: [],
		unusable: [],
		counts: { documents: 0, errors: 0, warnings: 0, informational: 0, hints: 0, mendable: 0, mended: 0 },
	};
	for (const path of paths) await checkPath(run, path);
	run.progress.clear();
	const summary: CheckSummary = { ...run.counts, otherFiles: run.otherFiles.length, unusable: run.unusable.length };
	if (format === 'json') await write(report, checkJson(run.documents, run.otherFiles, run.unusable, summary));
	else if (summary.documents > 0) await write(report, summaryLine(summary));
	if (summary.unusable > 0) return exitCodes.unusable;
	return summary.errors > 0 || (maxWarnings !== undefined && summary.warnings > maxWarnings) ? exitCodes.findings : exitCodes.clean;
}

export type Examine = (text: string) => Pick<CheckedDocument, 'kind' | 'language' | 'findings'>;

function examineText(text: string): ReturnType<Examine> {
	const { document } = readDocument(text);
	return { kind: document.kind, language: document.language, findings: checkDocument(document) };
}

/** One run of the command: what it was asked for, and what it has come to so far. */
interface Run extends Pick<CheckInvocation, 'fix' | 'format'> {
	readonly examine: Examine;
	readonly terminal: Terminal;
	readonly report: TerminalStream;
	readonly colours: Colours;
	readonly progress: Progress;
	/** Files that have had their turn: one that is named twice, or named and found, is checked once. */
	readonly seen: Set<string>;
	/** Kept for the report in JSON only, so that a report in text takes the memory of one document. */
	readonly documents: DocumentJson[];
	readonly otherFiles: string[];
	readonly unusable: string[];
	readonly counts: { -readonly [Count in keyof Omit<CheckSummary, 'otherFiles' | 'unusable'>]: number };
}

/** What has become of a file or folder. */
type Outcome = 'checked' | 'other' | 'unusable' | 'seen before';

async function checkPath(run: Run, path: string): Promise<Outcome> {
	if (path === '-') return checkStandardInput(run);
	let isFolder: boolean;
	try {
		isFolder = (await stat(path)).isDirectory();
	} catch (error) {
		return refuse(run, fileProblem(path, error));
	}
	return isFolder ? checkFolder(run, path) : checkFile(run, path, true);
}

async function checkStandardInput(run: Run): Promise<Outcome> {
	if (run.seen.has('-')) return 'seen before';
	run.seen.add('-');
	const input = await readStandardInput(run.terminal.input);
	if ('sentence' in input) return refuse(run, input.sentence);
	const checked = checkText(run, '-', input.text);
	if (run.fix) await write(run.terminal.output, withMark(input, checked.text));
	return tell(run, checked);
}

async function checkFolder(run: Run, folder: string): Promise<Outcome> {
	const outcomes: Outcome[] = [];
	for await (const found of findFiles(folder)) {
		outcomes.push('sentence' in found ? await refuse(run, found.sentence) : await checkFile(run, found.path, found.surely));
	}
	if (outcomes.length === 0) return refuse(run, `${folder} holds no file named *.undoc, *.txt or *.md.`);
	if (outcomes.every((outcome) => outcome === 'other')) {
		return refuse(run, `${folder} holds no United Nations document: none of its text files (${outcomes.length}) reads as one.`);
	}
	return 'checked';
}

/**
 * @param surely false where the file is checked only if it turns out to be a United Nations document
 */
async function checkFile(run: Run, path: string, surely: boolean): Promise<Outcome> {
	const key = resolve(path);
	if (run.seen.has(key)) return 'seen before';
	run.seen.add(key);
	run.progress.show(`Checking ${path} …`);
	const input = await readTextFile(path);
	if ('sentence' in input) return refuse(run, input.sentence);
	if (input.text.length > LONG_TEXT) run.progress.show(`Checking ${path}, which is long …`, true);
	const checked = checkText(run, path, input.text);
	if (checked.kind === 'none' && !surely) {
		run.otherFiles.push(path);
		return 'other';
	}
	return tell(run, checked.mends.length === 0 ? checked : await save(run, input, checked));
}

/** In UTF-16 units: reading it takes about a second. */
const LONG_TEXT = 2_000_000;

/** Writes the mended text; where that fails, what is told is about the text as it still is. */
async function save(run: Run, input: DecodedText, checked: CheckedDocument): Promise<CheckedDocument> {
	try {
		await replaceFile(checked.file, withMark(input, input.text), withMark(input, checked.text));
		return checked;
	} catch (error) {
		await refuse(run, fileProblem(checked.file, error));
		return checkText({ ...run, fix: false }, checked.file, input.text);
	}
}

function withMark({ byteOrderMark }: DecodedText, text: string): string {
	return byteOrderMark ? `\ufeff${text}` : text;
}

function checkText({ examine, fix }: Pick<Run, 'examine' | 'fix'>, file: string, text: string): CheckedDocument {
	const examined = examine(text);
	if (!fix || !examined.findings.some(safeFixOf)) return { file, text, ...examined, mends: [] };
	const mended = mendText(text, (version) => examine(version).findings);
	return { file, ...mended, ...examine(mended.text) };
}

async function tell(run: Run, checked: CheckedDocument): Promise<Outcome> {
	count(run, checked);
	if (run.format === 'json') {
		run.documents.push(documentJson(checked));
	} else {
		run.progress.clear();
		await write(run.report, documentReport(checked, run.colours));
	}
	return 'checked';
}

function count({ counts }: Run, { findings, mends }: CheckedDocument): void {
	counts.documents++;
	counts.mended += mends.length;
	for (const finding of findings) {
		counts[countOf[finding.severity]]++;
		if (safeFixOf(finding) !== undefined) counts.mendable++;
	}
}

const countOf = { error: 'errors', warning: 'warnings', information: 'informational', hint: 'hints' } as const;

async function refuse(run: Run, sentence: string): Promise<Outcome> {
	run.unusable.push(sentence);
	run.progress.clear();
	await complain(run.terminal, sentence);
	return 'unusable';
}
