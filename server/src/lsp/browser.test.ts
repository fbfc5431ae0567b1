import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';

const scriptAt = (name: string) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly result?: unknown;
	readonly params?: unknown;
}

test('the bundle of the browser answers in a worker, which has nothing of Node', async () => {
	const worker = startWorker();
	const translations = JSON.parse(readFileSync(new URL('../../dist/l10n/bundle.l10n.ru.json', import.meta.url), 'utf8'));
	const initializationOptions = { translations, workScript: 'work.js' };
	worker.send({
		id: 1,
		method: 'initialize',
		params: { processId: null, rootUri: null, locale: 'ru', capabilities: {}, initializationOptions },
	});
	expect((await worker.message(({ id }) => id === 1)).result).toMatchObject({ serverInfo: { name: 'Penholder' } });
	worker.send({ method: 'initialized', params: {} });
	const text = 'The General Assembly,\n\n1. Decides to act;\n\n3. Requests a report.\n';
	worker.send({
		method: 'textDocument/didOpen',
		params: { textDocument: { uri: 'vscode-vfs://a/b', languageId: 'undoc', version: 7, text } },
	});
	const { params } = await worker.message(({ method }) => method === 'textDocument/publishDiagnostics');
	expect(params).toMatchObject({
		uri: 'vscode-vfs://a/b',
		version: 7,
		diagnostics: [{ code: 'clause/number', message: expect.stringMatching(/^За 1 следует номер 3/) }],
	});
	worker.send({
		method: 'textDocument/didChange',
		params: { textDocument: { uri: 'vscode-vfs://a/b', version: 8 }, contentChanges: [{ text: text.replace('3.', '2.') }] },
	});
	const mended = await worker.message(({ params }) => (params as { readonly version?: number } | undefined)?.version === 8);
	expect(mended.params).toMatchObject({ uri: 'vscode-vfs://a/b', version: 8, diagnostics: [] });
});

/** Runs the bundle where there is what a dedicated worker has: messages, timers and the language itself. */
function startWorker() {
	const received: Message[] = [];
	const arrived = new EventTarget();
	const scope = {
		onmessage: undefined as ((event: { readonly data: object }) => void) | undefined,
		addEventListener: () => undefined,
		postMessage(message: Message) {
			received.push(message);
			arrived.dispatchEvent(new Event('message'));
		},
		...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, TextEncoder, TextDecoder, console },
	};
	const context = createContext(Object.assign(scope, { importScripts: (address: string) => run(address) }));
	const run = (name: string) => void new Script(scriptAt(name)).runInContext(context);
	run('browserServer.js');
	return {
		send: (message: object) => scope.onmessage?.({ data: { jsonrpc: '2.0', ...message } }),
		async message(wanted: (message: Message) => boolean): Promise<Message> {
			for (;;) {
				const message = received.find(wanted);
				if (message) return message;
				await new Promise((resolve) => arrived.addEventListener('message', resolve, { once: true }));
			}
		},
	};
}
