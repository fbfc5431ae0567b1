import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { memoryFiles } from '../testing/memoryFiles.ts';
import { type ProtocolClient, type ServerRequests, startServerInMemory } from '../testing/protocolClient.ts';

const gap = 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n';
const sound = gap.replace('3.', '2.');
const off = '{"rules": {"clause/number": "off"}}';
const uri = 'file:///mission/letters/draft.undoc';
const pulls = { textDocument: { diagnostic: {} } };
const watches = { ...pulls, workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

// What a server loads behind its first answer is loaded before the clock of a test runs.
beforeAll(() => import('./workModules.ts'), 60_000);

const running: ProtocolClient[] = [];
afterEach(() => {
	for (const client of running.splice(0)) client.end();
});

describe('the settings file of a project', () => {
	test('holds for the documents beside it and below it', async () => {
		const { client } = await start({ '/mission/.penholder.json': off }, pulls);
		open(client);
		expect(await codes(client)).toEqual([]);
	});

	test('is the nearest one, and each folder of a workspace has its own', async () => {
		const other = 'file:///other/draft.undoc';
		const files = { '/mission/letters/.penholder.json': '{"rules": {"clause": "hint"}}', '/mission/.penholder.json': off };
		const { client } = await start({ ...files, '/other/.penholder.json': off }, pulls, ['file:///mission', 'file:///other']);
		open(client);
		open(client, gap, other);
		expect(await codes(client)).toEqual(['clause/number']);
		expect(await codes(client, other)).toEqual([]);
	});

	test('is not looked for above the folder that is open', async () => {
		const { client } = await start({ '/.penholder.json': off }, pulls, ['file:///mission']);
		open(client);
		expect(await codes(client)).toEqual(['clause/number']);
	});

	test('stands above the settings of the client, which hold where it says nothing', async () => {
		const file = { '/mission/.penholder.json': '{"rules": {"clause/number": "information"}}' };
		const asked = { 'workspace/configuration': () => [{ rules: { 'clause/number': 'off', resolution: 'off' } }] };
		const { client } = await start(file, { ...pulls, workspace: { configuration: true } }, ['file:///mission'], asked);
		open(client);
		const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
		expect(items).toMatchObject([{ code: 'clause/number', severity: 3 }]);
	});

	test('is read again when it changes', async () => {
		const { client, files } = await start({}, watches);
		open(client);
		expect(await codes(client)).toEqual(['clause/number']);
		files.write('/mission/.penholder.json', off);
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///mission/.penholder.json', type: 1 }] });
		expect(await codes(client)).toEqual([]);
	});

	test('is read again on saving where the client tells of no file', async () => {
		const { client, files } = await start({}, {});
		open(client);
		expect((await client.notification('textDocument/publishDiagnostics')).diagnostics).toHaveLength(1);
		files.write('/mission/.penholder.json', off);
		client.notify('textDocument/didSave', { textDocument: { uri } });
		expect((await client.notification('textDocument/publishDiagnostics')).diagnostics).toEqual([]);
	});

	test('that cannot be used is told of in the file, until it is mended', async () => {
		const { client, files } = await start({ '/mission/.penholder.json': '{"rulse": {}}' }, watches);
		open(client);
		expect(await codes(client)).toEqual(['clause/number']);
		expect(await client.notification('textDocument/publishDiagnostics')).toMatchObject({
			uri: 'file:///mission/.penholder.json',
			diagnostics: [{ severity: 1, message: '.penholder.json has “rulse”, which is no setting; did you mean “rules”?' }],
		});
		files.write('/mission/.penholder.json', off);
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///mission/.penholder.json', type: 2 }] });
		expect(await codes(client)).toEqual([]);
		expect(await client.notification('textDocument/publishDiagnostics')).toMatchObject({ diagnostics: [] });
	});

	test('is watched', async () => {
		const registered: unknown[] = [];
		const answers = { 'client/registerCapability': ({ registrations }: { registrations: unknown[] }) => registered.push(...registrations) };
		const { client } = await start({}, watches, ['file:///mission'], answers);
		open(client);
		await codes(client);
		expect(registered).toMatchObject([
			{
				method: 'workspace/didChangeWatchedFiles',
				registerOptions: { watchers: expect.arrayContaining([{ globPattern: '**/.penholder.json' }]) },
			},
		]);
	});
});

describe('a server without files, as in a browser', () => {
	const files: Record<string, string> = {
		'vscode-vfs://mission/.penholder.json': off,
		'https://editor/titles.json': JSON.stringify({
			ar: [],
			zh: [],
			en: ['Wells'],
			fr: [],
			ru: [],
			es: [],
			resolutions: ['A/RES/76/11|2021-12-01|0'],
		}),
	};
	const options = { readsFiles: true, resolutionsTable: 'https://editor/titles.json' };
	const answers = { 'penholder/readFile': ({ uri: address }: { uri: string }) => files[address] ?? null };
	const draft = 'vscode-vfs://mission/letters/draft.undoc';

	test('asks the client for the settings file and the table of resolutions', async () => {
		const client = startServerInMemory(answers);
		running.push(client);
		await client.request('initialize', {
			processId: null,
			rootUri: 'vscode-vfs://work',
			capabilities: pulls,
			initializationOptions: options,
		});
		client.notify('initialized', {});
		open(client, `${gap}\n4. Recalls its resolution 76/11.\n`, draft);
		expect(await codes(client, draft)).not.toContain('clause/number');
		const position = { line: 6, character: 27 };
		const { contents } = await client.request('textDocument/hover', { textDocument: { uri: draft }, position });
		expect(contents.value).toContain('Wells');
	});

	test('does without where the client does not offer it', async () => {
		const client = startServerInMemory(answers);
		running.push(client);
		await client.request('initialize', { processId: null, rootUri: 'vscode-vfs://work', capabilities: pulls });
		client.notify('initialized', {});
		open(client, gap, draft);
		expect(await codes(client, draft)).toEqual(['clause/number']);
	});
});

describe('the whole workspace', () => {
	const two = { '/mission/a.undoc': gap, '/mission/b/c.undoc.txt': sound, '/mission/notes.txt': gap, '/mission/node_modules/d.undoc': gap };

	test('is checked on request: what is open as it is in the editor, and every file that is named as a document', async () => {
		const { client } = await start(two, watches);
		open(client, sound);
		const { items } = await client.request('workspace/diagnostic', { previousResultIds: [] });
		expect(items).toMatchObject([
			{ kind: 'full', uri, version: 1, items: [] },
			{ kind: 'full', uri: 'file:///mission/a.undoc', version: null, items: [{ code: 'clause/number' }] },
			{ kind: 'full', uri: 'file:///mission/b/c.undoc.txt', version: null, items: [] },
		]);
	});

	test('is not told twice, and the answer waits until something is new', async () => {
		const { client, files } = await start(two, watches);
		const first = await client.request('workspace/diagnostic', { previousResultIds: [] });
		const previousResultIds = first.items.map((item: { uri: string; resultId: string }) => ({ uri: item.uri, value: item.resultId }));
		const second = client.request('workspace/diagnostic', { previousResultIds });
		files.write('/mission/a.undoc', sound);
		files.remove('/mission/b/c.undoc.txt');
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///mission/a.undoc', type: 2 }] });
		expect((await second).items).toMatchObject([
			{ kind: 'full', uri: 'file:///mission/a.undoc', items: [] },
			{ kind: 'full', uri: 'file:///mission/b/c.undoc.txt', items: [] },
		]);
	});

	test('is not gone through again for each key', async () => {
		const { client, files } = await start(two, watches);
		open(client, sound);
		const first = await client.request('workspace/diagnostic', { previousResultIds: [] });
		const previousResultIds = first.items.map((item: { uri: string; resultId: string }) => ({ uri: item.uri, value: item.resultId }));
		const waiting = client.request('workspace/diagnostic', { previousResultIds });
		// A second tour of the workspace ends behind the first.
		await client.request('workspace/symbol', { query: 'meeting' });
		const before = files.reads();
		client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: gap }] });
		expect(await codes(client)).toEqual(['clause/number']);
		expect(files.reads()).toBe(before);
		client.notify('textDocument/didClose', { textDocument: { uri } });
		expect((await waiting).items.length).toBeGreaterThan(0);
	});

	test('may be left to what is open', async () => {
		const { client, files } = await start(
			{ ...two, '/mission/.penholder.json': '{}' },
			pulls,
			['file:///mission'],
			{},
			{
				workspaceDiagnostics: { enabled: false },
			},
		);
		open(client);
		expect(await client.request('workspace/diagnostic', { previousResultIds: [] })).toMatchObject({ items: [{ uri }] });
		expect([files.hasRead('/mission/a.undoc'), files.hasRead('/mission/.penholder.json')]).toEqual([false, true]);
	});

	test('is searched for parts by their words', async () => {
		const { client } = await start({ ...two, '/mission/b/c.undoc.txt': 'The General Assembly,\n\n1. Decides to map the wells.\n' }, {});
		open(client, gap);
		expect(await client.request('workspace/symbol', { query: 'map wells' })).toMatchObject([
			{ name: expect.stringContaining('Decides'), location: { uri: 'file:///mission/b/c.undoc.txt' } },
		]);
	});

	test('is gone through with its progress told', async () => {
		const { client } = await start(two, {});
		await client.request('workspace/symbol', { query: 'meeting', workDoneToken: 'search' });
		const told = client.received('$/progress').map((one) => (one as { value: { kind: string } }).value.kind);
		expect([told[0], told.at(-1)]).toEqual(['begin', 'end']);
		expect(told.filter((kind) => kind === 'report')).toHaveLength(2);
	});

	test('is left as soon as the request is cancelled', async () => {
		const { client, files } = await start(two, watches);
		const id = client.nextId();
		const answer = client.request('workspace/diagnostic', { previousResultIds: [] });
		client.notify('$/cancelRequest', { id });
		await expect(answer).rejects.toThrow('-32800');
		expect(files.reads()).toBeLessThan(3);
	});

	test('has other folders when the client says so', async () => {
		const { client } = await start(
			{ '/other/.penholder.json': off, '/other/a.undoc': gap },
			{
				...watches,
				workspace: { ...watches.workspace, workspaceFolders: true },
			},
		);
		client.notify('workspace/didChangeWorkspaceFolders', {
			event: { added: [{ uri: 'file:///other', name: 'other' }], removed: [{ uri: 'file:///mission', name: 'work' }] },
		});
		const { items } = await client.request('workspace/diagnostic', { previousResultIds: [] });
		expect(items).toMatchObject([{ uri: 'file:///other/a.undoc', items: [] }]);
	});
});

async function start(
	texts: Readonly<Record<string, string>>,
	capabilities: object,
	workspaceFolders = ['file:///mission'],
	answers: ServerRequests = {},
	initializationOptions?: unknown,
) {
	const files = memoryFiles(texts);
	const client = startServerInMemory(answers, { files });
	running.push(client);
	const folders = workspaceFolders.map((folder) => ({ uri: folder, name: folder }));
	await client.request('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders: folders, initializationOptions });
	client.notify('initialized', {});
	return { client, files };
}

function open(client: ProtocolClient, text = gap, address = uri): void {
	client.notify('textDocument/didOpen', { textDocument: { uri: address, languageId: 'undoc', version: 1, text } });
}

async function codes(client: ProtocolClient, address = uri): Promise<string[]> {
	const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri: address } });
	return items.map(({ code }: { code: string }) => code);
}
