import * as vscode from 'vscode';
import { showChecklist } from './checklist.ts';
import type { LanguageServer } from './languageServer.ts';
import { type NewDocumentAnswers, newDocument } from './newDocument.ts';
import { offeredEdit } from './offeredEdits.ts';
import { plainMessage } from './plainWords.ts';
import { treatAsDocument } from './recognition/recognise.ts';
import { changeOrgan, changeSession, refactor } from './refactorings.ts';
import { ruleCodesAt, rulePage } from './rulePages.ts';
import { openSample } from './samples.ts';
import { showSummary } from './statusBar.ts';
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
		'penholder.showSummary': () => showSummary(server.client()),
		'penholder.showChecklist': () => showChecklist(server.client()),
		'penholder.moveUp': () => refactor(server.client(), 'move-up'),
		'penholder.moveDown': () => refactor(server.client(), 'move-down'),
		'penholder.insertBefore': () => refactor(server.client(), 'insert-before'),
		'penholder.insertAfter': () => refactor(server.client(), 'insert-after'),
		'penholder.splitParagraph': () => refactor(server.client(), 'split'),
		'penholder.mergeParagraphs': () => refactor(server.client(), 'merge'),
		'penholder.toSubparagraphs': () => refactor(server.client(), 'to-subparagraphs'),
		'penholder.fromSubparagraphs': () => refactor(server.client(), 'from-subparagraphs'),
		'penholder.annexSelection': () => refactor(server.client(), 'annex-selection'),
		'penholder.insertAnnex': () => refactor(server.client(), 'insert-annex'),
		'penholder.deleteAnnex': () => refactor(server.client(), 'delete-annex'),
		'penholder.changeSession': (session) => changeSession(server.client(), session),
		'penholder.changeOrgan': (organ) => changeOrgan(server.client(), organ),
		'penholder.changeDigits': () => refactor(server.client(), 'change-digits'),
		'penholder.restartServer': () => server.restart(),
		'penholder.showOutput': () => output.show(),
		'penholder.fixAll': () => applyCodeAction('source.fixAll.penholder'),
		'penholder.renumberParagraphs': () => applyCodeAction('refactor.rewrite.renumber'),
		'penholder.explainRule': (code) => explainRule(extensionUri, code),
		'penholder.treatAsUnDocument': treatAsUnDocument,
		'penholder.openSample': (language) => openSample(extensionUri, language),
	};
	// A command may be the first that needs the server.
	const whenStarted = (run: (argument?: unknown) => unknown) => (argument?: unknown) => server.startOrStop().then(() => run(argument));
	return vscode.Disposable.from(...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, whenStarted(run))));
}

/**
 * Applies what the server offers of a kind for the document in the editor. The editor's own command for this drops the answer where new findings
 * arrive in between.
 */
async function applyCodeAction(kind: string): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (!document) return;
	const edit = await offeredEdit(document, kind, () => new vscode.Range(0, 0, document.lineCount, 0));
	if (edit) await vscode.workspace.applyEdit(edit);
	else void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to change.'));
}

/** Shows the page of a rule: of the code that is given, or of a finding at the cursor. */
async function explainRule(extensionUri: vscode.Uri, given: unknown): Promise<void> {
	const code = typeof given === 'string' ? given : await chooseRule();
	if (code === undefined) return;
	const page = rulePage(extensionUri, code);
	if (!page || !(await exists(page))) {
		void vscode.window.showInformationMessage(plainMessage(vscode.l10n.t('There is no page about the rule {0}.', code)));
		return;
	}
	await vscode.commands.executeCommand('markdown.showPreview', page);
}

async function exists(file: vscode.Uri): Promise<boolean> {
	return vscode.workspace.fs.stat(file).then(
		() => true,
		() => false,
	);
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
	if (document) await treatAsDocument(document);
}
