import type { UnDocument } from '../../document/document.ts';
import { structurePatterns } from '../../document/patterns.ts';
import type { Language } from '../../languages/language.ts';
import type { OrganWords } from '../../languages/structureWords.ts';
import { perLanguage } from '../../references/patterns.ts';
import { copyOf } from '../../text/copyOf.ts';
import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import { wordsAfterNumber } from './clauseWords.ts';
import { type HeadWord, headWords, matchOpener, openingForm, type RepetitionWord, saying } from './openingForms.ts';
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
	readonly says: RepetitionWord;
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

function openingOf({ text }: UnDocument, { node }: Clause, language: Language): ClauseOpening | undefined {
	const from = wordsAfterNumber(text, node);
	const opening = knownOpening(text.slice(from, Math.min(node.end, from + LONGEST_OPENING)), language);
	return opening && movedOpening(opening, from);
}

/** After each key the paragraphs of a section are looked at again: how their first words open is kept for a while. */
function knownOpening(beginning: string, language: Language): ClauseOpening | undefined {
	const openings = openingsByBeginning(language);
	const known = openings.get(beginning);
	if (known) return known.opening;
	const opening = readOpening(beginning, language);
	if (openings.size >= MOST_BEGINNINGS) openings.clear();
	openings.set(copyOf(beginning), { opening });
	return opening;
}

const openingsByBeginning = perLanguage(() => new Map<string, { readonly opening: ClauseOpening | undefined }>());

/** More than a document of 700 KiB has. */
const MOST_BEGINNINGS = 4000;

/** Offsets in the beginning. */
function readOpening(beginning: string, language: Language): ClauseOpening | undefined {
	const head = fold(beginning);
	const place = (start: number, end: number): Range => ({ start: head.toOriginal(start), end: head.toOriginal(end - 1) + 1 });
	return language.script === 'Han' ? openingWithoutSpaces(head.text, language, place) : openingWithSpaces(head.text, language, place);
}

function movedOpening(opening: ClauseOpening, by: number): ClauseOpening {
	const { words, repetition } = opening;
	return {
		...moved(opening, by),
		words: words.map((word) => moved(word, by)),
		...(repetition ? { repetition: moved(repetition, by) } : {}),
	};
}

function moved<Moved extends Range>(range: Moved, by: number): Moved {
	return { ...range, start: range.start + by, end: range.end + by };
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
	const words = headWords(head);
	const form = openingForm(words, language);
	if (!form) return undefined;
	const own = form.own.map((index): OpenerWord => {
		const { start, end, text, mark } = words.at(index) as HeadWord;
		return { ...place(start, end), text, ...(mark ? { mark } : {}) };
	});
	const [first, last] = [own[0], own.at(-1)] as [OpenerWord, OpenerWord];
	const { key, preambular, operative, marker } = form;
	if (!marker) return { start: first.start, end: last.end, words: own, key, preambular, operative };
	const [markerFirst, markerLast] = [words.at(marker.at), words.at(marker.at + marker.length - 1)] as [HeadWord, HeadWord];
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
