import type { DocumentNode, NodeKind, UnDocument } from '../document/document.ts';
import { nodesOf, textOf } from '../document/query.ts';
import { stretchOf } from '../document/stretch.ts';
import type { Language } from '../languages/language.ts';
import { openerTails } from '../languages/openerEquivalents.ts';
import { expand, perLanguage } from '../references/patterns.ts';
import { openedResolutions } from '../rules/facts/clauseOpenings.ts';
import { withFirstLetterOf } from '../rules/facts/openingForms.ts';
import { insertion } from '../rules/resolution/repetition.ts';
import { DIGIT_CLASS } from '../text/digits.ts';
import { applyEdits } from '../text/edits.ts';
import { firstAtOrAfter } from '../text/range.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import type { Completion, CompletionPlace } from './completionPlace.ts';
import { goesOn } from './typedWords.ts';

/**
 * The opening phrases that a paragraph of a resolution may begin with, the most used of official texts first: those of the preamble up to the
 * first operative paragraph, else operative ones; in the gender of the organ that speaks. Before all stands the verb
 * of the paragraph before, with "also" or "further". None outside a resolution and behind the beginning of
 * a line.
 */
export function completeOpeners({ document, offset, lineStart, section, language }: CompletionPlace): Completion[] {
	const [before = '', number] = PARAGRAPH_START.exec(document.text.slice(lineStart, offset)) ?? [];
	const typed = document.text.slice(lineStart + before.length, offset);
	const current = document.sections[section];
	if (!current || typed.length > LONGEST_OPENER) return [];
	const above = nodesOf(document, current, ...PARTS).filter(({ start }) => start < lineStart);
	const formula = above.findLast(({ kind }) => kind === 'enacting');
	if (!formula) return [];
	const paragraphs = above.filter(({ start, kind }) => start > formula.start && kind !== 'enacting');
	const place = number !== undefined || paragraphs.some(({ kind }) => kind === 'operative') ? 'operative' : 'preambular';
	const { openers, organs } = language.structure;
	const gender = genderOf(textOf(document, formula), organs);
	const fitting = openersOfGender(language, place, gender).filter(
		(opener) => goesOn(opener, typed) && fitsPlace(opener, place, paragraphs, language),
	);
	const range = { start: lineStart + before.length, end: offset };
	const repeated = repetitionOf(document, place, lineStart, language);
	const first: Completion[] =
		repeated !== undefined && goesOn(repeated, typed) ? [{ kind: 'opener', text: repeated, ...range, detail: repeatedDetail(place) }] : [];
	const others = fitting.filter((opener) => opener !== repeated).slice(0, MOST_PROPOSED);
	return [
		...first,
		...others.map((opener): Completion => {
			const rank = openers[place].indexOf(plainApostrophes(opener)) + 1;
			return { kind: 'opener', text: opener, ...range, detail: detailOf(place, rank) };
		}),
	];
}

/**
 * How a paragraph opens that has the verb of the one before it: with "also", and behind that one with "further". Undefined where the paragraph
 * before opens with no known verb, or as the third of a row.
 */
function repetitionOf(whole: UnDocument, place: 'preambular' | 'operative', before: number, language: Language): string | undefined {
	const document = sectionUpTo(whole, before);
	const { clause, opening } = openedResolutions(document).at(-1)?.clauses.at(-1) ?? {};
	if (!opening || clause?.node.kind !== place) return undefined;
	const { also, further } = language.resolutionWords.repetition;
	const { repetition, start } = opening;
	if (repetition && repetition.says !== 'also') return undefined;
	// Of "Recalling that" only the verb is said again.
	const tails = openerTails[language.code];
	const last = opening.words.findLastIndex(({ text }) => !tails.includes(text));
	const words = opening.words.slice(0, Math.max(1, last + 1));
	const end = Math.max(words.at(-1)?.end ?? opening.end, repetition?.end ?? 0);
	const edit = repetition
		? { start: repetition.start, end: repetition.end, newText: withFirstLetterOf(textOf(document, repetition), further) }
		: insertion({ ...opening, words }, place, also, language);
	const printed = document.text.slice(start, end);
	const repeated = applyEdits(printed, [{ ...edit, start: edit.start - start, end: edit.end - start }]);
	const { conjunction } = language.resolutionWords;
	const isFirst = conjunction !== undefined && repeated.startsWith(`${conjunction.first} `);
	return (isFirst ? conjunction.later + repeated.slice(conjunction.first.length) : repeated).replace(/\s+/g, ' ');
}

