import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ProtocolClient, type ServerRequests, startServerInMemory, startServerProcess } from '../testing/protocolClient.ts';
import { requestsAbout } from '../testing/requestsOfAllKinds.ts';
import { nodeFiles } from './nodeFiles.ts';

const seed = (name: string) => readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');
const request = seed('001_26fd981915cedf0e.txt');
const gap = 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n';
const uri = 'file:///letter.undoc';

// What a server loads behind its first answer is loaded before the clock of a test runs.
beforeAll(() => import('./workModules.ts'), 60_000);

const running: ProtocolClient[] = [];
afterEach(() => {
	for (const client of running.splice(0)) client.end();
});

describe('a client that says nothing about itself', () => {
	test('gets diagnostics pushed, with their version', async () => {
		const client = await start({});
		open(client, gap);
		const { version, diagnostics } = await client.notification('textDocument/publishDiagnostics');
		expect(version).toBe(1);
		expect(diagnostics).toMatchObject([
			{
				code: 'clause/number',
				severity: 1,
				source: 'penholder',
				range: { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } },
			},
		]);
		expect(diagnostics[0]).not.toHaveProperty('codeDescription');
	});

	test('gets none about a version that is no more', async () => {
		const client = await start({});
		open(client, gap);
		for (let version = 2; version <= 20; version++) {
			change(client, version, [{ range: range(4, 0, 4, 1), text: String((version % 7) + 2) }]);
		}
		change(client, 21, [{ range: range(4, 0, 4, 1), text: '2' }]);
		let last = await client.notification('textDocument/publishDiagnostics');
		while (last.version !== 21) last = await client.notification('textDocument/publishDiagnostics');
		expect(last.diagnostics).toEqual([]);
		const versions = client.received('textDocument/publishDiagnostics').map((sent) => (sent as { version: number }).version);
		expect(versions).toEqual([...versions].sort((one, other) => one - other));
		expect(new Set(versions).size).toBe(versions.length);
	});

	test('gets them taken away when the document is closed', async () => {
		const client = await start({});
		open(client, gap);
		await client.notification('textDocument/publishDiagnostics');
		client.notify('textDocument/didClose', { textDocument: { uri } });
		expect(await client.notification('textDocument/publishDiagnostics')).toEqual({ uri, diagnostics: [] });
	});

	test('gets an answer to everything', async () => {
		const client = await start({});
		open(client, request);
		for (const [method, params] of requestsAbout(uri, position(22, 95))) {
			await expect(client.request(method, params), method).resolves.not.toBeUndefined();
		}
		const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri } });
		expect(symbols).toContainEqual(expect.objectContaining({ name: '٤ - تطلب', containerName: 'المرفق الثاني' }));
	});
});

describe('a client that asks for diagnostics', () => {
	const able = {
		textDocument: {
			diagnostic: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1] } },
		},
	};

	test('gets them when it asks, and none pushed', async () => {
		const client = await start(able, {}, { ruleDocumentation: 'https://example.org/rules' });
		open(client, 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n1. Requests a report.\n');
		const { kind, items } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
		expect(kind).toBe('full');
		const repeated = items.findLast(({ code }: { code: string }) => code === 'clause/number');
		expect(repeated).toMatchObject({
			codeDescription: { href: 'https://example.org/rules/clause/number.md' },
			relatedInformation: [{ location: { uri, range: { start: { line: 2, character: 0 } } } }],
		});
		expect(client.received('textDocument/publishDiagnostics')).toEqual([]);
	});

	test('gets those of the text as it has become', async () => {
		const client = await start(able);
		open(client, gap);
		change(client, 2, [{ range: range(4, 0, 4, 1), text: '2' }]);
		expect(await client.request('textDocument/diagnostic', { textDocument: { uri } })).toMatchObject({ items: [] });
	});

	test('sees what is superfluous faded', async () => {
		const client = await start(able);
		open(client, request);
		const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
		expect(items).toContainEqual(expect.objectContaining({ code: 'scan/list-dash', tags: [1] }));
	});
});

describe('related places', () => {
	const able = { textDocument: { diagnostic: { relatedInformation: true } } };
	const related = async (text: string, code: string): Promise<number[]> => {
		const client = await start(able);
		open(client, text);
		const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
		const found = items.find((item: { code: string; relatedInformation?: object[] }) => item.code === code && item.relatedInformation);
		return (found?.relatedInformation ?? []).map(
			(one: { location: { range: { start: { line: number } } } }) => one.location.range.start.line,
		);
	};
	const title =
		'Letter dated 3 May 2024 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General';

	test('of an annex that is there twice are its other headings', async () => {
		const text = `${title}\n\nI have the honour to transmit two lists (annexes I and II).\n\n(Signed) Kari Berg\n\nAnnex I\n\nA list\n\nAnnex I\n\nAnother list\n`;
		expect(await related(text, 'annex/number')).toContain(6);
	});

	test('of a circulation line with another agenda item is the head', async () => {
		const text = `General Assembly\nSeventy-eighth session\nAgenda item 34\n\n${title}\n\nI have the honour to transmit a list.\n\nI should be grateful if you would have the present letter circulated as a document of the General Assembly, under agenda item 35.\n\n(Signed) Kari Berg\n`;
		expect(await related(text, 'agenda/mismatch')).toContain(2);
	});
});

