import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { recordFigure } from '../testing/figures.ts';
import { type ProtocolClient, startServerInMemory } from '../testing/protocolClient.ts';
import { requestsAbout, requestsAboutNoDocument } from '../testing/requestsOfAllKinds.ts';
import { requestShapes } from './messageShapes.ts';

/** `PENHOLDER_RUNS` makes it longer. */
const RUNS = Number(process.env.PENHOLDER_RUNS ?? 400);
const SLOW = 20_000 + 20 * RUNS;

const uri = 'file:///letter.undoc';
const gap = 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n';
const textDocument = { uri };
const inText = { line: 2, character: 5 };

// What a server loads behind its first answer is loaded before the clock of a test runs.
beforeAll(() => import('./workModules.ts'), 60_000);

const running: ProtocolClient[] = [];
afterEach(() => {
	for (const client of running.splice(0)) client.end();
});

describe('a request', () => {
	test('before “initialize” is refused, and nothing is thought of a notification', async () => {
		const client = startServerInMemory();
		running.push(client);
		open(client);
		await expect(client.request('textDocument/hover', { textDocument, position: inText })).rejects.toThrow('-32002');
		await expect(client.request('shutdown')).rejects.toThrow('-32002');
		await client.request('initialize', { capabilities: {} });
		expect(await client.request('textDocument/documentSymbol', { textDocument })).toEqual([]);
	});

	test('“initialize” is answered once', async () => {
		const client = await start();
		await expect(client.request('initialize', { capabilities: {} })).rejects.toThrow('-32600');
	});

	test('after “shutdown” is refused, whatever it is', async () => {
		const client = await start();
		open(client);
		await client.request('shutdown');
		for (const [method, params] of [...requestsAbout(uri, inText), ...requestsAboutNoDocument(), ['shutdown', null] as const]) {
			await expect(client.request(method, params), method).rejects.toThrow('-32600');
		}
	});

	test('says in a sentence what is wrong with its parameters', async () => {
		const client = await start();
		const hover = (params: unknown) => client.request('textDocument/hover', params);
		await expect(hover(null)).rejects.toThrow('-32602: textDocument/hover: params must be an object.');
		await expect(hover([])).rejects.toThrow('-32602: textDocument/hover: params must be an object.');
		await expect(hover({ position: inText })).rejects.toThrow('params.textDocument must be an object.');
		await expect(hover({ textDocument, position: { line: -1, character: 0 } })).rejects.toThrow(
			'params.position.line must be a whole number, 0 or greater.',
		);
		const positions = [inText, { line: 0.5, character: 0 }];
		await expect(client.request('textDocument/selectionRange', { textDocument, positions })).rejects.toThrow(
			'params.positions must be a list in which item 1.line must be a whole number, 0 or greater.',
		);
	});

	test.each([[null], [{}], [1.5], [true], [[]]])('needs an id that can be answered, which %j is not', async (id) => {
		const client = await start();
		client.send({ id, method: 'textDocument/hover', params: { textDocument, position: inText } });
		expect(await client.complaint()).toBe(-32600);
	});

	test.each([[null], [7], ['hello'], [[]], [{}], [{ jsonrpc: '2.0' }]])('is not what %j is', async (message) => {
		const client = await start();
		client.send(message);
		expect(await client.complaint()).toBe(-32600);
		expect(await client.request('penholder/pageStyle')).toContain('.page');
	});

	test('of each kind that the server knows has its shape', () => {
		const kinds = [...requestsAbout(uri, inText), ...requestsAboutNoDocument()].map(([method]) => method);
		const unshaped = ['penholder/pageStyle'];
		const unused = ['initialize', 'textDocument/willSaveWaitUntil'];
		expect(kinds.filter((kind) => !unshaped.includes(kind)).sort()).toEqual(
			Object.keys(requestShapes)
				.filter((kind) => !unused.includes(kind))
				.sort(),
		);
	});
});

