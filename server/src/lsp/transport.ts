import {
	createServerPipeTransport,
	createServerSocketTransport,
	ErrorCodes,
	IPCMessageReader,
	IPCMessageWriter,
	type Message,
	type MessageReader,
	type MessageWriter,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { StreamReader } from './streamReader.ts';

/** How the server hears and speaks. */
interface Transport {
	readonly reader: MessageReader;
	readonly writer: MessageWriter;
}

/**
 * The client says how it talks to the server: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. A server started by hand, without any of
 * them, is meant to talk over its standard streams.
 */
export function transportOf(commandArguments: readonly string[]): Transport {
	if (commandArguments.includes('--node-ipc')) return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
	const port = Number(argumentOf('--socket', commandArguments));
	const pipe = argumentOf('--pipe', commandArguments);
	if (port) return endingWithClient(createServerSocketTransport(port));
	if (pipe) return endingWithClient(createServerPipeTransport(pipe));
	return standardStreams();
}

function standardStreams(): Transport {
	const writer = new StreamMessageWriter(process.stdout);
	const reader = new StreamReader(process.stdin, (problem) => {
		const answer = { jsonrpc: '2.0', id: null, error: { code: ErrorCodes.ParseError, message: problem } };
		void writer.write(answer as Message).catch(() => undefined);
	});
	return endingWithClient([reader, writer]);
}

/** A client that is gone without a word has not ended its server as it should. */
function endingWithClient([reader, writer]: readonly [MessageReader, MessageWriter]): Transport {
	reader.onClose(() => process.exit(process.exitCode ?? 1));
	// A client that no longer reads is as good as gone.
	writer.onError(() => process.exit(process.exitCode ?? 1));
	return { reader, writer };
}

/** `--name=value` or `--name value`. */
function argumentOf(name: string, commandArguments: readonly string[]): string | undefined {
	const index = commandArguments.findIndex((argument) => argument === name || argument.startsWith(`${name}=`));
	const found = commandArguments[index];
	return found === name ? commandArguments[index + 1] : found?.slice(name.length + 1);
}
