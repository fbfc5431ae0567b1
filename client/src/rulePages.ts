import * as vscode from 'vscode';

/** The folder of the pages that explain the rules. They come with the extension: nothing is fetched. */
export function rulePages(extensionUri: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(extensionUri, 'docs', 'rules');
}

/** The page of a rule; undefined for what is no code (`group/name`), which could lead to any other file. */
export function rulePage(extensionUri: vscode.Uri, code: string): vscode.Uri | undefined {
	return isRuleCode(code) ? vscode.Uri.joinPath(rulePages(extensionUri), `${code}.md`) : undefined;
}

function isRuleCode(code: string): boolean {
	return /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(code);
}

/** The codes of the findings that touch a selection, each once. */
export function ruleCodesAt(document: vscode.TextDocument, selection: vscode.Range): string[] {
	const findings = vscode.languages
		.getDiagnostics(document.uri)
		.filter(({ source, range }) => source === 'penholder' && range.intersection(selection) !== undefined);
	return [...new Set(findings.map(({ code }) => codeOf(code)))];
}

/** The code of a finding, whether or not a link to its page comes with it. */
export function codeOf(code: vscode.Diagnostic['code']): string {
	return String(typeof code === 'object' ? code.value : code);
}
