import { dirname } from 'node:path';
import { type NewDocument, newDocument } from '../features/newDocument.ts';
import { completeAnswers, type GivenAnswers } from '../features/newDocumentAnswers.ts';
import { requestLimits } from '../features/requestLimits.ts';
import { languages } from '../languages/index.ts';
import { templateKinds } from '../languages/templates/documentTemplates.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { eitherOf, listOf } from '../text/sentenceValues.ts';
import type { NewInvocation } from './arguments.ts';
import { askAnswers } from './askAnswers.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { fileProblem } from './fileProblem.ts';
import { settingsFinder } from './findSettings.ts';
import { readNewOptions, sendersProblem } from './newOptions.ts';
import { shownPath } from './printable.ts';
import { createFile } from './replaceFile.ts';
import { complain, type Terminal, write } from './terminal.ts';

/**
 * `penholder new`: writes a document from a template. On a terminal it asks for what options have not said.
 *
 * @param today ISO date
 */
export async function runNew({ kind, options }: NewInvocation, terminal: Terminal, today = dayOf(new Date())): Promise<ExitCode> {
	const found = await settingsFinder()(process.cwd());
	if ('sentence' in found) return refuse(terminal, found.sentence);
	const openings = found.settings.sessionOpenings;
	const read = readNewOptions(kind, options, openings);
	if ('sentence' in read) return refuse(terminal, read.sentence);
	const given = terminal.input.isTTY ? await askAnswers(terminal, read.given, today, openings) : read.given;
	if (given === undefined) return refuse(terminal, sentence`The questions have not all been answered, so nothing has been written.`);
	const missing = missingAnswer(given) ?? sendersProblem(given);
	if (missing !== undefined) return refuse(terminal, missing);
	const answers = completeAnswers(given as GivenAnswers, today, openings);
	const limits = requestLimits(answers.kind, answers.session, answers.date, openings);
	// At a terminal the limits have been told behind the date; a script wants to hear of them only where something is wrong.
	if (limits && !limits.fits) for (const said of limits.sentences) await complain(terminal, said);
	const output = options.get('output');
	const code = await writeDocument(newDocument(answers).text, output, terminal);
	if (code === exitCodes.clean && output !== undefined && terminal.input.isTTY) {
		await complain(
			terminal,
			sentence`${shownPath(output)} is written. ${`penholder ready ${shownPath(output)}`} says what is still to be done.`,
		);
	}
	return code;
}

/** One sentence about what has to be said and is not. */
function missingAnswer({ kind, language, state }: Partial<NewDocument>): Sentence | undefined {
	if (kind === undefined) return sentence`Say which document, as in ${'`penholder new supplementary-request`'}: ${listOf(templateKinds)}.`;
	if (language === undefined) return sentence`Say in which language, as in ${'--language fr'}: ${eitherOf(Object.keys(languages))}.`;
	if (state === undefined && kind !== 'explanatory-memorandum')
		return sentence`Say for which State, as in ${'--state KE'} or ${'--state Kenya'}.`;
	return undefined;
}

async function writeDocument(text: string, path: string | undefined, terminal: Terminal): Promise<ExitCode> {
	if (path === undefined) {
		await write(terminal.output, text);
		return exitCodes.clean;
	}
	try {
		createFile(path, text);
		return exitCodes.clean;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
			return refuse(terminal, sentence`${shownPath(path)} is there already: name another file, or remove it first.`);
		}
		// The file need not be there, but its folder.
		const isFolderMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		return refuse(terminal, fileProblem(isFolderMissing ? dirname(path) : path, error));
	}
}

async function refuse(terminal: Terminal, problem: string | Sentence): Promise<ExitCode> {
	await complain(terminal, problem);
	return exitCodes.unusable;
}

/** The day as it is where the user is; ISO 8601. */
function dayOf(now: Date): string {
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
