import type { DocumentKind } from '../document/document.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { render } from '../text/sentence.ts';
import type { Colours } from './colours.ts';
import { excerptOf } from './excerpt.ts';
import { type Mend, safeFixOf } from './mendText.ts';
import { printable } from './printable.ts';
import type { ReportWriter } from './reportWriter.ts';
import { type LineStarts, lineRange, lineStartsOf, positionOf } from './textLines.ts';

/** What `penholder check` has found in one document. */
export interface CheckedDocument {
	/** The path as the user named it or as it was found; `-` for standard input. */
	readonly file: string;
	/** The text that the findings are about: after `--fix`, the mended one. */
	readonly text: string;
	readonly kind: DocumentKind;
	readonly language: LanguageCode | 'und';
	readonly findings: readonly Finding[];
	/** What `--fix` has done. */
	readonly mends: readonly Mend[];
}

/** What has been done and found in all. */
export interface CheckSummary {
	/** Texts that were checked. */
	readonly documents: number;
	/** Files of a folder that are no United Nations documents, and so were not checked. */
	readonly otherFiles: number;
	/** Files and folders that could not be used. */
	readonly unusable: number;
	readonly errors: number;
	readonly warnings: number;
	readonly informational: number;
	readonly hints: number;
	/** Findings that `--fix` would mend. */
	readonly mendable: number;
	/** Findings that `--fix` has mended. */
	readonly mended: number;
}

/** The report of `penholder check` for a reader. */
export function textReport(colours: Colours): ReportWriter {
	return {
		ofDocument: (checked) => documentReport(checked, colours),
		atEnd: ({ summary }) => (summary.documents > 0 ? summaryLine(summary) : ''),
	};
}

/** The report on one document for a reader; empty where there is nothing to say. */
export function documentReport(checked: CheckedDocument, colours: Colours): string {
	const starts = lineStartsOf(checked.text);
	const findings = checked.findings.map((finding) => findingReport(checked, starts, finding, colours));
	return [...verdictOnKind(checked), ...mendReport(checked, colours), ...findings].map((part) => `${part}\n`).join('');
}

/** The last line of a report for a reader. */
export function summaryLine(summary: CheckSummary): string {
	const { documents, errors, warnings, informational, hints, mendable, mended, otherFiles, unusable } = summary;
	const counts = [
		counted(documents, 'document'),
		counted(errors, 'error'),
		counted(warnings, 'warning'),
		...(informational === 0 ? [] : [`${informational} informational`]),
		...(hints === 0 ? [] : [counted(hints, 'hint')]),
	];
	const parts = [
		counts.join(', '),
		...(mended === 0 ? [] : [`${mended} mended`]),
		...(mendable === 0 ? [] : [`${mendable} can be mended with --fix`]),
		...(otherFiles === 0
			? []
			: [
					`${counted(otherFiles, 'other file')} that ${otherFiles === 1 ? 'is no United Nations document' : 'are no United Nations documents'}`,
				]),
		...(unusable === 0 ? [] : [`${unusable} could not be used`]),
	];
	return `${parts.join('; ')}\n`;
}

function counted(count: number, noun: string): string {
	return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

function verdictOnKind({ file, kind }: CheckedDocument): string[] {
	return kind === 'none' ? [`${printable(file)}: this does not read as a United Nations document, so nothing was checked.`] : [];
}

function mendReport({ file, mends }: CheckedDocument, colours: Colours): string[] {
	if (mends.length === 0) return [];
	const lines = mends.map(
		({ line, column, code, title }) => `  ${line}:${column}  ${printable(render(title))} ${colours.faint(`[${code}]`)}`,
	);
	return [[`${colours.strong(printable(file))}: ${mends.length} mended`, ...lines].join('\n')];
}

function findingReport({ file, text }: CheckedDocument, starts: LineStarts, finding: Finding, colours: Colours): string {
	const { line, column } = positionOf(starts, finding.start);
	const place = `${printable(file)}:${line}:${column}:`;
	const severity = colours.severity(finding.severity, `${finding.severity}:`);
	const { line: excerpt, carets } = excerptOf(text, lineRange(text, starts, line), finding);
	const margin = ' '.repeat(Math.max(4, String(line).length + 1));
	const beside = (mark: string, content: string) => `${colours.faint(`${margin} ${mark}`)} ${content}`;
	return [
		`${colours.strong(place)} ${severity} ${printable(render(finding.message))} ${colours.faint(`[${finding.code}]`)}`,
		`${colours.faint(`${String(line).padStart(margin.length)} |`)} ${excerpt}`,
		...(carets === undefined ? [] : [beside('|', colourCarets(carets, finding.severity, colours))]),
		...relatedPlaces(finding, starts).map((related) => beside('=', related)),
		...fixNotes(finding).map((note) => beside('=', note)),
	].join('\n');
}

/** The spaces stay bare, so that a copied line of carets can be searched and compared. */
function colourCarets(carets: string, severity: Severity, colours: Colours): string {
	const indentation = carets.lastIndexOf(' ') + 1;
	return carets.slice(0, indentation) + colours.severity(severity, carets.slice(indentation));
}

function relatedPlaces(finding: Finding, starts: LineStarts): string[] {
	return (finding.related ?? []).map(({ start, message }) => {
		const { line, column } = positionOf(starts, start);
		return `see ${line}:${column}: ${printable(render(message))}`;
	});
}

/** Says whether the finding can be mended, and how. */
function fixNotes(finding: Finding): string[] {
	const safe = safeFixOf(finding);
	const offered = (finding.fixes ?? []).filter((fix) => fix !== safe).map(({ title }) => printable(render(title)));
	return [
		...(safe === undefined ? [] : [`safe fix, applied by --fix: ${printable(render(safe.title))}`]),
		...(offered.length === 0 ? [] : [`offered fix, to be chosen in the editor: ${offered.join('; or: ')}`]),
	];
}
