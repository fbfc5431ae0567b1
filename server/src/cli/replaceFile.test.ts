import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, {
	chmodSync,
	chownSync,
	linkSync,
	lstatSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordFigure } from '../testing/figures.ts';
import { NO_SMALL_DISK, smallDisk } from '../testing/smallDisk.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { createFile, replaceFile } from './replaceFile.ts';

describe('a file that is replaced', () => {
	test('has the new content, with the same permissions, and nothing else is left', async () => {
		const { folder, letter } = await folderWithLetter();
		for (const mode of [0o640, 0o600, 0o666, 0o755]) {
			chmodSync(letter, mode);
			replaceFile(letter, readFileSync(letter, 'utf8'), `new ${mode}`);
			expect(readFileSync(letter, 'utf8')).toBe(`new ${mode}`);
			expect(statSync(letter).mode & 0o7777).toBe(mode);
		}
		expect(readdirSync(folder)).toEqual(['letter.txt']);
	});

	test('still belongs to whom it belonged', async ({ skip }) => {
		if (process.getuid?.() !== 0) return skip('Only the administrator can give files away.');
		const { letter } = await folderWithLetter();
		chownSync(letter, 1234, 5678);
		chmodSync(letter, 0o640);
		replaceFile(letter, 'old', 'new');
		expect(statSync(letter)).toMatchObject({ uid: 1234, gid: 5678 });
		expect(statSync(letter).mode & 0o7777).toBe(0o640);
	});

	test('is still where symbolic links lead', async () => {
		const { folder, letter } = await folderWithLetter();
		const link = join(folder, 'link.txt');
		symlinkSync('letter.txt', link);
		symlinkSync('link.txt', join(folder, 'link of link.txt'));
		replaceFile(join(folder, 'link of link.txt'), 'old', 'new');
		expect(lstatSync(link).isSymbolicLink()).toBe(true);
		expect(readFileSync(letter, 'utf8')).toBe('new');
	});

	test('may have as long a name as names can be', async () => {
		const name = `${'й'.repeat(125)}.txt`;
		const folder = await temporaryFolder({ [name]: 'old' });
		replaceFile(join(folder, name), 'old', 'new');
		expect(readdirSync(folder)).toEqual([name]);
	});

	test('keeps what somebody else has saved meanwhile', async () => {
		const { folder, letter } = await folderWithLetter();
		for (const newer of ['newer', '', 'old ', Buffer.of(0x6f, 0x6c, 0xff)]) {
			writeFileSync(letter, newer);
			expect(() => replaceFile(letter, 'old', 'new')).toThrow('changed meanwhile');
			expect(readFileSync(letter)).toEqual(Buffer.from(newer));
		}
		// As it reads the same where damaged bytes are read as U+FFFD.
		writeFileSync(letter, Buffer.of(0xff));
		expect(() => replaceFile(letter, '\ufffd', 'new')).toThrow('changed meanwhile');
		expect(readdirSync(folder)).toEqual(['letter.txt']);
	});

	test('is not made anew where it is gone, nor where a folder has come in its place', async () => {
		const { folder, letter } = await folderWithLetter();
		rmSync(letter);
		expect(() => replaceFile(letter, 'old', 'new')).toThrow('ENOENT');
		expect(readdirSync(folder)).toEqual([]);
		execFileSync('mkdir', [letter]);
		expect(() => replaceFile(letter, 'old', 'new')).toThrow('EISDIR');
		expect(readdirSync(folder)).toEqual(['letter.txt']);
	});

	test('is replaced for its own name alone: another hard link keeps the old content', async () => {
		const { folder, letter } = await folderWithLetter();
		linkSync(letter, join(folder, 'other.txt'));
		replaceFile(letter, 'old', 'new');
		expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('old');
	});
});

describe('a file that is created', () => {
	test('is there whole', async () => {
		const { folder } = await folderWithLetter();
		createFile(join(folder, 'request.txt'), 'new');
		expect(readFileSync(join(folder, 'request.txt'), 'utf8')).toBe('new');
		expect(readdirSync(folder)).toEqual(['letter.txt', 'request.txt']);
	});

	test('never takes the place of another, nor of a link that leads nowhere', async () => {
		const { folder, letter } = await folderWithLetter();
		symlinkSync('nowhere', join(folder, 'link.txt'));
		expect(() => createFile(letter, 'new')).toThrow('EEXIST');
		expect(() => createFile(join(folder, 'link.txt'), 'new')).toThrow('EEXIST');
		expect(readFileSync(letter, 'utf8')).toBe('old');
		expect(readdirSync(folder)).toEqual(['letter.txt', 'link.txt']);
	});
});

