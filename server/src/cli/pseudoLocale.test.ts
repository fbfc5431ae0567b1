import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differences } from '../../../scripts/generate-l10n.mjs';
import { readDocument } from '../document/read.ts';
import type { Messages } from '../languages/messageBundles.ts';
import { addresseeKinds, annexKinds, senderKinds, templateKinds } from '../languages/templates/documentTemplates.ts';
import { catalogue } from '../rules/catalogue.ts';
import { checkDocument } from '../rules/check.ts';
import { readMarkedText } from '../rules/examples.ts';
import { authorityOf, summaryOf } from '../rules/rule.ts';
import { rulePage } from '../rules/rulePage.ts';
import { parseSettings } from '../rules/settings.ts';
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { type Bundle, render } from '../text/sentence.ts';
import { readArguments } from './arguments.ts';
import { runCheck } from './checkCommand.ts';
import { coloursOf } from './colours.ts';
import { commands } from './commands.ts';
import { decodeText } from './decodeText.ts';
import { fileProblem } from './fileProblem.ts';
import { helpText } from './help.ts';
import { runNew } from './newCommand.ts';
import { outlineReport } from './outlineReport.ts';
import { changedMeanwhile } from './replaceFile.ts';
import { rulePageReport } from './ruleReport.ts';
import { runExplain } from './rulesCommand.ts';

test('the bundles in l10n hold what the sources say; if not, run `npm run generate:l10n`', () => {
	expect([...differences().keys()]).toEqual([]);
});

/** Every English text, by itself. */
const english: Bundle = JSON.parse(readFileSync(new URL('../../../l10n/bundle.l10n.json', import.meta.url), 'utf8'));

/** A language of Hebrew alephs: written from the right, so that every value is isolated, and without a Latin letter of its own. */
const pseudo: Bundle = Object.fromEntries(Object.keys(english).map((text) => [text, inAlephs(text)]));

describe.each(catalogue)('in a language of which no word is English, $code', (rule) => {
	test('has a summary and an authority', () => {
		expect([summaryOf(rule), authorityOf(rule)].flatMap((text) => ourWords(render(text, pseudo)))).toEqual([]);
	});

	test('says nothing in English: message, related places, titles of fixes', () => {
		const findings = rule.examples.bad.flatMap(({ text, language }) =>
			checkDocument(readDocument(readMarkedText(text).text, { language }).document, undefined, [rule]),
		);
		const said = findings.flatMap(({ message, related = [], fixes = [] }) => [
			message,
			...related.map((place) => place.message),
			...fixes.map(({ title }) => title),
		]);
		const left = said.map((sentence) => render(sentence, pseudo)).flatMap(ourWords);
		expect(left).toEqual([]);
	});
});

