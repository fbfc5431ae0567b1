import { readDocument } from '../document/read.ts';
import { checkDocument } from '../rules/check.ts';
import type { Settings } from '../rules/settings.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import type { CheckedDocument, CheckSummary } from './checkReport.ts';
import type { DecodedText } from './decodeText.ts';
import { mendText, safeFixOf } from './mendText.ts';
import { shownPath } from './printable.ts';
import { readTextFile } from './readText.ts';
import type { ReportWriter } from './reportWriter.ts';
import type { Death } from './workerPool.ts';

/** A file to check. */
export interface FileTask {
	readonly file: string;
	/** False where it is checked only if it turns out to be a United Nations document. */
	readonly surely: boolean;
	readonly settings: Settings;
}

/** What has become of a file. */
export type FileOutcome =
	| { readonly outcome: 'checked'; readonly report: DocumentReport; readonly mended?: MendedFile }
	| { readonly outcome: 'other' }
	| { readonly outcome: 'unusable'; readonly problem: Sentence | string };

/** What the report says about a document, and what is counted of it. */
export interface DocumentReport {
	readonly part: string;
	readonly counts: DocumentCounts;
}

export type DocumentCounts = { -readonly [Count in keyof Omit<CheckSummary, 'otherFiles' | 'unusable'>]: number };

/** The content that a file had, and the one that it is to have. */
export interface MendedFile {
	readonly before: string;
	readonly after: string;
}

/** How files are checked, in every thread alike. */
export interface FileWork {
	readonly examine: Examine;
	readonly fix: boolean;
	readonly writer: Pick<ReportWriter, 'partOf'>;
	/** Is called before a text is read that takes a second or more. */
	readonly beforeLong?: (file: string) => void;
}

/** Reads and checks a text. */
export type Examine = (text: string, settings: Settings) => Pick<CheckedDocument, 'kind' | 'language' | 'findings'>;

export function examineText(text: string, settings: Settings): ReturnType<Examine> {
	const { document } = readDocument(text);
	const findings = checkDocument(document, settings, undefined, settings);
	return { kind: document.kind, language: document.language, findings };
}

/** Reads and checks a file, without writing to it. Whatever is wrong with it, there is an outcome. */
export async function checkFile({ file, surely, settings }: FileTask, work: FileWork): Promise<FileOutcome> {
	const input = await readTextFile(file);
	if ('sentence' in input) return { outcome: 'unusable', problem: input.sentence };
	if (input.text.length > LONG_TEXT) work.beforeLong?.(file);
	try {
		const checked = checkText(file, input.text, settings, work);
		if (checked.kind === 'none' && !surely) return { outcome: 'other' };
		const report = reportOn(checked, work.writer);
		if (checked.mends.length === 0) return { outcome: 'checked', report };
		return { outcome: 'checked', report, mended: { before: withMark(input, input.text), after: withMark(input, checked.text) } };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {
			outcome: 'unusable',
			problem: sentence`${shownPath(file)} could not be checked, since penholder failed on it (${reason}). Please report this.`,
		};
	}
}

/** The outcome of a file on which worker threads have died. */
export function failedFile({ file }: FileTask, { outOfMemory, message }: Death): FileOutcome {
	const name = shownPath(file);
	return {
		outcome: 'unusable',
		problem: outOfMemory
			? sentence`${name} could not be checked: it needs more memory than there is.`
			: sentence`${name} could not be checked, since penholder failed on it twice (${message}). Please report this.`,
	};
}

/** Checks a text, and mends it where that is asked for. */
export function checkText(
	file: string,
	text: string,
	settings: Settings,
	{ examine, fix }: Pick<FileWork, 'examine' | 'fix'>,
): CheckedDocument {
	const examined = examine(text, settings);
	if (!fix || !examined.findings.some(safeFixOf)) return { file, text, ...examined, mends: [] };
	const mended = mendText(text, (version) => examine(version, settings).findings);
	return { file, ...mended, ...examine(mended.text, settings) };
}

export function reportOn(checked: CheckedDocument, writer: Pick<ReportWriter, 'partOf'>): DocumentReport {
	return { part: writer.partOf(checked), counts: countsOf(checked) };
}

export function withMark({ byteOrderMark }: DecodedText, text: string): string {
	return byteOrderMark ? `\ufeff${text}` : text;
}

export function noCounts(): DocumentCounts {
	return { documents: 0, errors: 0, warnings: 0, informational: 0, hints: 0, mendable: 0, mended: 0 };
}

/** In UTF-16 units: reading it takes about a second. */
const LONG_TEXT = 2_000_000;

function countsOf({ findings, mends }: CheckedDocument): DocumentCounts {
	const counts = { ...noCounts(), documents: 1, mended: mends.length };
	for (const finding of findings) {
		counts[countOf[finding.severity]]++;
		if (safeFixOf(finding) !== undefined) counts.mendable++;
	}
	return counts;
}

const countOf = { error: 'errors', warning: 'warnings', information: 'informational', hint: 'hints' } as const;
