import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { readDocument } from '../document/read.ts';
import { checkDocument } from '../rules/check.ts';
import { changed, type TextChange } from '../testing/clientText.ts';
import { recordFigure } from '../testing/figures.ts';
import { type ServerProcess, startServerProcess } from '../testing/protocolClient.ts';
import { requestsAbout } from '../testing/requestsOfAllKinds.ts';
import { LARGEST_DOCUMENT } from './largestDocument.ts';

/** What a client can do to a server in a process of its own, as editors start it. Each of these takes what a busy machine lets it have. */
vi.setConfig({ testTimeout: 60_000 });

const seed = (name: string) => readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');
const arabic = seed('001_26fd981915cedf0e.txt');
const gap = 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n';
const uri = 'file:///letter.undoc';
const pulls = { textDocument: { diagnostic: {} } };

afterAll(() => vi.resetConfig());

const running: ServerProcess[] = [];
afterEach(() => {
	for (const client of running.splice(0)) client.end();
});

describe('a server', () => {
	test('answers on after bytes that are no message', async () => {
		const client = await start(pulls);
		open(client, uri, gap);
		const nonsense = [
			'garbage\n',
			'X: y\r\n\r\n',
			'Content-Length: 7\r\n\r\n{"a": 1',
			'Content-Length: -1\r\n\r\n',
			'\0'.repeat(20_000),
			'Content-Length: 900\r\n\r\n{}',
		];
		for (const bytes of nonsense) {
			client.write(bytes);
			expect(await codes(client, uri), JSON.stringify(bytes.slice(0, 30))).toEqual(['clause/number']);
		}
		expect(await client.complaint()).toBe(-32700);
		recordFigure('malformed messages sent', nonsense.length);
	});

	test('is where its client is after 10,000 edits in a burst, and sends findings of few versions between', async () => {
		const client = await start({});
		open(client, uri, arabic);
		let text = arabic;
		const changes = Array.from({ length: 10_000 }, (_, number) => {
			const change = edit(number, text);
			text = changed(text, change);
			return change;
		});
		for (const [index, change] of changes.entries()) {
			client.notify('textDocument/didChange', { textDocument: { uri, version: index + 2 }, contentChanges: [change] });
		}
		let last = await client.notification('textDocument/publishDiagnostics');
		while (last.version !== 10_001) last = await client.notification('textDocument/publishDiagnostics');
		expect(last.diagnostics.map(({ code }: { code: string }) => code)).toEqual(freshCodes(text));
		expect(client.received('textDocument/publishDiagnostics').length).toBeLessThan(2000);
		recordFigure('edits sent', 10_000);
	});

	test('keeps 200 open documents apart, and what is said of one says nothing of another', async () => {
		const client = await start(pulls);
		const texts = Array.from({ length: 200 }, (_, index) =>
			(index % 2 ? gap : gap.replace('3.', '2.')).replace('a report', `report ${index}`),
		);
		for (const [index, text] of texts.entries()) open(client, address(index), text);
		const submitted = texts.map((_, index) => client.request('penholder/submittedText', { textDocument: { uri: address(index) } }));
		expect(await Promise.all(submitted)).toEqual(texts);
		const found = await Promise.all(texts.map((_, index) => codes(client, address(index))));
		expect(found).toEqual(texts.map(freshCodes));
		recordFigure('requests sent', 400);
	});

	test('answers each request once where all are cancelled', async () => {
		const client = await start(pulls);
		open(client, uri, arabic);
		const answers: Promise<unknown>[] = [];
		for (let round = 0; round < 10; round++) {
			for (const [method, params] of requestsAbout(uri, { line: 22, character: 95 })) {
				const id = client.nextId();
				answers.push(
					client.request(method, params).then(
						() => 'answered',
						(error: Error) => error.message.slice(0, 6),
					),
				);
				client.notify('$/cancelRequest', { id });
			}
		}
		const kinds = new Set(await Promise.all(answers));
		expect([...kinds].filter((kind) => kind !== 'answered' && kind !== '-32800')).toEqual([]);
		expect(kinds).toContain('-32800');
		expect(await codes(client, uri)).toEqual(freshCodes(arabic));
		recordFigure('requests sent', answers.length);
	});
});

describe('a server ends', () => {
	const busy = async (): Promise<ServerProcess> => {
		const client = await start(pulls);
		open(client, uri, arabic.repeat(20));
		for (const [method, params] of requestsAbout(uri, { line: 22, character: 95 })) client.request(method, params).catch(() => undefined);
		return client;
	};

	test('with 1 on “exit” in the middle of work', async () => {
		const client = await busy();
		client.notify('exit');
		expect(await client.exitCode).toBe(1);
	});

	test('with 0 on “exit” in the middle of work where “shutdown” has been said', async () => {
		const client = await busy();
		client.request('shutdown').catch(() => undefined);
		client.notify('exit');
		expect(await client.exitCode).toBe(0);
	});

	test('with 1 when its client says nothing any more, with 0 after “shutdown”', async () => {
		const gone = await busy();
		gone.closeInput();
		expect(await gone.exitCode).toBe(1);
		const left = await start({});
		await left.request('shutdown');
		left.closeInput();
		expect(await left.exitCode).toBe(0);
	});

	test('with 1 on “exit” before anything was said', async () => {
		const client = startServerProcess();
		running.push(client);
		client.notify('exit');
		expect(await client.exitCode).toBe(1);
	});

	test('when the process of its client is no more, though its pipes stay open', async () => {
		const parent = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
		const client = startServerProcess();
		running.push(client);
		await client.request('initialize', { processId: parent.pid, rootUri: null, capabilities: {} });
		expect(await client.exitCode).toBe(1);
	});
});

