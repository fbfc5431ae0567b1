import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { offeredEdit } from './offeredEdits.ts';
import { refactorAt } from './refactorings.ts';
import { rowDetail, rowWords } from './rowWords.ts';

/** Shows in the side bar the letter, its annexes with their sections, and the annexes that are promised but not there. */
export function showAnnexes(client: () => BaseLanguageClient | undefined): vscode.Disposable {
	const tree = new AnnexTree(client);
	const view = vscode.window.createTreeView('penholder.annexes', {
		treeDataProvider: tree,
		dragAndDropController: new AnnexOrder(tree, client),
		showCollapseAll: true,
	});
	const move = (name: 'move-up' | 'move-down') => (entry: AnnexEntry | undefined) => {
		const running = client();
		return entry && running && refactorAt(running, { uri: entry.uri, range: startOf(entry) }, name);
	};
	return vscode.Disposable.from(
		tree,
		view,
		vscode.commands.registerCommand('penholder.moveAnnexUp', move('move-up')),
		vscode.commands.registerCommand('penholder.moveAnnexDown', move('move-down')),
		vscode.commands.registerCommand('penholder.revealAnnex', revealAnnex),
		vscode.commands.registerCommand('penholder.addMissingAnnex', (entry: AnnexEntry | undefined) => addMissingAnnex(tree, entry)),
	);
}

/** An entry with the document that it is of. */
interface AnnexEntry extends AnnexAnswer {
	readonly uri: vscode.Uri;
}

/** The server's answer to `penholder/annexes`. */
interface AnnexAnswer {
	readonly kind: 'document' | 'annex' | 'section' | 'missing';
	readonly label: string;
	readonly title?: string;
	readonly documentKind?: string;
	readonly references?: number;
	readonly section?: number;
	readonly range: { readonly start: Place; readonly end: Place };
	readonly children: readonly AnnexAnswer[];
}

interface Place {
	readonly line: number;
	readonly character: number;
}

/** Asks anew whenever the text or its findings have changed: the findings follow the text, and settings change them alone. */
class AnnexTree implements vscode.TreeDataProvider<AnnexEntry>, vscode.Disposable {
	readonly #client: () => BaseLanguageClient | undefined;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #listeners: vscode.Disposable;
	#document: vscode.TextDocument | undefined;

