import { annexKinds, templateKinds } from '../languages/templates/documentTemplates.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { listOf } from '../text/sentenceValues.ts';

/** For every command that says something to a reader. */
const LOCALE_OPTION: OptionDescription = {
	name: 'locale',
	value: 'LOCALE',
	description: sentence`The language of what Penholder says: ${'ar, en, es, fr, ru, zh'}; without it that of the environment (${'LC_ALL, LC_MESSAGES, LANG'}).`,
};

/** For every command that works on many documents. */
const JOBS_OPTION: OptionDescription = {
	name: 'jobs',
	value: 'N',
	description: sentence`How many threads may work at a time; without it one for each core. With ${'1'} everything happens in one thread. What is written is the same, to the byte.`,
};

const FILE_OR_INPUT = sentence`${'FILE'} may be ${'-'} for standard input.`;
const EXIT_UNREADABLE = sentence`Exit code: 0, or 2 where the file could not be read.`;
const TEXT_OR_JSON = sentence`How to show it: for a reader (${'text'}, as is the default) or for a program (${'json'}).`;

/** What the user can ask for: the one source of the argument reader, the help texts and the suggestions. */
export const commands: readonly CommandDescription[] = [
	{
		name: 'check',
		usage: 'penholder check [OPTION…] [PATH…]',
		summary: sentence`Say what the Secretariat would send back in letters and draft resolutions.`,
		details: [
			sentence`${'PATH'} is a file, a folder, or ${'-'} for standard input; without one, the folder that you are in.`,
			sentence`In folders every file ${'*.undoc, *.undoc.txt, *.undoc.md'} is checked, and each ${'.txt'} and ${'.md'} that turns out to be a United Nations document.`,
			sentence`Folders named ${'expected'} or ${'node_modules'} and folders whose name begins with a dot are left alone.`,
			sentence`Settings are read from the nearest ${'.penholder.json'}, beside the document or in a folder above: ${'{"profile": …, "rules": {"clause/number": "off", "scan": "hint"}, "sessionOpenings": {"82": "2027-09-14"}}'}. A level is one of: ${'off, hint, information, warning, error'}.`,
			sentence`In the text, ${'<!-- penholder-disable-next-line clause/number -->'} silences a rule for the next line, ${'penholder-disable'} and ${'penholder-enable'} for a stretch.`,
			sentence`In right-to-left text the place of a finding stands between ⟦ and ⟧, since a caret below it could not be lined up.`,
			sentence`Exit code: 0 nothing to send back, 1 errors (or more warnings than ${'--max-warnings'} allows), 2 something could not be read or written.`,
		],
		options: [
			{
				name: 'fix',
				description: sentence`Mend what has one possible result; with ${'-'} the mended text goes to standard output, the report to standard error.`,
			},
			{
				name: 'format',
				value: 'text|json|sarif|github',
				description: sentence`How to report: for a reader (${'text'}, as is the default), for a program (${'json'}), for code scanning (${'sarif'}, version 2.1.0), or as notes of a GitHub workflow (${'github'}).`,
			},
			{
				name: 'profile',
				value: 'drafting|submission|editor',
				description: sentence`What to check for: a draft still being written (${'drafting'}), a text about to be submitted (${'submission'}, as is the default), or one read for the last time before it is issued, with usage as warnings (${'editor'}). Stands above the settings file.`,
			},
			{ name: 'max-warnings', value: 'N', description: sentence`End with 1 also where there are more than ${'N'} warnings.` },
			JOBS_OPTION,
			LOCALE_OPTION,
		],
	},
	{
		name: 'outline',
		usage: 'penholder outline [--format text|json] FILE',
		summary: sentence`Show the parts of one document as a tree.`,
		details: [FILE_OR_INPUT, EXIT_UNREADABLE],
		options: [{ name: 'format', value: 'text|json', description: TEXT_OR_JSON }, LOCALE_OPTION],
	},
	{
		name: 'html',
		usage: 'penholder html FILE > PAGE',
		summary: sentence`Show one document as the page that would be printed.`,
		details: [
			FILE_OR_INPUT,
			sentence`The page is written to standard output as one file of HTML, to be read in any browser and printed from there; it loads nothing.`,
			EXIT_UNREADABLE,
		],
		options: [],
	},
	{
		name: 'text',
		usage: 'penholder text FILE',
		summary: sentence`Give one document as it is submitted, without comments and marks.`,
		details: [
			FILE_OR_INPUT,
			sentence`The text goes to standard output; the file stays as it is. Comments, subject tags and the marks of headings and emphasis are left out, and footnotes have raised numbers.`,
			EXIT_UNREADABLE,
		],
		options: [],
	},
	{
		name: 'ready',
		usage: 'penholder ready [--format text|markdown|json] FILE',
		summary: sentence`Tell what is still to be done before a document can be sent.`,
		details: [
			FILE_OR_INPUT,
			sentence`The list has the parts of the document, the time limits of a request, annexes, form of address, footnotes, places that a template has left open, and findings by weight. It ends in one sentence: ready, or what to do first.`,
			sentence`✓ is as it should be, ✗ has to be done first, ! is worth a look, · is the Secretariat’s to do.`,
			sentence`Exit code: 0 ready to send, 1 something is to be done first, 2 the file could not be read.`,
		],
		options: [
			{
				name: 'format',
				value: 'text|markdown|json',
				description: sentence`How to tell it: for a reader (${'text'}, as is the default), as a file to attach (${'markdown'}), or for a program (${'json'}).`,
			},
			LOCALE_OPTION,
		],
	},
	{
		name: 'rules',
		usage: 'penholder rules [--format text|json]',
		summary: sentence`List all rules.`,
		details: [sentence`Each with its code, its level and what it asks for.`, sentence`Exit code: 0.`],
		options: [{ name: 'format', value: 'text|json', description: TEXT_OR_JSON }, LOCALE_OPTION],
	},
	{
		name: 'explain',
		usage: 'penholder explain CODE',
		summary: sentence`Explain a rule: why it is one, with examples, and how to switch it off.`,
		details: [
			sentence`${'CODE'} is a rule as reports name it, such as ${'clause/number'}, or a group of rules, such as ${'clause'}.`,
			sentence`Exit code: 0, or 2 where there is no such rule.`,
		],
		options: [LOCALE_OPTION],
	},
	{
		name: 'new',
		usage: 'penholder new [KIND] [OPTION…]',
		summary: sentence`Begin a letter, a request or a draft from a template, in any official language.`,
		details: [
			sentence`${'KIND'} is one of: ${listOf(templateKinds)}.`,
			sentence`On a terminal it asks for what is not said, with what is usual already in place; elsewhere ${'KIND'}, ${'--language'} and ${'--state'} have to be said. For a request it tells the rule of procedure and its limits.`,
			sentence`What is left open stands as words that say what to write there. The document goes to standard output.`,
			sentence`Exit code: 0, or 2 where an answer cannot be used or the file cannot be written.`,
		],
		options: [
			{ name: 'language', value: 'ar|zh|en|fr|ru|es', description: sentence`The language of the document.` },
			{
				name: 'state',
				value: 'STATE',
				description: sentence`The State that sends it: a name in any official language, or a code such as ${'KE'}; for a letter of several missions several, with commas between them, and who signs, of which gender and name, for each in the same order.`,
			},
			{
				name: 'sender',
				value: 'permanent-representative|charge-d-affaires',
				description: sentence`Who signs; without it the permanent representative.`,
			},
			{
				name: 'gender',
				value: 'masculine|feminine',
				description: sentence`Of who signs, for the languages that tell it; without it masculine.`,
			},
			{ name: 'name', value: 'NAME', description: sentence`The name of who signs.` },
			{
				name: 'to',
				value: 'ADDRESSEES',
				description: sentence`Whom it is addressed to; several with commas between them: ${'secretary-general, assembly-president, council-president'}.`,
			},
			{ name: 'to-gender', value: 'masculine|feminine', description: sentence`Of those who are written to.` },
			{ name: 'date', value: 'YYYY-MM-DD', description: sentence`The date of the letter; without it today.` },
			{
				name: 'session',
				value: 'N',
				description: sentence`The session of the General Assembly, ${'S-32'} for a special and ${'ES-11'} for an emergency special one; without it that of the date.`,
			},
			{
				name: 'item',
				value: 'ITEM',
				description: sentence`The agenda item: ${'13'}, or ${'18 (b)'} for a sub-item. Its title is printed where it is known.`,
			},
			{ name: 'title', value: 'TITLE', description: sentence`The title of the item.` },
			{
				name: 'annexes',
				value: 'N|KINDS',
				description: sentence`How many annexes, or which, with commas between them: ${listOf(annexKinds)}.`,
			},
			{ name: 'output', value: 'FILE', description: sentence`Write to this file, which must not be there yet.` },
			LOCALE_OPTION,
		],
	},
	{
		name: 'batch',
		usage: 'penholder batch [OPTION…] < DOCUMENTS > ANSWERS',
		summary: sentence`Read documents by the thousand for another program.`,
		details: [
			sentence`Each line of standard input is a JSON object ${'{"id", "text", "language"?}'}. It is answered, in order, by one line of standard output: ${'{"id", "language", "kind", "nodes", "references", "diagnostics"}'}, or ${'{"id"?, "error"}'} where it cannot be used, after which work goes on.`,
			sentence`Places are UTF-16 units into the text, the end exclusive. A line may have up to 16 MiB.`,
			sentence`The same input gives the same output, to the byte, so that a run that was broken off can be repeated.`,
			sentence`Exit code: 0, also where lines could not be used; 2 where the summary could not be written.`,
		],
		options: [
			JOBS_OPTION,
			{
				name: 'summary',
				value: 'FILE',
				description: sentence`At the end, write to this file how many documents were answered and how many lines could not be used, and the findings by rule, level and language. ${'`penholder merge-reports`'} adds such files up.`,
			},
			LOCALE_OPTION,
		],
	},
	{
		name: 'merge-reports',
		usage: 'penholder merge-reports FILE… > SUMMARY',
		summary: sentence`Add up the summaries of several runs of ${'batch'}.`,
		details: [
			sentence`${'FILE'} is what ${'`penholder batch --summary`'} has written, or this command itself. The order of the files makes no difference.`,
			sentence`Exit code: 0, or 2 where a file could not be used; then nothing is added up.`,
		],
		options: [LOCALE_OPTION],
	},
	{
		name: 'help',
		usage: 'penholder help [COMMAND]',
		summary: sentence`Show what penholder, or one of its commands, can do.`,
		details: [],
		options: [LOCALE_OPTION],
	},
	{ name: 'version', usage: 'penholder version', summary: sentence`Show the version.`, details: [], options: [] },
];

export type CommandName =
	| 'new'
	| 'check'
	| 'outline'
	| 'html'
	| 'text'
	| 'ready'
	| 'rules'
	| 'explain'
	| 'batch'
	| 'merge-reports'
	| 'help'
	| 'version';

export interface CommandDescription {
	readonly name: CommandName;
	readonly usage: string;
	readonly summary: Sentence;
	readonly details: readonly Sentence[];
	readonly options: readonly OptionDescription[];
}

export interface OptionDescription {
	/** Without the dashes. */
	readonly name: string;
	/** What the option is followed by, as the help shows it; absent where it stands alone. */
	readonly value?: string;
	readonly description: Sentence;
}

export function isCommandName(word: string): word is CommandName {
	return commands.some(({ name }) => name === word);
}

export function describeCommand(name: CommandName): CommandDescription {
	return commands.find((command) => command.name === name) as CommandDescription;
}
