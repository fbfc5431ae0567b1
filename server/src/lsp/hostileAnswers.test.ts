import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { foreignBlocks, foreignHtml, foreignMarkdown } from '../testing/activeContent.ts';
import { recordFigure } from '../testing/figures.ts';
import { hostileDocuments } from '../testing/hostileDocuments.ts';
import { hostileStrings } from '../testing/hostileText.ts';
import { memoryFiles } from '../testing/memoryFiles.ts';
import { type ProtocolClient, startServerInMemory } from '../testing/protocolClient.ts';
import { requestsAbout } from '../testing/requestsOfAllKinds.ts';

beforeAll(() => import('./workModules.ts'), 60_000);

/** A client that can do everything, so that it is sent everything. */
const capabilities = {
	workspace: { workspaceEdit: { documentChanges: true }, diagnostics: {} },
	window: { showDocument: { support: true } },
	textDocument: {
		hover: { contentFormat: ['markdown', 'plaintext'] },
		completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'], commitCharactersSupport: true } },
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		definition: { linkSupport: true },
		publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1] } },
		diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
	},
};
const options = {
	ruleDocumentation: 'https://pages.example/rules/',
	documentAddress: 'https://documents.example/',
	explainCommand: 'editor.explain',
	referencesCommand: 'editor.references',
	inlayHints: { enabled: true },
};

describe('nothing of a document becomes active in what an editor shows', () => {
	test('of any of its answers', async () => {
		const client = await start();
		// Each hostile string once, in turn behind the paragraphs, before them and in their midst.
		const documents = hostileDocuments().filter((_, index) => index % 3 === Math.floor(index / 3) % 3);
		const active: string[] = [];
		let answers = 0;
		for (const [index, { name, text }] of documents.entries()) {
			const uri = `file:///drafts/${index}.undoc`;
			client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text } });
			// At another place of each document, and on the whole of it.
			const lines = text.split(/\r\n?|\n/);
			const line = (5 * index) % lines.length;
			const at = { line, character: Math.floor((lines[line]?.length ?? 0) / 2) };
			for (const [method, params] of requestsAbout(uri, at)) {
				const answer = await client.request(method, params).catch(({ message }: Error) => message);
				active.push(...activeIn(method, answer).map((found) => `${method}: ${found} (${name})`));
				answers++;
			}
			client.notify('textDocument/didClose', { textDocument: { uri } });
		}
		expect(active).toEqual([]);
		recordFigure('answers about hostile documents', answers);
	}, 180_000);

	test('where hovers are asked for everywhere', async () => {
		const client = await start();
		const documents = hostileDocuments().filter((_, index) => index % 12 === 0);
		let answers = 0;
		for (const { name, text } of documents) {
			const uri = 'file:///draft.undoc';
			client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text } });
			for (const [line, words] of text.split(/\r\n?|\n/).entries()) {
				for (let character = 0; character < words.length; character += 9) {
					const answer = await client.request('textDocument/hover', { textDocument: { uri }, position: { line, character } });
					expect(activeIn('textDocument/hover', answer), name).toEqual([]);
					answers++;
				}
			}
			client.notify('textDocument/didClose', { textDocument: { uri } });
		}
		recordFigure('answers about hostile documents', answers);
	}, 60_000);

	test('of the names of files', async () => {
		const client = await start();
		for (const hostile of hostileStrings) {
			const uri = `file:///drafts/${encodeURIComponent(hostile.toWellFormed())}.undoc`;
			client.notify('textDocument/didOpen', {
				textDocument: { uri, languageId: 'undoc', version: 1, text: 'The General Assembly,\n\n1. Decides.\n\n3. Requests.\n' },
			});
			for (const method of [
				'penholder/checklist',
				'penholder/page',
				'penholder/pageFile',
				'penholder/annexes',
				'textDocument/diagnostic',
			]) {
				const answer = await client.request(method, { textDocument: { uri } });
				expect(activeIn(method, answer), `${method}: ${uri}`).toEqual([]);
			}
			const symbols = await client.request('workspace/symbol', { query: 'Decides' });
			expect(activeIn('workspace/symbol', symbols), uri).toEqual([]);
			client.notify('textDocument/didClose', { textDocument: { uri } });
		}
	}, 60_000);

	test('of settings files', async () => {
		const settings = hostileStrings.flatMap((hostile, index) => [
			[`/drafts/${index}a/.penholder.json`, JSON.stringify({ [hostile]: hostile })],
			[`/drafts/${index}b/.penholder.json`, JSON.stringify({ rules: { [`${hostile} `]: 'off' } })],
			[`/drafts/${index}c/.penholder.json`, hostile],
		]);
		const client = await start(memoryFiles(Object.fromEntries(settings)));
		for (const [path = ''] of settings) {
			const uri = `file://${path.replace('.penholder.json', 'a.undoc')}`;
			client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text: 'The General Assembly,\n' } });
			await client.request('textDocument/diagnostic', { textDocument: { uri } });
			const shown = await client.notification('textDocument/publishDiagnostics');
			expect(shown).toMatchObject({ uri: `file://${path}`, diagnostics: [{ severity: 1 }] });
			expect(activeIn('textDocument/publishDiagnostics', shown)).toEqual([]);
		}
	}, 60_000);
});