describe('whatever fails, and wherever', () => {
	test.each(['ENOSPC', 'EIO', 'EROFS', 'EACCES'])('%s: the old content is there, and nothing else', async (code) => {
		const { folder, letter } = await folderWithLetter();
		const steps = countSteps(() => replaceFile(letter, 'old', 'old'));
		for (let step = 0; step < steps; step++) {
			expect(() => withFaults(step, code, () => replaceFile(letter, 'old', 'new'))).toThrow(code);
			expect(readFileSync(letter, 'utf8')).toBe('old');
			expect(readdirSync(folder)).toEqual(['letter.txt']);
		}
		const creatingSteps = countSteps(() => createFile(join(folder, 'counted.txt'), 'new'));
		rmSync(join(folder, 'counted.txt'));
		for (let step = 0; step < creatingSteps; step++) {
			expect(() => withFaults(step, code, () => createFile(join(folder, 'request.txt'), 'new'))).toThrow(code);
			expect(readdirSync(folder)).toEqual(['letter.txt']);
		}
		expect(steps + creatingSteps).toBeGreaterThan(12);
		recordFigure('file faults injected', steps + creatingSteps);
	});

	test('a disk that is really full', async ({ skip }) => {
		const disk = await smallDisk();
		if (disk === undefined) return skip(NO_SMALL_DISK);
		const letter = join(disk.folder, 'letter.txt');
		writeFileSync(letter, 'old');
		expect(() => replaceFile(letter, 'old', 'new'.repeat(50_000))).toThrow('ENOSPC');
		expect(() => createFile(join(disk.folder, 'request.txt'), 'new'.repeat(50_000))).toThrow('ENOSPC');
		expect(readFileSync(letter, 'utf8')).toBe('old');
		expect(readdirSync(disk.folder)).toEqual(['letter.txt']);
	});
});

describe('a program that is ended while it writes', () => {
	const writer = `
		import { replaceFile } from ${JSON.stringify(new URL('./replaceFile.ts', import.meta.url).href)};
		const [letter] = process.argv.slice(1);
		const contents = ['old', 'new'].map((word) => word.repeat(400_000));
		for (let round = 0; ; round++) {
			replaceFile(letter, contents[round % 2], contents[(round + 1) % 2]);
			console.log(round);
			await new Promise(setImmediate);
		}`;

	test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
		'%s: the old or the new content is there, wholly',
		async (signal) => {
			const [older, newer] = ['old', 'new'].map((word) => word.repeat(400_000));
			for (let round = 0; round < ROUNDS; round++) {
				const folder = await temporaryFolder({ 'letter.txt': older as string });
				const letter = join(folder, 'letter.txt');
				const child = spawn(process.execPath, ['--input-type=module', '--eval', writer, letter], { stdio: ['ignore', 'pipe', 'inherit'] });
				for (let written = 0; written <= round; written++) await once(child.stdout, 'data');
				child.kill(signal);
				expect((await once(child, 'close'))[1]).toBe(signal);
				expect([older, newer].indexOf(readFileSync(letter, 'utf8'))).toBeGreaterThanOrEqual(0);
				// Nobody can clean up behind a program that was killed outright.
				if (signal !== 'SIGKILL') expect(readdirSync(folder)).toEqual(['letter.txt']);
			}
			recordFigure('programs ended while writing', ROUNDS);
		},
		60_000,
	);
});

const ROUNDS = 3;

/** How many functions of files a step calls where none fails. */
function countSteps(step: () => void): number {
	return withFaults(Number.POSITIVE_INFINITY, '', step);
}

/** Does a step in which the function of files that is called next but so many fails. Gives how many have been called. */
function withFaults(left: number, code: string, step: () => void): number {
	let calls = 0;
	const originals = Object.fromEntries(FAILING.map((name) => [name, fs[name]]));
	const faulty = FAILING.map((name) => {
		const original = fs[name] as (...given: unknown[]) => unknown;
		const failing = (...given: unknown[]) => {
			if (calls++ === left) throw Object.assign(new Error(`${code}: ${name}`), { code });
			return original(...given);
		};
		return [name, failing];
	});
	Object.assign(fs, Object.fromEntries(faulty));
	syncBuiltinESMExports();
	try {
		step();
	} finally {
		Object.assign(fs, originals);
		syncBuiltinESMExports();
	}
	return calls;
}

const FAILING = [
	'accessSync',
	'fchmodSync',
	'fstatSync',
	'fsyncSync',
	'openSync',
	'readFileSync',
	'realpathSync',
	'renameSync',
	'statSync',
	'writeFileSync',
] as const;

async function folderWithLetter(): Promise<{ folder: string; letter: string }> {
	const folder = await temporaryFolder({ 'letter.txt': 'old' });
	return { folder, letter: join(folder, 'letter.txt') };
}
