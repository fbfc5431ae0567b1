import { levels } from './levels.ts';
import { type Profile, profiles } from './profiles.ts';
import type { Rule } from './rule.ts';
import { groupOf } from './settings.ts';

/** The JSON schema (draft 7, which VS Code reads) of `.penholder.json`. */
export function settingsSchema(catalogue: readonly Rule[]): object {
	const groups = [...new Set(catalogue.map(({ code }) => groupOf(code)))].sort();
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'Penholder',
		description: 'What Penholder checks in the documents of this folder and the folders below.',
		type: 'object',
		additionalProperties: false,
		properties: {
			$schema: { type: 'string' },
			profile: {
				description: 'What the documents are checked for.',
				enum: profiles,
				enumDescriptions: profiles.map((profile) => profileDescriptions[profile]),
				default: 'submission',
			},
			rules: {
				description: 'The level of a rule (clause/number) or of all rules of a group (clause). A rule stands above its group.',
				type: 'object',
				additionalProperties: false,
				properties: Object.fromEntries([
					...groups.map((group) => [group, { allOf: [{ $ref: '#/definitions/level' }], description: `All rules of the group ${group}.` }]),
					...catalogue.map(({ code, summary, severity }) => [
						code,
						{ allOf: [{ $ref: '#/definitions/level' }], description: summary, default: severity },
					]),
				]),
			},
			sessionOpenings: {
				description:
					'Opening dates of regular sessions of the General Assembly, by their number, where they differ from what rule 1 of the rules of procedure gives.',
				type: 'object',
				additionalProperties: false,
				patternProperties: { '^[1-9][0-9]{0,2}$': { type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } },
			},
		},
		definitions: { level: { enum: levels } },
	};
}

/** The setting `penholder.rules` of the editor: each rule and each group with its levels. */
export function editorRulesSetting(catalogue: readonly Rule[]): object {
	const groups = [...new Set(catalogue.map(({ code }) => groupOf(code)))].sort();
	return {
		...Object.fromEntries(
			groups.map((group) => [group, { type: 'string', enum: levels, description: `All rules of the group ${group}.` }]),
		),
		...Object.fromEntries(
			catalogue.map(({ code, summary, severity }) => [code, { type: 'string', enum: levels, description: `${summary} (${severity})` }]),
		),
	};
}

/** What each profile is for, in a sentence. */
export const profileDescriptions: Readonly<Record<Profile, string>> = {
	drafting: 'The writer is still at work: nothing is asked for that may come yet.',
	submission: 'What the Secretariat would send back, with usage as information.',
	editor: 'The last reading before a text is issued: usage that official texts keep to counts as a warning.',
};
