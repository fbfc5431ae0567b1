import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Shows in the status bar what the document in the editor is and how much there is to mend; a click opens the list of it. */
export function showStatus(client: () => BaseLanguageClient | undefined): vscode.Disposable {
	const item = vscode.window.createStatusBarItem('penholder.status', vscode.StatusBarAlignment.Right, 100);
	item.name = 'Penholder';
	item.command = 'workbench.actions.view.problems';
	const update = () => void show(item, client());
	update();
	return vscode.Disposable.from(
		item,
		vscode.window.onDidChangeActiveTextEditor(update),
		vscode.workspace.onDidOpenTextDocument(update),
		vscode.languages.onDidChangeDiagnostics(({ uris }) => {
			const shown = vscode.window.activeTextEditor?.document.uri.toString();
			if (uris.some((uri) => uri.toString() === shown)) update();
		}),
	);
}

async function show(item: vscode.StatusBarItem, client: BaseLanguageClient | undefined): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (!client || document?.languageId !== 'undoc') {
		item.hide();
		return;
	}
	const summary = await documentSummary(client, document.uri);
	if (vscode.window.activeTextEditor?.document !== document) return;
	item.text = statusText(summary?.title, vscode.languages.getDiagnostics(document.uri));
	item.tooltip = vscode.l10n.t('What there is to mend in this document. Click for the list.');
	item.show();
}

interface DocumentSummary {
	/** Kind and language: "Letter, Arabic". */
	readonly title: string;
}

/** Undefined while the server can't say, as when it is being restarted. */
async function documentSummary(client: BaseLanguageClient, uri: vscode.Uri): Promise<DocumentSummary | undefined> {
	try {
		return await client.sendRequest<DocumentSummary>('penholder/documentSummary', { textDocument: { uri: uri.toString() } });
	} catch {
		return undefined;
	}
}

/** "Letter, Arabic", with the number of errors, warnings and remarks that there are. */
function statusText(title = 'Penholder', findings: readonly vscode.Diagnostic[]): string {
	const counts = SHOWN.map(({ icon, levels }) => ({ icon, count: findings.filter(({ severity }) => levels.includes(severity)).length }));
	const marks = counts.filter(({ count }) => count > 0).map(({ icon, count }) => `$(${icon}) ${count}`);
	return [title, ...(marks.length === 0 ? ['$(check)'] : marks)].join(' ');
}

const SHOWN: readonly { readonly icon: string; readonly levels: readonly vscode.DiagnosticSeverity[] }[] = [
	{ icon: 'error', levels: [vscode.DiagnosticSeverity.Error] },
	{ icon: 'warning', levels: [vscode.DiagnosticSeverity.Warning] },
	{ icon: 'info', levels: [vscode.DiagnosticSeverity.Information, vscode.DiagnosticSeverity.Hint] },
];
