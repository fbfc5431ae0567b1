import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Finding } from '../rules/rule.ts';
import { type OpenDocument, said } from './openDocument.ts';
import { locationOf, rangeOf } from './places.ts';

/** The findings as the client shows them: with the page of the rule, related places and tags where it can show these. */
export function diagnosticsOf(open: OpenDocument): Diagnostic[] {
	return open.findings().map((finding) => diagnosticOf(open, finding));
}

export function diagnosticOf(open: OpenDocument, finding: Finding): Diagnostic {
	const { text, settings, client } = open;
	const { code, severity, message, related } = finding;
	const diagnostic: Diagnostic = {
		range: rangeOf(text, finding),
		severity: SEVERITIES[severity],
		code,
		source: 'penholder',
		message: said(message, open),
	};
	if (client.codeDescriptions && settings.ruleDocumentation) {
		diagnostic.codeDescription = { href: `${settings.ruleDocumentation}${code}.md` };
	}
	if (client.relatedInformation && related?.length) {
		diagnostic.relatedInformation = related.map((place) => ({ location: locationOf(text, place), message: said(place.message, open) }));
	}
	if (client.diagnosticTags.includes(DiagnosticTag.Unnecessary) && isSuperfluous(finding)) diagnostic.tags = [DiagnosticTag.Unnecessary];
	return diagnostic;
}

const SEVERITIES = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
} as const;

/** What is to be taken out and nothing else: editors show it faded. */
function isSuperfluous({ start, end, fixes }: Finding): boolean {
	const edits = fixes?.[0]?.edits ?? [];
	const [edit] = edits;
	return edits.length === 1 && edit?.newText === '' && edit.start <= start && end <= edit.end;
}
