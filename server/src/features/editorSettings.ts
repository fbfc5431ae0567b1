import { isLevel, type Level } from '../rules/levels.ts';
import { isProfile } from '../rules/profiles.ts';
import { defaultSettings, type Settings } from '../rules/settings.ts';
import { isIsoDate } from '../tables/calendar.ts';

/** What a user of an editor can choose, for each file of its own: about the rules, and about what the editor shows. */
export interface EditorSettings extends Settings {
	/** Where document symbols lead: a site (`https:` or `http:`) with a slash at the end; empty where they lead nowhere. */
	readonly documentAddress: string;
	readonly codeLenses: boolean;
	readonly inlayHints: boolean;
	/** Whether a document that is not open is checked too, where a client asks about the whole workspace. */
	readonly workspaceDiagnostics: boolean;
	/** Where the pages of the rules are, with a slash at the end; empty where there are none. */
	readonly ruleDocumentation: string;
	/** The client's command that shows places of a document, with its address, a position and the places; empty where it has none. */
	readonly referencesCommand: string;
	/** The client's command that shows the page of a rule, with its code; empty where it has none. */
	readonly explainCommand: string;
}

export const defaultEditorSettings: EditorSettings = {
	...defaultSettings,
	ruleDocumentation: '',
	documentAddress: 'https://docs.un.org/',
	codeLenses: true,
	inlayHints: false,
	workspaceDiagnostics: true,
	referencesCommand: '',
	explainCommand: '',
};

/**
 * Settings out of what a client sends: an object of which nothing is sure. What is missing or wrong is taken from `fallback`, entry by entry, so
 * that half a setting, as it is while it is being typed, switches nothing off. Names are those of the extension's settings without `penholder.`;
 * `codeLens.enabled` may be written as a path or as objects.
 *
 * A workspace can hold settings, and somebody else may have written it: what could run or open anything is therefore not among them, and is as
 * {@link readClientOptions} found it.
 */
export function readEditorSettings(sent: unknown, fallback: EditorSettings = defaultEditorSettings): EditorSettings {
	const profile = valueAt(sent, 'profile');
	return {
		...fallback,
		profile: isProfile(profile) ? profile : fallback.profile,
		rules: entriesOf(valueAt(sent, 'rules'), isRuleLevel) ?? fallback.rules,
		sessionOpenings: entriesOf(valueAt(sent, 'sessionOpenings'), isDate) ?? fallback.sessionOpenings,
		documentAddress: siteAddress(valueAt(sent, 'documentAddress')) ?? fallback.documentAddress,
		codeLenses: flag(valueAt(sent, 'codeLens.enabled')) ?? fallback.codeLenses,
		inlayHints: flag(valueAt(sent, 'inlayHints.enabled')) ?? fallback.inlayHints,
		workspaceDiagnostics: flag(valueAt(sent, 'workspaceDiagnostics.enabled')) ?? fallback.workspaceDiagnostics,
	};
}

/** What the program that starts the server tells it, `initializationOptions`: settings, the commands of the client, and where pages are. */
export function readClientOptions(sent: unknown, fallback: EditorSettings = defaultEditorSettings): EditorSettings {
	return {
		...readEditorSettings(sent, fallback),
		ruleDocumentation: address(valueAt(sent, 'ruleDocumentation')) ?? fallback.ruleDocumentation,
		referencesCommand: words(valueAt(sent, 'referencesCommand')) ?? fallback.referencesCommand,
		explainCommand: words(valueAt(sent, 'explainCommand')) ?? fallback.explainCommand,
	};
}

function valueAt(sent: unknown, path: string): unknown {
	if (!isRecord(sent)) return undefined;
	if (Object.hasOwn(sent, path)) return sent[path];
	const [first = '', ...rest] = path.split('.');
	return rest.length && Object.hasOwn(sent, first) ? valueAt(sent[first], rest.join('.')) : undefined;
}

/** The entries whose values are right. Null as prototype, so that no name can mean more than a name. */
function entriesOf<Value>(value: unknown, isRight: (entry: unknown) => entry is Value): Readonly<Record<string, Value>> | undefined {
	if (!isRecord(value)) return undefined;
	const entries: Record<string, Value> = Object.create(null);
	for (const [name, entry] of Object.entries(value)) if (isRight(entry)) entries[name] = entry;
	return entries;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRuleLevel(value: unknown): value is Level {
	return isLevel(value);
}

function isDate(value: unknown): value is string {
	return typeof value === 'string' && isIsoDate(value);
}

function flag(value: unknown): boolean | undefined {
	return typeof value === 'boolean' ? value : undefined;
}

function words(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

/** The address of a site. A link could else run a command of the editor, or open a file. */
function siteAddress(value: unknown): string | undefined {
	const site = address(value);
	return site === '' || (site !== undefined && isSite(site)) ? site : undefined;
}

function isSite(value: string): boolean {
	return /^https?:\/\/[^/\s]/i.test(value) && URL.canParse(value);
}

/** An address with its slash at the end. */
function address(value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	const trimmed = value.trim();
	return trimmed === '' || trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
}
