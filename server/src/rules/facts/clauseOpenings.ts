import type { UnDocument } from '../../document/document.ts';
import { structurePatterns } from '../../document/patterns.ts';
import type { Language } from '../../languages/language.ts';
import type { OrganWords } from '../../languages/structureWords.ts';
import { perLanguage } from '../../references/patterns.ts';
import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import { wordsAfterNumber } from './clauseWords.ts';
import { type Clause, type ResolutionBody, resolutionBodies } from './resolutionBodies.ts';

/** A resolution with the organ that speaks and how each paragraph opens. */
export interface OpenedResolution {
	readonly body: ResolutionBody;
	/** The organ of the enacting formula; undefined where there is none. */
	readonly organ: OrganWords | undefined;
	readonly clauses: readonly OpenedClause[];
}

export interface OpenedClause {
	readonly clause: Clause;
	/** Undefined where the paragraph begins with no opener that the language knows. */
	readonly opening: ClauseOpening | undefined;
}

/** How a paragraph of a resolution opens. The range covers the opener with "also" or "further". */
export interface ClauseOpening extends Range {
	/** The opener's words without "also" and "further"; in a script without spaces one word. */
	readonly words: readonly OpenerWord[];
	/** Those words as openings are compared: in small letters, without the conjunction of the preamble. */
	readonly key: string;
	/** "Also" or "further". */
	readonly repetition?: Repetition;
	/** In which parts of a resolution the language has this opener. */
	readonly preambular: boolean;
	readonly operative: boolean;
}

export interface OpenerWord extends Range {
	/** Folded, in the case that it is printed in, without the comma or colon behind it. */
	readonly text: string;
	/** That comma or colon. */
	readonly mark?: string;
}

export interface Repetition extends Range {
	readonly says: 'also' | 'further' | 'other';
	readonly stands: 'before' | 'after';
}

/** The resolutions of a document with their openings; read once. Paragraphs are looked at by their first words only. */
export function openedResolutions(document: UnDocument): readonly OpenedResolution[] {
	const found =
		known.get(document) ??
		resolutionBodies(document).map((body) => ({
			body,
			organ: organOf(document, body),
			clauses: body.clauses.map((clause) => ({ clause, opening: openingOf(document, clause, body.language) })),
		}));
	known.set(document, found);
	return found;
}

const known = new WeakMap<UnDocument, readonly OpenedResolution[]>();

function organOf({ text }: UnDocument, { enacting, language }: ResolutionBody): OrganWords | undefined {
	if (!enacting) return undefined;
	const formula = fold(text.slice(enacting.start, enacting.end)).text;
	const patterns = structurePatterns(language).lineMarks.filter(({ mark }) => mark === 'enacting');
	const at = patterns.findIndex(({ pattern }) => {
		pattern.lastIndex = 0;
		return pattern.test(formula);
	});
	return language.structure.organs[at];
}

/** Openers with "also" are shorter; UTF-16 units. */
const LONGEST_OPENING = 160;
const MOST_WORDS = 10;
const WORD = /[^\s*_]+/g;
const MARKS_BEHIND_WORD = /[,،，;:؛]+$/;
const MARK_BEHIND_WORD = /[,،，;:؛]$/;

function openingOf({ text }: UnDocument, { node }: Clause, language: Language): ClauseOpening | undefined {
	const from = wordsAfterNumber(text, node);
	const head = fold(text.slice(from, Math.min(node.end, from + LONGEST_OPENING)));
	const place = (start: number, end: number): Range => ({ start: from + head.toOriginal(start), end: from + head.toOriginal(end - 1) + 1 });
	return language.script === 'Han' ? openingWithoutSpaces(head.text, language, place) : openingWithSpaces(head.text, language, place);
}

type ToPlace = (start: number, end: number) => Range;

function openingWithoutSpaces(head: string, language: Language, place: ToPlace): ClauseOpening | undefined {
	const { also, further, others } = language.resolutionWords.repetition;
	const marker = [also, further, ...others].find((word) => head.startsWith(word)) ?? '';
	const rest = head.slice(marker.length);
	const matched = matchOpener([{ text: rest, small: rest }], language);
	if (!matched) return undefined;
	const preposition =
		language.resolutionWords.prepositions.find((word) => matched.length > word.length && matched.text.endsWith(word)) ?? '';
	const end = marker.length + matched.length - preposition.length;
	return {
		...place(0, end),
		words: [{ ...place(marker.length, end), text: head.slice(marker.length, end) }],
		key: head.slice(marker.length, end),
		...(marker ? { repetition: { ...place(0, marker.length), says: saying(marker, language), stands: 'before' } } : {}),
		preambular: matched.preambular,
		operative: matched.operative,
	};
}

function openingWithSpaces(head: string, language: Language, place: ToPlace): ClauseOpening | undefined {
	const words = wordsOf(head);
	const marker = markerIn(words, language);
	const others = marker ? [...words.slice(0, marker.at), ...words.slice(marker.at + marker.length)] : words;
	const matched = matchOpener(others, language);
	if (!matched) return undefined;
	const own = withoutPreposition(others.slice(0, matched.text.split(' ').length), language).map(
		({ start, end, text, mark }): OpenerWord => ({ ...place(start, end), text, ...(mark ? { mark } : {}) }),
	);
	const count = own.length;
	const [first, last] = [own[0], own.at(-1)] as [OpenerWord, OpenerWord];
	const { preambular, operative } = matched;
	const key = keyOf(own, language);
	if (!marker || marker.at > count) return { start: first.start, end: last.end, words: own, key, preambular, operative };
	const [markerFirst, markerLast] = [words[marker.at], words[marker.at + marker.length - 1]] as [PlainWord, PlainWord];
	const repetition: Repetition = {
		...place(markerFirst.start, markerLast.end),
		says: marker.says,
		stands: marker.at === 0 ? 'before' : 'after',
	};
	return {
		start: Math.min(first.start, repetition.start),
		end: Math.max(last.end, repetition.end),
		words: own,
		key,
		repetition,
		preambular,
		operative,
	};
}

