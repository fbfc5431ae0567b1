import { afterEach, describe, expect, test } from 'vitest';
import { type ProtocolClient, startServerInMemory } from '../testing/protocolClient.ts';

const running: ProtocolClient[] = [];

afterEach(() => {
	for (const client of running.splice(0)) client.end();
});

const uri = 'untitled:draft';
const text = 'The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Decides to act;\n\n3. Requests a report.\n';

async function start(locale?: string): Promise<ProtocolClient> {
	const client = startServerInMemory();
	running.push(client);
	await client.request('initialize', { processId: null, rootUri: null, capabilities: {}, ...(locale === undefined ? {} : { locale }) });
	client.notify('initialized', {});
	client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text } });
	return client;
}

describe('a server speaks the language of its user, whatever the language of the document', () => {
	test.each([
		[undefined, 'Number 3 follows 1: numbers are skipped.'],
		['en-GB', 'Number 3 follows 1: numbers are skipped.'],
		['de', 'Number 3 follows 1: numbers are skipped.'],
		['fr', 'Le numéro 3 suit 1\u00a0: des numéros ont été sautés.'],
		['es-MX', 'El número 3 sigue al 1: se han omitido números.'],
		['ru', 'За 1 следует номер 3: номера пропущены.'],
		['ar', 'الرقم 3 يلي 1: ثمة أرقام ساقطة.'],
		['zh-cn', '编号3紧接在1之后：中间有跳号。'],
	])('findings, with the locale %s', async (locale, message) => {
		const client = await start(locale);
		const { diagnostics } = await client.notification('textDocument/publishDiagnostics');
		expect(diagnostics).toMatchObject([{ code: 'clause/number', message: expect.stringContaining(message) }]);
	});

	test('fixes, hovers and the title of the document', async () => {
		const client = await start('fr');
		const position = { line: 6, character: 0 };
		const actions = await client.request('textDocument/codeAction', {
			textDocument: { uri },
			range: { start: position, end: position },
			context: { diagnostics: [] },
		});
		expect(actions[0].title).toBe('Numéroter les paragraphes de 1 à 2\u00a0; les renvois à ces paragraphes restent inchangés');
		const hover = await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 26 } });
		expect(hover.contents.value).toContain('Résolution (Assemblée générale)\u00a0: A/RES/59/50\nA\u00a0: Assemblée générale\n');
		expect((await client.request('penholder/documentSummary', { textDocument: { uri } })).title).toBe('Projet de résolution, anglais');
	});
});
