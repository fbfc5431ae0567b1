import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createClientPipeTransport, createClientSocketTransport, type Message } from 'vscode-languageserver/node';
import { temporaryFolder } from '../testing/temporaryFolder.ts';

const command = fileURLToPath(new URL('../../bin/penholder-language-server.mjs', import.meta.url));
const initialize = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } };
const exit = { jsonrpc: '2.0', method: 'exit' };
/** What nobody else on this machine listens to just now, as far as can be. */
const port = 20_000 + (process.pid % 20_000);

test.each(['--pipe=', '--pipe', '--socket=', '--socket'])(
	'a server that is started with %s speaks there',
	async (option) => {
		const isPipe = option.startsWith('--pipe');
		const place = isPipe ? join(await temporaryFolder(), 'p') : String(port);
		const { onConnected } = await (isPipe ? createClientPipeTransport(place) : createClientSocketTransport(port));
		const child = spawn(process.execPath, [command, ...(option.endsWith('=') ? [option + place] : [option, place])], { stdio: 'ignore' });
		const exitCode = new Promise((resolve) => child.on('close', resolve));
		const [reader, writer] = await onConnected();
		const answer = new Promise<Message>((resolve) => reader.listen(resolve));
		await writer.write(initialize as Message);
		expect(await answer).toMatchObject({ id: 1, result: { serverInfo: { name: 'Penholder' } } });
		await writer.write(exit as Message);
		expect(await exitCode).toBe(1);
	},
	20_000,
);
