import { isIsoDate } from '../tables/calendar.ts';
import { eitherOf } from '../text/eitherOf.ts';
import { nearestWord } from '../text/nearestWord.ts';
import { isLevel, type Level, levels } from './levels.ts';
import { isProfile, type Profile, profileLevels, profiles } from './profiles.ts';
import type { Rule, RuleFacts } from './rule.ts';

/** What a user or a project has decided about the rules. */
export interface Settings extends RuleFacts {
	readonly profile: Profile;
	/** By code (`clause/number`) or group (`clause`). */
	readonly rules: Readonly<Record<string, Level>>;
}

/** The settings of a project that has none. */
export const defaultSettings: Settings = { profile: 'submission', rules: {}, sessionOpenings: {} };

/** Settings that could be read, with a sentence for each rule or group that is not known; or why they could not be used. */
type SettingsReading =
	| { readonly settings: Settings; readonly remarks: readonly string[] }
	| { readonly problem: string; readonly settings?: undefined };

/** The file that holds a project's settings, beside its documents or in a folder above them. */
export const settingsFileName = '.penholder.json';

/** Reads the text of a settings file. */
export function parseSettings(text: string, catalogue: readonly Rule[]): SettingsReading {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch (error) {
		return { problem: `is no JSON: ${error instanceof Error ? error.message.replace(/\.$/, '') : String(error)}.` };
	}
	return readSettings(value, catalogue);
}

/** Reads settings out of a value of any shape: a parsed file, an editor's configuration. */
export function readSettings(value: unknown, catalogue: readonly Rule[]): SettingsReading {
	if (!isRecord(value)) return { problem: 'holds no JSON object: {"rules": {"clause/number": "off"}} is one.' };
	const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
	if (unknown !== undefined) return { problem: `has “${unknown}”, which is no setting${suggestion(unknown, KEYS)}` };
	const { profile = defaultSettings.profile, rules = {}, sessionOpenings = {} } = value;
	if (!isProfile(profile)) return { problem: `has the profile ${shown(profile)}; there are ${eitherOf(profiles)}.` };
	const problem = levelProblem(rules) ?? openingProblem(sessionOpenings);
	if (problem !== undefined) return { problem };
	const settings = { profile, rules: rules as Settings['rules'], sessionOpenings: sessionOpenings as Settings['sessionOpenings'] };
	return { settings, remarks: unknownCodes(Object.keys(settings.rules), catalogue) };
}

/** The level of a rule: what is set for its code, or else for its group, or else by the profile for either; undefined where nothing is. */
export function levelOf(code: string, { profile, rules }: Pick<Settings, 'profile' | 'rules'>): Level | undefined {
	for (const set of [rules, profileLevels[profile]]) {
		for (const name of [code, groupOf(code)]) if (Object.hasOwn(set, name)) return set[name];
	}
	return undefined;
}

/** The group of a rule's code: `clause` of `clause/number`. */
export function groupOf(code: string): string {
	return code.slice(0, Math.max(0, code.indexOf('/')));
}

/** Whether a value has the form of a rule's code: then it can name a page and no other file. */
export function isRuleCode(value: unknown): value is string {
	return typeof value === 'string' && /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(value);
}

/** Every word that a setting or a comment can name: the codes and their groups. */
export function switchNames(catalogue: readonly Rule[]): string[] {
	return [...new Set(catalogue.flatMap(({ code }) => [groupOf(code), code]))];
}

/** “; did you mean …?” where a known word is near; else a full stop. */
export function suggestion(word: string, known: readonly string[]): string {
	const nearest = nearestWord(word, known);
	return nearest === undefined ? '.' : `; did you mean “${nearest}”?`;
}

const KEYS = ['$schema', 'profile', 'rules', 'sessionOpenings'];

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function levelProblem(rules: unknown): string | undefined {
	if (!isRecord(rules)) return 'has “rules” that are no object: {"clause/number": "off"} is one.';
	for (const [name, level] of Object.entries(rules)) {
		if (!isLevel(level)) return `sets “${name}” to ${shown(level)}; a level is ${eitherOf(levels)}.`;
	}
	return undefined;
}

function openingProblem(openings: unknown): string | undefined {
	if (!isRecord(openings)) return 'has “sessionOpenings” that are no object: {"82": "2027-09-14"} is one.';
	for (const [session, date] of Object.entries(openings)) {
		if (!/^[1-9]\d{0,2}$/.test(session)) return `has an opening date for “${session}”, which is no number of a regular session.`;
		if (typeof date !== 'string' || !isIsoDate(date))
			return `has ${shown(date)} for the opening of session ${session}; a date is written as in "2027-09-14".`;
	}
	return undefined;
}

function unknownCodes(names: readonly string[], catalogue: readonly Rule[]): string[] {
	const known = switchNames(catalogue);
	return names
		.filter((name) => !known.includes(name))
		.map((name) => `sets “${name}”, which is no rule or group of rules${suggestion(name, known)}`);
}

function shown(value: unknown): string {
	const json = JSON.stringify(value) ?? String(value);
	return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}

const LONGEST_SHOWN = 40;