describe('in that language, the command line', () => {
	test('explains every rule, all but its code and the examples', () => {
		for (const rule of catalogue) {
			const { examples, ...page } = rulePage(rule, pseudo);
			const report = rulePageReport({ ...page, examples: [] }, coloursOf(false), terminalMessages);
			const ours = report.replaceAll(rule.code, '').replace(/^ {4}.*$/gm, '');
			expect(wordsOutside(ours), rule.code).toEqual([]);
			expect(wordsOutside(examples.map(({ language }) => language).join(' '))).toEqual([]);
		}
	});

	test('helps with every command, all but what is to be typed', () => {
		expect(wordsOutside(withoutFirstColumn(helpText(undefined, pseudo)))).toEqual([]);
		for (const { name } of commands) {
			const [, ...lines] = helpText(name, pseudo).split('\n');
			expect(wordsOutside(withoutFirstColumn(lines.join('\n'))), name).toEqual([]);
		}
	});

	test('names the parts of a document', () => {
		const outlines = sampleDocuments.map(({ paragraphs }) =>
			outlineReport(readDocument(paragraphs.join('\n\n')).document, terminalMessages),
		);
		const names = outlines.flatMap((outline) =>
			outline.split('\n').map((line, index) => (index === 0 ? line : (line.split(':')[0] ?? ''))),
		);
		expect(names.map((name) => name.replace(/ \p{L}{1,4}$/u, '')).flatMap(wordsOutside)).toEqual([]);
	});

	test('asks its questions, and says what it has not understood', async () => {
		const terminal = {
			...memoryTerminal('poem\n2\nde\nfr\nNowhere\nKE\nking\n\nboth\n\n\nnow\n\nnext\n\n\nmany\n\n'),
			messages: terminalMessages,
		};
		Object.assign(terminal.input, { isTTY: true });
		expect(await runNew({ command: 'new', options: new Map() }, terminal, '2026-11-22')).toBe(0);
		// What is to be typed stands before its words.
		const typed = new RegExp(
			`\\[[^\\]]*\\]|(?<= )(?:${[...templateKinds, ...senderKinds, ...addresseeKinds, ...annexKinds, 'masculine', 'feminine'].join('|')})(?=\\s)`,
			'g',
		);
		expect(wordsOutside(terminal.written().errors.replace(typed, ''))).toEqual([]);
	});

	test('says what is wrong with a file', async () => {
		const codes = ['ENOENT', 'EACCES', 'EISDIR', 'EROFS', 'ENOSPC', 'EDQUOT', 'EIO', 'ELOOP', changedMeanwhile, 'EWHATEVER'];
		const problems = codes.map((code) => fileProblem('letter.txt', Object.assign(new Error(code), { code })));
		const said = problems.map((problem) => render(problem, pseudo));
		for (const bytes of ['%PDF-1.7', 'PK\u0003\u0004', '{\\rtf1', '\u0000\u0001'].map((text) => Buffer.from(text)))
			said.push(undecoded(bytes));
		said.push(
			undecoded(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])),
			undecoded(Buffer.from([0x41, 0xff])),
			undecoded(Buffer.from([200, 201, 10, 7, 255])),
		);
		for (const mark of [
			[0xff, 0xfe],
			[0xfe, 0xff],
			[0xff, 0xfe, 0, 0],
		])
			said.push(undecoded(Buffer.from([...mark, 0, 65, 0, 0])));
		const folder = await temporaryFolder({ 'a/.penholder.json/x': '', 'b/x': '', 'c/x.txt': 'A poem.' });
		const terminal = { ...memoryTerminal(), messages: terminalMessages };
		await runCheck(
			{ command: 'check', paths: ['a', 'b', 'c', 'd'].map((name) => join(folder, name)), fix: false, format: 'json' },
			terminal,
		);
		const { errors } = terminal.written();
		expect(errors).toMatch(/\u05d0/);
		expect([...said, errors].flatMap(wordsOutside)).toEqual([]);
	});

	test.each([
		'{"rules": {',
		'[]',
		'{"rule": {}}',
		'{"colour": "red"}',
		'{"profile": "strict"}',
		'{"rules": []}',
		'{"rules": {"scan": "warn"}}',
		'{"sessionOpenings": {"S-32": "2027-09-14"}}',
		'{"sessionOpenings": {"82": "14 September"}}',
		'{"rules": {"scna": "hint", "poetry": "error"}}',
	])('says what is wrong with the settings %s', (text) => {
		const reading = parseSettings(text, catalogue);
		const said = (reading.settings === undefined ? [reading.problem] : reading.remarks).map((problem) => render(problem, pseudo));
		expect(said).not.toEqual([]);
		expect(said.flatMap(wordsOutside)).toEqual([]);
	});

	test.each(['clause/numbr', 'poetry'])('says that there is no rule %s', async (code) => {
		const terminal = { ...memoryTerminal(), messages: terminalMessages };
		expect(await runExplain({ code }, terminal)).toBe(2);
		expect(wordsOutside(terminal.written().errors)).toEqual([]);
	});

	test.each([[], ['frobnicate'], ['chekc'], ['new', 'a', 'b'], ['check', '--max-warnings', 'x'], ['rules', 'x'], ['check', '--fix=1']])(
		'refuses %j',
		(...words) => {
			const invocation = readArguments(words.flat());
			if (invocation.command !== 'refused') throw new Error('understood');
			expect(wordsOutside(render(invocation.sentence, pseudo))).toEqual([]);
		},
	);
});

const terminalMessages: Messages = { language: 'ar', bundle: pseudo };

/** What is said of bytes that are no text in UTF-8. */
function undecoded(bytes: Uint8Array): string {
	const decoded = decodeText(bytes, 'letter.txt', 'letter.txt');
	return 'problem' in decoded ? render(decoded.problem, pseudo) : 'text';
}

/** The Latin words that do not stand between isolates, in which is quoted what is to be typed. */
function wordsOutside(said: string): string[] {
	return (
		said
			.replace(/^penholder: /gm, '')
			.replace(/\u2068[^\u2069]*\u2069/g, '')
			.match(/[A-Za-z]+/g) ?? []
	);
}

/** A table of help without the commands and options that it explains. */
function withoutFirstColumn(help: string): string {
	return help.replace(/^ {2}\S+(?: \S+)?(?= {2}|$)/gm, '');
}

/** The Latin words that are neither quoted from the document nor a symbol, a number or a code point. */
function ourWords(words: string): string[] {
	const unquoted = words.replace(/“\u2068[^\u2069]*\u2069”/g, '');
	const outside = unquoted.replace(/\u2068[^\u2069]*\u2069/g, '').match(/[A-Za-z]+/g) ?? [];
	const values = [...unquoted.matchAll(/\u2068([^\u2069]*)\u2069/g)].flatMap(
		([, value = '']) => value.match(/(?<![A-Za-z.])[a-z]{2,}/g) ?? [],
	);
	return [...outside, ...values];
}

function inAlephs(text: string): string {
	return text
		.split(/(\{\d+\})/)
		.map((part, index) => (index % 2 ? part : part.replace(/\p{L}/gu, 'א')))
		.join('');
}
