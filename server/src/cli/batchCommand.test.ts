import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordFigure } from '../testing/figures.ts';
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { runBatch } from './batchCommand.ts';
import { runMergeReports } from './mergeReportsCommand.ts';

/** Our examples, one a line, and lines that cannot be used between them. */
const lines = sampleDocuments.flatMap(({ paragraphs }, index) => [
	JSON.stringify({ id: `sample ${index}`, text: paragraphs.join('\n\n') }),
	...(index % 7 === 0 ? [`{"id":${index},"text":5}`, '', 'nonsense'] : []),
]);

/** From the first document on, by the threads that users have: those of the bundle that `npm run build` makes. */
const inThreads = { patience: 0, module: new URL('../../dist/batchWorker.js', import.meta.url) };

describe('with worker threads', { timeout: 60_000 }, () => {
	test('the answers and the summary are the same as with one, to the byte', async () => {
		const folder = await temporaryFolder({});
		const [one, two] = [join(folder, 'one.json'), join(folder, 'two.json')];
		const alone = await batch(lines, { jobs: 1, summary: one });
		expect(await batch(lines, { jobs: 2, summary: two }, inThreads)).toEqual(alone);
		expect(alone.code).toBe(0);
		expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
	});

	test('a document for which a thread has no memory is answered by that, and all others as ever', async () => {
		const large = JSON.stringify({ id: 'large', text: 'The General Assembly,\n\n1. Decides.\n\n'.repeat(25_000) });
		const few = lines.slice(0, 4);
		const { code, output } = await batch([...few, large, ...few], { jobs: 2 }, { ...inThreads, memoryLimit: 64 });
		recordFigure('worker threads killed', 2);
		expect(code).toBe(0);
		const answers = output.trimEnd().split('\n');
		const usual = (await batch(few, { jobs: 1 })).output.trimEnd().split('\n');
		expect(answers.slice(0, usual.length)).toEqual(usual);
		expect(answers[usual.length]).toBe('{"id":"large","error":"line 5 needs more memory than there is."}');
		expect(answers.length).toBe(2 * usual.length + 1);
	});
});

describe('as engines for many machines use it', { timeout: 60_000 }, () => {
	const usable = lines.filter((line) => line.startsWith('{"id":"sample')).slice(0, 9);

	test('any split of the lines gives the same answers, and summaries whose sum is the same', async () => {
		const folder = await temporaryFolder({});
		const whole = join(folder, 'whole.json');
		const expected = await batch(usable, { jobs: 1, summary: whole });
		await fc.assert(
			fc.asyncProperty(fc.uniqueArray(fc.nat(usable.length), { maxLength: 3 }), async (cuts) => {
				const places = [0, ...cuts.sort((one, other) => one - other), usable.length];
				const summaries: string[] = [];
				let output = '';
				for (const [shard, end] of places.slice(1).entries()) {
					const summary = join(folder, `${shard}.json`);
					output += (await batch(usable.slice(places[shard], end), { jobs: 1, summary })).output;
					summaries.unshift(summary);
				}
				expect(output).toBe(expected.output);
				const merged = memoryTerminal();
				expect(await runMergeReports({ command: 'merge-reports', paths: summaries }, merged)).toBe(0);
				const sum = JSON.parse(merged.written().output);
				expect(sum).toEqual({ ...JSON.parse(readFileSync(whole, 'utf8')), reports: summaries.length });
			}),
			{ numRuns: 5 },
		);
	});

	test('a shard without lines has an answer without lines', async () => {
		expect(await batch([], {})).toEqual({ code: 0, output: '', errors: '' });
	});

	test('what an engine leaves at the end of a line, a tab or a carriage return, changes nothing', async () => {
		const some = usable.slice(0, 3);
		const { output } = await batch(some, { jobs: 1 });
		for (const end of ['\t', '\r', ' \t\r'])
			expect(
				(
					await batch(
						some.map((line) => line + end),
						{ jobs: 1 },
					)
				).output,
			).toBe(output);
	});

	test('an answer has nothing that an engine could take for the end of a line or of a key', async () => {
		const text = `The General Assembly,\r\n\t${String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code))}\ud800`;
		const { output } = await batch([JSON.stringify({ id: text, text })], { jobs: 1 });
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
		expect(output.trimEnd()).not.toMatch(/[\0-\x1f]/);
		expect(Buffer.from(output).toString()).toBe(output);
	});
});

