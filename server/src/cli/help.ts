import { type Bundle, render, sentence } from '../text/sentence.ts';
import { type CommandName, commands, describeCommand } from './commands.ts';
import { wrapTable, wrapText } from './wrapText.ts';

/**
 * The help text of a command, or of penholder as a whole.
 *
 * @param bundle the words of the user's language; English where it is absent
 */
export function helpText(topic?: CommandName, bundle?: Bundle): string {
	return topic === undefined ? generalHelp(bundle) : commandHelp(topic, bundle);
}

function generalHelp(bundle: Bundle | undefined): string {
	return [
		...wrapText(render(sentence`${'penholder'} reads United Nations letters and draft resolutions in the six official languages.`, bundle)),
		'',
		...wrapTable(commands.map(({ name, summary }) => [name, render(summary, bundle)])),
		'',
		...wrapText(render(sentence`${'`penholder help COMMAND`'} tells more about a command.`, bundle)),
		'',
	].join('\n');
}

function commandHelp(name: CommandName, bundle: Bundle | undefined): string {
	const { usage, summary, details, options } = describeCommand(name);
	const rows = options.map(
		({ name: option, value, description }) =>
			[`--${option}${value === undefined ? '' : ` ${value}`}`, render(description, bundle)] as const,
	);
	return [
		usage,
		'',
		...[summary, ...details].flatMap((said) => wrapText(render(said, bundle))),
		...(rows.length === 0 ? [] : ['', ...wrapTable(rows)]),
		'',
	].join('\n');
}