test('what would be active is noticed', () => {
	const link = { contents: { kind: 'markdown', value: 'See [this](command:a).' } };
	expect(activeIn('textDocument/hover', link)).toEqual(['link [this](command:a)']);
	expect(activeIn('textDocument/hover', { contents: { kind: 'markdown', value: 'See https://evil.example/.' } })).toHaveLength(1);
	expect(activeIn('textDocument/documentLink', [{ target: 'command:a' }])).toEqual(['target command:a']);
	expect(activeIn('textDocument/codeLens', [{ command: { command: 'quit', title: 'a' } }])).toEqual(['command quit']);
	expect(activeIn('textDocument/documentSymbol', [{ name: 'a\u001b[2J' }])).toHaveLength(1);
	expect(activeIn('penholder/refactor', { refusal: 'No [a](command:b).' })).toHaveLength(1);
});

async function start(files = memoryFiles({})): Promise<ProtocolClient> {
	const client = startServerInMemory({}, { files });
	onTestFinished(client.end);
	await client.request('initialize', { processId: null, rootUri: 'file:///drafts', capabilities, initializationOptions: options });
	client.notify('initialized', {});
	return client;
}

/** What would be active in an answer, a line each. */
function activeIn(method: string, answer: unknown): string[] {
	if (method === 'penholder/pageFile') return foreignHtml(answer as string);
	if (method === 'penholder/submittedText' || method === 'penholder/pageStyle') return [];
	const markdown = method === 'penholder/checklist' ? foreignMarkdown((answer as { markdown: string }).markdown, LIST) : [];
	return [...markdown, ...fieldsOf(answer).flatMap(([name, value, holder]) => activeField(name, value, holder))];
}

/** What the list of what is still to be done is made of. */
const LIST = ['heading', 'list', 'list_item', 'checkbox'];

/** Every string in an answer, with its name and what it lies in. */
function fieldsOf(answer: unknown, name = ''): [name: string, value: string, holder: object][] {
	if (typeof answer !== 'object' || answer === null) return typeof answer === 'string' ? [[name, answer, {}]] : [];
	return Object.entries(answer).flatMap(([key, value]): [string, string, object][] => {
		const called = Array.isArray(answer) ? name : key;
		return typeof value === 'string' ? [[called, value, answer]] : fieldsOf(value, called);
	});
}

function activeField(name: string, value: string, holder: object): string[] {
	switch (name) {
		// The document's own text, to be written into it.
		case 'newText':
		case 'filterText':
		case 'placeholder':
		case 'text':
		// Looked at as a whole.
		case 'markdown':
			return [];
		case 'html':
			return foreignBlocks([value]);
		case 'value':
			return 'kind' in holder && holder.kind === 'markdown' ? foreignMarkdown(value) : activeWords(name, value);
		case 'target':
			return /^https:\/\/documents\.example\/[\w/.()%-]+$/.test(value) && new URL(value).pathname.startsWith('/')
				? []
				: [`target ${value}`];
		case 'href':
			return /^https:\/\/pages\.example\/rules\/[a-z-]+\/[a-z-]+\.md$/.test(value) ? [] : [`href ${value}`];
		case 'command':
			return ['', 'editor.explain', 'editor.references'].includes(value) ? [] : [`command ${value}`];
		case 'uri':
		case 'arguments':
			return [];
		default:
			return activeWords(name, value);
	}
}

/** Words that an editor shows as they are, in a list, a line or a message: nothing in them moves a cursor, turns a line or can be clicked. */
function activeWords(name: string, value: string): string[] {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
	return /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]|\]\(/.test(value) ? [`${name} ${JSON.stringify(value)}`] : [];
}