describe('settings', () => {
	const able = { workspace: { configuration: true }, textDocument: { diagnostic: {} } };

	test('are asked for each document', async () => {
		const client = await start(able, {
			'workspace/configuration': ({ items }: { items: { scopeUri: string }[] }) =>
				items.map(({ scopeUri }) => ({ rules: { 'clause/number': scopeUri === uri ? 'off' : 'hint' } })),
		});
		const other = 'file:///other.undoc';
		open(client, gap);
		open(client, gap, other);
		expect(await client.request('textDocument/diagnostic', { textDocument: { uri } })).toMatchObject({ items: [] });
		expect(await client.request('textDocument/diagnostic', { textDocument: { uri: other } })).toMatchObject({ items: [{ severity: 4 }] });
	});

	test('may change', async () => {
		let level = 'off';
		const client = await start(able, { 'workspace/configuration': () => [{ rules: { 'clause/number': level } }] });
		open(client, gap);
		expect(await client.request('textDocument/diagnostic', { textDocument: { uri } })).toMatchObject({ items: [] });
		level = 'warning';
		client.notify('workspace/didChangeConfiguration', { settings: null });
		expect(await client.request('textDocument/diagnostic', { textDocument: { uri } })).toMatchObject({ items: [{ severity: 2 }] });
	});

	test('of a client that cannot be asked are those that it has sent', async () => {
		const client = await start({}, {}, { rules: { 'clause/number': 'off' } });
		open(client, gap);
		expect(await client.notification('textDocument/publishDiagnostics')).toMatchObject({ diagnostics: [] });
		client.notify('workspace/didChangeConfiguration', { settings: { penholder: { rules: {} } } });
		expect(await client.notification('textDocument/publishDiagnostics')).toMatchObject({ diagnostics: [{ severity: 1 }] });
	});

	test('are the defaults where the client refuses or answers nonsense', async () => {
		for (const answer of [null, 7, [], ['nonsense'], [{ rules: 'none' }]]) {
			const client = await start(able, { 'workspace/configuration': () => answer });
			open(client, gap);
			expect(await client.request('textDocument/diagnostic', { textDocument: { uri } })).toMatchObject({ items: [{ severity: 1 }] });
		}
	});
});

describe('code actions', () => {
	const able = {
		workspace: { workspaceEdit: { documentChanges: true } },
		textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
	};

	test('are bound to the version of the text', async () => {
		const client = await start(able);
		open(client, gap);
		change(client, 2, [{ range: range(0, 0, 0, 0), text: '\n' }]);
		const actions = await client.request('textDocument/codeAction', {
			textDocument: { uri },
			range: range(5, 0, 5, 0),
			context: { diagnostics: [], only: ['quickfix'] },
		});
		expect(actions.slice(0, 1)).toMatchObject([
			{
				kind: 'quickfix',
				isPreferred: true,
				diagnostics: [{ code: 'clause/number' }],
				edit: { documentChanges: [{ textDocument: { uri, version: 2 }, edits: [{ range: range(5, 0, 5, 1), newText: '2' }] }] },
			},
		]);
	});

	test('mend everything on request', async () => {
		const client = await start(able);
		open(client, request);
		const actions = await client.request('textDocument/codeAction', {
			textDocument: { uri },
			range: range(0, 0, 0, 0),
			context: { diagnostics: [], only: ['source.fixAll'] },
		});
		expect(actions).toMatchObject([{ kind: 'source.fixAll.penholder' }]);
	});
});

describe('the page of a rule', () => {
	const literals = { textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } };
	const explain = async (client: ProtocolClient) => {
		open(client, gap);
		const actions = await client.request('textDocument/codeAction', {
			textDocument: { uri },
			range: range(4, 0, 4, 0),
			context: { diagnostics: [] },
		});
		return actions.find(({ title }: { title: string }) => title.startsWith('Explain'));
	};
	const ruleDocumentation = 'https://example.org/rules';

	test('is shown by the client’s command', async () => {
		const client = await start(literals, {}, { ruleDocumentation, explainCommand: 'editor.explain' });
		expect(await explain(client)).toMatchObject({ command: { command: 'editor.explain', arguments: ['clause/number'] } });
	});

	test('is shown by the server where the client can show a document', async () => {
		const shown: unknown[] = [];
		const answers = { 'window/showDocument': (params: unknown) => ({ success: shown.push(params) > 0 }) };
		const client = await start({ ...literals, window: { showDocument: { support: true } } }, answers, { ruleDocumentation });
		const { command } = await explain(client);
		await client.request('workspace/executeCommand', command);
		expect(shown).toMatchObject([{ uri: 'https://example.org/rules/clause/number.md' }]);
	});

	test('is not offered where it cannot be shown', async () => {
		expect(await explain(await start(literals, {}, { ruleDocumentation }))).toBeUndefined();
	});
});

