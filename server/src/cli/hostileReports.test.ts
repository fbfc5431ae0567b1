import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { foreignHtml, foreignMarkdown } from '../testing/activeContent.ts';
import { recordFigure } from '../testing/figures.ts';
import { hostileDocuments } from '../testing/hostileDocuments.ts';
import { hostileStrings } from '../testing/hostileText.ts';
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { readArguments } from './arguments.ts';
import { runBatch } from './batchCommand.ts';
import { runCheck } from './checkCommand.ts';
import { runHtml } from './htmlCommand.ts';
import { runNew } from './newCommand.ts';
import { runOutline } from './outlineCommand.ts';
import { runReady } from './readyCommand.ts';
import { runExplain, runRules } from './rulesCommand.ts';
import { complain, type Terminal } from './terminal.ts';
import { runText } from './textCommand.ts';

/** Each hostile string once, in turn behind the paragraphs, before them and in their midst; in a file that is called so too, where it can be. */
const documents = hostileDocuments().filter((_, index) => index % 3 === Math.floor(index / 3) % 3);

// The tables are read before the clock of a test runs.
beforeAll(() => run(['rules']), 60_000);

describe('whatever stands in documents and the names of their files, nothing of it is active', () => {
	test.each([
		['check', '--format', 'text'],
		['check', '--format', 'github'],
		['check', '--format', 'json'],
		['check', '--format', 'sarif'],
		['outline', '--format', 'text'],
		['outline', '--format', 'json'],
		['ready', '--format', 'text'],
		['ready', '--format', 'json'],
		['text', '--'],
	])(
		'in what penholder writes: %s %s %s',
		async (...words) => {
			const paths = await hostileFiles();
			// Whole folders are checked at once.
			for (const path of words[0] === 'check' ? [dirname(paths[0] ?? '')] : paths) {
				const { output, errors } = await run([...words, '--', path]);
				expect([...activeIn(errors), ...workflowCommandsIn(errors)]).toEqual([]);
				// The text of the document itself may have what turns its direction.
				expect(words[0] === 'text' ? controlsIn(output) : activeIn(output), path).toEqual([]);
				if (words.includes('github'))
					expect(output.split('\n').filter((line) => line !== '' && !isNote(line)).length, output).toBeLessThan(2);
				else if (words[0] !== 'text') expect(workflowCommandsIn(output)).toEqual([]);
				// Nothing is written about a file that is no text.
				if (output === '' || !(words.includes('json') || words.includes('sarif'))) continue;
				const report = JSON.parse(output);
				if (words.includes('sarif')) expect(linksInSarif(report)).toEqual([]);
			}
			recordFigure('reports on hostile documents', paths.length);
		},
		60_000,
	);

	test('in a page, in a list of what is still to be done, in the answers of batch', async () => {
		for (const path of await hostileFiles()) {
			expect(foreignHtml((await run(['html', '--', path])).output), path).toEqual([]);
			const list = (await run(['ready', '--format', 'markdown', '--', path])).output;
			expect(foreignMarkdown(list, ['heading', 'list', 'list_item', 'checkbox']), path).toEqual([]);
			expect([...activeIn(list), ...workflowCommandsIn(list)]).toEqual([]);
		}
		const lines = documents.map(({ name, text }) => JSON.stringify({ id: name, text }));
		const { output } = await run(
			['batch'],
			[...lines, ...hostileStrings, ...hostileStrings.map((id) => JSON.stringify({ id }))].join('\n'),
		);
		expect([...activeIn(output), ...workflowCommandsIn(output)]).toEqual([]);
		expect(
			output
				.split('\n')
				.filter(Boolean)
				.map((line) => JSON.parse(line))
				.slice(0, lines.length),
		).toMatchObject(documents.map(({ name }) => ({ id: name })));
	}, 60_000);

	test('in what is said of a folder of them, and of what cannot be read', async () => {
		const folder = await temporaryFolder();
		for (const [index, hostile] of hostileStrings.entries()) {
			for (const content of ['The General Assembly,\n\n1. Decides.\n\n3. Requests.\n', '\u0000'])
				tryToWrite(join(folder, `${fileName(hostile)}.${content.length}${index % 2 ? '.undoc' : '.txt'}`), content);
		}
		for (const format of ['text', 'github', 'json', 'sarif']) {
			const { output, errors } = await run(['check', '--format', format, '--', folder]);
			expect([...activeIn(output), ...activeIn(errors), ...workflowCommandsIn(errors)]).toEqual([]);
		}
	}, 60_000);
});

