import type { Language } from '../languages/language.ts';

/** Opening phrases, found by their first two words (in a script without spaces, by their first character). */
export interface OpenerIndex {
	/** The length of the longest phrase that stands at `offset` of the folded text, or 0. */
	readonly match: (text: string, offset: number) => number;
}

/** Makes an index over phrases. Phrases are compared as folded text is written; matching takes the time of two words and their few candidates. */
export function indexOpeners(phrases: readonly string[], script: Language['script']): OpenerIndex {
	const spaced = script !== 'Han';
	const index = new Map<string, Map<string, string[]>>();
	const beginnings = new Set<number>();
	for (const phrase of phrases) {
		beginnings.add(phrase.charCodeAt(0));
		const first = firstKey(phrase, 0, spaced);
		const second = spaced ? secondWord(phrase, first.length) : '';
		const bySecond = index.get(first) ?? new Map<string, string[]>();
		index.set(first, bySecond);
		bySecond.set(second, [...(bySecond.get(second) ?? []), phrase]);
	}
	for (const bySecond of index.values()) for (const list of bySecond.values()) list.sort((a, b) => b.length - a.length);
	return {
		match(text, offset) {
			if (!beginnings.has(text.charCodeAt(offset))) return 0;
			const first = firstKey(text, offset, spaced);
			const bySecond = index.get(first);
			if (!bySecond) return 0;
			const second = spaced ? secondWord(text, offset + first.length) : '';
			// Phrases of one word, and those with a comma behind the first, have no second word; they are no longer than the others that fit.
			return (second && longestOf(bySecond.get(second), text, offset, spaced)) || longestOf(bySecond.get(''), text, offset, spaced);
		},
	};
}

function longestOf(candidates: readonly string[] = [], text: string, offset: number, spaced: boolean): number {
	for (const phrase of candidates) {
		const length = matchPhrase(phrase, text, offset, spaced);
		if (length) return length;
	}
	return 0;
}

function firstKey(text: string, offset: number, spaced: boolean): string {
	return spaced ? wordAt(text, offset) : text.charAt(offset);
}

/** The word behind the white space at an offset; empty where there is none. */
function secondWord(text: string, offset: number): string {
	let start = offset;
	while (start < text.length && start - offset < MOST_SPACES && text.charCodeAt(start) <= 32) start++;
	return start === offset ? '' : wordAt(text, start);
}

const MOST_SPACES = 8;

/** The longest word that an opener has; a longer one is none. */
const LONGEST_WORD = 40;

function wordAt(text: string, offset: number): string {
	let end = offset;
	const limit = Math.min(text.length, offset + LONGEST_WORD);
	while (end < limit && isWordCharacter(text.charCodeAt(end))) end++;
	return text.slice(offset, end);
}

/** Letters, apostrophes and hyphens; everything else ends a word. */
function isWordCharacter(code: number): boolean {
	return (
		(code >= 65 && code <= 90) ||
		(code >= 97 && code <= 122) ||
		code === 39 ||
		code === 45 ||
		(code >= 0xc0 && code < 0x2000 && code !== 0x60c && code !== 0x61b && code !== 0x61f) ||
		(code >= 0x4e00 && code <= 0x9fff)
	);
}

/** Compares a phrase with the text, any white space standing for a space; the phrase must end at a word's end. */
function matchPhrase(phrase: string, text: string, offset: number, spaced: boolean): number {
	let at = offset;
	for (let i = 0; i < phrase.length; i++) {
		const wanted = phrase.charCodeAt(i);
		if (wanted === 32) {
			const before = at;
			while (at < text.length && at - before < MOST_SPACES && text.charCodeAt(at) <= 32) at++;
			if (at === before) return 0;
		} else {
			if (text.charCodeAt(at) !== wanted) return 0;
			at++;
		}
	}
	if (spaced && at < text.length && isWordCharacter(text.charCodeAt(at)) && text.charCodeAt(at) !== 39) return 0;
	return at - offset;
}