describe('--summary', () => {
	test('replaces a summary, and leaves any other file as it is', async () => {
		const folder = await temporaryFolder({ 'letter.txt': 'Sir,' });
		const summary = join(folder, 'summary.json');
		await batch(lines.slice(0, 2), { summary });
		await batch(lines.slice(0, 1), { summary });
		expect(JSON.parse(readFileSync(summary, 'utf8')).documents).toBe(1);
		const letter = join(folder, 'letter.txt');
		expect(await batch(lines, { summary: letter })).toEqual({
			code: 2,
			output: '',
			errors: `penholder: ${letter} is there already and is no summary: name another file for the summary, or remove this one.\n`,
		});
		expect(readFileSync(letter, 'utf8')).toBe('Sir,');
	});

	test('is there only when the work is done', async () => {
		const folder = await temporaryFolder({});
		const summary = join(folder, 'summary.json');
		await batch(lines.slice(0, 1), { summary });
		const terminal = { ...memoryTerminal(), input: brokenInput() };
		await expect(runBatch({ command: 'batch', jobs: 1, summary }, terminal)).rejects.toThrow('The input is gone.');
		expect(existsSync(summary)).toBe(false);
	});

	test('that cannot be written is told of before the work', async () => {
		const summary = join(await temporaryFolder({}), 'no folder', 'summary.json');
		expect(await batch(lines, { summary })).toMatchObject({ code: 2, output: '', errors: expect.stringContaining('does not exist') });
	});
});

describe('merge-reports', () => {
	test('tells of every file that cannot be used, and adds up none', async () => {
		const folder = await temporaryFolder({ 'letter.txt': 'Sir,' });
		const summary = join(folder, 'summary.json');
		await batch(lines.slice(0, 2), { summary });
		const half = join(folder, 'half.json');
		writeFileSync(half, readFileSync(summary).subarray(0, 80));
		const terminal = memoryTerminal();
		const paths = [summary, join(folder, 'letter.txt'), half, join(folder, 'gone.json'), summary];
		expect(await runMergeReports({ command: 'merge-reports', paths }, terminal)).toBe(2);
		const { output, errors } = terminal.written();
		expect(output).toBe('');
		expect(errors.replaceAll(`penholder: ${folder}/`, '')).toBe(
			[
				'letter.txt is no summary: merge files that `penholder batch --summary` or `penholder merge-reports` has written.',
				'half.json is cut short: run `penholder batch --summary` once more for its documents.',
				'gone.json does not exist; see whether its name is right.',
				'summary.json is named twice: its documents would be counted twice.\n',
			].join('\n'),
		);
	});
});

async function batch(
	documents: readonly string[],
	options: { readonly jobs?: number; readonly summary?: string },
	limits?: Parameters<typeof runBatch>[2],
) {
	// In pieces, as from a pipe: what is read at once is also answered at once.
	const pieces = documents.map((line) => Buffer.from(`${line}\n`));
	const terminal = { ...memoryTerminal(), input: Readable.from(pieces) };
	const code = await runBatch({ command: 'batch', ...options }, terminal, limits);
	return { code, ...terminal.written() };
}

function brokenInput() {
	const input = memoryTerminal('{"id":1,"text":"a"}\n').input;
	return Object.assign(input, {
		async *[Symbol.asyncIterator]() {
			yield Buffer.from('{"id":1,"text":"a"}\n');
			throw new Error('The input is gone.');
		},
	});
}
