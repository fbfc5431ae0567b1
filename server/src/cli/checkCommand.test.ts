import { writeFileSync } from 'node:fs';
import { chmod, readdir, readFile, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { sentence } from '../text/sentence.ts';
import type { CheckFormat, CheckInvocation } from './arguments.ts';
import { type CheckTrial, runCheck } from './checkCommand.ts';
import type { Examine } from './checkFile.ts';

/** Stands in for all rules: "teh" is an error with a safe fix, "colour" a warning with none. A text without "Assembly" is no document. */
const examine: Examine = (text) => ({
	kind: text.includes('Assembly') ? 'draft-resolution' : 'none',
	language: 'en',
	findings: [...text.matchAll(/teh|colour/g)].map(({ 0: word, index }) => ({
		code: `spelling/${word}`,
		severity: word === 'teh' ? 'error' : 'warning',
		message: sentence`“${word}” is no word.`,
		start: index,
		end: index + word.length,
		...(word === 'teh'
			? { fixes: [{ title: sentence`Write “the”`, safe: true, edits: [{ start: index, end: index + 3, newText: 'the' }] }] }
			: {}),
	})),
});

describe('exit codes', () => {
	test.each([
		['a clean document', 'The Assembly', {}, 0],
		['an error', 'In teh Assembly', {}, 1],
		['a warning', 'A colour for the Assembly', {}, 0],
		['as many warnings as let pass', 'A colour for the Assembly', { maxWarnings: 1 }, 0],
		['more warnings than let pass', 'A colour for the Assembly', { maxWarnings: 0 }, 1],
		['an error that --fix mends', 'In teh Assembly', { fix: true }, 0],
	])('%s: %s', async (_, text, options, code) => {
		const folder = await temporaryFolder({ 'a.undoc': text });
		expect((await check(folder, options, 'a.undoc')).code).toBe(code);
	});
});

describe('what is checked', () => {
	test('of a folder its documents, with a count of the other texts', async () => {
		const folder = await temporaryFolder({ 'a.txt': 'In teh Assembly', 'b.md': 'My diary', 'c.undoc': 'Half', 'd/e.txt': 'The Assembly' });
		const { output } = await check(folder, {}, '');
		expect(output).toContain('a.txt:1:4: error: “teh” is no word. [spelling/teh]');
		expect(output).toContain('c.undoc: this does not read as a United Nations document');
		expect(output).toContain(
			'3 documents, 1 error, no warnings; 1 can be mended with --fix; 1 other file that is no United Nations document\n',
		);
	});

	test('a file that is named twice, or named and found, once', async () => {
		const folder = await temporaryFolder({ 'a.txt': 'The Assembly' });
		expect((await check(folder, {}, 'a.txt', '', './a.txt')).output).toBe('1 document, no errors, no warnings\n');
	});

	test('a file that is named, whatever it is', async () => {
		const folder = await temporaryFolder({ 'diary.log': 'teh' });
		expect((await check(folder, {}, 'diary.log')).output).toContain('diary.log:1:1: error');
	});

	test('standard input', async () => {
		const terminal = memoryTerminal('In teh Assembly');
		expect(await runCheck({ ...invocation, paths: ['-'] }, terminal, { examine })).toBe(1);
		expect(terminal.written().output).toContain('-:1:4: error');
	});
});

describe('what cannot be used is told in one sentence on standard error, and the rest is checked', () => {
	test.each([
		['a missing file', {}, 'gone.txt', 'does not exist; see whether its name is right.'],
		['a path through a file', { 'a.txt': '' }, 'a.txt/b.txt', 'does not exist; see whether its name is right.'],
		['an empty folder', { 'sub/picture.png': '' }, 'sub', 'holds no file named *.undoc, *.txt or *.md.'],
		[
			'a folder without documents',
			{ 'sub/a.txt': 'My diary', 'sub/b.md': 'Yours' },
			'sub',
			'holds no United Nations document: none of its text files (2) reads as one.',
		],
		['a binary file', { 'a.undoc': Uint8Array.of(1, 2, 0, 3) }, 'a.undoc', 'is a binary file, not text.'],
		[
			'UTF-16',
			{ 'a.undoc': Buffer.from('\ufeffThe Assembly', 'utf16le') },
			'a.undoc',
			/is in UTF-16 .* save it as UTF-8, for example with `iconv -f UTF-16LE .*`\.$/,
		],
	])('%s', async (_, files, path, sentence) => {
		const folder = await temporaryFolder({ ...files, 'good.txt': 'The Assembly' });
		const { code, output, errors } = await check(folder, {}, path, 'good.txt');
		expect(code).toBe(2);
		expect(errors.split('\n')).toHaveLength(2);
		expect(errors.slice(`penholder: ${join(folder, path)} `.length).trimEnd()).toEqual(
			typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
		);
		expect(output).toMatch(/^1 document, no errors, no warnings;.* 1 could not be used\n$/);
	});

	test('a file of 50 MB, which is not even read', async () => {
		const folder = await temporaryFolder({ 'a.txt': '' });
		await truncate(join(folder, 'a.txt'), 50_000_000);
		expect(await check(folder, {}, 'a.txt')).toEqual({
			code: 2,
			output: '',
			errors: `penholder: ${join(folder, 'a.txt')} is too large: penholder reads documents of less than 50 MB.\n`,
		});
	});
});

describe('--fix', () => {
	test('mends what is safe, says so, and reports what is left', async () => {
		const folder = await temporaryFolder({ 'a.txt': 'In teh Assembly\nteh colour\n' });
		const { code, output } = await check(folder, { fix: true }, 'a.txt');
		const name = join(folder, 'a.txt');
		expect(code).toBe(0);
		expect(output).toBe(`${name}: 2 mended
  1:4  Write “the” [spelling/teh]
  2:1  Write “the” [spelling/teh]
${name}:2:5: warning: “colour” is no word. [spelling/colour]
   2 | the colour
     |     ^^^^^^
1 document, no errors, 1 warning; 2 mended
`);
		expect(await readFile(name, 'utf8')).toBe('In the Assembly\nthe colour\n');
		expect(await readdir(folder)).toEqual(['a.txt']);
	});

	test('keeps line endings and the byte-order mark', async () => {
		const folder = await temporaryFolder({ 'a.txt': '\ufeffIn teh Assembly\r\nteh\nend' });
		await check(folder, { fix: true }, 'a.txt');
		expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('\ufeffIn the Assembly\r\nthe\nend');
	});

	test('does not write what it does not mend', async () => {
		const folder = await temporaryFolder({ 'a.txt': 'The colour of the Assembly' });
		await chmod(join(folder, 'a.txt'), 0o400);
		expect((await check(folder, { fix: true }, 'a.txt')).code).toBe(0);
	});

	test('loses nothing where the file has been saved meanwhile', async () => {
		const folder = await temporaryFolder({ 'a.txt': 'In teh Assembly' });
		const name = join(folder, 'a.txt');
		const terminal = memoryTerminal();
		const interrupted: Examine = (text, settings) => {
			writeFileSync(name, 'In teh new Assembly');
			return examine(text, settings);
		};
		expect(await runCheck({ ...invocation, fix: true, paths: [name] }, terminal, { examine: interrupted })).toBe(2);
		expect(terminal.written().errors).toBe(`penholder: ${name} cannot be written: it has changed meanwhile.\n`);
		expect(terminal.written().output).toContain('1 can be mended with --fix');
		expect(await readFile(name, 'utf8')).toBe('In teh new Assembly');
	});

	test('of standard input writes the mended text, and reports on standard error', async () => {
		const terminal = memoryTerminal('\ufeffIn teh Assembly\r\n');
		expect(await runCheck({ ...invocation, paths: ['-'], fix: true }, terminal, { examine })).toBe(0);
		expect(terminal.written()).toEqual({
			output: '\ufeffIn the Assembly\r\n',
			errors: '-: 1 mended\n  1:4  Write “the” [spelling/teh]\n1 document, no errors, no warnings; 1 mended\n',
		});
	});
});

test('--format json tells the same to a program', async () => {
	const folder = await temporaryFolder({ 'a.txt': 'Line\nIn teh Assembly', 'b.txt': 'My diary' });
	const { output } = await check(folder, { format: 'json' }, '', 'gone');
	expect(JSON.parse(output)).toEqual({
		documents: [
			{
				file: join(folder, 'a.txt'),
				kind: 'draft-resolution',
				language: 'en',
				findings: [
					{
						code: 'spelling/teh',
						severity: 'error',
						...{ start: 8, end: 11, line: 2, column: 4, endLine: 2, endColumn: 7 },
						message: '“teh” is no word.',
						related: [],
						fixes: [{ title: 'Write “the”', safe: true, edits: [{ start: 8, end: 11, newText: 'the' }] }],
					},
				],
				mended: [],
			},
		],
		otherFiles: [join(folder, 'b.txt')],
		unusable: [`${join(folder, 'gone')} does not exist; see whether its name is right.`],
		summary: { documents: 1, otherFiles: 1, unusable: 1, errors: 1, warnings: 0, informational: 0, hints: 0, mendable: 1, mended: 0 },
	});
});

describe('with worker threads, those of the bundle that `npm run build` makes,', { timeout: 60_000 }, () => {
	const inThreads: CheckTrial = { patience: 0, module: new URL('../../dist/checkWorker.js', import.meta.url) };
	const files = {
		...Object.fromEntries(sampleDocuments.slice(0, 8).map(({ paragraphs }, index) => [`${index}.txt`, paragraphs.join('\n\n')])),
		'diary.md': 'My diary',
		'draft.undoc': 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n',
		'picture.txt': Uint8Array.of(1, 2, 0, 3),
		'strict/.penholder.json': '{"rules":{"clause/number":"warning","unknown/rule":"off"}}',
		'strict/draft.undoc': 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n',
		'broken/.penholder.json': 'nonsense',
		'broken/draft.undoc': 'The General Assembly,\n',
	};

	test.each<CheckFormat>(['text', 'json', 'sarif', 'github'])('the report is the same as with one, to the byte: %s', async (format) => {
		const folder = await temporaryFolder(files);
		const reports: { output: string; errors: string; code: number }[] = [];
		for (const trial of [{}, inThreads]) {
			const terminal = memoryTerminal('The General Assembly,\n\n2. Decides.');
			const paths = [folder, '-', join(folder, 'gone.txt'), join(folder, 'draft.undoc')];
			const code = await runCheck({ ...invocation, jobs: trial === inThreads ? 2 : 1, format, paths }, terminal, trial);
			reports.push({ code, ...terminal.written() });
		}
		expect(reports[1]).toEqual(reports[0]);
		expect(reports[0]?.output).toContain('draft.undoc');
		expect(reports[0]?.code).toBe(2);
	});

	test('--fix mends a file with two names once', async () => {
		const draft = 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n';
		const folder = await temporaryFolder({ 'a.undoc': draft, 'c.undoc': draft });
		await symlink(join(folder, 'a.undoc'), join(folder, 'b.undoc'));
		const terminal = memoryTerminal();
		expect(await runCheck({ ...invocation, fix: true, jobs: 2, paths: [folder] }, terminal, inThreads)).toBe(0);
		expect(terminal.written().output.match(/^.*: 1 mended$/gm)).toEqual(['a', 'c'].map((name) => `${join(folder, name)}.undoc: 1 mended`));
		expect(await readFile(join(folder, 'c.undoc'), 'utf8')).toContain('\n2. Requests a report.');
	});
});

test('a document on which penholder itself fails is told of, and the others are checked', async () => {
	const folder = await temporaryFolder({ 'a.txt': 'The Assembly', 'b.txt': 'The Assembly', 'c.txt': 'In teh Assembly' });
	const terminal = memoryTerminal();
	let calls = 0;
	const failing: Examine = (text, settings) => {
		if (++calls === 2) throw new Error('out of luck');
		return examine(text, settings);
	};
	expect(await runCheck({ ...invocation, paths: [folder] }, terminal, { examine: failing })).toBe(2);
	expect(terminal.written().errors).toBe(
		`penholder: ${join(folder, 'b.txt')} could not be checked, since penholder failed on it (out of luck). Please report this.\n`,
	);
	expect(terminal.written().output).toMatch(/\n2 documents, 1 error, .*; 1 could not be used\n$/);
});

const invocation: CheckInvocation = { command: 'check', paths: [], fix: false, format: 'text' };

/** Checks paths within the folder. */
async function check(folder: string, options: Partial<CheckInvocation>, ...paths: string[]) {
	const terminal = memoryTerminal();
	const code = await runCheck({ ...invocation, ...options, paths: paths.map((path) => join(folder, path)) }, terminal, { examine });
	return { code, ...terminal.written() };
}
