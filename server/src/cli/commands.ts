import { annexKinds, templateKinds } from '../languages/templates/documentTemplates.ts';

/** For every command that says something to a reader. */
const LOCALE_OPTION: OptionDescription = {
	name: 'locale',
	value: 'LOCALE',
	description:
		'The language of findings, fixes and rules: ar, en, es, fr, ru or zh; without it that of the environment (LC_ALL, LC_MESSAGES, LANG).',
};

/** What the user can ask for: the one source of the argument reader, the help texts and the suggestions. */
export const commands: readonly CommandDescription[] = [
	{
		name: 'check',
		usage: 'penholder check [OPTION…] [PATH…]',
		summary: 'Say what the Secretariat would send back in letters and draft resolutions.',
		details: [
			'PATH is a file, a folder, or - for standard input; without one, the folder that you are in.',
			'In folders every *.undoc, *.undoc.txt and *.undoc.md is checked, and each .txt and .md that turns out to be a United Nations document.',
			'Folders named expected or node_modules and folders whose name begins with a dot are left alone.',
			'Settings are read from the nearest .penholder.json, beside the document or in a folder above: {"profile": …, "rules": {"clause/number": "off", "scan": "hint"}, "sessionOpenings": {"82": "2027-09-14"}}. A level is off, hint, information, warning or error.',
			'In the text, <!-- penholder-disable-next-line clause/number --> silences a rule for the next line, penholder-disable and penholder-enable for a stretch.',
			'In right-to-left text the place of a finding stands between ⟦ and ⟧, since a caret below it could not be lined up.',
			'Exit code: 0 nothing to send back, 1 errors (or more warnings than --max-warnings allows), 2 something could not be read or written.',
		],
		options: [
			{
				name: 'fix',
				description: 'Mend what has one possible result; with - the mended text goes to standard output, the report to standard error.',
			},
			{
				name: 'format',
				value: 'text|json|sarif|github',
				description:
					'How to report: for a reader (text, as is the default), for a program (json), for code scanning (SARIF 2.1.0), or as notes of a GitHub workflow (github).',
			},
			{
				name: 'profile',
				value: 'drafting|submission|editor',
				description:
					'What to check for: a draft still being written, a text about to be submitted (as is the default), or one read for the last time before it is issued, with usage as warnings. Stands above the settings file.',
			},
			{ name: 'max-warnings', value: 'N', description: 'End with 1 also where there are more than N warnings.' },
			LOCALE_OPTION,
		],
	},
	{
		name: 'outline',
		usage: 'penholder outline [--format text|json] FILE',
		summary: 'Show the parts of one document as a tree.',
		details: ['FILE may be - for standard input.', 'Exit code: 0, or 2 where the file could not be read.'],
		options: [
			{
				name: 'format',
				value: 'text|json',
				description: 'How to show it: for a reader (text, as is the default) or for a program (json).',
			},
		],
	},
	{
		name: 'html',
		usage: 'penholder html FILE > PAGE',
		summary: 'Show one document as the page that would be printed.',
		details: [
			'FILE may be - for standard input. The page is written to standard output as one file of HTML, to be read in any browser and printed from there; it loads nothing.',
			'Exit code: 0, or 2 where the file could not be read.',
		],
		options: [],
	},
	{
		name: 'text',
		usage: 'penholder text FILE',
		summary: 'Give one document as it is submitted, without comments and marks.',
		details: [
			'FILE may be - for standard input. The text goes to standard output; the file stays as it is. Comments, subject tags and the marks of headings and emphasis are left out, and footnotes have raised numbers.',
			'Exit code: 0, or 2 where the file could not be read.',
		],
		options: [],
	},
	{
		name: 'ready',
		usage: 'penholder ready [--format text|markdown|json] FILE',
		summary: 'Tell what is still to be done before a document can be sent.',
		details: [
			'FILE may be - for standard input. The list has the parts of the document, the time limits of a request, annexes, form of address, footnotes, places that a template has left open, and findings by weight. It ends in one sentence: ready, or what to do first.',
			'✓ is as it should be, ✗ has to be done first, ! is worth a look, · is the Secretariat’s to do.',
			'Exit code: 0 ready to send, 1 something is to be done first, 2 the file could not be read.',
		],
		options: [
			{
				name: 'format',
				value: 'text|markdown|json',
				description: 'How to tell it: for a reader (text, as is the default), as a file to attach (markdown), or for a program (json).',
			},
			LOCALE_OPTION,
		],
	},
	{
		name: 'rules',
		usage: 'penholder rules [--format text|json]',
		summary: 'List all rules.',
		details: ['Each with its code, its level and what it asks for.', 'Exit code: 0.'],
		options: [
			{
				name: 'format',
				value: 'text|json',
				description: 'How to list them: for a reader (text, as is the default) or for a program (json).',
			},
			LOCALE_OPTION,
		],
	},
	{
		name: 'explain',
		usage: 'penholder explain CODE',
		summary: 'Explain a rule: why it is one, with examples, and how to switch it off.',
		details: [
			'CODE is a rule as reports name it, such as clause/number, or a group of rules, such as clause.',
			'Exit code: 0, or 2 where there is no such rule.',
		],
		options: [LOCALE_OPTION],
	},
	{
		name: 'new',
		usage: 'penholder new [KIND] [OPTION…]',
		summary: 'Begin a letter, a request or a draft from a template, in any official language.',
		details: [
			`KIND is ${templateKinds.join(', ')}.`,
			'On a terminal it asks for what is not said, with what is usual already in place; elsewhere KIND, --language and --state have to be said. For a request it tells the rule of procedure and its limits.',
			'What is left open stands as words that say what to write there. The document goes to standard output.',
			'Exit code: 0, or 2 where an answer cannot be used or the file cannot be written.',
		],
		options: [
			{ name: 'language', value: 'ar|zh|en|fr|ru|es', description: 'The language of the document.' },
			{ name: 'state', value: 'STATE', description: 'The State that sends it: a name in any official language, or a code such as KE.' },
			{
				name: 'sender',
				value: 'permanent-representative|charge-d-affaires',
				description: 'Who signs; without it the permanent representative.',
			},
			{ name: 'gender', value: 'masculine|feminine', description: 'Of who signs, for the languages that tell it; without it masculine.' },
			{ name: 'name', value: 'NAME', description: 'The name of who signs.' },
			{
				name: 'to',
				value: 'ADDRESSEES',
				description: 'secretary-general, assembly-president, council-president, or several with commas between them.',
			},
			{ name: 'to-gender', value: 'masculine|feminine', description: 'Of those who are written to.' },
			{ name: 'date', value: 'YYYY-MM-DD', description: 'The date of the letter; without it today.' },
			{ name: 'session', value: 'N', description: 'The session of the General Assembly; without it that of the date.' },
			{
				name: 'item',
				value: 'ITEM',
				description: 'The agenda item: 13, or 18 (b) for a sub-item. Its title is printed where it is known.',
			},
			{ name: 'title', value: 'TITLE', description: 'The title of the item.' },
			{
				name: 'annexes',
				value: 'N|KINDS',
				description: `How many annexes, or which, with commas between them: ${annexKinds.join(', ')}.`,
			},
			{ name: 'output', value: 'FILE', description: 'Write to this file, which must not be there yet.' },
		],
	},
	{
		name: 'batch',
		usage: 'penholder batch < DOCUMENTS > ANSWERS',
		summary: 'Read documents by the thousand for another program.',
		details: [
			'Each line of standard input is a JSON object {"id", "text", "language"?}. It is answered, in order, by one line of standard output: {"id", "language", "kind", "nodes", "references", "diagnostics"}, or {"id"?, "error"} where it cannot be used, after which work goes on.',
			'Places are UTF-16 units into the text, the end exclusive. A line may have up to 16 MiB.',
			'Exit code: 0, also where lines could not be used.',
		],
		options: [],
	},
	{
		name: 'help',
		usage: 'penholder help [COMMAND]',
		summary: 'Show what penholder, or one of its commands, can do.',
		details: [],
		options: [],
	},
	{ name: 'version', usage: 'penholder version', summary: 'Show the version.', details: [], options: [] },
];

export type CommandName = 'new' | 'check' | 'outline' | 'html' | 'text' | 'ready' | 'rules' | 'explain' | 'batch' | 'help' | 'version';

export interface CommandDescription {
	readonly name: CommandName;
	readonly usage: string;
	readonly summary: string;
	readonly details: readonly string[];
	readonly options: readonly OptionDescription[];
}

export interface OptionDescription {
	/** Without the dashes. */
	readonly name: string;
	/** What the option is followed by, as the help shows it; absent where it stands alone. */
	readonly value?: string;
	readonly description: string;
}

export function isCommandName(word: string): word is CommandName {
	return commands.some(({ name }) => name === word);
}

export function describeCommand(name: CommandName): CommandDescription {
	return commands.find((command) => command.name === name) as CommandDescription;
}
