import { type CommandName, commands, describeCommand } from './commands.ts';

/** The help text of a command, or of penholder as a whole. */
export function helpText(topic?: CommandName): string {
	return topic === undefined ? generalHelp() : commandHelp(topic);
}

function generalHelp(): string {
	return [
		'penholder reads United Nations letters and draft resolutions in the six official languages.',
		'',
		...table(commands.map(({ name, summary }) => [name, summary])),
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
		...[summary, ...details].flatMap((sentence) => wrapped(sentence, 0)),
		...(rows.length === 0 ? [] : ['', ...table(rows)]),
		'',
	].join('\n');
}

/** Two columns, the first as wide as its widest entry. */
function table(rows: readonly (readonly [string, string])[]): string[] {
	const width = Math.max(...rows.map(([left]) => left.length)) + 4;
	return rows.map(([left, right]) => `  ${left}`.padEnd(width) + wrapped(right, width).join('\n').trimStart());
}

/** Lines of at most 80 columns, indented. */
function wrapped(text: string, indentation: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && indentation + line.length + 1 + word.length > 80) {
			lines.push(' '.repeat(indentation) + line);
			line = word;
		} else {
			line += line === '' ? word : ` ${word}`;
		}
	}
	return [...lines, ' '.repeat(indentation) + line];
}
