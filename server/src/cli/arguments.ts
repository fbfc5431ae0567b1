import { parseArgs } from 'node:util';
import { messageLanguageOf, messageLanguages } from '../languages/messageBundles.ts';
import { isProfile, type Profile, profiles } from '../rules/profiles.ts';
import { nearestWord } from '../text/nearestWord.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { eitherOf, listOf, quote } from '../text/sentenceValues.ts';
import { type CommandDescription, type CommandName, commands, describeCommand, isCommandName } from './commands.ts';

/** What the user asks for, or why it can't be understood. */
export type Invocation =
	| CheckInvocation
	| OutlineInvocation
	| { readonly command: 'html' | 'text'; readonly path: string }
	| { readonly command: 'rules'; readonly format: Format }
	| { readonly command: 'explain'; readonly code: string }
	| ReadyInvocation
	| NewInvocation
	| BatchInvocation
	| MergeReportsInvocation
	| { readonly command: 'help'; readonly topic?: CommandName }
	| { readonly command: 'version' }
	| Refusal;

/** What is asked for, and the language in which to answer; without one that of the environment. */
export type SpokenInvocation = Invocation & { readonly locale?: string };

export interface CheckInvocation {
	readonly command: 'check';
	/** Files, folders, and `-` for standard input; never empty. */
	readonly paths: readonly string[];
	readonly fix: boolean;
	readonly format: CheckFormat;
	/** How many warnings are let pass; without it warnings don't count. */
	readonly maxWarnings?: number;
	/** In place of the one that the settings file has. */
	readonly profile?: Profile;
	/** Threads that work at a time; one for each core where it is absent. */
	readonly jobs?: number;
}

export interface BatchInvocation {
	readonly command: 'batch';
	/** Threads that work at a time; one for each core where it is absent. */
	readonly jobs?: number;
	/** The file for a summary. */
	readonly summary?: string;
}

export interface MergeReportsInvocation {
	readonly command: 'merge-reports';
	/** Files of summaries; never empty. */
	readonly paths: readonly string[];
}

export interface OutlineInvocation {
	readonly command: 'outline';
	/** A file, or `-` for standard input. */
	readonly path: string;
	readonly format: Format;
}

export interface ReadyInvocation {
	readonly command: 'ready';
	/** A file, or `-` for standard input. */
	readonly path: string;
	readonly format: ReadyFormat;
}

export interface NewInvocation {
	readonly command: 'new';
	/** As it is typed: whether there is such a kind, and what the options mean, is read with the tables that know. */
	readonly kind?: string;
	readonly options: ReadonlyMap<string, string>;
}

export interface Refusal {
	readonly command: 'refused';
	/** One sentence: what is wrong and what to do. */
	readonly sentence: Sentence;
}

export type Format = 'text' | 'json';

/** `sarif` is that of OASIS (version 2.1.0); `github` is what GitHub's workflows show beside the text. */
export type CheckFormat = Format | 'sarif' | 'github';

export type ReadyFormat = Format | 'markdown';

const formats: readonly Format[] = ['text', 'json'];
const readyFormats: readonly ReadyFormat[] = ['text', 'markdown', 'json'];
const checkFormats: readonly CheckFormat[] = [...formats, 'sarif', 'github'];

/** Reads the words that follow `penholder`. */
export function readArguments(words: readonly string[]): SpokenInvocation {
	const [first, ...rest] = words;
	if (first === undefined)
		return refuse(sentence`Say what to do: ${'`penholder check FILE`'} checks a document, and ${'`penholder help`'} lists all commands.`);
	if (first === '--help' || first === '-h') return { command: 'help' };
	if (first === '--version' || first === '-v' || first === '-V') return { command: 'version' };
	if (!isCommandName(first)) return refuse(unknownCommand(first));
	return readCommand(first, rest);
}

