import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LONGEST_LINE } from './batchAnswer.ts';

/** The command as users have it: the bundle that `npm run build` makes, in a process of its own. */
const command = fileURLToPath(new URL('../../bin/penholder.mjs', import.meta.url));
const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));

describe('penholder', () => {
	test('checks the seeds, and finds one error: the annex that seed 002 promises', () => {
		const { status, output, errors } = penholder('check', seeds);
		expect(errors).toBe('');
		expect(output.match(/^.*: error: /gm)).toEqual([expect.stringContaining('002_5a894c35c2768328.txt:3:')]);
		expect(output).toMatch(/\n4 documents, 1 error, .*; 1 other file that is no United Nations document\n$/);
		expect(status).toBe(1);
	});

	test('writes a page', () => {
		const { status, output } = penholder('html', join(seeds, '004_cad8b63664231793.txt'));
		expect(status).toBe(0);
		expect(output).toMatch(/^<!doctype html>\n<html lang="zh" dir="ltr">[\s\S]*附件二[\s\S]*<\/html>\n$/);
	});

	test('shows an outline', () => {
		const { status, output } = penholder('outline', join(seeds, '004_cad8b63664231793.txt'));
		expect(output).toMatch(/^Request for the inclusion of an item, Chinese\n/);
		expect(output).toContain('\n    operative paragraph 5: 5. 决定');
		expect(status).toBe(0);
	});

	test('says what it finds in the language that is asked for, or that of the environment', () => {
		const letter = 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n';
		const { output } = penholderReading(letter, 'check', '--locale', 'fr_CA', '-');
		expect(output).toContain('erreur: Le numéro 3 suit 1\u00a0: des numéros ont été sautés.');
		expect(output).toContain('correction sûre, appliquée par --fix\u00a0: Numéroter les paragraphes de 1 à 2');
		expect(
			spawnSync(process.execPath, [command, 'check', '-'], { input: letter, encoding: 'utf8', env: { LANG: 'zh_CN.UTF-8' } }).stdout,
		).toContain('编号3紧接在1之后');
		expect(penholder('check', '--locale', 'tlh').errors).toBe(
			'penholder: --locale is ar, en, es, fr, ru or zh, or a locale of one of them such as fr_CA, not “\u2068tlh\u2069”.\n',
		);
	});

	test('mends standard input', () => {
		const { output } = penholderReading(
			'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n',
			'check',
			'--fix',
			'-',
		);
		expect(output).toBe('The General Assembly,\n\n1. Decides to convene a meeting;\n\n2. Requests a report.\n');
	});

	test.each([
		[['help'], 0, /^penholder reads/, /^$/],
		[['version'], 0, /^\d+\.\d+\.\d+\n$/, /^$/],
		[['chekc'], 2, /^$/, /^penholder: .*did you mean `penholder check`\?\n$/],
		[['outline', 'gone.txt'], 2, /^$/, /^penholder: gone\.txt does not exist; see whether its name is right\.\n$/],
		[['html', 'gone.txt'], 2, /^$/, /^penholder: gone\.txt does not exist; see whether its name is right\.\n$/],
		[['outline', '.'], 2, /^$/, /^penholder: \. is a folder, not a file\.\n$/],
		[[], 2, /^$/, /^penholder: Say what to do/],
	])('%j', (words, code, expectedOutput, expectedErrors) => {
		const { status, output, errors } = penholder(...words);
		expect({ status, output, errors }).toEqual({
			status: code,
			output: expect.stringMatching(expectedOutput),
			errors: expect.stringMatching(expectedErrors),
		});
	});
});

describe('penholder batch', () => {
	test('answers line by line, in order, whatever is wrong with one of them', async () => {
		const text = await readFile(join(seeds, '001_26fd981915cedf0e.txt'), 'utf8');
		const lines = ['{"id":1,"text":"The General Assembly,"}', 'nonsense', '', JSON.stringify({ id: 'seed', text }), '{"id":4,"text":""}'];
		const { status, output } = penholderReading(lines.join('\n'), 'batch');
		const answers = output
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(answers).toMatchObject([
			{ id: 1 },
			{ error: expect.any(String) },
			{ id: 'seed', kind: 'request', language: 'ar' },
			{ id: 4, kind: 'none' },
		]);
		expect(status).toBe(0);
	});

	test('refuses a line of more than 16 MiB and goes on', () => {
		const { output } = penholderReading(`{"id":"long","text":"${'x'.repeat(LONGEST_LINE)}"}\n{"id":2,"text":""}\n`, 'batch');
		expect(
			output
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line)),
		).toMatchObject([
			{ id: 'long', error: 'line 1 is longer than 16 MiB.' },
			{ id: 2, kind: 'none' },
		]);
	});

	test('ends quietly when nobody reads on', async () => {
		const child = spawn(process.execPath, [command, 'batch'], { stdio: ['pipe', 'pipe', 'pipe'] });
		const errors: Buffer[] = [];
		child.stderr.on('data', (chunk) => errors.push(chunk));
		child.stdin.on('error', () => undefined);
		child.stdout.once('data', () => child.stdout.destroy());
		child.stdin.end(`${JSON.stringify({ id: 1, text: 'The General Assembly,\n'.repeat(1000) })}\n`.repeat(100));
		const status = await new Promise((done) => child.on('close', done));
		expect(Buffer.concat(errors).toString()).toBe('');
		expect(status).toBe(0);
	});
});

function penholder(...words: string[]) {
	return penholderReading('', ...words);
}

function penholderReading(input: string, ...words: string[]) {
	const { FORCE_COLOR: _, ...others } = process.env;
	const environment = { ...others, LC_ALL: 'C' };
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
		input,
		encoding: 'utf8',
		env: environment,
		maxBuffer: 1e8,
	});
	return { status, output: stdout, errors: stderr };
}
