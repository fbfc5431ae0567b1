import type { Readable } from 'node:stream';
import { AbstractMessageReader, type DataCallback, type Disposable, type Message, type MessageReader } from 'vscode-languageserver/node';

/**
 * Reads the messages of a client from a stream of bytes, each a header with `Content-Length` and a body of JSON. After anything that is no message
 * (a body shorter or longer than announced, text between two messages, a header without end) it goes on with the next header that can be found,
 * where the reader of the protocol's library would take every later message for a part of the one before and answer none.
 */
export class StreamReader extends AbstractMessageReader implements MessageReader {
	readonly #input: Readable;
	readonly #onNonsense: (problem: string) => void;
	#chunks: Buffer[] = [];
	#size = 0;
	/** Nothing new can be found before so many bytes are here, unless another header is. */
	#needed = 1;

	/** @param onNonsense is told in a sentence what was no message */
	constructor(input: Readable, onNonsense: (problem: string) => void) {
		super();
		this.#input = input;
		this.#onNonsense = onNonsense;
	}

	listen(callback: DataCallback): Disposable {
		const take = (chunk: Buffer) => {
			const before = this.#chunks.at(-1)?.subarray(-LONGEST_FIELD) ?? Buffer.alloc(0);
			this.#chunks.push(chunk);
			this.#size += chunk.length;
			if (this.#size >= this.#needed || headerIn(Buffer.concat([before, chunk])) >= 0) this.#read(callback);
		};
		this.#input.on('data', take);
		this.#input.on('error', (error) => this.fireError(error));
		this.#input.on('end', () => this.fireClose());
		this.#input.on('close', () => this.fireClose());
		return { dispose: () => this.#input.off('data', take) };
	}

	#read(callback: DataCallback): void {
		let rest: Buffer<ArrayBufferLike> = this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks);
		this.#needed = 0;
		while (this.#needed === 0) rest = this.#readOne(rest, callback);
		this.#chunks = rest.length > 0 ? [rest] : [];
		this.#size = rest.length;
	}

	/** What is left behind the first message or the first nonsense; sets what is needed where neither is whole. */
	#readOne(bytes: Buffer, callback: DataCallback): Buffer {
		const headerEnd = bytes.indexOf(BLANK_LINE);
		if (headerEnd < 0) return this.#withoutHeader(bytes);
		const header = bytes.toString('latin1', Math.max(0, headerEnd - LONGEST_HEADER), headerEnd);
		const length = lengthIn(header);
		const start = headerEnd + BLANK_LINE.length;
		if (length === undefined) {
			this.#onNonsense('What came before a blank line is no header: it has no “Content-Length” with the number of bytes that follow.');
			return bytes.subarray(start);
		}
		const end = start + length;
		const body = bytes.subarray(start, end);
		const next = headerIn(body);
		if (bytes.length < end && next < 0) {
			this.#needed = end;
			return bytes;
		}
		const message = next < 0 ? parsed(body.toString('utf8')) : undefined;
		if (message !== undefined) {
			callback(message);
			return bytes.subarray(end);
		}
		this.#onNonsense(`The ${length} bytes behind a header are no JSON. Is “Content-Length” counted in bytes of UTF-8?`);
		return next < 0 ? bytes.subarray(end) : bytes.subarray(start + next);
	}

	#withoutHeader(bytes: Buffer): Buffer {
		this.#needed = bytes.length + 1;
		if (bytes.length <= LONGEST_HEADER) return bytes;
		this.#onNonsense(`A header does not end after ${LONGEST_HEADER} bytes.`);
		const rest = bytes.subarray(bytes.length - LONGEST_HEADER / 2);
		this.#needed = rest.length + 1;
		return rest;
	}
}

const BLANK_LINE = '\r\n\r\n';
/** In bytes; real ones have some forty. */
const LONGEST_HEADER = 8192;
/** In bytes: a field with a length. */
const LONGEST_FIELD = 64;
/** In bytes: about what Node can hold as one text. */
const LONGEST_BODY = 500_000_000;

/** The last length that a header tells: what stands before it is the rest of something else. */
function lengthIn(header: string): number | undefined {
	const told = [...header.matchAll(/Content-Length:[ \t]*(\d{1,15})[ \t]*(?=\r\n|$)/gi)].at(-1)?.[1];
	const length = Number(told);
	return told !== undefined && length <= LONGEST_BODY ? length : undefined;
}

/** Where a header begins in what should be a body, which can hold none: JSON has no line breaks inside its texts. -1 where it is so. */
function headerIn(body: Buffer): number {
	const name = body.indexOf('Content-Length:');
	if (name < 0) return -1;
	const found = body.toString('latin1', name).search(/Content-Length:[ \t]*\d+[ \t]*\r\n/i);
	return found < 0 ? -1 : name + found;
}

function parsed(body: string): Message | undefined {
	try {
		return JSON.parse(body) as Message;
	} catch {
		return undefined;
	}
}
