import type { Messages } from '../languages/messageBundles.ts';
import { catalogue } from '../rules/catalogue.ts';
import { authorityOf, type Rule, summaryOf } from '../rules/rule.ts';
import { rulePage } from '../rules/rulePage.ts';
import { groupOf, switchNames } from '../rules/settings.ts';
import { nearestWord } from '../text/nearestWord.ts';
import { render, type Sentence, sentence } from '../text/sentence.ts';
import type { Format } from './arguments.ts';
import { coloursOf } from './colours.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { rulePageAddress } from './rulePageAddress.ts';
import { ruleList, rulePageReport } from './ruleReport.ts';
import { safeJson } from './safeJson.ts';
import { complain, type Terminal, wantsColour, write } from './terminal.ts';

/** `penholder rules`: lists the catalogue. */
export async function runRules({ format }: { readonly format: Format }, terminal: Terminal): Promise<ExitCode> {
	const { output, environment, messages } = terminal;
	await write(output, format === 'json' ? rulesJson(messages) : ruleList(catalogue, coloursOf(wantsColour(output, environment)), messages));
	return exitCodes.clean;
}

/** `penholder explain`: shows the page of a rule, or the rules of a group. */
export async function runExplain({ code }: { readonly code: string }, terminal: Terminal): Promise<ExitCode> {
	const { output, environment, messages } = terminal;
	const colours = coloursOf(wantsColour(output, environment));
	const rule = catalogue.find((known) => known.code === code);
	const group = catalogue.filter((known) => groupOf(known.code) === code);
	if (rule === undefined && group.length === 0) {
		await complain(terminal, unknownRule(code));
		return exitCodes.unusable;
	}
	await write(
		output,
		rule === undefined ? ruleList(group, colours, messages) : rulePageReport(rulePage(rule, messages.bundle), colours, messages),
	);
	return exitCodes.clean;
}

function unknownRule(code: string): Sentence {
	const nearest = nearestWord(code, switchNames(catalogue));
	return nearest === undefined
		? sentence`“${code}” is no rule or group of rules.`
		: sentence`“${code}” is no rule or group of rules; did you mean “${nearest}”?`;
}

function rulesJson(messages: Messages): string {
	return `${safeJson({ rules: catalogue.map((rule) => ruleJson(rule, messages)) }, '\t')}\n`;
}

/** JSON leaves out what is undefined: all languages, all kinds. */
function ruleJson(rule: Rule, { bundle }: Messages) {
	const { code, severity, languages, kinds } = rule;
	const authority = render(authorityOf(rule), bundle);
	return { code, severity, summary: render(summaryOf(rule), bundle), authority, languages, kinds, page: rulePageAddress(code) };
}
