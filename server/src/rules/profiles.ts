import type { Level } from './levels.ts';

/**
 * What a text is checked for. `drafting`: the writer is still at work, so nothing is asked for that may come yet. `submission`: what the
 * Secretariat would send back. `editor`: everything, down to usage that official texts themselves do not keep to.
 */
export type Profile = 'drafting' | 'submission' | 'editor';

export const profiles: readonly Profile[] = ['drafting', 'submission', 'editor'];

export function isProfile(value: unknown): value is Profile {
	return profiles.some((profile) => profile === value);
}

/** What a profile changes, by the code or group of a rule; every other rule keeps its own level. */
export const profileLevels: Readonly<Record<Profile, Readonly<Record<string, Level>>>> = {
	drafting: {
		'agenda/circulation-missing': 'off',
		'agenda/title-missing': 'off',
		'annex/missing': 'off',
		'annex/unmentioned': 'off',
		'letter/signature': 'off',
		'masthead/language': 'off',
		'masthead/original': 'off',
		'request/draft-missing': 'off',
		'request/memorandum-missing': 'off',
		'request/rule': 'off',
		'resolution/last-end': 'off',
	},
	submission: {},
	editor: {},
};
