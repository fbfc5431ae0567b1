import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actions, answer, findingsWhere, LETTER_WITH_TWO_ANNEXES, openCopyOf, openText, placeOf } from './editor.ts';
import type { EditorTests } from './runTests.ts';

const LETTER_WITH_AN_ANNEX_TWICE = [
	'Letter dated 3 May 2024 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General',
	'I have the honour to transmit two lists (annexes I and II).',
	'(Signed) Kari Berg',
	'Annex I',
	'A list of lighthouses',
	'Annex I',
	'A list of harbours',
];

const RESOLUTION = [
	'The General Assembly,',
	'Recalling its resolution 77/172 of 14 December 2022,[^1]',
	'1. Takes note of the report;',
	'2. Decides to act as described in paragraph 1 above.',
	'[^1]: See also A/79/221.',
];

/** What the editor is told when it asks about a place or a document. */
export const answerTests: EditorTests = {
	'a finding among the problems leads to the page of its rule and to the other place that it speaks of': async () => {
		const { document } = await openText(LETTER_WITH_AN_ANNEX_TWICE.join('\n\n'));
		const isNumber = ({ code }: vscode.Diagnostic) => typeof code === 'object' && code.value === 'annex/number';
		await findingsWhere(document, (all) => all.some(({ code }) => code === 'annex/number'));
		const found = vscode.languages.getDiagnostics(document.uri).find((finding) => isNumber(finding) && finding.relatedInformation?.length);
		const { code, relatedInformation: [other] = [] } = found ?? {};
		assert.match(typeof code === 'object' ? code.target.path : '', /\/docs\/rules\/annex\/number\.md$/);
		assert.ok(other);
		assert.equal(document.lineAt(other.location.range.start).text, 'Annex I');
	},

	'what is superfluous is faded': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		await findingsWhere(document, (all) => all.some(({ code }) => code === 'scan/list-dash'));
		const faded = vscode.languages.getDiagnostics(document.uri).filter(({ tags }) => tags?.includes(vscode.DiagnosticTag.Unnecessary));
		assert.deepEqual(
			faded.map(({ range }) => document.getText(range)),
			['-'],
		);
	},

	'a hover tells the title and the date of a resolution': async () => {
		const { document } = await openText(RESOLUTION.join('\n\n'));
		const said = await answer(async () => {
			const hovers = await ask<vscode.Hover[]>('HoverProvider', document.uri, placeOf(document, '77/172').start);
			const words = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
			return words.includes('mountain') ? words : undefined;
		});
		assert.match(said, /14 December 2022/);
	},

	'a mention of a paragraph leads to it, and a footnote’s mark to its note': async () => {
		const { document } = await openText(RESOLUTION.join('\n\n'));
		const target = async (word: string) => {
			const [place] = await ask<(vscode.Location | vscode.LocationLink)[]>(
				'DefinitionProvider',
				document.uri,
				placeOf(document, word).start,
			);
			assert.ok(place, word);
			return document.lineAt(('targetRange' in place ? place.targetRange : place.range).start).text;
		};
		assert.equal(await target('paragraph 1'), RESOLUTION[2]);
		assert.equal(await target('[^1]'), RESOLUTION[4]);
	},

	'renaming an annex of an Arabic letter changes its heading and its mention': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		const place = placeOf(document, 'الثاني)').start;
		const edit = await ask<vscode.WorkspaceEdit>('DocumentRenameProvider', document.uri, place, 'الثالث');
		await vscode.workspace.applyEdit(edit);
		assert.match(document.getText(), /^المرفق الثالث$/m);
		assert.match(document.getText(), /\(المرفق الثالث\)/);
		assert.match(document.getText(), /^المرفق الأول$/m);
	},

	'where an annex is mentioned its other places are highlighted': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		const places = await ask<vscode.DocumentHighlight[]>('DocumentHighlights', document.uri, placeOf(document, 'الثاني)').start);
		assert.ok(places.some(({ range }) => document.lineAt(range.start).text === 'المرفق الثاني'));
	},

	'annexes can be folded, and a selection grows from a word to the document': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		const heading = placeOf(document, '\nالمرفق الثاني\n').end.line - 1;
		const folds = await ask<vscode.FoldingRange[]>('FoldingRangeProvider', document.uri);
		assert.ok(folds.some(({ start }) => start === heading));
		const [selection] = await ask<vscode.SelectionRange[]>('SelectionRangeProvider', document.uri, [placeOf(document, '٥٠/٥٩').start]);
		const ranges: vscode.Range[] = [];
		for (let range = selection; range; range = range.parent as vscode.SelectionRange) ranges.push(range.range);
		assert.ok(ranges.length >= 4, `steps: ${ranges.length}`);
		assert.equal(ranges.at(-1)?.start.line, 0);
		assert.ok(ranges.some(({ start }) => start.line === heading));
	},

	'parts are found across the folder by their words': async () => {
		const { document } = await openText(RESOLUTION.join('\n\n').replace('the report', 'the survey of lighthouses'));
		const found = await answer(async () => {
			const symbols = await ask<vscode.SymbolInformation[]>('WorkspaceSymbolProvider', 'lighthouses');
			return symbols.find(({ location }) => location.uri.toString() === document.uri.toString());
		});
		assert.match(document.lineAt(found.location.range.start).text, /^1\. Takes note/);
	},

	'laying a document out changes no word': async () => {
		const { document } = await openText(RESOLUTION.join('\n\n\n\n'));
		const words = document.getText().split(/\s+/);
		const edits = await ask<vscode.TextEdit[]>('FormatDocumentProvider', document.uri, { tabSize: 4, insertSpaces: true });
		assert.ok(edits.length > 0);
		const edit = new vscode.WorkspaceEdit();
		edit.set(document.uri, edits);
		await vscode.workspace.applyEdit(edit);
		assert.deepEqual(document.getText().split(/\s+/), words);
		assert.doesNotMatch(document.getText(), /\n\n\n/);
	},

	'lenses count the mentions of annexes and tell the time limit of a request': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		const lenses = await ask<vscode.CodeLens[]>('CodeLensProvider', document.uri, 20);
		const titles = lenses.map(({ command }) => command?.title ?? '');
		assert.equal(titles.filter((title) => title === '2 references').length, 2, titles.join('; '));
		assert.ok(titles.some((title) => title.includes('63 days before the opening')));
	},

	'hints stay away until they are wanted': async () => {
		const { document } = await openCopyOf(LETTER_WITH_TWO_ANNEXES);
		const whole = new vscode.Range(0, 0, document.lineCount, 0);
		const hints = () => ask<vscode.InlayHint[]>('InlayHintProvider', document.uri, whole);
		assert.deepEqual(await hints(), []);
		const settings = vscode.workspace.getConfiguration('penholder');
		await settings.update('inlayHints.enabled', true, vscode.ConfigurationTarget.Global);
		try {
			await answer(async () => ((await hints()).length > 0 ? true : undefined));
		} finally {
			await settings.update('inlayHints.enabled', undefined, vscode.ConfigurationTarget.Global);
		}
	},

	'a finding is silenced where it stands': async () => {
		const { document } = await openText(RESOLUTION.join('\n\n').replace('2. Decides', '4. Decides'));
		const isNumber = ({ code }: { readonly code: string }) => code === 'clause/number';
		const [wrong] = (await findingsWhere(document, (all) => all.some(isNumber))).filter(isNumber);
		assert.ok(wrong);
		const silence = await answer(async () =>
			(await actions(document, wrong.range, vscode.CodeActionKind.QuickFix)).find(({ title }) => title.startsWith('Silence')),
		);
		assert.ok(silence.edit);
		await vscode.workspace.applyEdit(silence.edit);
		await findingsWhere(document, (all) => !all.some(isNumber));
		assert.match(document.getText(), /4\. Decides/);
	},
};

/** Asks as the editor does, of whoever answers. */
async function ask<Answer>(provider: string, ...of: unknown[]): Promise<Answer> {
	return vscode.commands.executeCommand<Answer>(`vscode.execute${provider}`, ...of);
}
