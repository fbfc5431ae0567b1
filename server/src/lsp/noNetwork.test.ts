import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { recordFigure } from '../testing/figures.ts';
import { startServerProcess } from '../testing/protocolClient.ts';
import { requestsAbout, requestsAboutNoDocument } from '../testing/requestsOfAllKinds.ts';
import { seedFolder, withoutNetwork } from '../testing/withoutNetwork.ts';

test('the language server answers everything without a network', async () => {
	const before = { ...process.env };
	Object.assign(process.env, withoutNetwork());
	const client = startServerProcess({ 'workspace/configuration': () => [{ documentAddress: 'https://example.org/' }] });
	process.env = before;
	onTestFinished(client.end);
	const rootUri = pathToFileURL(seedFolder).href;
	await client.request('initialize', { processId: null, rootUri, capabilities: { workspace: { configuration: true } } });
	client.notify('initialized', {});
	let count = 0;
	for (const name of readdirSync(seedFolder).filter((one) => one.endsWith('.txt'))) {
		const uri = pathToFileURL(join(seedFolder, name)).href;
		const text = readFileSync(join(seedFolder, name), 'utf8');
		client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text } });
		for (const [method, params] of requestsAbout(uri, { line: 2, character: 10 })) {
			await client.request(method, params).catch((error: Error) => expect(error.message).toMatch(/^-\d+: /));
			count++;
		}
	}
	for (const [method, params] of requestsAboutNoDocument()) {
		await client.request(method, params).catch((error: Error) => expect(error.message).toMatch(/^-\d+: /));
		count++;
	}
	await client.request('shutdown');
	client.notify('exit');
	expect(await client.exitCode).toBe(0);
	recordFigure('requests answered without a network', count);
}, 120_000);
