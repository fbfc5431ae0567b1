import type { Language } from '../languages/language.ts';
import { perLanguage } from '../references/patterns.ts';
import { stateCodes, stateNames } from '../tables/states.ts';
import type { Completion, CompletionPlace } from './completionPlace.ts';
import { foldTyped } from './typedWords.ts';

/** The official names of States that begin with what has been typed, short names before formal ones. */
export function completeStates({ document, offset, lineStart, language }: CompletionPlace): Completion[] {
	const names = namesOf(language);
	const from = Math.max(lineStart, offset - LONGEST_NAME);
	const before = document.text.slice(from, offset);
	const found = new Map<string, Completion>();
	for (const begin of beginnings(before, language)) {
		const typed = foldTyped(before.slice(begin));
		for (const { name, folded, state } of names) {
			if (found.has(name) || !folded.startsWith(typed)) continue;
			found.set(name, { kind: 'state', text: name, detail: state, start: from + begin, end: offset });
		}
	}
	return [...found.values()].filter(({ text, start }) => document.text.slice(start, offset) !== text).slice(0, MOST_PROPOSED);
}

/** UTF-16 units. */
const LONGEST_NAME = 60;
const MOST_PROPOSED = 60;

interface Name {
	readonly name: string;
	readonly folded: string;
	readonly state: string;
}

const namesOf = perLanguage(({ code }): Name[] => {
	const all = stateCodes.flatMap((state) => {
		const names = stateNames(state, code);
		return names ? [{ state, ...names }] : [];
	});
	const named = (name: string, state: string): Name => ({ name, folded: foldTyped(name), state: `${state}, official name` });
	return [
		...all.map(({ state, short }) => named(short, state)),
		...all.filter(({ short, formal }) => formal !== short).map(({ state, formal }) => named(formal, state)),
	];
});

/** Where names may begin in what stands before: at the first letters of words, the longest stretch first. */
function beginnings(before: string, { script }: Language): number[] {
	if (script === 'Han')
		return HAN_LENGTHS.map((length) => before.length - length).filter(
			(begin) => begin >= 0 && /^\p{Script=Han}+$/u.test(before.slice(begin)),
		);
	const places = [...before.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{L}/gu)].map(({ index }) => index);
	return places.filter((begin) => before.length - begin >= SHORTEST[script] && isNameStart(before.charAt(begin)));
}

const HAN_LENGTHS = [6, 5, 4, 3, 2, 1];
/** Letters after which proposals help more than they disturb. */
const SHORTEST = { Latin: 2, Cyrillic: 2, Arabic: 3 } as const;

/** Names begin with a capital where there are capitals. */
function isNameStart(letter: string): boolean {
	return letter.toLowerCase() === letter.toUpperCase() || letter !== letter.toLowerCase();
}
