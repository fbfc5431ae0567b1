import type { Severity } from '../rules/rule.ts';
import { isIsoDate } from '../tables/calendar.ts';

/** What a user can choose, for each file of its own. Every value is usable: what was set wrongly has its default. */
export interface Settings {
	/** The level of a rule, by its code; `off` silences it. Rules that are not named keep their own level. */
	readonly rules: Readonly<Record<string, RuleLevel>>;
	/** Opening dates of sessions, ISO by session (`82`, `S-33`); they stand above the tables. */
	readonly sessionOpenings: Readonly<Record<string, string>>;
	/** Where the pages of the rules are, with a slash at the end; empty where there are none. */
	readonly ruleDocumentation: string;
	/** Where document symbols lead, with a slash at the end; empty where they lead nowhere. */
	readonly documentAddress: string;
	readonly codeLenses: boolean;
	readonly inlayHints: boolean;
}

export type RuleLevel = Severity | 'off';

export const defaultSettings: Settings = {
	rules: {},
	sessionOpenings: {},
	ruleDocumentation: '',
	documentAddress: 'https://docs.un.org/',
	codeLenses: true,
	inlayHints: false,
};

/**
 * Settings out of what a client sends: an object of which nothing is sure. What is missing or of the wrong type is taken from `fallback`.
 * Names are those of the extension's settings without `penholder.`; `codeLens.enabled` may be written as a path or as objects.
 */
export function readSettings(sent: unknown, fallback: Settings = defaultSettings): Settings {
	return {
		rules: entriesOf(valueAt(sent, 'rules'), isRuleLevel) ?? fallback.rules,
		sessionOpenings: entriesOf(valueAt(sent, 'sessionOpenings'), isDate) ?? fallback.sessionOpenings,
		ruleDocumentation: address(valueAt(sent, 'ruleDocumentation')) ?? fallback.ruleDocumentation,
		documentAddress: address(valueAt(sent, 'documentAddress')) ?? fallback.documentAddress,
		codeLenses: flag(valueAt(sent, 'codeLens.enabled')) ?? fallback.codeLenses,
		inlayHints: flag(valueAt(sent, 'inlayHints.enabled')) ?? fallback.inlayHints,
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

const LEVELS: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies readonly RuleLevel[];

function isRuleLevel(value: unknown): value is RuleLevel {
	return LEVELS.includes(value);
}

function isDate(value: unknown): value is string {
	return typeof value === 'string' && isIsoDate(value);
}

function flag(value: unknown): boolean | undefined {
	return typeof value === 'boolean' ? value : undefined;
}

/** An address with its slash at the end. */
function address(value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	const trimmed = value.trim();
	return trimmed === '' || trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
}
