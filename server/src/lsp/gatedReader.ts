import { ErrorCodes, type Message, type MessageReader, MessageType, type MessageWriter } from 'vscode-languageserver';
import { faultIn, isRecord, notificationShapes, requestShapes, type Shape } from './messageShapes.ts';

/**
 * Lets through to the server only what the protocol allows. A request that comes before `initialize` or after `shutdown`, or whose parameters are
 * not what they have to be, is answered with the error that the protocol has for it; such a notification, which has no answer, is told of in the
 * client's log. So no handler behind it need ask whether what it is given is there.
 *
 * @param leave ends the server with a code as soon as the client says `exit`: it does not wait for what was asked before
 */
export function gatedReader(reader: MessageReader, writer: MessageWriter, leave?: (code: number) => void): MessageReader {
	let stage: Stage = 'new';
	const write = (message: object) => void writer.write({ jsonrpc: '2.0', ...message } as Message).catch(() => undefined);
	const refuse = (id: unknown, code: number, message: string): readonly Call[] => {
		write({ id, error: { code, message } });
		return [];
	};
	const ignore = (message: string): void => {
		write({ method: 'window/logMessage', params: { type: MessageType.Warning, message } });
	};

	const request = (call: Call): readonly Call[] => {
		const { id, method } = call;
		const untimely = untimelyAt(stage, method);
		if (untimely) return refuse(id, untimely.code, untimely.message);
		const params = withoutNulls(call.params);
		const fault = faultOf(params, method, requestShapes);
		if (fault) return refuse(id, ErrorCodes.InvalidParams, `${method}: ${fault}`);
		if (method === 'initialize') stage = 'running';
		if (method === 'shutdown') stage = 'shut down';
		return [{ ...call, params: completed(method, params) }];
	};
	const notification = (call: Call): readonly Call[] => {
		const { method } = call;
		if (method === 'exit') {
			leave?.(stage === 'shut down' ? 0 : 1);
			return [];
		}
		// The protocol has it that others be dropped.
		if (stage !== 'running') return [];
		const params = withoutNulls(call.params);
		const fault = faultOf(params, method, notificationShapes);
		if (!fault) return [{ ...call, params: completed(method, params) }];
		ignore(`${method} has been ignored: ${fault}`);
		return method === 'textDocument/didChange' ? afterLostChange(call, params) : [];
	};
	const allowed = (message: unknown): readonly Message[] => {
		if (!isRecord(message)) return refuse(null, ErrorCodes.InvalidRequest, 'A message must be an object.');
		const { id, method } = message;
		const call = message as unknown as Call;
		if (method === undefined && (id === null || isId(id))) return [call];
		if (typeof method !== 'string') return refuse(null, ErrorCodes.InvalidRequest, 'A message must have a “method” or an “id”.');
		if (id === undefined) return notification(call);
		return isId(id) ? request(call) : refuse(null, ErrorCodes.InvalidRequest, `${method}: the “id” must be a text or a whole number.`);
	};
	return {
		onError: reader.onError,
		onClose: reader.onClose,
		onPartialMessage: reader.onPartialMessage,
		listen: (callback) =>
			reader.listen((message) => {
				for (const one of allowed(message)) callback(one);
			}),
		dispose: () => reader.dispose(),
	};
}

/** A notification of our own to the server: a change of a document could not be read, so that its text is no longer known. */
export const LOST_CHANGE = 'penholder/lostChange';

type Stage = 'new' | 'running' | 'shut down';

/** A request, or a notification where it has no id. */
interface Call extends Message {
	readonly id?: unknown;
	readonly method: string;
	readonly params?: unknown;
}

function untimelyAt(stage: Stage, method: string): { readonly code: number; readonly message: string } | undefined {
	if (stage === 'shut down') return { code: ErrorCodes.InvalidRequest, message: 'The server has been shut down.' };
	if (stage === 'new' && method !== 'initialize') {
		return { code: ErrorCodes.ServerNotInitialized, message: 'The first request must be “initialize”.' };
	}
	if (stage === 'running' && method === 'initialize') {
		return { code: ErrorCodes.InvalidRequest, message: 'The server has been initialized already.' };
	}
	return undefined;
}

function faultOf(params: unknown, method: string, shapes: Readonly<Record<string, Shape>>): string | undefined {
	const shape = Object.hasOwn(shapes, method) ? shapes[method] : undefined;
	return shape && faultIn(params, shape);
}

/** The text is not what the client has any more: it is closed, and the server is told why. */
function afterLostChange(call: Call, params: unknown): readonly Call[] {
	const document = isRecord(params) && isRecord(params.textDocument) ? params.textDocument : {};
	const { uri } = document;
	if (typeof uri !== 'string') return [];
	return [
		{ ...call, method: LOST_CHANGE, params: { uri } },
		{ ...call, method: 'textDocument/didClose', params: { textDocument: { uri } } },
	];
}

/** With what some clients leave out. */
const COMPLETED: Readonly<Record<string, (params: never) => unknown>> = {
	initialize: (params: object) => ({ capabilities: {}, ...params }),
	'workspace/diagnostic': (params: object) => ({ previousResultIds: [], ...params }),
	'textDocument/didOpen': (params: About) => withVersion(params),
	'textDocument/didChange': (params: About & { readonly contentChanges: readonly Change[] }) => ({
		...withVersion(params),
		contentChanges: params.contentChanges.map(({ text, range }) => (range ? { text, range } : { text })),
	}),
};

function completed(method: string, params: unknown): unknown {
	return Object.hasOwn(COMPLETED, method) ? COMPLETED[method]?.(params as never) : params;
}

interface About {
	readonly textDocument: Readonly<Record<string, unknown>>;
}

interface Change {
	readonly text: string;
	readonly range?: unknown;
}

/** A version that is no number is 0: the server counts for itself. */
function withVersion<Params extends About>(params: Params): Params {
	const { textDocument } = params;
	return Number.isInteger(textDocument.version) ? params : { ...params, textDocument: { ...textDocument, version: 0 } };
}

/** A part that is null is one that is not given. */
function withoutNulls(params: unknown): unknown {
	if (params === null) return undefined;
	if (!isRecord(params) || !Object.values(params).includes(null)) return params;
	return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
}

function isId(id: unknown): boolean {
	return typeof id === 'string' || Number.isInteger(id);
}
