import * as vscode from 'vscode';
import { showChecklist } from './checklist.ts';
import type { LanguageServer } from './languageServer.ts';
import { type NewDocumentAnswers, newDocument } from './newDocument.ts';
import { ruleCodesAt, rulePage } from './rulePages.ts';
import { showSubmittedText } from './submittedText.ts';

/** Registers the commands that package.json names. */
export function registerCommands(
	{ extensionUri, globalState }: vscode.ExtensionContext,
	server: LanguageServer,
	output: vscode.LogOutputChannel,
): vscode.Disposable {
	const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
		'penholder.newDocument': (given) => newDocument(server.client(), globalState, given as NewDocumentAnswers | undefined),
		'penholder.showSubmittedText': () => showSubmittedText(server.client()),
		'penholder.showChecklist': () => showChecklist(server.client()),
		'penholder.restartServer': () => server.restart(),
		'penholder.showOutput': () => output.show(),
		'penholder.fixAll': () => applyCodeAction('source.fixAll.penholder'),
		'penholder.renumberParagraphs': () => applyCodeAction('refactor.rewrite.renumber'),
		'penholder.explainRule': (code) => explainRule(extensionUri, code),
		'penholder.treatAsUnDocument': treatAsUnDocument,
	};
	return vscode.Disposable.from(...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)));
}

/** Applies what the server offers of a kind; where it offers nothing, the editor says so. */
function applyCodeAction(kind: string): Thenable<unknown> {
	return vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
}

/** Shows the page of a rule: of the code that is given, or of a finding at the cursor. */
async function explainRule(extensionUri: vscode.Uri, given: unknown): Promise<void> {
	const code = typeof given === 'string' ? given : await chooseRule();
	if (code === undefined) return;
	const page = rulePage(extensionUri, code);
	try {
		await vscode.workspace.fs.stat(page);
	} catch {
		void vscode.window.showInformationMessage(vscode.l10n.t('There is no page about the rule {0}.', code));
		return;
	}
	await vscode.commands.executeCommand('markdown.showPreview', page);
}

async function chooseRule(): Promise<string | undefined> {
	const editor = vscode.window.activeTextEditor;
	const codes = editor ? ruleCodesAt(editor.document, editor.selection) : [];
	if (codes.length === 0) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Place the cursor in a text that a rule has marked.'));
	}
	return codes.length > 1 ? vscode.window.showQuickPick(codes) : codes[0];
}

async function treatAsUnDocument(): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (document) await vscode.languages.setTextDocumentLanguage(document, 'undoc');
}
