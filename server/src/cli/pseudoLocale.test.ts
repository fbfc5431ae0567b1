import { readFileSync } from 'node:fs';
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
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { type Bundle, render } from '../text/sentence.ts';
import { readArguments } from './arguments.ts';
import { coloursOf } from './colours.ts';
import { commands } from './commands.ts';
import { helpText } from './help.ts';
import { runNew } from './newCommand.ts';
import { outlineReport } from './outlineReport.ts';
import { rulePageReport } from './ruleReport.ts';

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