describe('a change', () => {
	test('that cannot be understood ends what is said about the document, until it is opened again', async () => {
		const client = await start();
		open(client);
		await client.notification('textDocument/publishDiagnostics');
		const range = { start: { line: -1, character: 0 }, end: { line: 0, character: 0 } };
		client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: 'x' }] });
		expect(await client.notification('window/logMessage')).toMatchObject({
			message: expect.stringContaining('item 0.range must be an object in which start.line must be'),
		});
		expect(await client.notification('window/showMessage')).toEqual({
			type: 2,
			message:
				'The editor has sent a change of “\u2068letter.undoc\u2069” that cannot be understood. Close the document and open it again.',
		});
		expect(await client.notification('textDocument/publishDiagnostics')).toEqual({ uri, diagnostics: [] });
		expect(await client.request('textDocument/documentSymbol', { textDocument })).toEqual([]);
		open(client);
		expect((await client.notification('textDocument/publishDiagnostics')).diagnostics).toHaveLength(1);
	});

	test('may come without a version, or with the one before', async () => {
		const client = await start({ textDocument: { diagnostic: {} } });
		open(client);
		expect(await codes(client)).toEqual(['clause/number']);
		for (const version of [undefined, null, 1, 1, -7]) {
			const isMended = version === undefined || version === -7;
			const text = isMended ? gap.replace('3.', '2.') : gap;
			client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range: null, text }] });
			expect(await codes(client), String(version)).toEqual(isMended ? [] : ['clause/number']);
		}
	});

	test('that opens a document twice takes the second text', async () => {
		const client = await start({ textDocument: { diagnostic: {} } });
		open(client);
		expect(await codes(client)).toEqual(['clause/number']);
		open(client, uri, gap.replace('3.', '2.'));
		expect(await codes(client)).toEqual([]);
	});
});

test.each([
	'untitled:Untitled-1',
	'vscode-vfs://github/a/b.undoc',
	'file:///c%3A/Users/%D8%B1%D8%B3%D8%A7%D9%84%D8%A9.undoc',
	'file:///رسالة.undoc',
	'file:///%E0%A4%A.undoc',
	'letter',
	'',
	'file://',
	'__proto__',
	'file:///a/../../../etc/passwd.undoc',
])('a document may have the address %j', async (address) => {
	const client = await start();
	open(client, address);
	expect(await client.notification('textDocument/publishDiagnostics')).toMatchObject({ uri: address, diagnostics: [{}] });
	for (const [method, params] of requestsAbout(address, inText))
		await expect(client.request(method, params), method).resolves.toBeDefined();
	client.notify('textDocument/didClose', { textDocument: { uri: address } });
	expect(await client.notification('textDocument/publishDiagnostics')).toEqual({ uri: address, diagnostics: [] });
});

test(
	'whatever stands where a parameter should, each request is answered, and never as a fault of the server',
	async () => {
		const client = await start({
			textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: {}, resolveSupport: { properties: ['edit'] } } },
		});
		open(client);
		const kinds = [...requestsAbout(uri, inText), ...requestsAboutNoDocument()];
		let sent = 0;
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...kinds), fc.nat(), fc.constantFrom(...NONSENSE), async ([method, params], where, nonsense) => {
				const places = placesIn(params);
				const place = places[where % Math.max(1, places.length)] ?? [];
				const answer = await client.request(method, replaced(params, place, nonsense)).catch((error: Error) => error.message);
				sent++;
				expect(String(answer), `${method} ${place.join('.')} = ${JSON.stringify(nonsense)}`).not.toMatch(/^-32603/);
				expect(answer).toBeDefined();
			}),
			{ numRuns: RUNS },
		);
		expect(await codes(client)).toEqual(['clause/number']);
		recordFigure('malformed requests sent', sent);
	},
	SLOW,
);

test(
	'whatever stands where a parameter should, a notification does no harm',
	async () => {
		const client = await start({ textDocument: { diagnostic: {} } });
		let sent = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...notifications),
				fc.nat(),
				fc.constantFrom(...NONSENSE),
				async ([method, params], where, nonsense) => {
					const places = placesIn(params);
					client.notify(method, replaced(params, places[where % places.length] ?? [], nonsense));
					sent++;
					if (sent % 50 === 0) expect(await client.request('penholder/pageStyle')).toContain('.page');
				},
			),
			{ numRuns: RUNS },
		);
		client.notify('workspace/didChangeConfiguration', { settings: { penholder: { rules: {} } } });
		client.notify('textDocument/didClose', { textDocument });
		open(client);
		expect(await codes(client)).toEqual(['clause/number']);
		recordFigure('malformed notifications sent', sent);
	},
	SLOW,
);