	constructor(client: () => BaseLanguageClient | undefined) {
		this.#client = client;
		this.#listeners = vscode.Disposable.from(
			vscode.window.onDidChangeActiveTextEditor(() => this.#turnTo(vscode.window.activeTextEditor?.document)),
			vscode.workspace.onDidOpenTextDocument(() => this.#turnTo(vscode.window.activeTextEditor?.document)),
			vscode.workspace.onDidCloseTextDocument((document) => {
				if (document === this.#document) this.#turnTo(undefined);
			}),
			vscode.languages.onDidChangeDiagnostics(({ uris }) => {
				if (uris.some((uri) => uri.toString() === this.#document?.uri.toString())) this.#changed.fire();
			}),
			vscode.workspace.onDidChangeTextDocument(({ document }) => {
				if (document === this.#document) this.#changed.fire();
			}),
		);
		this.#turnTo(vscode.window.activeTextEditor?.document);
	}

	get onDidChangeTreeData(): vscode.Event<void> {
		return this.#changed.event;
	}

	dispose(): void {
		this.#listeners.dispose();
		this.#changed.dispose();
	}

	getTreeItem({ uri, kind, label, title, documentKind, references, range, children }: AnnexEntry): vscode.TreeItem {
		const item = new vscode.TreeItem(
			rowWords(label),
			children.length ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None,
		);
		item.contextValue = kind;
		item.iconPath = new vscode.ThemeIcon(ICONS[kind], kind === 'missing' ? new vscode.ThemeColor('list.errorForeground') : undefined);
		item.description = [title && `\u2068${rowDetail(title, label)}\u2069`, references === undefined ? undefined : countOf(references)]
			.filter(Boolean)
			.join(' · ');
		if (kind === 'missing') item.description = vscode.l10n.t('promised, but not there');
		item.tooltip = [label, title, documentKind].filter(Boolean).join('\n');
		item.command = { command: 'penholder.revealAnnex', title: label, arguments: [uri, rangeOf(range)] };
		return item;
	}

	async getChildren(entry?: AnnexEntry): Promise<AnnexEntry[]> {
		if (entry) return entry.children.map((child) => ({ ...child, uri: entry.uri }));
		return this.#document ? this.entriesOf(this.#document.uri) : [];
	}

	/** What there is at the top, for the document as it is now. */
	async entriesOf(uri: vscode.Uri): Promise<AnnexEntry[]> {
		try {
			const answer = await this.#client()?.sendRequest<AnnexAnswer[]>('penholder/annexes', { textDocument: { uri: uri.toString() } });
			return (answer ?? []).map((item) => ({ ...item, uri }));
		} catch {
			// The server is being restarted; its first findings ask again.
			return [];
		}
	}

	/** The document stays while another kind of editor, such as its own page, is in front. */
	#turnTo(document: vscode.TextDocument | undefined): void {
		if (document && document.languageId !== 'undoc') return;
		if (!document && this.#document && vscode.workspace.textDocuments.includes(this.#document)) return;
		this.#document = document;
		void vscode.commands.executeCommand('setContext', 'penholder.hasDocument', document !== undefined);
		this.#changed.fire();
	}
}

/** Annexes change places by being dragged; their numbers and the mentions of them follow. */
class AnnexOrder implements vscode.TreeDragAndDropController<AnnexEntry> {
	readonly dragMimeTypes = [ANNEX];
	readonly dropMimeTypes = [ANNEX];
	readonly #tree: AnnexTree;
	readonly #client: () => BaseLanguageClient | undefined;

	constructor(tree: AnnexTree, client: () => BaseLanguageClient | undefined) {
		this.#tree = tree;
		this.#client = client;
	}

	handleDrag([entry]: readonly AnnexEntry[], transfer: vscode.DataTransfer): void {
		if (entry?.kind === 'annex') transfer.set(ANNEX, new vscode.DataTransferItem(entry.section));
	}

	/** The annex takes the place of the one that it is dropped on; on the letter, the first place. */
	async handleDrop(target: AnnexEntry | undefined, transfer: vscode.DataTransfer): Promise<void> {
		const client = this.#client();
		const annexes = (await this.#tree.getChildren()).filter(({ kind }) => kind === 'annex');
		const from = annexes.findIndex(({ section }) => section === transfer.get(ANNEX)?.value);
		const dragged = annexes[from];
		const to = target?.kind === 'document' ? 0 : annexes.findIndex(({ section }) => section === target?.section);
		if (!client || !dragged || to < 0 || to === from) return;
		const order = annexes.map((_, index) => index);
		order.splice(to, 0, ...order.splice(from, 1));
		await refactorAt(client, { uri: dragged.uri, range: startOf(dragged) }, 'reorder-annexes', { order });
	}
}

const ANNEX = 'application/vnd.code.tree.penholder.annexes';

function startOf({ range }: AnnexEntry): vscode.Range {
	return new vscode.Range(range.start.line, range.start.character, range.start.line, range.start.character);
}

const ICONS = { document: 'mail', annex: 'file', section: 'symbol-string', missing: 'error' } as const;

function countOf(references: number): string {
	return references === 1 ? vscode.l10n.t('1 reference') : vscode.l10n.t('{0} references', references);
}

function rangeOf({ start, end }: AnnexAnswer['range']): vscode.Range {
	return new vscode.Range(start.line, start.character, end.line, end.character);
}

async function revealAnnex(uri: vscode.Uri, range: vscode.Range): Promise<void> {
	const editor = await vscode.window.showTextDocument(uri, { selection: new vscode.Range(range.start, range.start) });
	editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Puts the heading of a promised annex where it belongs. */
async function addMissingAnnex(tree: AnnexTree, entry: AnnexEntry | undefined): Promise<void> {
	if (!entry) return;
	const document = await vscode.workspace.openTextDocument(entry.uri);
	let range: vscode.Range | undefined;
	// The entry may be older than the text.
	const place = async () => {
		const missing = (await tree.entriesOf(entry.uri)).find(({ kind, label }) => kind === 'missing' && label === entry.label);
		range = missing && rangeOf(missing.range);
		return range;
	};
	// What else is offered there silences the rule. The editor's answer does not say which finding an action is for.
	const isHeading = ({ edit }: vscode.CodeAction) => edit?.get(entry.uri).some(({ newText }) => newText.includes(entry.label)) ?? false;
	const edit = await offeredEdit(document, 'quickfix', place, isHeading);
	if (edit) await vscode.workspace.applyEdit(edit);
	else if (range) void vscode.window.showInformationMessage(vscode.l10n.t('Write the heading of this annex where its text begins.'));
	if (range) await revealAnnex(entry.uri, range);
}
