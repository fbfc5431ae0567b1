import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ProtocolClient, startServerInMemory } from '../testing/protocolClient.ts';

/**
 * What editors that are not there when tests run declare of themselves, as far as the server's answers depend on it: Helix 25, which has been tried
 * by hand (docs/editors.md), Zed and the package LSP of Sublime Text, which have not.
 */
const editors = {
	Helix: {
		general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
		workspace: {
			...{ applyEdit: true, configuration: true, workspaceFolders: true },
			didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: false },
			workspaceEdit: { documentChanges: true, failureHandling: 'abort', normalizesLineEndings: false },
			inlayHint: { refreshSupport: false },
		},
		textDocument: {
			codeAction: {
				codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'refactor.rewrite', 'source'] } },
				...{ isPreferredSupport: true, disabledSupport: true, dataSupport: true, resolveSupport: { properties: ['edit', 'command'] } },
			},
			hover: { contentFormat: ['markdown'] },
			rename: { dynamicRegistration: false, prepareSupport: true, honorsChangeAnnotations: false },
			publishDiagnostics: { versionSupport: true, tagSupport: { valueSet: [1, 2] } },
		},
		window: { workDoneProgress: true, showDocument: { support: true } },
	},
	Zed: {
		general: { positionEncodings: ['utf-16'] },
		workspace: {
			...{ applyEdit: true, configuration: true, workspaceFolders: true },
			didChangeConfiguration: { dynamicRegistration: true },
			didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
			workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
			...{ inlayHint: { refreshSupport: true }, diagnostics: { refreshSupport: true }, codeLens: { refreshSupport: true } },
		},
		textDocument: {
			definition: { linkSupport: true },
			documentSymbol: { hierarchicalDocumentSymbolSupport: true },
			codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor', 'quickfix', 'source'] } } },
			hover: { contentFormat: ['markdown'] },
			rename: { prepareSupport: true },
			onTypeFormatting: { dynamicRegistration: true },
			diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
			publishDiagnostics: { relatedInformation: true },
		},
		window: { workDoneProgress: true },
	},
	'Sublime Text': {
		workspace: {
			...{ applyEdit: true, configuration: true, workspaceFolders: true },
			didChangeConfiguration: { dynamicRegistration: true },
			workspaceEdit: { documentChanges: true, failureHandling: 'abort' },
			...{ codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true }, semanticTokens: { refreshSupport: true } },
		},
		textDocument: {
			definition: { dynamicRegistration: true, linkSupport: true },
			documentSymbol: { dynamicRegistration: true, hierarchicalDocumentSymbolSupport: true },
			codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source.fixAll'] } } },
			hover: { contentFormat: ['markdown', 'plaintext'] },
			rename: { prepareSupport: true, prepareSupportDefaultBehavior: 1 },
			diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
			publishDiagnostics: {
				relatedInformation: true,
				tagSupport: { valueSet: [1, 2] },
				versionSupport: true,
				codeDescriptionSupport: true,
			},
			semanticTokens: { requests: { range: true, full: { delta: true } }, formats: ['relative'], tokenTypes: [], tokenModifiers: [] },
		},
		window: { workDoneProgress: true, showDocument: { support: true } },
	},
} as const;

const text = readFileSync(new URL('../../../seeds/001_26fd981915cedf0e.txt', import.meta.url), 'utf8');
const uri = 'file:///mission/001.undoc.txt';
const textDocument = { uri };

// What a server loads behind its first answer is loaded before the clock of a test runs.
beforeAll(() => import('./workModules.ts'), 60_000);

const running: ProtocolClient[] = [];
afterEach(() => {
	for (const client of running.splice(0)) client.end();
});

describe.each(Object.entries(editors))('%s', (_name, capabilities) => {
	test('gets findings of seed 001 with fixes that are bound to a version', async () => {
		const client = await start(capabilities);
		const found = await findings(client, capabilities);
		expect(found.map(({ code }) => code)).toContain('scan/list-dash');
		const range = found.find(({ code }) => code === 'scan/list-dash')?.range;
		const actions = await client.request('textDocument/codeAction', {
			textDocument,
			range,
			context: { diagnostics: [], only: ['quickfix'] },
		});
		expect(actions[0].edit.documentChanges[0].textDocument).toEqual({ uri, version: 1 });
	});

	test('gets the outline, follows an annex and renames it', async () => {
		const client = await start(capabilities);
		const symbols = await client.request('textDocument/documentSymbol', { textDocument });
		expect(JSON.stringify(symbols)).toContain('المرفق الثاني');
		const position = placeOf('المرفق الثاني)');
		const [definition] = await client.request('textDocument/definition', { textDocument, position });
		expect((definition.targetSelectionRange ?? definition.range).start).toEqual(placeOf('المرفق الثاني\n'));
		expect(await client.request('textDocument/prepareRename', { textDocument, position })).toMatchObject({ placeholder: 'الثاني' });
		const edit = await client.request('textDocument/rename', { textDocument, position, newName: 'III' });
		expect(edit.documentChanges[0].edits).toHaveLength(2);
	});

	test('gets a hover and a document laid out', async () => {
		const client = await start(capabilities);
		const hover = await client.request('textDocument/hover', { textDocument, position: placeOf('المادة 13') });
		expect(hover === null || hover.contents.kind === 'markdown').toBe(true);
		const options = { tabSize: 4, insertSpaces: true };
		expect(await client.request('textDocument/formatting', { textDocument, options })).toBeInstanceOf(Array);
	});
});

async function start(capabilities: object): Promise<ProtocolClient> {
	const client = startServerInMemory({ 'workspace/configuration': () => [null] });
	running.push(client);
	const workspaceFolders = [{ uri: 'file:///work', name: 'work' }];
	await client.request('initialize', { processId: null, rootUri: 'file:///work', capabilities, workspaceFolders });
	client.notify('initialized', {});
	client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text } });
	return client;
}

async function findings(
	client: ProtocolClient,
	{ textDocument: abilities }: { textDocument: object },
): Promise<{ code: string; range: object }[]> {
	if ('diagnostic' in abilities) return (await client.request('textDocument/diagnostic', { textDocument })).items;
	return (await client.notification('textDocument/publishDiagnostics')).diagnostics;
}

/** Where words stand in the seed. */
function placeOf(words: string) {
	const lines = text.slice(0, text.indexOf(words)).split('\n');
	return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