test(
	'whatever a client says about itself, it is served',
	async () => {
		const capabilities = {
			workspace: { configuration: false, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
			textDocument: {
				codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } }, resolveSupport: { properties: ['edit'] } },
				publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1] } },
				semanticTokens: { requests: { full: { delta: true }, range: true } },
				hover: { contentFormat: ['markdown'] },
			},
			window: { workDoneProgress: true, showDocument: { support: true } },
		};
		const params = {
			processId: null,
			rootUri: 'file:///mission',
			locale: 'fr',
			workspaceFolders: [{ uri: 'file:///mission', name: 'm' }],
			initializationOptions: { rules: {}, readsFiles: false, translations: {} },
			capabilities,
		};
		// A server ends with the process that it is told of, and this one is the test's.
		const places = placesIn(params).filter(([name]) => name !== 'processId');
		for (const place of places) {
			for (const nonsense of NONSENSE) {
				const client = startServerInMemory();
				const answer = await client.request('initialize', replaced(params, place, nonsense)).catch((error: Error) => error.message);
				expect(typeof answer === 'string' ? answer : 'served', `${place.join('.')} = ${JSON.stringify(nonsense)}`).toMatch(
					/^-32602|^served/,
				);
				client.end();
			}
		}
		recordFigure('malformed requests sent', places.length * NONSENSE.length);
	},
	SLOW,
);

const NONSENSE: readonly unknown[] = [
	...[undefined, null, true, 0, -1, 0.5, 1e300, Number.MAX_SAFE_INTEGER, '', 'x', '\ud800', 'file:///%ZZ', [], [null], [[]], {}],
	...[{ uri: 5 }, { line: 9e15, character: 9e15 }, { start: { line: 9, character: 9 }, end: { line: 0, character: 0 } }],
];

const position = { line: 0, character: 0 };
const notifications: [string, object][] = [
	['textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text: gap } }],
	[
		'textDocument/didChange',
		{ textDocument: { uri, version: 2 }, contentChanges: [{ range: { start: position, end: position }, rangeLength: 0, text: 'x' }] },
	],
	['textDocument/didSave', { textDocument }],
	['textDocument/didClose', { textDocument }],
	['workspace/didChangeConfiguration', { settings: { penholder: { rules: { 'clause/number': 'off' } } } }],
	['workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///.penholder.json', type: 1 }] }],
	['workspace/didChangeWorkspaceFolders', { event: { added: [{ uri, name: 'a' }], removed: [] } }],
	['window/workDoneProgress/cancel', { token: 'a' }],
	['$/cancelRequest', { id: 1 }],
	['$/setTrace', { value: 'off' }],
	['$/progress', { token: 1, value: {} }],
	['initialized', {}],
	['penholder/unknown', {}],
];

/** The ways to all parts of a value, itself first. */
function placesIn(value: unknown): string[][] {
	if (typeof value !== 'object' || value === null) return [[]];
	return [[], ...Object.entries(value).flatMap(([name, part]) => placesIn(part).map((rest) => [name, ...rest]))];
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
	if (name === undefined) return by;
	if (Array.isArray(value)) return value.map((part, index) => (String(index) === name ? replaced(part, rest, by) : part));
	const parts = value as Readonly<Record<string, unknown>>;
	return { ...parts, [name]: replaced(parts[name], rest, by) };
}

async function start(capabilities: object = {}): Promise<ProtocolClient> {
	const client = startServerInMemory();
	running.push(client);
	await client.request('initialize', { processId: null, rootUri: null, capabilities });
	client.notify('initialized', {});
	return client;
}

function open(client: ProtocolClient, address = uri, text = gap): void {
	client.notify('textDocument/didOpen', { textDocument: { uri: address, languageId: 'undoc', version: 1, text } });
}

async function codes(client: ProtocolClient): Promise<string[]> {
	const { items } = await client.request('textDocument/diagnostic', { textDocument });
	return items.map(({ code }: { code: string }) => code);
}