describe('renaming an annex', () => {
	test('changes its heading and its mentions', async () => {
		const client = await start({});
		open(client, request);
		const at = placeOf(request, 'الثاني)');
		const { changes } = await client.request('textDocument/rename', { textDocument: { uri }, position: at, newName: 'III' });
		expect(changes[uri].map(({ newText }: { newText: string }) => newText)).toEqual(['الثالث', 'الثالث']);
	});

	test('says why it cannot be done', async () => {
		const client = await start({});
		open(client, request);
		const at = placeOf(request, 'الثاني)');
		const refused = client.request('textDocument/rename', { textDocument: { uri }, position: at, newName: 'I' });
		await expect(refused).rejects.toThrow('There is an annex with the number 1 already');
	});
});

test('following “(المرفق الثاني)” lands on the heading', async () => {
	const client = await start({});
	open(client, request);
	const at = placeOf(request, 'الثاني)');
	const [location] = await client.request('textDocument/definition', { textDocument: { uri }, position: at });
	expect(location.range.start).toEqual(placeOf(request, 'المرفق الثاني\n'));
});

test('what completion shows is what it inserts', async () => {
	const client = await start({});
	open(client, 'The General Assembly,\n\nRecalling fu\n');
	const { items } = await client.request('textDocument/completion', { textDocument: { uri }, position: position(2, 12) });
	expect(items[0]).toMatchObject({ label: 'Recalling further', textEdit: { range: range(2, 0, 2, 12), newText: 'Recalling further' } });
});

test('the title of a resolution is read from its table when it is first asked for', async () => {
	const table = new URL('../tables/adoptedResolutions.json', import.meta.url).href;
	const client = startServerInMemory({}, { files: nodeFiles, resolutionsTable: table });
	running.push(client);
	await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
	client.notify('initialized', {});
	open(client, 'The General Assembly,\n\nRecalling its resolution 76/11,\n');
	const { contents } = await client.request('textDocument/hover', { textDocument: { uri }, position: position(2, 27) });
	expect(contents.value).toContain('The Syrian Golan');
	const { items } = await client.request('textDocument/completion', { textDocument: { uri }, position: position(2, 30) });
	expect(items[0]).toMatchObject({ label: '76/11 of 1 December 2021', detail: 'A/RES/76/11: The Syrian Golan' });
});

test('a hover is Markdown where the client can show it, and plain text elsewhere', async () => {
	for (const [contentFormat, value] of [
		[['markdown'], /^\*\*Resolution \(General Assembly\): A\/RES\/59\/50\*\*\n\n/],
		[[], /^Resolution \(General Assembly\): A\/RES\/59\/50\n/],
	] as const) {
		const client = await start({ textDocument: { hover: { contentFormat } } });
		open(client, 'The General Assembly,\n\nRecalling its resolution 59/50,\n');
		const { contents } = await client.request('textDocument/hover', { textDocument: { uri }, position: position(2, 26) });
		expect(contents.value).toMatch(value);
	}
});

describe('code lenses', () => {
	test('show places with the client’s command', async () => {
		const client = await start({}, {}, { referencesCommand: 'editor.showPlaces' });
		open(client, request);
		const lenses = await client.request('textDocument/codeLens', { textDocument: { uri } });
		expect(lenses.at(-1).command).toMatchObject({
			title: '2 references',
			command: 'editor.showPlaces',
			arguments: [uri, {}, [{ uri }, { uri }]],
		});
	});

	test('can be switched off', async () => {
		const client = await start({}, {}, { codeLens: { enabled: false } });
		open(client, request);
		expect(await client.request('textDocument/codeLens', { textDocument: { uri } })).toEqual([]);
	});
});

