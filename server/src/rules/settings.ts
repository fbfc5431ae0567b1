import { isIsoDate } from '../tables/calendar.ts';
import { nearestWord } from '../text/nearestWord.ts';
import { type Sentence, type SentenceValue, sentence } from '../text/sentence.ts';
import { eitherOf } from '../text/sentenceValues.ts';
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
	| { readonly settings: Settings; readonly remarks: readonly Sentence[] }
	| { readonly problem: Sentence; readonly settings?: undefined };

/** The file that holds a project's settings, beside its documents or in a folder above them. */
export const settingsFileName = '.penholder.json';

/**
 * Reads the text of a settings file.
 *
 * @param file what sentences call it
 */
export function parseSettings(text: string, catalogue: readonly Rule[], file: SentenceValue = settingsFileName): SettingsReading {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch (error) {
		const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
		return { problem: sentence`${file} is no JSON: ${reason}.` };
	}
	return readSettings(value, catalogue, file);
}

/** Reads settings out of a value of any shape: a parsed file, an editor's configuration. */
export function readSettings(value: unknown, catalogue: readonly Rule[], file: SentenceValue = settingsFileName): SettingsReading {
	if (!isRecord(value)) return { problem: sentence`${file} holds no JSON object: ${'{"rules": {"clause/number": "off"}}'} is one.` };
	const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
	if (unknown !== undefined) return { problem: unknownSetting(file, unknown) };
	const { profile = defaultSettings.profile, rules = {}, sessionOpenings = {} } = value;
	if (!isProfile(profile)) return { problem: sentence`${file} has the profile ${shown(profile)}; there are ${eitherOf(profiles)}.` };
	const problem = levelProblem(file, rules) ?? openingProblem(file, sessionOpenings);
	if (problem !== undefined) return { problem };
	const settings = { profile, rules: rules as Settings['rules'], sessionOpenings: sessionOpenings as Settings['sessionOpenings'] };
	return { settings, remarks: unknownCodes(file, Object.keys(settings.rules), catalogue) };
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

const KEYS = ['$schema', 'profile', 'rules', 'sessionOpenings'];

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownSetting(file: SentenceValue, name: string): Sentence {
	const nearest = nearestWord(name, KEYS);
	return nearest === undefined
		? sentence`${file} has “${name}”, which is no setting.`
		: sentence`${file} has “${name}”, which is no setting; did you mean “${nearest}”?`;
}

function levelProblem(file: SentenceValue, rules: unknown): Sentence | undefined {
	if (!isRecord(rules)) return noObject(file, 'rules', '{"clause/number": "off"}');
	for (const [name, level] of Object.entries(rules)) {
		if (!isLevel(level)) return sentence`${file} sets “${name}” to ${shown(level)}; a level is ${eitherOf(levels)}.`;
	}
	return undefined;
}

function openingProblem(file: SentenceValue, openings: unknown): Sentence | undefined {
	if (!isRecord(openings)) return noObject(file, 'sessionOpenings', '{"82": "2027-09-14"}');
	for (const [session, date] of Object.entries(openings)) {
		if (!/^[1-9]\d{0,2}$/.test(session))
			return sentence`${file} has an opening date for “${session}”, which is no number of a regular session.`;
		if (typeof date !== 'string' || !isIsoDate(date))
			return sentence`${file} has ${shown(date)} for the opening of session ${session}; a date is written as in ${'"2027-09-14"'}.`;
	}
	return undefined;
}

function noObject(file: SentenceValue, name: string, example: string): Sentence {
	return sentence`${file} has “${name}” that are no object: ${example} is one.`;
}

function unknownCodes(file: SentenceValue, names: readonly string[], catalogue: readonly Rule[]): Sentence[] {
	const known = switchNames(catalogue);
	return names.filter((name) => !known.includes(name)).map((name) => unknownCode(file, name, nearestWord(name, known)));
}

function unknownCode(file: SentenceValue, name: string, nearest: string | undefined): Sentence {
	return nearest === undefined
		? sentence`${file} sets “${name}”, which is no rule or group of rules.`
		: sentence`${file} sets “${name}”, which is no rule or group of rules; did you mean “${nearest}”?`;
}

function shown(value: unknown): string {
	const json = JSON.stringify(value) ?? String(value);
	return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}

const LONGEST_SHOWN = 40;
