import type { DocumentKind } from '../document/document.ts';
import type { LanguageCode } from '../languages/language.ts';
import { englishMessages, type Messages } from '../languages/messageBundles.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { render, type Sentence, sentence } from '../text/sentence.ts';
import { listOf } from '../text/sentenceValues.ts';
import type { Colours } from './colours.ts';
import { excerptOf } from './excerpt.ts';
import { type Mend, safeFixOf } from './mendText.ts';
import { printable, shownPath } from './printable.ts';
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
export function textReport(colours: Colours, messages: Messages = englishMessages): ReportWriter {
	return {
		partOf: (checked) => documentReport(checked, colours, messages),
		take: (part) => part,
		atEnd: ({ summary }) => (summary.documents > 0 ? summaryLine(summary, messages) : ''),
	};
}

/** The report on one document for a reader; empty where there is nothing to say. */
export function documentReport(checked: CheckedDocument, colours: Colours, messages: Messages = englishMessages): string {
	const starts = lineStartsOf(checked.text);
	const findings = checked.findings.map((finding) => findingReport(checked, starts, finding, colours, messages));
	return [...verdictOnKind(checked, messages), ...mendReport(checked, colours, messages), ...findings].map((part) => `${part}\n`).join('');
}

/** The last line of a report for a reader. */
export function summaryLine(summary: CheckSummary, { bundle }: Messages = englishMessages): string {
	const { documents, errors, warnings, informational, hints, mendable, mended, otherFiles, unusable } = summary;
	const counts = listOf([
		COUNTED.documents(documents),
		COUNTED.errors(errors),
		COUNTED.warnings(warnings),
		...(informational === 0 ? [] : [sentence`${informational} informational`]),
		...(hints === 0 ? [] : [COUNTED.hints(hints)]),
	]);
	const parts = [
		counts,
		...(mended === 0 ? [] : [sentence`${mended} mended`]),
		...(mendable === 0 ? [] : [sentence`${mendable} can be mended with --fix`]),
		...(otherFiles === 0 ? [] : [COUNTED.otherFiles(otherFiles)]),
		...(unusable === 0 ? [] : [sentence`${unusable} could not be used`]),
	];
	return `${render(
		parts.reduce((before, part) => sentence`${before}; ${part}`),
		bundle,
	)}\n`;
}

type Counted = 'documents' | 'errors' | 'warnings' | 'hints' | 'otherFiles';

/** For none, for one, and for more. */
const COUNTED: Readonly<Record<Counted, (count: number) => Sentence>> = {
	documents: (count) => [sentence`no documents`, sentence`1 document`][count] ?? sentence`${count} documents`,
	errors: (count) => [sentence`no errors`, sentence`1 error`][count] ?? sentence`${count} errors`,
	warnings: (count) => [sentence`no warnings`, sentence`1 warning`][count] ?? sentence`${count} warnings`,
	hints: (count) => (count === 1 ? sentence`1 hint` : sentence`${count} hints`),
	otherFiles: (count) =>
		count === 1
			? sentence`1 other file that is no United Nations document`
			: sentence`${count} other files that are no United Nations documents`,
};

/** How much a finding weighs, in the words of the user's language. */
export const severityNames: Readonly<Record<Severity, Sentence>> = {
	error: sentence`error`,
	warning: sentence`warning`,
	information: sentence`information`,
	hint: sentence`hint`,
};

function verdictOnKind({ file, kind }: CheckedDocument, { bundle }: Messages): string[] {
	if (kind !== 'none') return [];
	return [`${shownPath(file)}: ${render(sentence`this does not read as a United Nations document, so nothing was checked.`, bundle)}`];
}

function mendReport({ file, mends }: CheckedDocument, colours: Colours, { bundle }: Messages): string[] {
	if (mends.length === 0) return [];
	const lines = mends.map(
		({ line, column, code, title }) => `  ${line}:${column}  ${printable(render(title, bundle))} ${colours.faint(`[${code}]`)}`,
	);
	return [[`${colours.strong(shownPath(file))}: ${render(sentence`${mends.length} mended`, bundle)}`, ...lines].join('\n')];
}

function findingReport(
	{ file, text }: CheckedDocument,
	starts: LineStarts,
	finding: Finding,
	colours: Colours,
	messages: Messages,
): string {
	const { line, column } = positionOf(starts, finding.start);
	const place = `${shownPath(file)}:${line}:${column}:`;
	const severity = colours.severity(finding.severity, `${render(severityNames[finding.severity], messages.bundle)}:`);
	const { line: excerpt, carets } = excerptOf(text, lineRange(text, starts, line), finding);
	const margin = ' '.repeat(Math.max(4, String(line).length + 1));
	const beside = (mark: string, content: string) => `${colours.faint(`${margin} ${mark}`)} ${content}`;
	return [
		`${colours.strong(place)} ${severity} ${printable(render(finding.message, messages.bundle))} ${colours.faint(`[${finding.code}]`)}`,
		`${colours.faint(`${String(line).padStart(margin.length)} |`)} ${excerpt}`,
		...(carets === undefined ? [] : [beside('|', colourCarets(carets, finding.severity, colours))]),
		...relatedPlaces(finding, starts, messages).map((related) => beside('=', related)),
		...fixNotes(finding, messages).map((note) => beside('=', note)),
	].join('\n');
}

/** The spaces stay bare, so that a copied line of carets can be searched and compared. */
function colourCarets(carets: string, severity: Severity, colours: Colours): string {
	const indentation = carets.lastIndexOf(' ') + 1;
	return carets.slice(0, indentation) + colours.severity(severity, carets.slice(indentation));
}

function relatedPlaces(finding: Finding, starts: LineStarts, { bundle }: Messages): string[] {
	return (finding.related ?? []).map(({ start, message }) => {
		const { line, column } = positionOf(starts, start);
		return printable(render(sentence`see ${`${line}:${column}`}: ${message}`, bundle));
	});
}

/** Says whether the finding can be mended, and how. */
function fixNotes(finding: Finding, { bundle }: Messages): string[] {
	const safe = safeFixOf(finding);
	const offered = (finding.fixes ?? []).filter((fix) => fix !== safe).map(({ title }) => title);
	const [first, ...others] = offered;
	const choice = first && others.reduce((before, title) => sentence`${before}; or: ${title}`, first);
	return [
		...(safe === undefined ? [] : [sentence`safe fix, applied by --fix: ${safe.title}`]),
		...(choice === undefined ? [] : [sentence`offered fix, to be chosen in the editor: ${choice}`]),
	].map((note) => printable(render(note, bundle)));
}
