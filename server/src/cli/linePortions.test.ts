import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linePortions, linesOf } from './linePortions.ts';

const LONG = 1_000_000;

test.each([
	['no input', '', []],
	['lines', 'one\ntwo\n', ['one', 'two']],
	['a last line without a line feed', 'one\ntwo', ['one', 'two']],
	['empty lines', '\n\none\n', ['', '', 'one']],
	['carriage returns are left', 'one\r\ntwo', ['one\r', 'two']],
])('%s', async (_, text, lines) => {
	expect(await readLines([text], LONG)).toEqual(lines);
});

describe('a line that is too long', () => {
	test('passes by, and only its beginning is kept', async () => {
		expect(await readLines(['short\n', '1234', '567', '89\nnext'], 5)).toEqual(['short', { beginning: '12345' }, 'next']);
	});

	// Tried again where memory that others have left is taken away too late.
	test('takes no more memory than the longest that is allowed', { retry: 3 }, async () => {
		const pieces = 200;
		const before = process.memoryUsage().arrayBuffers;
		const lines = await readLines(Array.from<Buffer>({ length: pieces }).fill(Buffer.alloc(1_000_000, 'x')), 2_000_000);
		expect(lines).toEqual([{ beginning: 'x'.repeat(1024) }]);
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
	});

	test('may have just as many bytes as allowed', async () => {
		expect(await readLines(['123', '45\n123456\n12345'], 5)).toEqual(['12345', { beginning: '12345' }, '12345']);
	});
});

test('however the input is cut into chunks, the lines are the same', async () => {
	const lines = fc.array(fc.stringMatching(/^[a-zé大]{0,9}$/), { minLength: 1 });
	await fc.assert(
		fc.asyncProperty(lines, fc.array(fc.nat(9)), fc.constantFrom(6, LONG), async (expected, cuts, longest) => {
			const text = Buffer.from(expected.join('\n'));
			const chunks: Buffer[] = [];
			let at = 0;
			for (const cut of cuts) {
				chunks.push(text.subarray(at, at + cut));
				at += cut;
			}
			chunks.push(text.subarray(at));
			const withoutLastEmpty = expected.at(-1) === '' ? expected.slice(0, -1) : expected;
			const bytes = withoutLastEmpty.map((line) => Buffer.from(line));
			expect(await readLines(chunks, longest)).toEqual(
				bytes.map((line) => (line.length > longest ? { beginning: line.subarray(0, longest).toString() } : line.toString())),
			);
		}),
	);
});

async function readLines(chunks: readonly (string | Buffer)[], longest: number) {
	const lines: (string | { beginning: string })[] = [];
	for await (const portion of linePortions(stream(chunks), longest)) {
		expect(portion.bytes.buffer.byteLength).toBe(portion.bytes.byteLength);
		for (const line of linesOf(portion)) {
			lines.push('bytes' in line ? line.bytes.toString() : { beginning: line.beginning.toString() });
			expect(line.number).toBe(lines.length);
		}
	}
	return lines;
}

async function* stream(chunks: readonly (string | Buffer)[]): AsyncGenerator<Buffer> {
	for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
