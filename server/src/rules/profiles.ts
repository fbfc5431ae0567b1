import type { Level } from './levels.ts';

/**
 * What a text is checked for. `drafting`: the writer is still at work, so nothing is asked for that may come yet. `submission`: what the
 * Secretariat would send back, with usage as information. `editor`: the last reading before it is issued, which mends usage too.
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
		'agenda/star': 'off',
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
	// Usage that official texts keep to: in no language do more than two of a hundred documents break it (docs/evidence.md). What they break more
	// often, and what only a scan or a table can be blamed for, stays information.
	editor: {
		'agenda/circulation-missing': 'warning',
		'agenda/title-missing': 'warning',
		'annex/agreement': 'warning',
		'citation/chinese-order': 'warning',
		'citation/full-symbol': 'warning',
		'citation/part-letter': 'warning',
		'language/chinese-space': 'warning',
		'language/french-space': 'warning',
		'language/number-sign': 'warning',
		'language/parentheses': 'warning',
		'language/session-ordinal': 'warning',
		'language/session-word': 'warning',
		'language/yo': 'warning',
		'letter/addressees': 'warning',
		'letter/salutation': 'warning',
		'name/state': 'warning',
		'request/draft-missing': 'information',
		'resolution/council-title': 'warning',
		'resolution/emphasis': 'warning',
		'symbol/joint-dash': 'warning',
		'symbol/reserved-block': 'information',
	},
};