/** "Takes note of" is the opener "Takes note". */
function withoutPreposition(words: readonly PlainWord[], { resolutionWords }: Language): readonly PlainWord[] {
	const isLoose = words.length > 1 && resolutionWords.prepositions.includes(words.at(-1)?.small ?? '');
	return isLoose ? words.slice(0, -1) : words;
}

/** A word of a paragraph's beginning; offsets in the folded text. */
interface PlainWord extends Range {
	readonly text: string;
	readonly small: string;
	readonly mark: string;
}

function wordsOf(head: string): PlainWord[] {
	const words: PlainWord[] = [];
	WORD.lastIndex = 0;
	for (let match = WORD.exec(head); match && words.length < MOST_WORDS; match = WORD.exec(head)) {
		const [word] = match;
		const text = MARK_BEHIND_WORD.test(word) ? word.replace(MARKS_BEHIND_WORD, '') : word;
		const { index: start } = match;
		if (text) words.push({ start, end: start + text.length, text, small: text.toLowerCase(), mark: word.slice(text.length) });
	}
	return words;
}

function keyOf(words: readonly OpenerWord[], { resolutionWords: { conjunction } }: Language): string {
	const [first, ...others] = words.map(({ text }) => text.toLowerCase());
	return (first === conjunction?.first || first === conjunction?.later ? others : [first, ...others]).join(' ');
}

interface Marker {
	readonly at: number;
	readonly length: number;
	readonly says: Repetition['says'];
}

/** The first "also" or "further" among the words. */
function markerIn(words: readonly PlainWord[], language: Language): Marker | undefined {
	const { repetition } = language.resolutionWords;
	const phrases = markerPhrases(language);
	for (const [at, { small }] of words.entries()) {
		const phrase = phrases.get(small)?.find((parts) => parts.every((part, index) => words[at + index]?.small === part));
		if (!phrase) continue;
		const next = words[at + phrase.length]?.small ?? '';
		// "Noting that, also according to …": the word belongs to what follows.
		if (at > 0 && words[at - 1]?.mark) continue;
		if (at > 0 && repetition.adjectives?.includes(small) && !repetition.followedBy?.includes(next)) continue;
		return { at, length: phrase.length, says: saying(phrase.join(' '), language) };
	}
	return undefined;
}

/** "Also", "further" and what says the same, word by word, by the first word. */
const markerPhrases = perLanguage(({ resolutionWords: { repetition } }): ReadonlyMap<string, readonly (readonly string[])[]> => {
	const byFirstWord = new Map<string, (readonly string[])[]>();
	for (const phrase of [repetition.also, repetition.further, ...repetition.others]) {
		const words = phrase.split(' ');
		const [first = ''] = words;
		byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words]);
	}
	return byFirstWord;
});

function saying(word: string, { resolutionWords: { repetition } }: Language): Repetition['says'] {
	if (word === repetition.also) return 'also';
	return word === repetition.further ? 'further' : 'other';
}

interface MatchedOpener {
	readonly text: string;
	readonly length: number;
	readonly preambular: boolean;
	readonly operative: boolean;
}

/** The longest opener at the start of some words: as printed, with the first letter in the other case, in either gender. */
function matchOpener(words: readonly Pick<PlainWord, 'text' | 'small'>[], language: Language): MatchedOpener | undefined {
	let longest: MatchedOpener | undefined;
	for (const variant of variantsOf(words, language)) {
		const inOtherCase = otherCase(variant);
		const matched = matchPrinted(variant, language) ?? (inOtherCase === variant ? undefined : matchPrinted(inOtherCase, language));
		if (matched && matched.length > (longest?.length ?? 0)) longest = matched;
	}
	return longest;
}

function matchPrinted(words: string, language: Language): MatchedOpener | undefined {
	const { preambularOpeners, operativeOpeners } = structurePatterns(language);
	const preambular = preambularOpeners.match(words, 0);
	const operative = operativeOpeners.match(words, 0);
	const length = Math.max(preambular, operative);
	if (!length) return undefined;
	return { text: words.slice(0, length), length, preambular: preambular > 0, operative: operative > 0 };
}

function variantsOf(words: readonly Pick<PlainWord, 'text' | 'small'>[], language: Language): readonly string[] {
	const variants = [words.map(({ text }) => text).join(' ')];
	for (const forms of formsInEitherGender(language)) {
		if (!words.some(({ small }) => (forms.get(small) ?? small) !== small)) continue;
		variants.push(words.map(({ text, small }) => withFirstLetterOf(text, forms.get(small) ?? text)).join(' '));
	}
	return variants;
}

/** For each form of a word that agrees with the organ, the feminine; and the masculine. None where no word agrees. */
const formsInEitherGender = perLanguage(({ resolutionWords: { agreeing } }): readonly ReadonlyMap<string, string>[] =>
	agreeing.length ? [0, 1].map((gender) => new Map(agreeing.flatMap((forms) => forms.map((form) => [form, forms[gender] ?? form])))) : [],
);

/** A word with its first letter in the case of another word's. */
export function withFirstLetterOf(model: string, word: string): string {
	const first = model.charAt(0);
	return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function otherCase(words: string): string {
	const first = words.charAt(0);
	const small = first.toLowerCase();
	return (first === small ? first.toUpperCase() : small) + words.slice(1);
}