test('a server that is killed in the middle of work leaves nothing behind that the next one would stumble over', async () => {
	let kills = 0;
	for (const pause of [0, 1, 5]) {
		const client = await start(pulls);
		open(client, uri, arabic.repeat(20));
		const asked = client.request('textDocument/diagnostic', { textDocument: { uri } }).catch(() => 'gone');
		await new Promise((resolve) => setTimeout(resolve, pause));
		client.end();
		kills++;
		await asked;
		expect(await client.exitCode).toBeNull();
	}
	const next = await start(pulls);
	open(next, uri, arabic);
	expect(await codes(next, uri)).toEqual(freshCodes(arabic));
	recordFigure('servers killed', kills);
});

describe('a text that is too long', () => {
	const long = (characters: number) => `${gap}${'All work and no play. '.repeat(characters / 22)}\n`;

	test.each([
		['of 50 MB', 50_000_000, 1, []],
		// So many would not fit into the memory that this server may have.
		['opened again and again', 11_000_000, process.env.PENHOLDER_RUNS ? 12 : 2, ['--max-old-space-size=60']],
	])(
		'%s is opened without features, which is said once, and its memory is free when it is closed',
		async (_, size, rounds, nodeOptions) => {
			const client = await start({}, nodeOptions);
			const text = long(size);
			for (let round = 0; round < rounds; round++) {
				open(client, uri, text);
				const { type, message } = await client.notification('window/showMessage');
				expect([type, message]).toEqual([
					2,
					expect.stringMatching(/^“\u2068letter\.undoc\u2069” is not checked: it has more than 10 million characters/),
				]);
				const end = { line: 4, character: 0 };
				client.notify('textDocument/didChange', {
					textDocument: { uri, version: 2 },
					contentChanges: [{ range: { start: end, end }, text: 'x' }],
				});
				expect(await client.request('textDocument/documentSymbol', { textDocument: { uri } })).toEqual([]);
				client.notify('textDocument/didClose', { textDocument: { uri } });
			}
			expect(client.received('window/showMessage')).toHaveLength(rounds);
			open(client, uri, gap);
			let last = await client.notification('textDocument/publishDiagnostics');
			while (last.diagnostics.length === 0) last = await client.notification('textDocument/publishDiagnostics');
			expect(last.diagnostics).toMatchObject([{ code: 'clause/number' }]);
		},
	);

	test('has its features when what is too much is taken out, and loses its findings when it is put in', async () => {
		const client = await start({});
		open(client, uri, gap);
		expect((await client.notification('textDocument/publishDiagnostics')).diagnostics).toHaveLength(1);
		replaceBy(client, 2, long(LARGEST_DOCUMENT));
		expect((await client.notification('textDocument/publishDiagnostics')).diagnostics).toEqual([]);
		replaceBy(client, 3, gap);
		expect((await client.notification('textDocument/publishDiagnostics')).diagnostics).toHaveLength(1);
	});
});

async function start(capabilities: object, nodeOptions: readonly string[] = []): Promise<ServerProcess> {
	const client = startServerProcess({}, nodeOptions);
	running.push(client);
	await client.request('initialize', { processId: null, rootUri: null, capabilities });
	client.notify('initialized', {});
	return client;
}

function open(client: ServerProcess, at: string, text: string): void {
	client.notify('textDocument/didOpen', { textDocument: { uri: at, languageId: 'undoc', version: 1, text } });
}

function replaceBy(client: ServerProcess, version: number, text: string): void {
	client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
}

async function codes(client: ServerProcess, at: string): Promise<string[]> {
	const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri: at } });
	return items.map(({ code }: { code: string }) => code);
}

function freshCodes(text: string): string[] {
	return checkDocument(readDocument(text).document).map(({ code }) => code);
}

function address(index: number): string {
	return `file:///mission/${index}.undoc`;
}

/** Types and deletes in turn, here and there. */
function edit(number: number, text: string): TextChange {
	const lines = text.split('\n');
	const line = (number * 7919) % lines.length;
	const character = (number * 31) % ((lines[line]?.length ?? 0) + 1);
	const start = { line, character };
	const isDeletion = number % 3 === 0 && character < (lines[line]?.length ?? 0);
	return isDeletion
		? { range: { start, end: { line, character: character + 1 } }, text: '' }
		: { range: { start, end: start }, text: number % 50 ? 'ع' : '\n' };
}
