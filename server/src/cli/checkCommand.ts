import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readDocument } from '../document/read.ts';
import { checkDocument } from '../rules/check.ts';
import type { Settings } from '../rules/settings.ts';
import type { CheckFormat, CheckInvocation } from './arguments.ts';
import { type CheckedDocument, type CheckSummary, textReport } from './checkReport.ts';
import { coloursOf } from './colours.ts';
import type { DecodedText } from './decodeText.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { fileProblem } from './fileProblem.ts';
import { findFiles } from './findFiles.ts';
import { type FoundSettings, type SettingsFinder, settingsFinder } from './findSettings.ts';
import { githubReport } from './githubReport.ts';
import { jsonReport } from './jsonReport.ts';
import { mendText, safeFixOf } from './mendText.ts';
import { shownPath } from './printable.ts';
import { type Progress, progressOn } from './progress.ts';
import { readStandardInput, readTextFile } from './readText.ts';
import { replaceFile } from './replaceFile.ts';
import type { ReportWriter } from './reportWriter.ts';
import { sarifReport } from './sarifReport.ts';
import { complain, type Terminal, type TerminalStream, wantsColour, write } from './terminal.ts';

/**
 * `penholder check`: reports what is found in files, folders and standard input, and mends it with `--fix`.
 *
 * @param examine reads and checks a text; all rules of the catalogue, but for tests
 */
export async function runCheck(invocation: CheckInvocation, terminal: Terminal, examine: Examine = examineText): Promise<ExitCode> {
	const { paths, fix, format, maxWarnings, profile } = invocation;
	// With --fix the mended text of standard input is the output.
	const report = fix && paths.includes('-') ? terminal.errors : terminal.output;
	const run: Run = {
		examine,
		fix,
		...(profile === undefined ? {} : { profile }),
		terminal,
		report,
		writer: writerOf(format, terminal, () => wantsColour(report, terminal.environment)),
		progress: progressOn(terminal),
		findSettings: settingsFinder(),
		seen: new Set(),
		told: new Set(),
		otherFiles: [],
		unusable: [],
		counts: { documents: 0, errors: 0, warnings: 0, informational: 0, hints: 0, mendable: 0, mended: 0 },
	};
	for (const path of paths) await checkPath(run, path);
	run.progress.clear();
	const summary: CheckSummary = { ...run.counts, otherFiles: run.otherFiles.length, unusable: run.unusable.length };
	await write(report, run.writer.atEnd({ otherFiles: run.otherFiles, unusable: run.unusable, summary }));
	if (summary.unusable > 0) return exitCodes.unusable;
	return summary.errors > 0 || (maxWarnings !== undefined && summary.warnings > maxWarnings) ? exitCodes.findings : exitCodes.clean;
}

function writerOf(format: CheckFormat, { messages }: Terminal, wantsColours: () => boolean): ReportWriter {
	if (format === 'json') return jsonReport(messages);
	if (format === 'sarif') return sarifReport(messages);
	if (format === 'github') return githubReport(messages);
	return textReport(coloursOf(wantsColours()), messages);
}

export type Examine = (text: string, settings: Settings) => Pick<CheckedDocument, 'kind' | 'language' | 'findings'>;

function examineText(text: string, settings: Settings): ReturnType<Examine> {
	const { document } = readDocument(text);
	const findings = checkDocument(document, settings, undefined, settings);
	return { kind: document.kind, language: document.language, findings };
}

/** One run of the command: what it was asked for, and what it has come to so far. */
interface Run extends Pick<CheckInvocation, 'fix' | 'profile'> {
	readonly examine: Examine;
	readonly terminal: Terminal;
	readonly report: TerminalStream;
	readonly writer: ReportWriter;
	readonly progress: Progress;
	readonly findSettings: SettingsFinder;
	/** Files that have had their turn: one that is named twice, or named and found, is checked once. */
	readonly seen: Set<string>;
	/** What has been told about settings files, each of which may hold for many documents. */
	readonly told: Set<object>;
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
	const settings = await settingsIn(run, process.cwd());
	if (settings === undefined) return 'unusable';
	const checked = checkText(run, '-', input.text, settings);
	if (run.fix) await write(run.terminal.output, withMark(input, checked.text));
	return tell(run, checked);
}

async function checkFolder(run: Run, folder: string): Promise<Outcome> {
	const outcomes: Outcome[] = [];
	for await (const found of findFiles(folder)) {
		outcomes.push('sentence' in found ? await refuse(run, found.sentence) : await checkFile(run, found.path, found.surely));
	}
	if (outcomes.length === 0) return refuse(run, `${shownPath(folder)} holds no file named *.undoc, *.txt or *.md.`);
	if (outcomes.every((outcome) => outcome === 'other')) {
		return refuse(run, `${shownPath(folder)} holds no United Nations document: none of its text files (${outcomes.length}) reads as one.`);
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
	const settings = await settingsIn(run, dirname(key));
	if (settings === undefined) return 'unusable';
	if (input.text.length > LONG_TEXT) run.progress.show(`Checking ${path}, which is long …`, true);
	const checked = checkText(run, path, input.text, settings);
	if (checked.kind === 'none' && !surely) {
		run.otherFiles.push(path);
		return 'other';
	}
	return tell(run, checked.mends.length === 0 ? checked : await save(run, input, checked, settings));
}

/** In UTF-16 units: reading it takes about a second. */
const LONG_TEXT = 2_000_000;

/** Writes the mended text; where that fails, what is told is about the text as it still is. */
async function save(run: Run, input: DecodedText, checked: CheckedDocument, settings: Settings): Promise<CheckedDocument> {
	try {
		replaceFile(checked.file, withMark(input, input.text), withMark(input, checked.text));
		return checked;
	} catch (error) {
		await refuse(run, fileProblem(checked.file, error));
		return checkText({ ...run, fix: false }, checked.file, input.text, settings);
	}
}

function withMark({ byteOrderMark }: DecodedText, text: string): string {
	return byteOrderMark ? `\ufeff${text}` : text;
}

function checkText({ examine, fix }: Pick<Run, 'examine' | 'fix'>, file: string, text: string, settings: Settings): CheckedDocument {
	const examined = examine(text, settings);
	if (!fix || !examined.findings.some(safeFixOf)) return { file, text, ...examined, mends: [] };
	const mended = mendText(text, (version) => examine(version, settings).findings);
	return { file, ...mended, ...examine(mended.text, settings) };
}

/** The settings for a folder's documents; undefined where their file can't be used: then the documents are left alone. */
async function settingsIn(run: Run, folder: string): Promise<Settings | undefined> {
	const found = await run.findSettings(folder);
	const isNew = !run.told.has(found);
	run.told.add(found);
	if ('sentence' in found) {
		if (isNew) await refuse(run, found.sentence);
		return undefined;
	}
	if (isNew) await remark(run, found);
	return run.profile === undefined ? found.settings : { ...found.settings, profile: run.profile };
}

async function remark(run: Run, { remarks }: FoundSettings): Promise<void> {
	if (remarks.length > 0) run.progress.clear();
	for (const sentence of remarks) await complain(run.terminal, sentence);
}

async function tell(run: Run, checked: CheckedDocument): Promise<Outcome> {
	count(run, checked);
	const part = run.writer.ofDocument(checked);
	if (part !== '') run.progress.clear();
	await write(run.report, part);
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
