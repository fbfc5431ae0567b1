import { spawn } from 'node:child_process';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { gatedReader } from '../lsp/gatedReader.ts';
import { type ServerEnvironment, serve } from '../lsp/server.ts';

/** A client that speaks just enough of the language server protocol to ask a server. */
export interface ProtocolClient {
	/** The result of a request. Rejects with the error's message and code. */
	// biome-ignore lint/suspicious/noExplicitAny: what a server answers is what the test is about.
	readonly request: (method: string, params?: unknown) => Promise<any>;
	readonly notify: (method: string, params?: unknown) => void;
	/** Sends any value as a message. */
	readonly send: (message: unknown) => void;
	/** The next notification of a kind that has not been taken yet. */
	// biome-ignore lint/suspicious/noExplicitAny: as above.
	readonly notification: (method: string) => Promise<any>;
	/** The code of the next error that answers no request. */
	readonly complaint: () => Promise<number>;
	/** All notifications of a kind so far, taken or not. */
	readonly received: (method: string) => readonly unknown[];
	/** The number of the request that comes next. */
	readonly nextId: () => number;
	readonly end: () => void;
}

/** What the client answers to a request of the server, or a promise of it: null where nothing is said. */
export type ServerRequests = Readonly<Record<string, (params: never) => unknown>>;

const command = fileURLToPath(new URL('../../bin/penholder-language-server.mjs', import.meta.url));

/** A server in a process of its own. */
export interface ServerProcess extends ProtocolClient {
	readonly pid: number | undefined;
	/** Sends bytes as they are, which need be no message. */
	readonly write: (bytes: string | Uint8Array) => void;
	/** Says nothing any more. */
	readonly closeInput: () => void;
	/** When the server has ended. */
	readonly exitCode: Promise<number | null>;
}

/**
 * A server in a process of its own: the command as editors start it, which runs the bundle that `npm run build` makes.
 *
 * @param nodeOptions of the process, as `--max-old-space-size=200`
 */
export function startServerProcess(answers: ServerRequests = {}, nodeOptions: readonly string[] = []): ServerProcess {
	const child = spawn(process.execPath, [...nodeOptions, command, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
	let complaints = '';
	child.stderr.on('data', (chunk) => {
		complaints += chunk;
	});
	child.stdin.on('error', () => undefined);
	const exitCode = new Promise<number | null>((resolve) => child.on('close', resolve));
	const gone = exitCode.then((code) => Promise.reject(new Error(`The server has ended with ${code}. ${complaints}`)));
	gone.catch(() => undefined);
	return {
		...connect({ toServer: child.stdin, fromServer: child.stdout, gone }, answers),
		pid: child.pid,
		write: (bytes) => void child.stdin.write(bytes),
		closeInput: () => child.stdin.end(),
		exitCode,
		end: () => child.kill('SIGKILL'),
	};
}

/** The same server in the process of the test, over streams in memory: it starts at once. It must not be asked to exit. */
export function startServerInMemory(answers: ServerRequests = {}, environment: Partial<ServerEnvironment> = {}): ProtocolClient {
	const toServer = new PassThrough();
	const fromServer = new PassThrough();
	const writer = new StreamMessageWriter(fromServer);
	serve(createConnection(gatedReader(new StreamMessageReader(toServer), writer), writer), {
		loadModules: () => import('../lsp/workModules.ts'),
		...environment,
	});
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
	const send = (message: object) => writeMessage(toServer, { jsonrpc: '2.0', ...message });
	const hear = (message: Message) => {
		notifications.push(message);
		for (const listener of listeners) listener();
	};
	const notification = (method: string) => {
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
	};
	const answerTo = async ({ id, method = '', params }: Message) => send({ id, result: (await answers[method]?.(params as never)) ?? null });
	readMessages(fromServer, (message) => {
		if (message.id === null) hear({ method: COMPLAINT, params: message.error?.code });
		else if (message.method === undefined) {
			waiting.get(message.id ?? -1)?.(message);
			waiting.delete(message.id ?? -1);
		} else if (message.id === undefined) hear(message);
		else void answerTo(message);
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
		send: (message) => writeMessage(toServer, message),
		notification,
		complaint: () => notification(COMPLAINT) as Promise<number>,
		received: (method) => notifications.filter((one) => one.method === method).map(({ params }) => params),
		nextId: () => lastId + 1,
	};
}

/** Under this name errors are kept that answer no request. */
const COMPLAINT = 'error';

interface Message {
	readonly id?: number | null;
	readonly method?: string;
	readonly params?: unknown;
	readonly result?: unknown;
	readonly error?: { readonly code: number; readonly message: string };
}

function writeMessage(toServer: Writable, message: unknown): void {
	const body = Buffer.from(JSON.stringify(message));
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
