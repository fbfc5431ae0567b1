import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { recordFigure } from '../testing/figures.ts';
import { REFUSED } from '../testing/refuseNetwork.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { seedFolder, withoutNetwork } from '../testing/withoutNetwork.ts';
import { commands } from './commands.ts';

const command = fileURLToPath(new URL('../../bin/penholder.mjs', import.meta.url));
const seed = '001_26fd981915cedf0e.txt';

/** Documents of which worker threads get a part. */
const MANY = 300;

test('no command reaches the network or runs a program', async () => {
	const folder = await temporaryFolder();
	await cp(seedFolder, folder, { recursive: true });
	const letter = join(folder, seed);
	const line = JSON.stringify({ id: 1, text: readFileSync(letter, 'utf8') });
	const summary = join(folder, 'summary.json');
	const uses: Readonly<Record<string, readonly (readonly string[])[]>> = {
		check: [
			[folder],
			['--fix', '--profile', 'editor', folder],
			['--format', 'json', folder],
			['--format', 'sarif', folder],
			['--format', 'github', folder],
		],
		outline: [[letter]],
		html: [[letter]],
		text: [[letter]],
		ready: [[letter]],
		rules: [['--locale', 'fr']],
		explain: [['clause/number', '--locale', 'ar']],
		new: [['supplementary-request', '--language', 'fr', '--state', 'KE', '--output', join(folder, 'new.txt')]],
		batch: [['--jobs', '2', '--summary', summary]],
		'merge-reports': [[summary]],
		help: [['check']],
		version: [[]],
	};
	const runs = commands.flatMap(({ name }) => (uses[name] ?? []).map((words) => [name, ...words]));
	// A command that comes without a use here has not been tried.
	expect(commands.filter(({ name }) => !uses[name]).map(({ name }) => name)).toEqual([]);
	for (const words of runs) {
		const { status, output, errors } = await run([command, ...words], words[0] === 'batch' ? `${line}\n`.repeat(MANY) : '');
		expect([0, 1], `${words.join(' ')}: ${errors}`).toContain(status);
		expect(output.length + errors.length, words.join(' ')).toBeGreaterThan(words.includes('--output') ? -1 : 0);
	}
	recordFigure('commands run without a network', runs.length);
}, 120_000);

test.each([
	['a socket', `(await import('node:net')).connect(80, '127.0.0.1')`],
	['a socket of its own making', `new (await import('node:net')).Socket().connect(80)`],
	['a name', `(await import('node:dns')).lookup('example.org', () => {})`],
	['a name, later', `await (await import('node:dns/promises')).resolve('example.org').catch(() => {})`],
	['a page', `await fetch('http://127.0.0.1/').catch(() => {})`],
	['a request', `(await import('node:http')).get('http://127.0.0.1/').on('error', () => {})`],
	['a safe request', `(await import('node:https')).request({ host: '127.0.0.1' }).on('error', () => {})`],
	['a server', `(await import('node:http')).createServer().listen(0)`],
	['a datagram', `(await import('node:dgram')).createSocket('udp4')`],
	['another program', `try { (await import('node:child_process')).execFileSync('true') } catch {}`],
])(
	'the test would notice %s',
	async (_, script) => {
		const { status, errors } = await run(['--input-type=module', '--eval', script]);
		expect(errors).toContain('was called: nothing of Penholder may');
		expect(status).toBe(REFUSED);
	},
	30_000,
);

async function run(words: readonly string[], input = '') {
	const child = spawn(process.execPath, words, { env: withoutNetwork(), stdio: ['pipe', 'pipe', 'pipe'] });
	// A program that ends at once reads nothing of what it is given.
	child.stdin.on('error', () => undefined);
	child.stdin.end(input);
	const [output, errors, status] = await Promise.all([
		text(child.stdout),
		text(child.stderr),
		new Promise<number | null>((resolve) => child.on('close', resolve)),
	]);
	return { output, errors, status };
}