function readCommand(name: CommandName, words: readonly string[]): SpokenInvocation {
	const description = describeCommand(name);
	const { tokens } = parseArgs({
		args: [...words],
		options: optionTypes(description),
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const operands: string[] = [];
	const options = new Map<string, string>();
	for (const token of tokens) {
		if (token.kind === 'positional') operands.push(token.value);
		if (token.kind !== 'option') continue;
		if (token.name === 'help' || token.rawName === '-h') return { command: 'help', topic: name };
		const problem = optionProblem(description, token.name, token.rawName, token.value);
		if (problem !== undefined) return refuse(problem);
		options.set(token.name, token.value ?? '');
	}
	const locale = options.get('locale');
	if (locale !== undefined && messageLanguageOf(locale) === undefined)
		return refuse(
			sentence`${'--locale'} is ${eitherOf(messageLanguages)}, or a locale of one of them such as ${'fr_CA'}, not ${quote(locale)}.`,
		);
	options.delete('locale');
	const invocation = invocationOf(description, operands, options);
	return locale === undefined ? invocation : { ...invocation, locale };
}

function invocationOf(description: CommandDescription, operands: readonly string[], options: ReadonlyMap<string, string>): Invocation {
	const { name } = description;
	if (name === 'check') return checkInvocation(operands, options);
	if (name === 'outline') return outlineInvocation(operands, options);
	if (name === 'html' || name === 'text') return fileInvocation(name, operands);
	if (name === 'ready') return readyInvocation(operands, options);
	if (name === 'rules') return rulesInvocation(operands, options, description);
	if (name === 'explain') return explainInvocation(operands);
	if (name === 'new') return newInvocation(operands, options);
	if (name === 'help') return helpInvocation(operands);
	if (name === 'batch') return batchInvocation(operands, options, description);
	if (name === 'merge-reports') return mergeReportsInvocation(operands);
	return operands[0] === undefined ? { command: name } : refuse(furtherWord(description, operands[0]));
}

function furtherWord({ name, usage }: CommandDescription, word: string): Sentence {
	return sentence`${`\`penholder ${name}\``} takes no further words, but ${quote(word)} follows it; its use is ${`\`${usage}\``}.`;
}

function checkInvocation(operands: readonly string[], options: ReadonlyMap<string, string>): Invocation {
	const format = readFormat(options, checkFormats);
	if (format === undefined) return refuse(formatProblem(options, checkFormats));
	const limit = options.get('max-warnings');
	if (limit !== undefined && !/^\d{1,9}$/.test(limit)) {
		return refuse(sentence`${'--max-warnings'} takes the number of warnings to let pass, such as 0 or 10, not ${quote(limit)}.`);
	}
	const profile = options.get('profile');
	if (profile !== undefined && !isProfile(profile)) return refuse(choiceProblem('--profile', profiles, profile));
	const jobs = options.get('jobs');
	if (jobs !== undefined && !isJobs(jobs)) return refuse(jobsProblem(jobs));
	return {
		command: 'check',
		paths: operands.length === 0 ? ['.'] : operands,
		fix: options.has('fix'),
		format,
		...(limit === undefined ? {} : { maxWarnings: Number(limit) }),
		...(profile === undefined ? {} : { profile }),
		...(jobs === undefined ? {} : { jobs: Number(jobs) }),
	};
}

function batchInvocation(operands: readonly string[], options: ReadonlyMap<string, string>, description: CommandDescription): Invocation {
	if (operands[0] !== undefined) return refuse(furtherWord(description, operands[0]));
	const jobs = options.get('jobs');
	if (jobs !== undefined && !isJobs(jobs)) return refuse(jobsProblem(jobs));
	const summary = options.get('summary');
	if (summary === '' || summary === '-')
		return refuse(sentence`${'--summary'} takes the name of a file, such as ${'summary.json'}: the answers go to standard output.`);
	return { command: 'batch', ...(jobs === undefined ? {} : { jobs: Number(jobs) }), ...(summary === undefined ? {} : { summary }) };
}

function mergeReportsInvocation(paths: readonly string[]): Invocation {
	return paths.length === 0
		? refuse(sentence`Say which summaries to merge, as in ${'`penholder merge-reports summaries/*.json > summary.json`'}.`)
		: { command: 'merge-reports', paths };
}

/** More threads than this no machine has cores for. */
const MOST_JOBS = 512;

function isJobs(value: string): boolean {
	return /^[1-9]\d{0,2}$/.test(value) && Number(value) <= MOST_JOBS;
}

function jobsProblem(value: string): Sentence {
	return sentence`${'--jobs'} takes how many threads may work at a time, from 1 to ${MOST_JOBS}, not ${quote(value)}; without it each core has one.`;
}

function outlineInvocation(operands: readonly string[], options: ReadonlyMap<string, string>): Invocation {
	const format = readFormat(options, formats);
	if (format === undefined) return refuse(formatProblem(options, formats));
	const path = oneFile('outline', operands);
	return typeof path === 'string' ? { command: 'outline', path, format } : path;
}

function readyInvocation(operands: readonly string[], options: ReadonlyMap<string, string>): Invocation {
	const format = readFormat(options, readyFormats);
	if (format === undefined) return refuse(formatProblem(options, readyFormats));
	const path = oneFile('ready', operands);
	return typeof path === 'string' ? { command: 'ready', path, format } : path;
}

function fileInvocation(command: 'html' | 'text', operands: readonly string[]): Invocation {
	const path = oneFile(command, operands);
	return typeof path === 'string' ? { command, path } : path;
}

function oneFile(name: CommandName, [path, second]: readonly string[]): string | Refusal {
	if (path === undefined)
		return refuse(sentence`Say which file to show, as in ${`\`penholder ${name} letter.txt\``}, or ${'-'} for standard input.`);
	if (second !== undefined)
		return refuse(sentence`${`\`penholder ${name}\``} shows one file at a time, but both ${quote(path)} and ${quote(second)} are named.`);
	return path;
}

function newInvocation([kind, second]: readonly string[], options: ReadonlyMap<string, string>): Invocation {
	if (second !== undefined)
		return refuse(
			sentence`${'`penholder new`'} begins one document at a time, but both ${quote(kind ?? '')} and ${quote(second)} are named.`,
		);
	return { command: 'new', ...(kind === undefined ? {} : { kind }), options };
}

function helpInvocation(operands: readonly string[]): Invocation {
	const [topic] = operands;
	if (topic === undefined) return { command: 'help' };
	return isCommandName(topic) ? { command: 'help', topic } : refuse(unknownCommand(topic));
}

function rulesInvocation(operands: readonly string[], options: ReadonlyMap<string, string>, description: CommandDescription): Invocation {
	const format = readFormat(options, formats);
	if (format === undefined) return refuse(formatProblem(options, formats));
	return operands[0] === undefined ? { command: 'rules', format } : refuse(furtherWord(description, operands[0]));
}

function explainInvocation([code, second]: readonly string[]): Invocation {
	if (code === undefined)
		return refuse(sentence`Say which rule to explain, as in ${'`penholder explain clause/number`'}; ${'`penholder rules`'} lists them.`);
	if (second !== undefined)
		return refuse(sentence`${'`penholder explain`'} explains one rule at a time, but both ${quote(code)} and ${quote(second)} are named.`);
	return { command: 'explain', code };
}

function readFormat<Known extends string>(options: ReadonlyMap<string, string>, known: readonly Known[]): Known | undefined {
	const format = options.get('format') ?? 'text';
	return known.find((one) => one === format);
}

function formatProblem(options: ReadonlyMap<string, string>, known: readonly string[]): Sentence {
	return choiceProblem('--format', known, options.get('format') ?? '');
}

function choiceProblem(option: string, known: readonly string[], value: string): Sentence {
	return sentence`${option} is ${eitherOf(known)}, not ${quote(value)}.`;
}

/** The options as node:util wants them; a value that is missing shows as undefined in its token. */
function optionTypes(description: CommandDescription) {
	return Object.fromEntries(
		description.options.map(({ name, value }) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const) }]),
	);
}

function optionProblem(description: CommandDescription, name: string, printed: string, value: string | undefined): Sentence | undefined {
	const option = description.options.find((known) => known.name === name && printed === `--${known.name}`);
	if (option === undefined) return unknownOption(description, printed);
	if (option.value === undefined && value !== undefined) return sentence`${printed} stands alone, but ${quote(value)} is given to it.`;
	if (option.value !== undefined && value === undefined) return sentence`${printed} needs a value: ${`${printed} ${option.value}`}.`;
	return undefined;
}

function unknownOption(description: CommandDescription, printed: string): Sentence {
	const known = description.options.map(({ name }) => name);
	const nearest = nearestWord(printed.replace(/^--?/, ''), known);
	const command = `\`penholder ${description.name}\``;
	return nearest === undefined
		? sentence`${command} has no option ${printed}; ${`\`penholder help ${description.name}\``} shows what it has (a path that begins with a dash goes after ${'--'}).`
		: sentence`${command} has no option ${printed}; did you mean ${`--${nearest}`}?`;
}

function unknownCommand(word: string): Sentence {
	const names = commands.map(({ name }) => name);
	const nearest = nearestWord(word, names);
	if (nearest !== undefined) return sentence`${quote(word)} is no command of penholder; did you mean ${`\`penholder ${nearest}\``}?`;
	if (/[./\\]/.test(word))
		return sentence`${quote(word)} is no command of penholder; to check a file or folder, say ${`\`penholder check ${word}\``}.`;
	return sentence`${quote(word)} is no command of penholder, which has ${listOf(names)}.`;
}

function refuse(problem: Sentence): Refusal {
	return { command: 'refused', sentence: problem };
}
