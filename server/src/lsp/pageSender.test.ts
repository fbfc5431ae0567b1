import { expect, test } from 'vitest';
import { type ProtocolClient, startServerInMemory } from '../testing/protocolClient.ts';

const uri = 'file:///draft.undoc';
const TEXT = 'The General Assembly,\n\nRecalling its resolution 77/172,\n\n1. Requests a report;\n\n3. Decides to remain seized.';

test('A page comes whole, then only what has changed, and whole again to whom has something else', async () => {
	const client = await open();
	const first = await client.request('penholder/page', { textDocument: { uri }, isChecked: true });
	expect([first.isDifference, first.sheets[0].blocks.length]).toEqual([false, 4]);

	client.notify('textDocument/didChange', {
		textDocument: { uri, version: 2 },
		contentChanges: [{ text: TEXT.replace('a report', 'two reports') }],
	});
	const second = await client.request('penholder/page', { textDocument: { uri }, known: first.number });
	expect([second.isDifference, second.version]).toEqual([true, 2]);
	expect(second.sheets[0].blocks).toEqual([expect.objectContaining({ html: expect.stringContaining('two reports') })]);

	const other = await client.request('penholder/page', { textDocument: { uri }, known: first.number });
	expect([other.isDifference, other.sheets[0].blocks.length]).toEqual([false, 4]);
});

test('Who has the page of a text is sent it once', async () => {
	const client = await open();
	const { number } = await client.request('penholder/page', { textDocument: { uri }, isChecked: true });
	for (const isChecked of [true, false]) {
		expect(await client.request('penholder/page', { textDocument: { uri }, known: number, isChecked })).toBeNull();
	}
});

test('A page does not wait for its text to be checked: what was found is marked where it stands now, and what is found comes after', async () => {
	const client = await open();
	const unmarked = await client.request('penholder/page', { textDocument: { uri } });
	expect(unmarked.hasFindings).toBe(marksOf(unmarked).length > 0);
	const first = await client.request('penholder/page', { textDocument: { uri }, known: unmarked.number, isChecked: true });
	expect([first.hasFindings, marksOf(first)]).toEqual([true, ['0 2 clause/number']]);

	// Paragraph 3 moves, and paragraph 1 becomes wrong.
	client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: TEXT.replace('1.', '15.') }] });
	const typed = await client.request('penholder/page', { textDocument: { uri }, known: first.number });
	expect([typed.hasFindings, typed.sheets[0].blocks.length, marksOf(typed)]).toEqual([false, 1, []]);
	const checked = await client.request('penholder/page', { textDocument: { uri }, known: typed.number, isChecked: true });
	expect([checked.hasFindings, marksOf(checked)]).toEqual([true, expect.arrayContaining(['0 3 clause/number'])]);
});

test('Where a check finds what was found before, nothing more is sent', async () => {
	const client = await open();
	const first = await client.request('penholder/page', { textDocument: { uri }, isChecked: true });
	client.notify('textDocument/didChange', {
		textDocument: { uri, version: 2 },
		contentChanges: [{ text: TEXT.replace('a rep', 'the rep') }],
	});
	const typed = await client.request('penholder/page', { textDocument: { uri }, known: first.number });
	expect(typed.sheets[0].blocks.length).toBe(1);
	expect(await client.request('penholder/page', { textDocument: { uri }, known: typed.number, isChecked: true })).toBeNull();
});

test('An editor that asks for findings at once after a key gets the page before them', async () => {
	const client = await open();
	const first = await client.request('penholder/page', { textDocument: { uri }, isChecked: true });
	client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: TEXT.replace('1.', '15.') }] });
	const answered: string[] = [];
	await Promise.all([
		client.request('textDocument/diagnostic', { textDocument: { uri } }).then(() => answered.push('findings')),
		client.request('penholder/page', { textDocument: { uri }, known: first.number }).then(() => answered.push('page')),
	]);
	expect(answered).toEqual(['page', 'findings']);
});

test('A mark on the page tells what it is about and how it is mended, as long as the text is the same', async () => {
	const client = await open();
	const { version } = await client.request('penholder/page', { textDocument: { uri }, isChecked: true });
	const start = TEXT.indexOf('3.');
	const mark = { textDocument: { uri }, start, end: start + 2, code: 'clause/number', version };
	expect(await client.request('penholder/finding', mark)).toMatchObject({
		code: 'clause/number',
		fixes: [{ edits: [{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 1 } }, newText: '2' }] }],
	});
	expect(await client.request('penholder/finding', { ...mark, code: 'clause/opener' })).toBeNull();
	client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: `\n${TEXT}` }] });
	expect(await client.request('penholder/finding', mark)).toBeNull();
});

test('Nobody is told of a document that is not open', async () => {
	const client = await open();
	for (const method of ['penholder/page', 'penholder/finding', 'penholder/pageFile']) {
		expect(
			await client.request(method, { textDocument: { uri: 'file:///other.undoc' }, start: 0, end: 1, code: 'clause/number', version: 1 }),
		).toBeNull();
	}
});

async function open(): Promise<ProtocolClient> {
	const client = startServerInMemory();
	await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
	client.notify('initialized', {});
	client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text: TEXT } });
	return client;
}

function marksOf(page: { readonly sheets: readonly { readonly blocks: readonly { readonly html: string }[] }[] }): string[] {
	return page.sheets.flatMap(({ blocks }) =>
		blocks.flatMap(({ html }) => Array.from(html.matchAll(/data-mark="([^"]*)"/g), ([, mark]) => mark as string)),
	);
}
