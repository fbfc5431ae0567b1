import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordFigure } from '../testing/figures.ts';
import { StreamReader } from './streamReader.ts';

/** `PENHOLDER_RUNS` makes it longer. */
const RUNS = Number(process.env.PENHOLDER_RUNS ?? 100);

const framed = (value: unknown) => {
	const body = JSON.stringify(value);
	return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};
const hello = { jsonrpc: '2.0', method: 'hello', params: { text: 'السلام عليكم\r\n\r\nContent-Length: 3\r\n\r\n{}' } };
const bye = { jsonrpc: '2.0', id: 1, method: 'bye' };

test(
	'messages are read however they are cut',
	async () => {
		const bytes = Buffer.from([hello, bye, hello].map(framed).join(''));
		let tried = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 30 }), async (cuts) => {
				tried++;
				expect(await read(pieces(bytes, cuts))).toEqual({ messages: [hello, bye, hello], problems: 0 });
			}),
			{ numRuns: RUNS },
		);
		recordFigure('streams of messages read', tried);
	},
	20_000 + 20 * RUNS,
);

test('any field of a header may stand beside the length, in any case', async () => {
	const body = JSON.stringify(bye);
	const header = `content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:${body.length} \r\n\r\n`;
	expect(await read([header + body])).toEqual({ messages: [bye], problems: 0 });
});

test.each([
	['text between two messages', 'Debugger attached.\n'],
	['text with a blank line', 'Warning:\r\n\r\nsomething'],
	['a header without a length', 'Content-Type: x\r\n\r\n'],
	['a length that is no number', 'Content-Length: many\r\n\r\n'],
	['a negative length', 'Content-Length: -5\r\n\r\n{}'],
	['no length', 'Content-Length: 0\r\n\r\n'],
	['a length that no computer has', 'Content-Length: 99999999999\r\n\r\n{}'],
	['a length too short', framed(hello).replace(/\d+/, '20')],
	['a length too great', framed(hello).replace(/\d+/, '300')],
	['a length in characters instead of bytes', framed(hello).replace(/\d+/, String(JSON.stringify(hello).length))],
	['a body that is no JSON', 'Content-Length: 5\r\n\r\n{"a":'],
	['a body that is not whole', framed(hello).slice(0, 60)],
	['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0, 0x80])],
	['a header without end', `X: ${'x'.repeat(100_000)}`],
	['a mark of byte order', '\ufeff'],
])('after %s the next messages are read', async (_, nonsense) => {
	const bytes = Buffer.concat([
		Buffer.from(framed(bye)),
		Buffer.from(nonsense as string),
		Buffer.from([bye, hello, bye].map(framed).join('')),
	]);
	for (const cuts of [[], [...bytes.keys()].filter((at) => at % 7 === 0)]) {
		const { messages } = await read(pieces(bytes, cuts));
		expect(messages.slice(0, 1)).toEqual([bye]);
		expect(messages.slice(-2)).toEqual([hello, bye]);
	}
});

test('a message that has come whole is read though the one before never will be', async () => {
	const input = new PassThrough();
	const reader = new StreamReader(input, () => undefined);
	const heard = new Promise((resolve) => reader.listen(resolve));
	for (const byte of Buffer.from(`Content-Length: 900\r\n\r\n{"jsonrpc": ${framed(bye)}`)) input.write(Buffer.from([byte]));
	expect(await heard).toEqual(bye);
	input.end();
});

test('a header without end costs neither memory nor more time than its bytes', async () => {
	const piece = Buffer.alloc(65_536, 'x');
	const { messages, problems } = await read([...Array.from({ length: 500 }, () => piece), Buffer.from(framed(bye))]);
	expect(messages).toEqual([bye]);
	expect(problems).toBeGreaterThan(0);
});

function pieces(bytes: Buffer, cuts: readonly number[]): Buffer[] {
	const places = [0, ...[...new Set(cuts)].sort((one, other) => one - other), bytes.length];
	return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

/** What a reader makes of pieces that come one after another, and how often it complains. */
async function read(chunks: readonly (string | Buffer)[]): Promise<{ messages: unknown[]; problems: number }> {
	const input = new PassThrough();
	const messages: unknown[] = [];
	let problems = 0;
	const reader = new StreamReader(input, () => problems++);
	const ended = new Promise<void>((resolve) => reader.onClose(() => resolve()));
	reader.listen((message) => messages.push(message));
	for (const chunk of chunks) if (chunk.length > 0) input.write(chunk);
	input.end();
	await ended;
	return { messages, problems };
}
