import { expect, test } from 'vitest';
import { type ProtocolClient, startServerInMemory } from '../testing/protocolClient.ts';

const uri = 'file:///draft.undoc';
const TEXT = 'The General Assembly,\n\nRecalling its resolution 77/172,\n\n1. Requests a report;\n\n3. Decides to remain seized.';

test('A page comes whole, then only what has changed, and whole again to whom has something else', async () => {
	const client = await open();
	const first = await client.request('penholder/page', { textDocument: { uri } });
	expect([first.isDifference, Object.values(first.blocks).length]).toEqual([false, 4]);

	client.notify('textDocument/didChange', {
		textDocument: { uri, version: 2 },
		contentChanges: [{ text: TEXT.replace('a report', 'two reports') }],
	});
	const second = await client.request('penholder/page', { textDocument: { uri }, known: first.number });
	expect([second.isDifference, second.version]).toEqual([true, 2]);
	expect(Object.values(second.blocks)).toEqual([{ kind: 'operative', html: expect.stringContaining('two reports') }]);

	const other = await client.request('penholder/page', { textDocument: { uri }, known: first.number });
	expect([other.isDifference, Object.values(other.blocks).length]).toEqual([false, 4]);
});

test('Who has the page of a text is sent it once', async () => {
	const client = await open();
	const { number } = await client.request('penholder/page', { textDocument: { uri } });
	expect(await client.request('penholder/page', { textDocument: { uri }, known: number })).toBeNull();
});

test('A mark on the page tells what it is about and how it is mended, as long as the text is the same', async () => {
	const client = await open();
	const { sheets, version } = await client.request('penholder/page', { textDocument: { uri } });
	const [id] = sheets[0].marks[3];
	const finding = await client.request('penholder/finding', { textDocument: { uri }, id, version });
	expect(finding).toMatchObject({
		code: 'clause/number',
		fixes: [{ edits: [{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 1 } }, newText: '2' }] }],
	});
	client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: `\n${TEXT}` }] });
	expect(await client.request('penholder/finding', { textDocument: { uri }, id, version })).toBeNull();
});

test('Nobody is told of a document that is not open', async () => {
	const client = await open();
	for (const method of ['penholder/page', 'penholder/finding', 'penholder/pageFile']) {
		expect(await client.request(method, { textDocument: { uri: 'file:///other.undoc' }, id: '0', version: 1 })).toBeNull();
	}
});

async function open(): Promise<ProtocolClient> {
	const client = startServerInMemory();
	await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
	client.notify('initialized', {});
	client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text: TEXT } });
	return client;
}
