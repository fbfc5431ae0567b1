import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, findingsWhere, openSeed, restored } from './editor.ts';
import type { EditorTests } from './index.ts';

const LETTER_WITH_TWO_ANNEXES = '001_26fd981915cedf0e.txt';

/** What a writer sees in a document of the seeds. */
export const documentTests: EditorTests = {
	'a document is checked as soon as it is treated as one of the United Nations': async () => {
		const { document } = await openSeed(LETTER_WITH_TWO_ANNEXES);
		const found = await findingsWhere(document, (all) => all.length > 0);
		assert.deepEqual(
			found.map(({ code }) => code).filter((code) => code === 'scan/list-dash').length,
			4,
			'three dashes before numbers and one alone',
		);
	},

	'the outline of a letter shows its annexes with their paragraphs': async () => {
		const { document } = await openSeed(LETTER_WITH_TWO_ANNEXES);
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
		const annexes = everySymbol(symbols).filter(({ kind }) => kind === vscode.SymbolKind.Module);
		assert.equal(annexes.length, 2);
		const operative = everySymbol(annexes[1]?.children ?? []).filter(({ kind }) => kind === vscode.SymbolKind.Method);
		assert.equal(operative.length, 5, 'operative paragraphs of the draft resolution in the second annex');
	},

	'following a mention of an annex leads to its heading': async () => {
		const { document } = await openSeed(LETTER_WITH_TWO_ANNEXES);
		const mention = document.positionAt(document.getText().indexOf('الثاني)'));
		const targets = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
			'vscode.executeDefinitionProvider',
			document.uri,
			mention,
		);
		const [target] = targets.map((place) => ('targetUri' in place ? (place.targetSelectionRange ?? place.targetRange) : place.range));
		assert.equal(target && document.lineAt(target.start.line).text, 'المرفق الثاني');
	},

	'a quick fix takes away the list dash before a number': async () => {
		const { document } = await openSeed(LETTER_WITH_TWO_ANNEXES);
		await restored(document, async () => {
			const isDash = ({ code }: { readonly code: string }) => code === 'scan/list-dash';
			const before = await findingsWhere(document, (all) => all.some(isDash));
			const dash = before.find(isDash);
			assert.ok(dash);
			const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
				'vscode.executeCodeActionProvider',
				document.uri,
				dash.range,
				vscode.CodeActionKind.QuickFix.value,
			);
			const fix = actions.find(({ isPreferred }) => isPreferred);
			assert.ok(fix?.edit, `offered: ${actions.map(({ title }) => title).join('; ')}`);
			assert.ok(await vscode.workspace.applyEdit(fix.edit));
			assert.match(document.lineAt(dash.range.start.line).text, /^٣ - تدعو/);
			await findingsWhere(document, (all) => all.filter(isDash).length === before.filter(isDash).length - 1);
		});
	},

	'mending all leaves nothing that can be mended safely': async () => {
		const { document } = await openSeed(LETTER_WITH_TWO_ANNEXES);
		await restored(document, async () => {
			await findingsWhere(document, (all) => all.length > 0);
			await vscode.commands.executeCommand('penholder.fixAll');
			const left = await findingsWhere(document, (all) => all.every(({ code }) => code !== 'scan/list-dash'));
			assert.ok(left.length > 0, 'what is offered one by one stays');
		});
	},

	'after the server has been restarted the findings are back': async () => {
		const { document } = await openSeed(LETTER_WITH_TWO_ANNEXES);
		const before = await findingsWhere(document, (all) => all.length > 0);
		await vscode.commands.executeCommand('penholder.restartServer');
		const after = await findingsWhere(document, (all) => all.length === before.length);
		assert.deepEqual(
			after.map(({ code }) => code),
			before.map(({ code }) => code),
		);
		assert.deepEqual(findings(document).length, before.length);
	},
};

function everySymbol(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
	return symbols.flatMap((symbol) => [symbol, ...everySymbol(symbol.children)]);
}
