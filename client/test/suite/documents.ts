import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
	codes,
	event,
	findingsWhere,
	folder,
	LETTER_WITH_TWO_ANNEXES,
	open,
	openCopyOf,
	penholder,
	placeOf,
	seed,
	textOf,
} from './editor.ts';
import type { EditorTests } from './runTests.ts';

const SEEDS = [
	'000_7d2214010558cff8.txt',
	LETTER_WITH_TWO_ANNEXES,
	'002_5a894c35c2768328.txt',
	'003_30c4ea7ebaaa11ac.txt',
	'004_cad8b63664231793.txt',
];

/** What a writer sees in a document of the seeds. */
export const documentTests: EditorTests = {
	...Object.fromEntries(SEEDS.map((name) => [`${name} opens with the findings that are expected of it`, () => opensWithItsFindings(name)])),

	'the outline of a letter shows its annexes with their paragraphs': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
		const annexes = everySymbol(symbols).filter(({ kind }) => kind === vscode.SymbolKind.Module);
		assert.equal(annexes.length, 2);
		const [memorandum, resolution] = annexes.map(({ children }) => everySymbol(children));
		assert.equal(memorandum?.filter(({ name }) => /[١-٦]|[1-6]/.test(name)).length, 6, 'paragraphs of the memorandum');
		const operative = resolution?.filter(({ kind }) => kind === vscode.SymbolKind.Method);
		assert.equal(operative?.length, 5, 'operative paragraphs of the draft resolution in the second annex');
	},

	'following a mention of an annex leads to its heading': async () => {
		const editor = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		const { start } = placeOf(editor.document, 'الثاني)');
		editor.selection = new vscode.Selection(start, start);
		const { line } = placeOf(editor.document, '\nالمرفق الثاني\n').end.translate(-1);
		const followed = event(vscode.window.onDidChangeTextEditorSelection, () => editor.selection.active.line === line);
		await vscode.commands.executeCommand('editor.action.revealDefinition');
		await followed;
		assert.equal(editor.document.lineAt(editor.selection.active).text, 'المرفق الثاني');
	},

	'the references of an annex are its heading and its mentions': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		const places = await vscode.commands.executeCommand<vscode.Location[]>(
			'vscode.executeReferenceProvider',
			document.uri,
			placeOf(document, 'الثاني)').start,
		);
		const lines = places.map(({ range }) => document.lineAt(range.start).text);
		assert.ok(lines.includes('المرفق الثاني'), lines.join('\n'));
		assert.ok(lines.some((line) => line.includes('(المرفق الثاني)')));
	},
};

async function opensWithItsFindings(name: string): Promise<void> {
	await penholder();
	const expected = await expectedFindings(name);
	const { document } = await open(seed(name));
	if (document.languageId !== 'undoc') await vscode.languages.setTextDocumentLanguage(document, 'undoc');
	const shown = await findingsWhere(document, (all) => all.length >= expected.length);
	assert.deepEqual(codes(shown), expected);
}

/** The codes that seeds/expected has for a seed, in the order of the text. */
async function expectedFindings(name: string): Promise<string[]> {
	const lines = (await textOf(vscode.Uri.joinPath(folder(), 'expected', name))).split('\n');
	return lines.flatMap((line) => /^[^ :]+:\d+:\d+: .*\[([a-z/-]+)\]$/.exec(line)?.[1] ?? []);
}

function everySymbol(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
	return symbols.flatMap((symbol) => [symbol, ...everySymbol(symbol.children)]);
}