/** What stands before an offset in its section: a key need not look at the rest. */
function sectionUpTo(document: UnDocument, offset: number): UnDocument {
	const { nodes } = document;
	const end = firstAtOrAfter(nodes, offset);
	const section = nodes[end - 1]?.section;
	let first = end;
	while (first > 0 && nodes[first - 1]?.section === section) first--;
	return stretchOf(document, first, end);
}

function repeatedDetail(place: 'preambular' | 'operative'): Sentence {
	return place === 'preambular'
		? sentence`preambular, with the verb of the paragraph before`
		: sentence`operative, with the verb of the paragraph before`;
}

function detailOf(place: 'preambular' | 'operative', rank: number): Sentence {
	return place === 'preambular' ? sentence`preambular, number ${rank} by frequency` : sentence`operative, number ${rank} by frequency`;
}

const PARTS: readonly NodeKind[] = ['enacting', 'preambular', 'operative'];

/** Blanks and marks of emphasis, then a paragraph's number with its stop or dash. */
const PARAGRAPH_START = new RegExp(`^[\\s>*_-]{0,20}(?:([${DIGIT_CLASS}]{1,3})\\s?[.)–-]\\s{0,4})?[*_]{0,3}`);

/** UTF-16 units. */
const LONGEST_OPENER = 80;
const MOST_PROPOSED = 100;

type Gender = 'feminine' | 'masculine';

/** Of the organ that the enacting formula names; undefined where it is none of the list. */
function genderOf(formula: string, organs: Language['structure']['organs']): Gender | undefined {
	const organ = organs.find((words) => new RegExp(`^[\\s*_]{0,4}(?:${expand(words.formula)})`, 'i').test(formula));
	if (!organ) return undefined;
	return organ.feminine ? 'feminine' : 'masculine';
}

/** Where preambular paragraphs begin with a conjunction, the first has it alone and every later one joined to "and". */
function fitsPlace(opener: string, place: string, paragraphs: readonly DocumentNode[], { resolutionWords }: Language): boolean {
	const { conjunction } = resolutionWords;
	if (conjunction === undefined || place === 'operative') return true;
	const and = conjunction.later.slice(0, -conjunction.first.length);
	return opener.startsWith(and) === paragraphs.some(({ kind }) => kind === 'preambular');
}

interface GenderedOpeners {
	readonly preambular: Readonly<Record<Gender, readonly string[]>>;
	readonly operative: Readonly<Record<Gender, readonly string[]>>;
	readonly all: Readonly<Record<'preambular' | 'operative', readonly string[]>>;
}

function openersOfGender(language: Language, place: 'preambular' | 'operative', gender: Gender | undefined): readonly string[] {
	const openers = genderedOpeners(language);
	return gender === undefined ? openers.all[place] : openers[place][gender];
}

/** The openers of a list without those that agree with an organ of the other gender. */
const genderedOpeners = perLanguage(({ structure, resolutionWords }): GenderedOpeners => {
	const { preambular, operative } = structure.openers;
	const feminine = new Set(resolutionWords.agreeing.map(([word]) => word));
	const masculine = new Set(resolutionWords.agreeing.map(([, word]) => word));
	const split = (openers: readonly string[]) => ({
		feminine: openers.filter((opener) => !hasWordOf(opener, masculine)).map(typographic),
		masculine: openers.filter((opener) => !hasWordOf(opener, feminine)).map(typographic),
	});
	return {
		preambular: split(preambular),
		operative: split(operative),
		all: { preambular: preambular.map(typographic), operative: operative.map(typographic) },
	};
});

function hasWordOf(opener: string, words: ReadonlySet<string>): boolean {
	return opener.split(' ').some((word) => words.has(word.toLowerCase()));
}

/** Lists are kept with plain apostrophes; official texts have typographic ones. */
function typographic(opener: string): string {
	return opener.replaceAll("'", '’');
}

function plainApostrophes(opener: string): string {
	return opener.replaceAll('’', "'");
}