describe('colours', () => {
	const able = { textDocument: { semanticTokens: { requests: { full: { delta: true }, range: true } } } };

	test('of a text that has changed are told by what is other', async () => {
		const client = await start(able);
		open(client, gap);
		const first = await client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
		change(client, 2, [{ range: range(4, 3, 4, 11), text: 'Asks for' }]);
		const after = await client.request('textDocument/semanticTokens/full/delta', {
			textDocument: { uri },
			previousResultId: first.resultId,
		});
		expect(after.resultId).not.toBe(first.resultId);
		const changed = [...first.data];
		for (const { start: at, deleteCount, data } of after.edits) changed.splice(at, deleteCount, ...data);
		const whole = await client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
		expect(changed).toEqual(whole.data);
		expect(after.edits[0]?.data.length ?? 0).toBeLessThan(whole.data.length);
	});

	test('are told whole where the answer before is another one', async () => {
		const client = await start(able);
		open(client, gap);
		const answer = await client.request('textDocument/semanticTokens/full/delta', { textDocument: { uri }, previousResultId: 'old' });
		expect(answer.data.length).toBeGreaterThan(0);
	});

	test('of a part of the text are those of the part', async () => {
		const client = await start(able);
		open(client, gap);
		const { data } = await client.request('textDocument/semanticTokens/range', { textDocument: { uri }, range: range(4, 0, 5, 0) });
		expect(data.slice(0, 3)).toEqual([4, 0, 2]);
	});
});

test('Enter gives the next number, as edits of the text as it is then', async () => {
	const client = await start({});
	open(client, 'The General Assembly,\r\n\r\n1. Decides to act');
	change(client, 2, [{ range: range(2, 17, 2, 17), text: '\r\n' }]);
	const options = { tabSize: 4, insertSpaces: false };
	const params = { textDocument: { uri }, position: position(3, 0), ch: '\n', options };
	expect(await client.request('textDocument/onTypeFormatting', params)).toEqual([
		{ range: range(2, 17, 2, 17), newText: ';' },
		{ range: range(3, 0, 3, 0), newText: '\r\n2. ' },
	]);
});

describe('a server in a process of its own', () => {
	test('answers over its standard streams, and ends with 0 after a shutdown', async () => {
		const client = await begin(startServerProcess(), {});
		open(client, request);
		const { diagnostics } = await client.notification('textDocument/publishDiagnostics');
		expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'scan/list-dash' }));
		await client.request('shutdown');
		await expect(client.request('textDocument/documentSymbol', { textDocument: { uri } })).rejects.toThrow('-32600');
		client.notify('exit');
		expect(await client.exitCode).toBe(0);
	});

	test('ends with 1 without one', async () => {
		const client = await begin(startServerProcess(), {});
		client.notify('exit');
		expect(await client.exitCode).toBe(1);
	});
});

describe('a server', () => {
	test('has nothing to say about a document that is not open', async () => {
		const client = await start({});
		for (const [method, params] of requestsAbout(uri, position(0, 0))) {
			const answer = await client.request(method, params);
			expect(answer === null || answer.length === 0 || answer.items?.length === 0 || answer.data?.length === 0, method).toBe(true);
		}
	});

	test('bears what is cancelled, unknown or out of place', async () => {
		const client = await start({});
		client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: 'x' }] });
		client.notify('textDocument/didClose', { textDocument: { uri } });
		client.notify('$/cancelRequest', { id: 4711 });
		client.notify('$/unknown', {});
		await expect(client.request('textDocument/unknown', {})).rejects.toThrow('-32601');
		open(client, gap);
		const id = client.nextId();
		const cancelled = client.request('textDocument/documentSymbol', { textDocument: { uri } }).catch((error: Error) => error.message);
		client.notify('$/cancelRequest', { id });
		expect(await cancelled).toSatisfy((answer: unknown) => Array.isArray(answer) || String(answer).startsWith('-32800'));
		for (const [method, params] of requestsAbout(uri, position(999, 999)))
			await expect(client.request(method, params), method).resolves.not.toBeUndefined();
	});
});

async function start(capabilities: object, answers: ServerRequests = {}, initializationOptions?: unknown): Promise<ProtocolClient> {
	return begin(startServerInMemory(answers), capabilities, initializationOptions);
}

async function begin<Client extends ProtocolClient>(
	client: Client,
	capabilities: object,
	initializationOptions?: unknown,
): Promise<Client> {
	running.push(client);
	await client.request('initialize', { processId: null, rootUri: null, capabilities, initializationOptions });
	client.notify('initialized', {});
	return client;
}

function open(client: ProtocolClient, text: string, address = uri): void {
	client.notify('textDocument/didOpen', { textDocument: { uri: address, languageId: 'undoc', version: 1, text } });
}

function change(client: ProtocolClient, version: number, contentChanges: readonly object[]): void {
	client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
}

function position(line: number, character: number) {
	return { line, character };
}

function range(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
	return { start: position(startLine, startCharacter), end: position(endLine, endCharacter) };
}

/** Where words stand in a text. */
function placeOf(text: string, words: string) {
	const lines = text.slice(0, text.indexOf(words)).split('\n');
	return position(lines.length - 1, lines.at(-1)?.length ?? 0);
}
