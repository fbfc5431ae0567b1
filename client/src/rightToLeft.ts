import * as vscode from 'vscode';
import { isWrittenFromTheRight } from './writingDirection.ts';

/**
 * VS Code lays out every line from the left, and each stretch of another colour by itself, so that the words of an Arabic line stand in the
 * wrong order. It can show lines from the right but gives extensions no way to ask for it. A decoration may bring its own style, however: this
 * one turns the line that it stands on. Where an editor does not take it, the line stays as it was.
 */
const STYLE =
	'none; :is(.view-line, .sticky-line-content):has(> span > &) { direction: rtl; text-align: right; box-sizing: border-box; padding-right: 14px; }';

/** Lines that are just outside of what is seen, so that scrolling shows none that has not been turned. */
const LINES_AROUND = 60;

/** Whether the lines of a document that are written from the right are shown so. */
export function isShownFromTheRight(document: vscode.TextDocument): boolean {
	return vscode.workspace.getConfiguration('penholder', document).get('rightToLeftLines', true);
}

/** Shows lines that are written from the right as they are read, and tells the keys that move the cursor when it stands in one. */
export function showRightToLeft(): vscode.Disposable {
	const decoration = vscode.window.createTextEditorDecorationType({
		textDecoration: STYLE,
		rangeBehavior: vscode.DecorationRangeBehavior.OpenOpen,
	});
	const show = (editor: vscode.TextEditor) => {
		editor.setDecorations(decoration, editor.document.languageId === 'undoc' ? linesToTurn(editor) : []);
	};
	const showAll = () => {
		for (const editor of vscode.window.visibleTextEditors) show(editor);
		tellKeys(vscode.window.activeTextEditor);
	};
	showAll();
	return vscode.Disposable.from(
		decoration,
		vscode.window.onDidChangeVisibleTextEditors(showAll),
		vscode.window.onDidChangeActiveTextEditor(tellKeys),
		vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => show(textEditor)),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => tellKeys(textEditor)),
		vscode.workspace.onDidOpenTextDocument(showAll),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) show(editor);
		}),
		vscode.workspace.onDidChangeConfiguration((change) => {
			if (change.affectsConfiguration('penholder.rightToLeftLines')) showAll();
		}),
	);
}

function linesToTurn({ document, visibleRanges }: vscode.TextEditor): vscode.Range[] {
	if (!isShownFromTheRight(document)) return [];
	const turned: vscode.Range[] = [];
	for (const { start, end } of visibleRanges) {
		const last = Math.min(document.lineCount - 1, end.line + LINES_AROUND);
		for (let number = Math.max(0, start.line - LINES_AROUND); number <= last; number++) {
			const { range, text } = document.lineAt(number);
			if (isWrittenFromTheRight(text)) turned.push(range);
		}
	}
	return turned;
}

let told: boolean | undefined;

/** In a line that is written from the right, the left arrow leads on: `contributes.keybindings` asks for this. */
function tellKeys(editor: vscode.TextEditor | undefined): void {
	const isInRightToLeftLine =
		editor?.document.languageId === 'undoc' &&
		isShownFromTheRight(editor.document) &&
		isWrittenFromTheRight(editor.document.lineAt(editor.selection.active.line).text);
	if (isInRightToLeftLine === told) return;
	told = isInRightToLeftLine;
	void vscode.commands.executeCommand('setContext', 'penholder.isInRightToLeftLine', isInRightToLeftLine);
}
