import { authoritySources } from './authoritySources.ts';
import { type Profile, profileLevels, profiles } from './profiles.ts';
import type { Severity } from './rule.ts';
import type { LanguageExamples, RulePage, WrongExample } from './rulePage.ts';
import { groupOf, levelOf } from './settings.ts';
import { profileDescriptions } from './settingsSchema.ts';

/** The page of a rule in Markdown, as in docs/rules. */
export function rulePageMarkdown(page: RulePage): string {
	const { code, severity, summary, authority, languages, kinds, fix, examples, setting, comment } = page;
	const blocks = [
		GENERATED,
		`# ${code}`,
		escaped(summary),
		table([
			['', ''],
			['Level', levelWithProfiles(code, severity)],
			['Languages', languages],
			['Documents', kinds],
			['Fix', fix],
		]),
		'## Why',
		escaped(authority),
		...lookUp(authority),
		'## Examples',
		'Where a finding stands is shown by ⟦ and ⟧.',
		...examples.flatMap(languageBlocks),
		'## Switching it off, or giving it another level',
		'In `.penholder.json`, beside the documents or in a folder above, for the rule or for its whole group ' +
			`(\`"${groupOf(code)}"\`); the levels are off, hint, information, warning and error:`,
		codeBlock(setting, 'json'),
		'In one place of a text, with the reason after a colon if you like:',
		codeBlock(comment, 'html'),
	];
	return `${blocks.join('\n\n')}\n`;
}

/** The index of all pages in Markdown. */
export function ruleIndexMarkdown(pages: readonly RulePage[]): string {
	const groups = [...new Set(pages.map(({ code }) => groupOf(code)))].sort();
	const blocks = [
		GENERATED,
		'# The rules',
		`Penholder has ${pages.length} rules. Each has a page with its reason, examples and how it is switched off; \`penholder explain CODE\` ` +
			'shows the same in the terminal. What became of every rule that was thought of is told in [decisions.md](decisions.md).',
		'An **error** is what the Secretariat would send back, a **warning** what an editor would mend, an **information** is about usage, a ' +
			'**hint** a maybe.',
		'## Profiles',
		'A profile is chosen in the settings, in `.penholder.json` or with `--profile`. What is set for a rule or a group stands above it.',
		table([
			['Profile', 'What for', 'Levels that it changes'],
			...profiles.map((profile) => [`\`${profile}\``, profileDescriptions[profile], changesOf(profile)]),
		]),
		...groups.flatMap((group) => [
			`## ${group}`,
			table([
				['Rule', 'Level', 'Languages', 'What the text must be'],
				...pages
					.filter(({ code }) => groupOf(code) === group)
					.map(({ code, severity, languages, summary }) => [`[${code}](${rulePagePath(code)})`, severity, languages, escaped(summary)]),
			]),
		]),
	];
	return `${blocks.join('\n\n')}\n`;
}

function levelWithProfiles(code: string, severity: Severity): string {
	const others = profiles.flatMap((profile) => {
		const level = levelOf(code, { profile, rules: {} });
		return level === undefined || level === severity ? [] : [`${level} in the profile \`${profile}\``];
	});
	return [severity, ...others].join('; ');
}

function changesOf(profile: Profile): string {
	const changes = Object.entries(profileLevels[profile]).map(([code, level]) => `[${code}](${rulePagePath(code)}): ${level}`);
	return changes.length > 0 ? changes.join('<br>') : 'none';
}

function lookUp(authority: string): string[] {
	const sources = authoritySources(authority).map(({ name, address }) => `[${escaped(name)}](${address})`);
	return sources.length > 0 ? [`To look it up: ${sources.join('; ')}.`] : [];
}

/** Where the page of a rule lies within docs/rules. */
export function rulePagePath(code: string): string {
	return `${code}.md`;
}

const GENERATED = '<!-- Written by `npm run generate` from the rules in server/src/rules. Edit those. -->';

function languageBlocks({ language, wrong, right }: LanguageExamples): string[] {
	return [
		`### ${language}`,
		...wrong.flatMap(wrongBlocks),
		...(right.length > 0 ? ['Right:', ...right.map((text) => codeBlock(text, 'text'))] : []),
	];
}

function wrongBlocks({ text, messages, mended }: WrongExample): string[] {
	return [
		'Wrong:',
		codeBlock(text, 'text'),
		...messages.map((message) => `> ${escaped(message)}`),
		...(mended === undefined ? [] : ['Mended:', codeBlock(mended, 'text')]),
	];
}

/** A fence longer than any in the text. */
function codeBlock(text: string, language: string): string {
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}${language}\n${text}\n${fence}`;
}

function table(rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	const [head = [], ...body] = rows;
	return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** Text that Markdown would take for marks of its own. */
function escaped(text: string): string {
	return text.replace(/[\\*_<>[\]]/g, '\\$&');
}
