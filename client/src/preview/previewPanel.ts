import * as vscode from 'vscode';
import type { FromPreview, Mark, ShownPage, ToPreview } from '../../webview/messages.ts';
import type { LanguageServer } from '../languageServer.ts';
import { rulePage } from '../rulePages.ts';
import { previewHtml } from './previewHtml.ts';
import { readFromPreview } from './readFromPreview.ts';
import { savePage } from './savePage.ts';

const VIEW_TYPE = 'penholder.preview';

/** Registers the preview: one panel beside the text, which shows the document that is being written. */
export function registerPreview(extensionUri: vscode.Uri, server: LanguageServer): vscode.Disposable {
	const { client } = server;
	let preview: Preview | undefined;
	const adopt = (panel: vscode.WebviewPanel, uri: vscode.Uri): void => {
		preview?.dispose();
		const opened = new Preview(panel, uri, extensionUri, server);
		preview = opened;
		panel.onDidDispose(() => {
			opened.dispose();
			if (preview === opened) preview = undefined;
		});
	};
	const show = (): void => {
		const document = vscode.window.activeTextEditor?.document;
		if (document?.languageId !== 'undoc') {
			void vscode.window.showInformationMessage(
				vscode.l10n.t('Open a United Nations document first; then its page can be shown beside it.'),
			);
			return;
		}
		if (!vscode.workspace.getConfiguration('penholder').get('enable', true)) {
			void vscode.window.showInformationMessage(vscode.l10n.t('Penholder is switched off: set penholder.enable to see the page.'));
			return;
		}
		if (preview) preview.reveal(document.uri);
		else {
			const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
			adopt(vscode.window.createWebviewPanel(VIEW_TYPE, title(document.uri), place, options(extensionUri)), document.uri);
		}
	};
	return vscode.Disposable.from(
		{ dispose: () => preview?.dispose() },
		vscode.commands.registerCommand('penholder.showPreview', show),
		vscode.commands.registerCommand('penholder.savePage', () => {
			const document = vscode.window.activeTextEditor?.document;
			return document && savePage(document.uri, client());
		}),
		vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
			async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: { readonly uri?: unknown } | undefined) {
				panel.webview.options = options(extensionUri);
				if (typeof state?.uri === 'string') adopt(panel, vscode.Uri.parse(state.uri));
				else panel.dispose();
			},
		}),
	);
}

function options(extensionUri: vscode.Uri): vscode.WebviewOptions & vscode.WebviewPanelOptions {
	return { enableScripts: true, enableFindWidget: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'client', 'dist')] };
}

function title(uri: vscode.Uri): string {
	return vscode.l10n.t('Page of {0}', uri.path.split('/').at(-1) ?? '');
}

/** One panel: asks the server for the page of what is written, and carries messages both ways. */
class Preview implements vscode.Disposable {
	readonly #panel: vscode.WebviewPanel;
	readonly #server: LanguageServer;
	readonly #extensionUri: vscode.Uri;
	readonly #listeners: vscode.Disposable;
	#uri: vscode.Uri;
	/** The number of the last page that the panel has; undefined before the first and when it has lost it. */
	#known: number | undefined;
	#isAsking = false;
	#isOutdated = false;
	/** An answer may come when the panel is gone, which then takes nothing any more. */
	#isDisposed = false;
	/** Offset that the panel has scrolled to itself: what the editor then shows is not sent back. */
	#ledTo: number | undefined;

	constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, extensionUri: vscode.Uri, server: LanguageServer) {
		this.#panel = panel;
		this.#uri = uri;
		this.#extensionUri = extensionUri;
		this.#server = server;
		this.#listeners = vscode.Disposable.from(
			panel.webview.onDidReceiveMessage((sent: unknown) => {
				const message = readFromPreview(sent);
				if (message) void this.#receive(message);
			}),
			vscode.workspace.onDidChangeTextDocument(({ document }) => {
				if (this.#shows(document.uri)) void this.#update();
			}),
			vscode.languages.onDidChangeDiagnostics(({ uris }) => {
				if (uris.some((changed) => this.#shows(changed))) void this.#update();
			}),
			vscode.window.onDidChangeActiveTextEditor((editor) => {
				if (editor?.document.languageId === 'undoc' && !this.#shows(editor.document.uri)) this.reveal(editor.document.uri);
			}),
			vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
				if (this.#shows(textEditor.document.uri)) this.#follow(textEditor, visibleRanges);
			}),
		);
		void this.#open();
	}

	/** Shows a document in the panel that is there. */
	reveal(uri: vscode.Uri): void {
		if (this.#shows(uri)) {
			this.#panel.reveal(undefined, true);
			return;
		}
		this.#uri = uri;
		this.#panel.title = title(uri);
		this.#known = undefined;
		void this.#update();
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#listeners.dispose();
		this.#panel.dispose();
	}

	#shows(uri: vscode.Uri): boolean {
		return uri.toString() === this.#uri.toString();
	}

	/** The panel of the last time may be there before the server. */
	async #open(): Promise<void> {
		await this.#server.startOrStop().catch(() => undefined);
		const style = await this.#ask<string>('penholder/pageStyle', {});
		if (this.#isDisposed) return;
		this.#panel.webview.html = previewHtml(this.#panel.webview, this.#extensionUri, style ?? '');
	}

	/**
	 * One page is asked for at a time; what is typed meanwhile is shown by the next. A page does not wait for its text to be checked: when nothing newer
	 * is there to be shown, the page with its findings is asked for. The server says nothing where it has nothing new.
	 */
	async #update(isChecked = false): Promise<void> {
		if (this.#isAsking) {
			this.#isOutdated = true;
			return;
		}
		this.#isAsking = true;
		await textIsSent();
		const uri = this.#uri;
		const known = this.#known;
		const page = await this.#ask<ShownPage>('penholder/page', {
			...about(uri),
			...(known === undefined ? {} : { known }),
			...(isChecked ? { isChecked } : {}),
		});
		this.#isAsking = false;
		if (page && this.#shows(uri)) {
			this.#known = page.number;
			this.#send({ type: 'page', uri: uri.toString(), page: { ...page, ...(known === undefined ? {} : { known }) } });
		}
		if (this.#isOutdated || !this.#shows(uri)) {
			this.#isOutdated = false;
			await this.#update();
		} else if (page && !page.hasFindings) await this.#update(true);
	}

	async #receive(message: FromPreview): Promise<void> {
		switch (message.type) {
			case 'ready':
			case 'lost':
				this.#known = undefined;
				return this.#update();
			case 'go':
				return this.#goTo(message.start, message.end);
			case 'scrolled':
				return this.#lead(message.offset);
			case 'explain': {
				const { mark } = message;
				const finding = await this.#finding(mark);
				if (!finding) return this.#update();
				const fixes = finding.fixes.map((fix) => fix.title);
				return this.#send({ type: 'finding', mark, finding: { ...finding, fixes } });
			}
			case 'fix':
				return this.#fix(message.mark, message.fix);
			case 'page-of-rule': {
				const page = rulePage(this.#extensionUri, message.code);
				return void (page && vscode.commands.executeCommand('markdown.showPreview', page));
			}
			case 'save':
				return savePage(this.#uri, this.#server.client());
		}
	}

	async #goTo(start: number, end: number): Promise<void> {
		const document = await vscode.workspace.openTextDocument(this.#uri);
		const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
		await vscode.window.showTextDocument(document, { viewColumn: this.#editor()?.viewColumn ?? vscode.ViewColumn.One, selection });
	}

	/** The editor shows what the panel has been scrolled to. */
	#lead(offset: number): void {
		const editor = this.#editor();
		if (!editor) return;
		this.#ledTo = offset;
		const position = editor.document.positionAt(offset);
		editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.AtTop);
	}

	/** The panel shows what the editor has been scrolled to. */
	#follow(editor: vscode.TextEditor, [visible]: readonly vscode.Range[]): void {
		if (!visible) return;
		const led = this.#ledTo;
		this.#ledTo = undefined;
		if (led !== undefined && editor.document.positionAt(led).line === visible.start.line) return;
		this.#send({ type: 'reveal', offset: editor.document.offsetAt(visible.start) });
	}

	async #fix(mark: Mark, fix: number): Promise<void> {
		const finding = await this.#finding(mark);
		const document = await vscode.workspace.openTextDocument(this.#uri);
		const edits = finding?.fixes[fix]?.edits;
		if (!edits || document.version !== mark.version) return this.#update();
		const change = new vscode.WorkspaceEdit();
		change.set(
			this.#uri,
			edits.map(({ range, newText }) => new vscode.TextEdit(rangeOf(range), newText)),
		);
		await vscode.workspace.applyEdit(change);
	}

	#finding(mark: Mark): Promise<SentFinding | undefined> {
		return this.#ask<SentFinding>('penholder/finding', { ...about(this.#uri), ...mark });
	}

	#editor(): vscode.TextEditor | undefined {
		return vscode.window.visibleTextEditors.find(({ document }) => this.#shows(document.uri));
	}

	#send(message: ToPreview): void {
		if (!this.#isDisposed) void this.#panel.webview.postMessage(message);
	}

	/** Undefined while the server can't say, as when it is being restarted, and for a document that it does not have. */
	async #ask<Answer>(method: string, params: object): Promise<Answer | undefined> {
		try {
			return (await this.#server.client()?.sendRequest<Answer | null>(method, params)) ?? undefined;
		} catch {
			return undefined;
		}
	}
}

/** Whoever tells the server of what is typed hears of it after the preview does: until then the server would answer about the text before. */
function textIsSent(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

/** The server's answer to `penholder/finding`. */
interface SentFinding {
	readonly code: string;
	readonly severity: string;
	readonly message: string;
	readonly fixes: readonly { readonly title: string; readonly edits: readonly { readonly range: SentRange; readonly newText: string }[] }[];
}

interface SentRange {
	readonly start: SentPosition;
	readonly end: SentPosition;
}

interface SentPosition {
	readonly line: number;
	readonly character: number;
}

function rangeOf({ start, end }: SentRange): vscode.Range {
	return new vscode.Range(start.line, start.character, end.line, end.character);
}

function about(uri: vscode.Uri) {
	return { textDocument: { uri: uri.toString() } };
}
