import { spawnSync } from 'node:child_process';
import { openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { recordFigure } from '../testing/figures.ts';
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { NO_SMALL_DISK, smallDisk } from '../testing/smallDisk.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import type { CheckInvocation } from './arguments.ts';
import { runCheck } from './checkCommand.ts';
import type { Examine } from './checkFile.ts';
import { runNew } from './newCommand.ts';

const command = fileURLToPath(new URL('../../bin/penholder.mjs', import.meta.url));
const invocation: CheckInvocation = { command: 'check', paths: [], fix: true, format: 'text' };
/** Two paragraphs have the same number, which is mended safely. */
const draft = `The General Assembly,\n\n1. Decides to convene a meeting;\n\n1. Requests a report${' of all lighthouses'.repeat(2_000)}.\n`;

describe('what `penholder check --fix` cannot write is told, and stays as it was', () => {
	test('on a full disk', async ({ skip }) => {
		const disk = await smallDisk();
		if (disk === undefined) return skip(NO_SMALL_DISK);
		const letter = join(disk.folder, 'draft.undoc');
		writeFileSync(letter, draft);
		const { code, output, errors } = await fix(letter);
		expect(errors).toBe(`penholder: ${letter} cannot be written: its disk is full.\n`);
		expect(output).toContain('can be mended with --fix');
		expect(code).toBe(2);
		expect(readFileSync(letter, 'utf8')).toBe(draft);
		expect(readdirSync(disk.folder)).toEqual(['draft.undoc']);
	});

	test('on a read-only disk', async ({ skip }) => {
		const disk = await smallDisk();
		if (disk === undefined) return skip(NO_SMALL_DISK);
		const letter = join(disk.folder, 'draft.undoc');
		writeFileSync(letter, draft);
		disk.protect();
		expect(await fix(letter)).toMatchObject({ code: 2, errors: `penholder: ${letter} cannot be written: its disk is read-only.\n` });
		expect(readFileSync(letter, 'utf8')).toBe(draft);
	});

	test.each([
		['deleted', (path: string) => rmSync(path, { force: true }), 'does not exist; see whether its name is right.'],
		['replaced', (path: string) => writeFileSync(path, 'My diary.'), 'cannot be written: it has changed meanwhile.'],
	])('in a file that is %s meanwhile', async (_, disturb, problem) => {
		const folder = await temporaryFolder({ 'draft.undoc': draft, 'other.undoc': draft });
		const letter = join(folder, 'draft.undoc');
		let after = '';
		const disturbed: Examine = (text) => {
			disturb(letter);
			after = readdirSync(folder).includes('draft.undoc') ? readFileSync(letter, 'utf8') : '';
			const start = text.indexOf('\n1. Requests') + 1;
			const edits = [{ start, end: start + 1, newText: '2' }];
			const fixes = [{ title: { template: 'Write 2', values: [] }, safe: true, edits }];
			const finding = {
				code: 'clause/number',
				severity: 'error',
				start,
				end: start + 1,
				message: { template: 'No.', values: [] },
				fixes,
			} as const;
			return { kind: 'draft-resolution', language: 'en', findings: start > 0 ? [finding] : [] };
		};
		const { code, errors } = await fix(letter, disturbed);
		expect({ code, errors }).toEqual({ code: 2, errors: `penholder: ${letter} ${problem}\n` });
		expect(readdirSync(folder)).toEqual(after === '' ? ['other.undoc'] : ['draft.undoc', 'other.undoc']);
		if (after) expect(readFileSync(letter, 'utf8')).toBe(after);
	});
});

test('a new document for which the disk has no room leaves no half of it', async ({ skip }) => {
	const disk = await smallDisk();
	if (disk === undefined) return skip(NO_SMALL_DISK);
	writeFileSync(join(disk.folder, 'large.txt'), 'x'.repeat(63 * 1024));
	const terminal = memoryTerminal();
	const path = join(disk.folder, 'request.undoc');
	const options = new Map([
		['language', 'en'],
		['state', 'KE'],
		['output', path],
	]);
	expect(await runNew({ command: 'new', kind: 'supplementary-request', options }, terminal)).toBe(2);
	expect(terminal.written().errors).toContain(`penholder: ${path} cannot be written: its disk is full.\n`);
	expect(readdirSync(disk.folder)).toEqual(['large.txt']);
});

test('output for which the disk has no room is told of, and no command says that all is well', async ({ skip }) => {
	if (process.platform !== 'linux') return skip('Only Linux has the device that is always full.');
	const folder = await temporaryFolder({ 'draft.undoc': 'The General Assembly,\n' });
	const letter = join(folder, 'draft.undoc');
	const commands = [['check', letter], ['html', letter], ['ready', letter], ['batch']];
	for (const words of commands) {
		const full = openSync('/dev/full', 'w');
		const input = words[0] === 'batch' ? '{"id":1,"text":"The General Assembly,"}\n' : '';
		const { status, stderr } = spawnSync(process.execPath, [command, ...words], { input, stdio: ['pipe', full, 'pipe'], encoding: 'utf8' });
		expect(stderr, words.join(' ')).toBe('penholder: the output cannot be written (ENOSPC).\n');
		expect(status, words.join(' ')).toBe(2);
	}
	recordFigure('commands run on a full disk', commands.length);
}, 60_000);

async function fix(path: string, examine?: Examine) {
	const terminal = memoryTerminal();
	const code = await runCheck({ ...invocation, paths: [path] }, terminal, examine === undefined ? {} : { examine });
	return { code, ...terminal.written() };
}
