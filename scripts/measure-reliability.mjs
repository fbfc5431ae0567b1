// @ts-check
/**
 * Writes the figures in docs/reliability.md: runs every test that tells how much it has tried (see server/src/testing/figures.ts), looks at the
 * regular expressions, tries texts for some minutes, and adds up what they say.
 *
 *   node scripts/measure-reliability.mjs                   with five minutes of trying texts
 *   node scripts/measure-reliability.mjs --minutes 60      with an hour
 *   node scripts/measure-reliability.mjs --figures FILE    adds to the figures of an earlier run, which lie in FILE, and runs nothing
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FIGURES_FILE, sumFigures } from '../server/src/testing/figures.ts';
import { writeWhole } from './write-whole.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
export const page = new URL('../docs/reliability.md', import.meta.url);

/**
 * What is promised, each with the figures of the tests that would break it.
 *
 * @type {readonly { readonly promise: string, readonly figures: readonly string[] }[]}
 */
export const promises = [
	{
		promise:
			'Any text can be read, checked, mended, formatted, shown and asked about: nothing throws, no character is lost, no fix takes words or comments away.',
		figures: [
			'random texts tried',
			'promises asked of random texts',
			'hostile shapes tried',
			'fixtures of the fuzz',
			'texts tried by the long fuzz',
			'characters tried by the long fuzz',
			'failures of the long fuzz',
		],
	},
	{
		promise: 'Time grows as the text does, and no regular expression hangs.',
		figures: [
			'growth measured',
			'answers about full counts',
			'expressions of the grammar tried',
			'regular expressions looked at',
			'hostile strings for regular expressions',
		],
	},
	{
		promise: 'What is kept from one edit to the next equals what a fresh reading gives.',
		figures: ['edits after which kept findings were compared with fresh ones'],
	},
	{ promise: 'A refactoring leaves no finding that was not there.', figures: ['refactorings tried'] },
	{
		promise: 'Whatever a client sends, in whatever order, the server answers or refuses, and its text is the client’s.',
		figures: [
			'requests compared with a model',
			'edits sent',
			'requests sent',
			'malformed requests sent',
			'malformed notifications sent',
			'malformed messages sent',
			'streams of messages read',
		],
	},
	{
		promise:
			'A server, a worker thread or a program that is killed loses nothing: findings come back, documents are tried again, files are the old or the new.',
		figures: ['servers killed', 'worker threads killed', 'programs ended while writing'],
	},
	{
		promise: 'A full disk, a file that is gone or replaced, another clock, locale or time zone alter no file and no result.',
		figures: ['file faults injected', 'commands run on a full disk', 'documents checked elsewhere'],
	},
	{ promise: 'Nothing reaches the network.', figures: ['requests answered without a network', 'commands run without a network'] },
	{
		promise: 'No text becomes an element of a page, a command of a terminal or a line of a report.',
		figures: [
			'hostile documents shown as pages',
			'answers about hostile documents',
			'reports on hostile documents',
			'hostile command lines',
		],
	},
];

const BEGIN = '<!-- figures: written by scripts/measure-reliability.mjs -->';
const END = '<!-- end of figures -->';

if (process.argv[1] === fileURLToPath(import.meta.url)) main();

function main() {
	const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, figures: { type: 'string' } } });
	const began = Date.now();
	const file = values.figures ?? join(mkdtempSync(join(tmpdir(), 'penholder-')), 'figures');
	const failed = values.figures ? [] : runAll(file, values.minutes);
	const seconds = Math.round((Date.now() - began) / 1000);
	if (!existsSync(file)) throw new Error(`There are no figures in ${file}: run this without --figures.`);
	const figures = sumFigures(readFileSync(file, 'utf8'));
	const measured = values.figures ? undefined : { seconds, failed: failed.length };
	writeWhole(page, withFigures(readFileSync(page, 'utf8'), figures, measured));
	for (const name of failed) console.log(`Failed: ${name}`);
	console.log(`docs/reliability.md is written: ${figures.size} figures. They lie in ${file}.`);
	process.exitCode = failed.length > 0 ? 1 : 0;
}

/**
 * @param {string} file
 * @param {string} minutes
 * @returns {string[]} what has failed
 */
function runAll(file, minutes) {
	const tests = globSync(['server/src/**/*.test.ts', 'client/**/*.test.ts', 'scripts/**/*.test.ts'], {
		cwd: root,
		exclude: (path) => path === 'node_modules',
	})
		.filter((path) => !path.endsWith('figures.test.ts') && readFileSync(join(root, path), 'utf8').includes('recordFigure('))
		.sort();
	const steps = [
		['node_modules/vitest/vitest.mjs', 'run', ...tests],
		['scripts/check-expressions.mjs'],
		['scripts/full-counts.mjs'],
		['scripts/fuzz.mjs', '--minutes', minutes],
	];
	const environment = { ...process.env, [FIGURES_FILE]: file };
	return steps.flatMap(([script = '', ...given]) => {
		const { status } = spawnSync(process.execPath, [script, ...given], { cwd: root, stdio: 'inherit', env: environment });
		return status === 0 ? [] : [script];
	});
}

/**
 * The page with these figures between its marks.
 *
 * @param {string} text
 * @param {ReadonlyMap<string, number>} figures
 * @param {{ readonly seconds: number, readonly failed: number }} [measured]
 */
export function withFigures(text, figures, measured) {
	const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)];
	if (start < 0 || end < start) throw new Error(`docs/reliability.md needs the lines ${BEGIN} and ${END}.`);
	const known = new Set(promises.flatMap((one) => one.figures));
	const others = [...figures.keys()].filter((name) => !known.has(name)).sort();
	const rows = [...promises, ...(others.length > 0 ? [{ promise: 'Besides', figures: others }] : [])].map(
		(one) => `| ${one.promise} | ${one.figures.map((name) => `${name}: ${printed(figures.get(name))}`).join('<br>')} |`,
	);
	const run = measured
		? [`All of it took ${measured.seconds} seconds; ${measured.failed === 0 ? 'nothing failed' : `${measured.failed} steps failed`}.`, '']
		: [];
	return `${text.slice(0, start)}${[BEGIN, '', '| what is promised | what has been tried |', '| --- | --- |', ...rows, '', ...run, END].join('\n')}${text.slice(end + END.length)}`;
}

/** @param {number | undefined} amount */
function printed(amount) {
	return amount === undefined ? 'not measured' : amount.toLocaleString('en').replaceAll(',', '\u202f');
}
