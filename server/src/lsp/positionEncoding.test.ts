import { afterEach, expect, test } from 'vitest';
import { type ProtocolClient, startServerInMemory } from '../testing/protocolClient.ts';

const uri = 'untitled:draft';
/** Before what is found stand letters of two bytes and ones of two UTF-16 units. */
const before = 'الجمعية العامة، 𝒳𝒴 ';
const text = `The General Assembly,\r\n\r\n1. Decides to act;\r\r${before}see A/RES/59/50.\n`;

let client: ProtocolClient;
afterEach(() => client.end());

/**
 * The protocol: UTF-16 is what every server has to speak, and a client whose list lacks it speaks it all the same. So the server speaks UTF-16 to
 * everybody, and says so.
 */
test.each([[undefined], [[]], [['utf-16']], [['utf-8']], [['utf-32', 'utf-8']], [['utf-8', 'utf-32', 'utf-16']], ['utf-8']])(
	'whatever encodings of places a client offers (%j), the server says that it counts in UTF-16, and does',
	async (positionEncodings) => {
		client = startServerInMemory();
		const { capabilities } = await client.request('initialize', { capabilities: { general: { positionEncodings } } });
		expect(capabilities.positionEncoding).toBe('utf-16');
		client.notify('initialized', {});
		client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text } });
		const links = await client.request('textDocument/documentLink', { textDocument: { uri } });
		const start = { line: 4, character: before.length + 'see '.length };
		expect(links.map(({ range }: { range: object }) => range)).toEqual([
			{ start, end: { line: 4, character: start.character + 'A/RES/59/50'.length } },
		]);
		// A letter put in behind those of two units stands where the client has put it.
		client.notify('textDocument/didChange', {
			textDocument: { uri, version: 2 },
			contentChanges: [{ range: { start, end: start }, text: '(' }],
		});
		expect(await client.request('penholder/submittedText', { textDocument: { uri } })).toContain(`${before}see (A/RES/59/50.`);
	},
);
