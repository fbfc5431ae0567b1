import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { memoryFiles } from '../testing/memoryFiles.ts';
import { type ProtocolClient, type ServerRequests, startServerInMemory } from '../testing/protocolClient.ts';
import { PATIENCE } from './patience.ts';

/** What goes wrong round a server: a client that does not answer, files that are not whole, clocks that jump. */

const uri = 'vscode-vfs://mission/letter.undoc';
const gap = 'The General Assembly,\n\nRecalling its resolution 76/11,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n';
const pulls = { textDocument: { diagnostic: {} } };

const running: ProtocolClient[] = [];
afterEach(() => {
	vi.useRealTimers();
	for (const client of running.splice(0)) client.end();
});

// What a server loads behind its first answer is loaded before the clock of a test runs.
beforeAll(async () => {
	const client = await start({}, pulls);
	open(client);
	await codes(client);
	client.end();
}, 60_000);

describe('a client that never answers', () => {
	test('when it is asked for settings is served by the defaults, and by its own as soon as it does', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		let answer: (settings: unknown) => void = () => undefined;
		const asked = new Promise((resolve) => {
			answer = resolve;
		});
		let tellAsked: () => void = () => undefined;
		const isAsked = new Promise<void>((resolve) => {
			tellAsked = resolve;
		});
		const configuration = () => {
			tellAsked();
			return asked;
		};
		let tellRefreshed: () => void = () => undefined;
		const isRefreshed = new Promise<void>((resolve) => {
			tellRefreshed = resolve;
		});
		const client = await start(
			{ 'workspace/configuration': configuration, 'workspace/diagnostic/refresh': () => tellRefreshed() },
			{ ...pulls, workspace: { configuration: true, diagnostics: { refreshSupport: true } } },
		);
		open(client);
		const first = codes(client);
		await isAsked;
		await vi.advanceTimersByTimeAsync(PATIENCE);
		expect(await first).toEqual(['clause/number']);
		answer([{ rules: { 'clause/number': 'off' } }]);
		await isRefreshed;
		expect(await codes(client)).toEqual([]);
	});

	test('when it is asked for a file is served without it', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		let tellAsked: () => void = () => undefined;
		const isAsked = new Promise<void>((resolve) => {
			tellAsked = resolve;
		});
		const never = () => {
			tellAsked();
			return new Promise(() => undefined);
		};
		const client = await start({ 'penholder/readFile': never }, pulls, { readsFiles: true });
		open(client);
		const first = codes(client);
		await isAsked;
		await vi.advanceTimersByTimeAsync(PATIENCE);
		expect(await first).toEqual(['clause/number']);
	});
});

const table = readFileSync(new URL('../tables/adoptedResolutions.json', import.meta.url), 'utf8');

test.each([
	['cut off', table.slice(0, table.length / 2)],
	['empty', ''],
	['of another version', '{"version": 9, "resolutions": [{"symbol": "A/RES/76/11"}]}'],
	['of another kind', '[]'],
])('a table of resolutions that is %s is one without titles', async (_, content) => {
	const client = startServerInMemory({}, { files: memoryFiles({ '/table.json': content }), resolutionsTable: 'file:///table.json' });
	running.push(client);
	await client.request('initialize', { capabilities: {} });
	client.notify('initialized', {});
	open(client);
	for (let round = 0; round < 2; round++) {
		const hover = await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 26 } });
		expect(hover.contents.value).toContain('A/RES/76/11');
		expect(hover.contents.value).not.toContain('Golan');
		await client.request('textDocument/completion', { textDocument: { uri }, position: { line: 2, character: 27 } });
	}
});

/** In Arabic the number of the session stands first or second: what is no session yet tells which. */
const arabic = 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 12/79،\n\n1 - تقرر أن تعمل؛\n';

test('a clock that jumps to and fro changes nothing that is said', async () => {
	vi.useFakeTimers({ toFake: ['Date', 'performance'] });
	const client = await start({}, pulls);
	client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text: arabic } });
	const before = await client.request('textDocument/documentLink', { textDocument: { uri } });
	expect(before).toHaveLength(1);
	const times = ['2026-11-22', '1970-01-01', '1904-01-01', '9999-12-31', '+012026-01-01T00:00:00Z', '2026-11-21'];
	for (const [index, time] of times.entries()) {
		vi.setSystemTime(new Date(time));
		const text = index % 2 ? gap : gap.replace('3.', '2.');
		client.notify('textDocument/didChange', { textDocument: { uri, version: index + 2 }, contentChanges: [{ text }] });
		expect(await codes(client), time).toEqual(index % 2 ? ['clause/number'] : []);
		const hover = await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 26 } });
		expect(hover.contents.value, time).toContain('A/RES/76/11');
		await client.request('textDocument/completion', { textDocument: { uri }, position: { line: 2, character: 27 } });
		client.notify('textDocument/didChange', { textDocument: { uri, version: 100 }, contentChanges: [{ text: arabic }] });
		const links = await client.request('textDocument/documentLink', { textDocument: { uri } });
		expect(links, time).toMatchObject(before);
	}
});

async function start(answers: ServerRequests, capabilities: object, initializationOptions?: object): Promise<ProtocolClient> {
	const client = startServerInMemory(answers);
	running.push(client);
	await client.request('initialize', { processId: null, rootUri: null, capabilities, initializationOptions });
	client.notify('initialized', {});
	return client;
}

function open(client: ProtocolClient): void {
	client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text: gap } });
}

async function codes(client: ProtocolClient): Promise<string[]> {
	const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
	return items.map(({ code }: { code: string }) => code);
}
