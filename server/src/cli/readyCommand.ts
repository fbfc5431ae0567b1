import { basename, dirname, resolve } from 'node:path';
import { readDocument } from '../document/read.ts';
import { type Checklist, type ChecklistItem, checklist } from '../features/checklist.ts';
import { checklistMarkdown } from '../features/checklistMarkdown.ts';
import type { Messages } from '../languages/messageBundles.ts';
import { checkDocument } from '../rules/check.ts';
import { render, type Sentence } from '../text/sentence.ts';
import type { ReadyInvocation } from './arguments.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { settingsFinder } from './findSettings.ts';
import { printable } from './printable.ts';
import { readStandardInput, readTextFile } from './readText.ts';
import { safeJson } from './safeJson.ts';
import { complain, type Terminal, write } from './terminal.ts';

/** `penholder ready`: tells how a document stands before it is sent. */
export async function runReady({ path, format }: ReadyInvocation, terminal: Terminal): Promise<ExitCode> {
	const input = path === '-' ? await readStandardInput(terminal.input) : await readTextFile(path);
	if ('sentence' in input) return refuse(terminal, input.sentence);
	const found = await settingsFinder()(path === '-' ? process.cwd() : dirname(resolve(path)));
	if ('sentence' in found) return refuse(terminal, found.sentence);
	const { settings } = found;
	const { document } = readDocument(input.text);
	const list = checklist(document, checkDocument(document, settings, undefined, settings), settings.sessionOpenings);
	await write(terminal.output, reports[format](list, path === '-' ? 'standard input' : basename(path), input.text, terminal.messages));
	return list.ready ? exitCodes.clean : exitCodes.findings;
}

const reports: Readonly<Record<ReadyInvocation['format'], (list: Checklist, name: string, text: string, messages: Messages) => string>> = {
	text: textReport,
	markdown: (list, name, _text, { bundle }) => checklistMarkdown(list, name, bundle),
	json: jsonReport,
};

function textReport({ parts, conclusion }: Checklist, _name: string, text: string, { bundle }: Messages): string {
	const lines = parts.flatMap(({ heading, items }) => [
		render(heading, bundle),
		...items.map((item) => `  ${MARKS[item.state]} ${lineOf(item, text)}${printable(render(item.sentence, bundle))}`),
		'',
	]);
	return `${[...lines, printable(render(conclusion, bundle))].join('\n')}\n`;
}

const MARKS = { done: '✓', open: '✗', look: '!', later: '·' } as const;

/** Where there is something to do, the line on which it stands. */
function lineOf({ place, state }: ChecklistItem, text: string): string {
	if (!place || state === 'done' || state === 'later') return '';
	return `${text.slice(0, place.start).split('\n').length}: `;
}

/** Places are UTF-16 units into the text without its byte-order mark. */
function jsonReport({ parts, ready, conclusion }: Checklist, _name: string, _text: string, { bundle }: Messages): string {
	const rendered = parts.map(({ heading, items }) => ({
		heading: render(heading, bundle),
		items: items.map(({ state, sentence, place }) => ({ state, sentence: render(sentence, bundle), ...place })),
	}));
	return `${safeJson({ ready, conclusion: render(conclusion, bundle), parts: rendered }, '\t')}\n`;
}

async function refuse(terminal: Terminal, sentence: Sentence): Promise<ExitCode> {
	await complain(terminal, sentence);
	return exitCodes.unusable;
}
