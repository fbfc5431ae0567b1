import * as vscode from 'vscode';

/**
 * Lets the editor show texts that Penholder has made of a document. They are read only and nothing has to be saved when they are closed; “Save
 * As…” makes a file of one. Untitled texts would do worse: the editor opens one that holds words by itself, in whatever group has the focus, where
 * we are not fast enough to show it.
 */
export function provideBesideTexts(): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
			onDidChange: changed.event,
			provideTextDocumentContent: (uri) => contents.get(uri.toString()) ?? '',
		}),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => contents.delete(uri.toString())),
	);
}

/**
 * Shows a list beside the text, as a page rather than as its source; the cursor stays in the text.
 *
 * @param source the document that it is about
 * @param title its name without an ending
 */
export async function showListBeside(source: vscode.Uri, title: string, markdown: string): Promise<void> {
	const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true };
	const hasPages = await showsMarkdownAsPages();
	const uri = keep(source, `${title}.md`, withBoxes(hasPages ? markdown : withoutIsolates(markdown)));
	if (hasPages) await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', place);
	else await vscode.window.showTextDocument(uri, place);
}

/** Shows a document beside the text. */
export async function showDocumentBeside(source: vscode.Uri, name: string, text: string): Promise<void> {
	const document = await vscode.workspace.openTextDocument(keep(source, name, text));
	await vscode.languages.setTextDocumentLanguage(document, 'undoc');
	await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
}

/** Whether the editor's own extension for Markdown is there and starts; without it an editor for its pages would wait for ever. */
async function showsMarkdownAsPages(): Promise<boolean> {
	try {
		await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
	} catch {
		return false;
	}
	return vscode.extensions.getExtension('vscode.markdown-language-features')?.isActive === true;
}

/** The editor's pages of Markdown have no boxes to tick. */
function withBoxes(markdown: string): string {
	return markdown.replace(/^- \[([ x])\]/gm, (_, mark) => `- ${mark === 'x' ? '☑' : '☐'}`);
}

/** The editor draws a box in a source for each character that isolates what is quoted. */
function withoutIsolates(text: string): string {
	return text.replace(/[\u2066-\u2069]/g, '');
}

/** The same text about the same document replaces the one before, also where it is shown. */
function keep(source: vscode.Uri, name: string, text: string): vscode.Uri {
	const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}`, query: source.toString() });
	contents.set(uri.toString(), text);
	changed.fire(uri);
	return uri;
}

const SCHEME = 'penholder';
const contents = new Map<string, string>();
const changed = new vscode.EventEmitter<vscode.Uri>();
