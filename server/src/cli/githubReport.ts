import { englishMessages, type Messages } from '../languages/messageBundles.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { plainWords } from '../text/plainWords.ts';
import { render } from '../text/sentence.ts';
import { artifactAddress } from './artifactAddress.ts';
import { type CheckedDocument, summaryLine } from './checkReport.ts';
import { printable } from './printable.ts';
import type { ReportWriter } from './reportWriter.ts';
import { type LineStarts, lineStartsOf, positionOf } from './textLines.ts';

/** The report of `penholder check --format github`: workflow commands, which GitHub Actions shows as notes beside the lines of a change. */
export function githubReport(messages: Messages = englishMessages): ReportWriter {
	return {
		partOf: (checked) => {
			const starts = lineStartsOf(checked.text);
			return checked.findings.map((finding) => workflowCommand(finding, checked, starts, messages)).join('');
		},
		take: (part) => part,
		atEnd: ({ summary }) => (summary.documents > 0 ? summaryLine(summary, messages) : ''),
	};
}

const commandOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

function workflowCommand(
	{ code, severity, message, start, end }: Finding,
	{ file }: CheckedDocument,
	starts: LineStarts,
	{ bundle }: Messages,
): string {
	const first = positionOf(starts, start);
	const last = positionOf(starts, end);
	const place = { line: first.line, endLine: last.line };
	// Columns are for places within a line; GitHub refuses them else.
	const columns = first.line === last.line ? { col: first.column, endColumn: last.column } : {};
	const properties = Object.entries({ file: printable(fileName(file)), ...place, ...columns, title: code });
	const printed = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(',');
	return `::${commandOf[severity]} ${printed}::${escapedData(plainWords(render(message, bundle)))}\n`;
}

/** As a path, not as a URI. */
function fileName(file: string): string {
	return decodeURIComponent(artifactAddress(file)).replace(/^file:\/\//, '');
}

function escapedData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
	return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
