import { englishMessages, type Messages } from '../languages/messageBundles.ts';
import { authorityOf, type Rule, summaryOf } from '../rules/rule.ts';
import type { LanguageExamples, RulePage, WrongExample } from '../rules/rulePage.ts';
import { groupOf, settingsFileName } from '../rules/settings.ts';
import { type Bundle, render, sentence } from '../text/sentence.ts';
import { severityNames } from './checkReport.ts';
import type { Colours } from './colours.ts';
import { isolated, printable } from './printable.ts';
import { wrapText } from './wrapText.ts';

/** Rules for a reader, by group: code, level and what the text must be. */
export function ruleList(rules: readonly Rule[], colours: Colours, { bundle }: Messages = englishMessages): string {
	const groups = [...new Set(rules.map(({ code }) => groupOf(code)))].sort();
	const blocks = groups.map((group) =>
		[
			colours.strong(group),
			...rules
				.filter(({ code }) => groupOf(code) === group)
				.flatMap((rule) => [
					`  ${rule.code}  ${colours.severity(rule.severity, render(severityNames[rule.severity], bundle))}`,
					...wrapText(render(summaryOf(rule), bundle), 6),
				]),
		].join('\n'),
	);
	return `${blocks.join('\n\n')}\n`;
}

/** The page of a rule for a reader. */
export function rulePageReport(page: RulePage, colours: Colours, { bundle }: Messages = englishMessages): string {
	const { code, severity, summary, authority, languages, kinds, fix, examples, setting, comment } = page;
	const blocks = [
		[
			`${colours.strong(code)}  ${colours.severity(severity, render(severityNames[severity], bundle))}`,
			...wrapText(render(summaryOf({ summary }), bundle)),
		],
		[
			...wrapText(render(sentence`Languages: ${languages}.`, bundle)),
			...wrapText(render(sentence`Documents: ${kinds}.`, bundle)),
			...wrapText(render(sentence`Fix: ${fix.replaceAll('`', '')}`, bundle)),
		],
		[colours.strong(render(sentence`Why`, bundle)), ...wrapText(render(authorityOf({ authority }), bundle), 2)],
		...examples.flatMap((example) => languageBlocks(example, colours, bundle)),
		[
			colours.strong(render(sentence`To switch it off`, bundle)),
			...wrapText(render(sentence`in ${settingsFileName}, beside the documents or in a folder above:`, bundle), 2),
			`    ${setting}`,
			...wrapText(render(sentence`in one place of a text, with the reason after a colon if you like:`, bundle), 2),
			`    ${comment}`,
		],
	];
	return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function languageBlocks({ language, wrong, right }: LanguageExamples, colours: Colours, bundle: Bundle | undefined): string[][] {
	return [
		...wrong.map((example) => wrongBlock(language, example, colours, bundle)),
		...right.map((text) => [colours.strong(render(sentence`${language}, right`, bundle)), ...exampleLines(text)]),
	];
}

function wrongBlock(language: string, { text, messages, mended }: WrongExample, colours: Colours, bundle: Bundle | undefined): string[] {
	return [
		colours.strong(render(sentence`${language}, wrong`, bundle)),
		...exampleLines(text),
		...messages.flatMap((message) => wrapText(`→ ${printable(message)}`, 2)),
		...(mended === undefined ? [] : [colours.strong(render(sentence`${language}, mended`, bundle)), ...exampleLines(mended)]),
	];
}

function exampleLines(text: string): string[] {
	return text.split('\n').map((line) => (line === '' ? '' : `    ${isolated(printable(line.replaceAll('\t', ' ')))}`));
}
