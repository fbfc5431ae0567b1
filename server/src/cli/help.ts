import { type CommandName, commands, describeCommand } from './commands.ts';
import { wrapTable, wrapText } from './wrapText.ts';

/** The help text of a command, or of penholder as a whole. */
export function helpText(topic?: CommandName): string {
	return topic === undefined ? generalHelp() : commandHelp(topic);
}

function generalHelp(): string {
	return [
		'penholder reads United Nations letters and draft resolutions in the six official languages.',
		'',
		...wrapTable(commands.map(({ name, summary }) => [name, summary])),
		'',
		'`penholder help COMMAND` tells more about a command.',
		'',
	].join('\n');
}

function commandHelp(name: CommandName): string {
	const { usage, summary, details, options } = describeCommand(name);
	const rows = options.map(
		({ name: option, value, description }) => [`--${option}${value === undefined ? '' : ` ${value}`}`, description] as const,
	);
	return [
		usage,
		'',
		...[summary, ...details].flatMap((sentence) => wrapText(sentence)),
		...(rows.length === 0 ? [] : ['', ...wrapTable(rows)]),
		'',
	].join('\n');
}