test('nothing of the command line itself is active in what is said of it', async () => {
	for (const hostile of hostileStrings) {
		for (const words of [
			[hostile],
			['check', hostile],
			['check', `--${hostile}`],
			['check', '--format', hostile],
			['check', '--max-warnings', hostile],
			['check', '--profile', hostile],
			['check', '--locale', hostile],
			['outline', hostile, hostile],
			['explain', hostile],
			['explain', hostile, hostile],
			['help', hostile],
			['new', hostile, '--language', 'en'],
			['new', 'letter-under-item', '--language', hostile],
			['new', 'letter-under-item', '--language', 'fr', '--state', hostile],
			['new', 'letter-under-item', '--language', 'fr', '--state', 'KE', '--output', `/nowhere/${hostile}`],
		]) {
			const { output, errors } = await run(words);
			expect([...activeIn(output), ...activeIn(errors), ...workflowCommandsIn(errors)], JSON.stringify(words)).toEqual([]);
		}
	}
	recordFigure('hostile command lines', hostileStrings.length * 15);
}, 60_000);

test('nothing of a settings file is active in what is said of it', async () => {
	for (const [index, hostile] of hostileStrings.entries()) {
		const inside = [{ [hostile]: 1 }, { rules: { [hostile]: hostile } }, { profile: hostile }][index % 3];
		for (const settings of [JSON.stringify(inside), hostile]) {
			const folder = await temporaryFolder({ '.penholder.json': settings, 'a.undoc': 'The General Assembly,\n' });
			for (const format of index % 8 === 0 ? ['text', 'sarif'] : ['text']) {
				const { output, errors } = await run(['check', '--format', format, join(folder, 'a.undoc')]);
				expect([...activeIn(output), ...activeIn(errors), ...workflowCommandsIn(errors)], settings).toEqual([]);
				if (format === 'sarif') expect(linksInSarif(JSON.parse(output))).toEqual([]);
			}
		}
	}
}, 60_000);

test('what would be active is noticed', () => {
	expect(activeIn('a\u001b[2J')).toHaveLength(1);
	expect(activeIn('a\rb')).toHaveLength(1);
	expect(activeIn('a\u202eb')).toHaveLength(1);
	expect(workflowCommandsIn('a\n ::error::b\nc ##[debug]d\n')).toEqual([' ::error::b', 'c ##[debug]d']);
	expect(linksInSarif({ message: { text: 'See [this](https://evil.example).' } })).toHaveLength(1);
});

/** What a terminal would obey or read otherwise: control characters, separators of lines, and what turns the direction of writing. */
function activeIn(output: string): string[] {
	return [...controlsIn(output), ...output.split('\n').filter((line) => /[\u2028\u2029\u202a-\u202e]/.test(line))];
}

/** Lines with control characters other than tabs. */
function controlsIn(output: string): string[] {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
	return output.split('\n').filter((line) => /[\0-\x08\x0b-\x1f\x7f-\x9f]/.test(line));
}

/** Lines that GitHub's runner takes for commands: in its newer form at the beginning of a line, in its older one anywhere. */
function workflowCommandsIn(output: string): string[] {
	return output.split('\n').filter((line) => /^\s*::|##\[/.test(line));
}

/** A note as `--format github` means it, with nothing of a document outside its values. */
function isNote(line: string): boolean {
	return /^::(?:error|warning|notice) file=[^:,]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z/-]+::/.test(line);
}

/** Links in the messages of a report: viewers of SARIF make some of `[words](address)`. What a fix inserts is the document's own text. */
function linksInSarif(report: unknown): string[] {
	if (typeof report === 'string') return /\[[^\]]*\]\(/.test(report) ? [report] : [];
	if (typeof report !== 'object' || report === null) return [];
	return Object.entries(report).flatMap(([name, value]) => (name === 'insertedContent' || name === 'markdown' ? [] : linksInSarif(value)));
}

async function hostileFiles(): Promise<string[]> {
	const folder = await temporaryFolder();
	return documents.flatMap(({ text }, index) => {
		const path = join(folder, `${fileName(hostileStrings[index] ?? '')}.undoc`);
		const plain = join(folder, `${index}.undoc`);
		if (tryToWrite(path, text)) return [path];
		return tryToWrite(plain, text) ? [plain] : [];
	});
}

function fileName(hostile: string): string {
	return hostile.replace(/[/\0]/g, '∕').slice(0, 60);
}

function tryToWrite(path: string, text: string): boolean {
	try {
		writeFileSync(path, text);
		return true;
	} catch {
		return false;
	}
}

/** Runs the command in this process, as its main file does. */
async function run(words: readonly string[], input = '') {
	const terminal = memoryTerminal(input);
	await runInvocation(words, terminal);
	return terminal.written();
}

async function runInvocation(words: readonly string[], terminal: Terminal): Promise<unknown> {
	const invocation = readArguments(words);
	switch (invocation.command) {
		case 'check':
			return runCheck(invocation, terminal);
		case 'outline':
			return runOutline(invocation, terminal);
		case 'html':
			return runHtml(invocation.path, terminal);
		case 'text':
			return runText(invocation.path, terminal);
		case 'ready':
			return runReady(invocation, terminal);
		case 'rules':
			return runRules(invocation, terminal);
		case 'explain':
			return runExplain(invocation, terminal);
		case 'new':
			return runNew(invocation, terminal);
		case 'batch':
			return runBatch(invocation, terminal);
		case 'refused':
			return complain(terminal, invocation.sentence);
		default:
			return undefined;
	}
}
