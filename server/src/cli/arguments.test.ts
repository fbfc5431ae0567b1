import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../text/sentence.ts';
import { readArguments } from './arguments.ts';

describe('check', () => {
	test('takes the folder that the user is in where no path is named', () => {
		expect(readArguments(['check'])).toEqual({ command: 'check', paths: ['.'], fix: false, format: 'text' });
	});

	test('takes options and paths in any order, and - as a path', () => {
		expect(readArguments(['check', 'a.txt', '--fix', '-', '--format', 'json', '--max-warnings=3', '--profile', 'editor', 'b'])).toEqual({
			command: 'check',
			paths: ['a.txt', '-', 'b'],
			fix: true,
			format: 'json',
			maxWarnings: 3,
			profile: 'editor',
		});
	});

	test('takes what follows -- as paths, whatever it looks like', () => {
		expect(readArguments(['check', '--', '--fix', '-h'])).toMatchObject({ paths: ['--fix', '-h'], fix: false });
	});

	test.each([
		[['check', '--max-warnings', 'many'], '--max-warnings takes the number of warnings to let pass, such as 0 or 10, not “many”.'],
		[['check', '--max-warnings=-1'], '--max-warnings takes the number of warnings to let pass, such as 0 or 10, not “-1”.'],
		[['check', '--max-warnings'], '--max-warnings needs a value: --max-warnings N.'],
		[['check', '--format', 'xml'], '--format is text, json, sarif or github, not “xml”.'],
		[['check', '--profile', 'strict'], '--profile is drafting, submission or editor, not “strict”.'],
		[['check', '--fix=yes'], '--fix stands alone, but “yes” is given to it.'],
		[['check', '--fxi'], '`penholder check` has no option --fxi; did you mean --fix?'],
		[['check', '--max'], '`penholder check` has no option --max; did you mean --max-warnings?'],
		[
			['check', '-q'],
			'`penholder check` has no option -q; `penholder help check` shows what it has (a path that begins with a dash goes after --).',
		],
	])('refuses %j in one sentence', (words, sentence) => {
		expect(refusalOf(words)).toBe(sentence);
	});
});

test('html takes one file', () => {
	expect(readArguments(['html', '-'])).toEqual({ command: 'html', path: '-' });
	expect(refusalOf(['html'])).toContain('which file');
	expect(refusalOf(['html', 'a', 'b'])).toContain('one file at a time');
});

describe('outline', () => {
	test('takes one file', () => {
		expect(readArguments(['outline', 'letter.txt'])).toEqual({ command: 'outline', path: 'letter.txt', format: 'text' });
		expect(readArguments(['outline', '--format=json', '-'])).toEqual({ command: 'outline', path: '-', format: 'json' });
	});

	test('says so where none or two are named', () => {
		expect(refusalOf(['outline'])).toContain('which file');
		expect(refusalOf(['outline', 'a', 'b'])).toContain('one file at a time');
	});
});

describe('batch and merge-reports', () => {
	test('take how many threads may work, and files', () => {
		expect(readArguments(['batch', '--jobs', '3', '--summary=a.json'])).toEqual({ command: 'batch', jobs: 3, summary: 'a.json' });
		expect(readArguments(['check', '--jobs=1'])).toMatchObject({ jobs: 1 });
		expect(readArguments(['merge-reports', 'a', 'b'])).toEqual({ command: 'merge-reports', paths: ['a', 'b'] });
	});

	test.each([
		[['batch', '--jobs', 'all'], 'from 1 to 512, not “all”; without it each core has one.'],
		[['check', '--jobs', '0'], 'from 1 to 512, not “0”; without it each core has one.'],
		[['batch', '--jobs=-2'], 'from 1 to 512, not “-2”; without it each core has one.'],
		[['batch', '--jobs=1.5'], 'from 1 to 512, not “1.5”; without it each core has one.'],
		[['batch', '--jobs=513'], 'from 1 to 512, not “513”; without it each core has one.'],
		[['batch', '--jobs'], '--jobs needs a value: --jobs N.'],
		[['batch', '--summary', '-'], '--summary takes the name of a file, such as summary.json: the answers go to standard output.'],
		[['batch', 'a.jsonl'], '`penholder batch` takes no further words, but “a.jsonl” follows it;'],
		[['merge-reports'], 'Say which summaries to merge, as in `penholder merge-reports summaries/*.json > summary.json`.'],
	])('refuse %j in one sentence', (words, part) => {
		expect(refusalOf(words)).toContain(part);
	});
});

describe('rules and explain', () => {
	test('list all rules, and explain one', () => {
		expect(readArguments(['rules'])).toEqual({ command: 'rules', format: 'text' });
		expect(readArguments(['rules', '--format', 'json'])).toEqual({ command: 'rules', format: 'json' });
		expect(readArguments(['explain', 'clause/number'])).toEqual({ command: 'explain', code: 'clause/number' });
	});

	test.each([
		[
			['rules', 'clause'],
			'`penholder rules` takes no further words, but “clause” follows it; its use is `penholder rules [--format text|json]`.',
		],
		[['rules', '--format', 'sarif'], '--format is text or json, not “sarif”.'],
		[['explain'], 'Say which rule to explain, as in `penholder explain clause/number`; `penholder rules` lists them.'],
		[['explain', 'a', 'b'], '`penholder explain` explains one rule at a time, but both “a” and “b” are named.'],
	])('refuse %j in one sentence', (words, sentence) => {
		expect(refusalOf(words)).toBe(sentence);
	});
});

describe('help and version', () => {
	test.each([
		[['help'], { command: 'help' }],
		[['--help'], { command: 'help' }],
		[['-h'], { command: 'help' }],
		[['help', 'batch'], { command: 'help', topic: 'batch' }],
		[['check', 'a.txt', '--help'], { command: 'help', topic: 'check' }],
		[['outline', '-h'], { command: 'help', topic: 'outline' }],
		[['version'], { command: 'version' }],
		[['--version'], { command: 'version' }],
		[['batch'], { command: 'batch' }],
	])('%j', (words, invocation) => {
		expect(readArguments(words)).toEqual(invocation);
	});
});

describe('an unknown command', () => {
	test.each([
		['chekc', '“chekc” is no command of penholder; did you mean `penholder check`?'],
		['out', '“out” is no command of penholder; did you mean `penholder outline`?'],
		['letter.txt', '“letter.txt” is no command of penholder; to check a file or folder, say `penholder check letter.txt`.'],
		[
			'frobnicate',
			'“frobnicate” is no command of penholder, which has check, outline, html, text, ready, rules, explain, new, batch, merge-reports, help, version.',
		],
	])('%s', (word, sentence) => {
		expect(refusalOf([word])).toBe(sentence);
		expect(refusalOf(['help', word])).toBe(sentence);
	});

	test('no command at all', () => {
		expect(readArguments([])).toMatchObject({ command: 'refused' });
	});
});

test('any words are understood or refused in a sentence, never an exception', () => {
	const word = fc.oneof(
		fc.string(),
		fc.constantFrom('check', 'outline', 'batch', 'help', '--fix', '--format', '--max-warnings', '-', '--', '__proto__'),
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 6 }), (words) => {
			const invocation = readArguments(words);
			if (invocation.command === 'refused') expect(render(invocation.sentence)).toMatch(/[.?]$/);
		}),
	);
});

/** The sentence with which words are refused, without the marks that isolate what it quotes. */
function refusalOf(words: readonly string[]): string | undefined {
	const invocation = readArguments(words);
	return invocation.command === 'refused' ? render(invocation.sentence).replace(/[\u2068\u2069]/g, '') : undefined;
}
