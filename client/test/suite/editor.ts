import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Penholder } from '../../src/penholder.ts';

/** The letter of the seeds with two annexes, in Arabic. */
export const LETTER_WITH_TWO_ANNEXES = '001_26fd981915cedf0e.txt';

/** A finding, with its code alone. */
export interface ShownFinding {
	readonly code: string;
	readonly range: vscode.Range;
}

/** The extension, when its server answers. */
export async function penholder(): Promise<Penholder> {
	const extension = vscode.extensions.getExtension<Penholder>('penholder.penholder');
	assert.ok(extension, 'the extension is there');
	const activated = await extension.activate();
	await activated.start();
	return activated;
}

/** A folder of the workspace: the first has the seeds. */
export function folder(index = 0): vscode.Uri {
	const found = vscode.workspace.workspaceFolders?.[index];
	assert.ok(found, 'the tests run in a workspace with two folders');
	return found.uri;
}

export function seed(name: string): vscode.Uri {
	return vscode.Uri.joinPath(folder(), name);
}

/** Opens a file as it is. */
export async function open(file: vscode.Uri): Promise<vscode.TextEditor> {
	return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file), { preview: false });
}

let written = 0;

/** Opens a text as a new document of the workspace. Each test has its own, so that none finds what another has left. */
export async function openText(text: string): Promise<vscode.TextEditor> {
	await penholder();
	written++;
	const file = vscode.Uri.joinPath(folder(), `written-${written}.undoc`);
	await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
	return open(file);
}

/** Opens a copy of a seed. */
export async function openCopyOf(name: string): Promise<vscode.TextEditor> {
	return openText(await textOf(seed(name)));
}

/** What a file holds. */
export async function textOf(file: vscode.Uri): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

/** What Penholder has found in a document. */
export function findings(document: vscode.TextDocument): ShownFinding[] {
	return vscode.languages
		.getDiagnostics(document.uri)
		.filter(({ source }) => source === 'penholder')
		.map(({ code, range }) => ({ code: String(typeof code === 'object' ? code.value : code), range }));
}

/** The codes of the findings, in the order of the text. */
export function codes(all: readonly ShownFinding[]): string[] {
	return all.toSorted((one, other) => one.range.start.compareTo(other.range.start)).map(({ code }) => code);
}

/** Waits until the findings are as they are expected. */
export async function findingsWhere(
	document: vscode.TextDocument,
	isExpected: (all: readonly ShownFinding[]) => boolean,
): Promise<readonly ShownFinding[]> {
	await event(vscode.languages.onDidChangeDiagnostics, () => isExpected(findings(document)));
	return findings(document);
}

/** Waits until a document's text is as it is expected. */
export function textWhere(document: vscode.TextDocument, isExpected: (text: string) => boolean): Promise<void> {
	return event(vscode.workspace.onDidChangeTextDocument, () => isExpected(document.getText()));
}

/** Waits until something is so, looking whenever an event says that it may be. */
export function event(changes: vscode.Event<unknown>, isSo: () => boolean): Promise<void> {
	return new Promise((resolve, reject) => {
		const look = () => {
			try {
				if (!isSo()) return;
				resolve();
			} catch (error) {
				reject(error);
			}
			listener.dispose();
		};
		const listener = changes(look);
		look();
	});
}

/** Asks again until there is an answer: for what an editor says only when it is asked. */
export async function answer<T>(ask: () => Thenable<T | undefined>): Promise<T> {
	for (let asked = 0; asked < 50; asked++) {
		const found = await ask();
		if (found !== undefined) return found;
	}
	throw new Error('The editor has been asked 50 times and has not answered.');
}

/** The actions of a kind that Penholder offers for a place. */
export async function actions(
	document: vscode.TextDocument,
	range: vscode.Range,
	kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
	const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		range,
		kind.value,
	);
	return offered.filter(({ edit }) => edit !== undefined);
}

/** The place of a word in a document. */
export function placeOf(document: vscode.TextDocument, word: string): vscode.Range {
	const start = document.getText().indexOf(word);
	assert.notEqual(start, -1, `“${word}” stands in the document`);
	return new vscode.Range(document.positionAt(start), document.positionAt(start + word.length));
}

/** The middle one of some durations. */
export function median(durations: readonly number[]): number {
	return durations.toSorted((one, other) => one - other)[Math.floor(durations.length / 2)] ?? Number.NaN;
}
