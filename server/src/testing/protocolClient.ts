import { spawn } from 'node:child_process';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { type ServerEnvironment, serve } from '../lsp/server.ts';

/** A client that speaks just enough of the language server protocol to ask a server. */
export interface ProtocolClient {
	/** The result of a request. Rejects with the error's message and code. */
	// biome-ignore lint/suspicious/noExplicitAny: what a server answers is what the test is about.
	readonly request: (method: string, params?: unknown) => Promise<any>;
	readonly notify: (method: string, params?: unknown) => void;
	/** The next notification of a kind that has not been taken yet. */
	// biome-ignore lint/suspicious/noExplicitAny: as above.
	readonly notification: (method: string) => Promise<any>;
	/** All notifications of a kind so far, taken or not. */
	readonly received: (method: string) => readonly unknown[];
	/** The number of the request that comes next. */
	readonly nextId: () => number;
	readonly end: () => void;
}

/** What the client answers to a request of the server: null where nothing is said. */
export type ServerRequests = Readonly<Record<string, (params: never) => unknown>>;

const command = fileURLToPath(new URL('../../bin/penholder-language-server.mjs', import.meta.url));

/** A server in a process of its own: the command as editors start it, which runs the bundle that `npm run build` makes. */
export function startServerProcess(answers: ServerRequests = {}): ProtocolClient & { readonly exitCode: Promise<number | null> } {
	const child = spawn(process.execPath, [command, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
	let complaints = '';
	child.stderr.on('data', (chunk) => {
		complaints += chunk;
	});
	child.stdin.on('error', () => undefined);
	const exitCode = new Promise<number | null>((resolve) => child.on('close', resolve));
	const gone = exitCode.then((code) => Promise.reject(new Error(`The server has ended with ${code}. ${complaints}`)));
	gone.catch(() => undefined);
	return { ...connect({ toServer: child.stdin, fromServer: child.stdout, gone }, answers), exitCode, end: () => child.kill() };
}

/** The same server in the process of the test, over streams in memory: it starts at once. It must not be asked to exit. */
export function startServerInMemory(answers: ServerRequests = {}, environment: ServerEnvironment = {}): ProtocolClient {
	const toServer = new PassThrough();
	const fromServer = new PassThrough();
	serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(fromServer)), environment);
	return { ...connect({ toServer, fromServer, gone: new Promise(() => undefined) }, answers), end: () => toServer.destroy() };
}

interface Streams {
	readonly toServer: Writable;
	readonly fromServer: Readable;
	/** Rejects when the server is no more. */
	readonly gone: Promise<never>;
}

function connect({ toServer, fromServer, gone }: Streams, answers: ServerRequests): Omit<ProtocolClient, 'end'> {
	const waiting = new Map<number, (message: Message) => void>();
	const notifications: Message[] = [];
	const taken = new Set<Message>();
	const listeners = new Set<() => void>();
	let lastId = 0;
	const send = (message: object) => writeMessage(toServer, message);
	readMessages(fromServer, (message) => {
		if (message.method === undefined) waiting.get(message.id ?? -1)?.(message);
		else if (message.id === undefined) {
			notifications.push(message);
			for (const listener of listeners) listener();
		} else send({ id: message.id, result: answers[message.method]?.(message.params as never) ?? null });
	});
	return {
		request(method, params) {
			const id = ++lastId;
			const answer = new Promise((resolve, reject) => {
				waiting.set(id, ({ result, error }) => (error ? reject(new Error(`${error.code}: ${error.message}`)) : resolve(result)));
			});
			send({ id, method, params });
			return Promise.race([answer, gone]);
		},
		notify: (method, params) => send({ method, params }),
		notification(method) {
			const found = new Promise((resolve) => {
				const look = () => {
					const message = notifications.find((one) => one.method === method && !taken.has(one));
					if (!message) return;
					taken.add(message);
					listeners.delete(look);
					resolve(message.params);
				};
				listeners.add(look);
				look();
			});
			return Promise.race([found, gone]);
		},
		received: (method) => notifications.filter((one) => one.method === method).map(({ params }) => params),
		nextId: () => lastId + 1,
	};
}

interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly params?: unknown;
	readonly result?: unknown;
	readonly error?: { readonly code: number; readonly message: string };
}

function writeMessage(toServer: Writable, message: object): void {
	const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
	toServer.write(`Content-Length: ${body.length}\r\n\r\n`);
	toServer.write(body);
}

function readMessages(fromServer: Readable, handle: (message: Message) => void): void {
	let buffer = Buffer.alloc(0);
	fromServer.on('data', (chunk: Buffer) => {
		buffer = Buffer.concat([buffer, chunk]);
		for (;;) {
			const headerEnd = buffer.indexOf('\r\n\r\n');
			const length = Number(/Content-Length: (\d+)/.exec(buffer.toString('latin1', 0, Math.max(0, headerEnd)))?.[1]);
			const end = headerEnd + 4 + length;
			if (headerEnd < 0 || !(buffer.length >= end)) return;
			handle(JSON.parse(buffer.toString('utf8', headerEnd + 4, end)));
			buffer = buffer.subarray(end);
		}
	});
}
