import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Shows in the status bar what the document in the editor is and how much there is to mend; a click tells it in full. */
export function showStatus(client: () => BaseLanguageClient | undefined): vscode.Disposable {
	const item = vscode.window.createStatusBarItem('penholder.status', vscode.StatusBarAlignment.Right, 100);
	item.name = 'Penholder';
	item.command = 'penholder.showSummary';
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

/** What the document is, how much there is to mend, and what can be done about it. */
export async function showSummary(client: BaseLanguageClient | undefined): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (!client || document?.languageId !== 'undoc') return;
	const summary = await documentSummary(client, document.uri);
	const counts = countsOf(document);
	const choices: (vscode.QuickPickItem & { readonly command: string })[] = [
		{
			label: vscode.l10n.t('$(list-unordered) Show the findings'),
			description: counts.length === 0 ? vscode.l10n.t('nothing to send back') : inWords(counts),
			command: 'workbench.actions.view.problems',
		},
		{ label: vscode.l10n.t('$(wand) Mend all that can be mended safely'), command: 'penholder.fixAll' },
		{ label: vscode.l10n.t('$(checklist) What is still to be done before sending'), command: 'penholder.showChecklist' },
		{ label: vscode.l10n.t('$(symbol-structure) Go to a part of the document'), command: 'workbench.action.gotoSymbol' },
	];
	const chosen = await vscode.window.showQuickPick(choices, { title: titleOf(summary) });
	if (chosen) await vscode.commands.executeCommand(chosen.command);
}

async function show(item: vscode.StatusBarItem, client: BaseLanguageClient | undefined): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (!client || document?.languageId !== 'undoc') {
		item.hide();
		return;
	}
	const summary = await documentSummary(client, document.uri);
	if (vscode.window.activeTextEditor?.document !== document) return;
	// No findings of a server that says nothing are no sign that there is nothing to mend.
	if (!summary) {
		item.text = '$(debug-disconnect) Penholder';
		item.tooltip = vscode.l10n.t('Penholder does not check this document now.');
		item.show();
		return;
	}
	const counts = countsOf(document);
	const marks = counts.length === 0 ? '$(check)' : counts.map(({ icon, count }) => `$(${icon}) ${count}`).join(' ');
	item.text = `${titleOf(summary)} ${marks}`;
	item.tooltip = [titleOf(summary), counts.length === 0 ? vscode.l10n.t('nothing to send back') : inWords(counts)].join('\n');
	item.show();
}

interface DocumentSummary {
	/** Kind and language: "Letter, Arabic". */
	readonly title: string;
	/** "Sixty-fourth session". */
	readonly session?: string;
}

/** Undefined while the server can't say, as when it is being restarted. */
async function documentSummary(client: BaseLanguageClient, uri: vscode.Uri): Promise<DocumentSummary | undefined> {
	try {
		return await client.sendRequest<DocumentSummary>('penholder/documentSummary', { textDocument: { uri: uri.toString() } });
	} catch {
		return undefined;
	}
}

/** "Letter, Arabic · Sixty-fourth session". */
function titleOf({ title = 'Penholder', session }: Partial<DocumentSummary> = {}): string {
	return session === undefined ? title : `${title} · ${session}`;
}

interface Count {
	readonly icon: string;
	readonly word: () => string;
	readonly levels: readonly vscode.DiagnosticSeverity[];
	readonly count: number;
}

/** How many errors, warnings and remarks of Penholder there are; what there is none of is left out. */
function countsOf({ uri }: vscode.TextDocument): Count[] {
	const findings = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'penholder');
	return LEVELS.map((level) => ({
		...level,
		count: findings.filter(({ severity }) => level.levels.includes(severity)).length,
	})).filter(({ count }) => count > 0);
}

/** "Errors: 1, warnings: 4": a form that needs no plural. */
function inWords(counts: readonly Count[]): string {
	return counts.map(({ word, count }) => `${word()} ${count}`).join(' · ');
}

const LEVELS: readonly Omit<Count, 'count'>[] = [
	{ icon: 'error', word: () => vscode.l10n.t('Errors:'), levels: [vscode.DiagnosticSeverity.Error] },
	{ icon: 'warning', word: () => vscode.l10n.t('Warnings:'), levels: [vscode.DiagnosticSeverity.Warning] },
	{
		icon: 'info',
		word: () => vscode.l10n.t('Remarks:'),
		levels: [vscode.DiagnosticSeverity.Information, vscode.DiagnosticSeverity.Hint],
	},
];
