import type { Language } from '../languages/language.ts';
import { type Candidates, candidatesOf } from '../text/candidates.ts';
import { DIGIT_CLASS } from '../text/digits.ts';
import { SLASH_LOOK_ALIKES } from '../text/lookAlikes.ts';
import { readAgendaItems } from './agendaItems.ts';
import { readAnnexes } from './annexes.ts';
import { isOpenDate, readDates, settleDates } from './dates.ts';
import { readParagraphs } from './paragraphs.ts';
import { expand, perLanguage } from './patterns.ts';
import type { Reference, SymbolReference } from './reference.ts';
import { type CitationContext, readResolutions, settleResolutions } from './resolutions.ts';
import { readCharterArticles, readRules } from './rules.ts';
import { readCouncilYears, readSessions } from './sessions.ts';
import { readStates } from './states.ts';
import { readSymbols } from './symbols.ts';

/**
 * Every reference of a text, sorted by start. Where references of two kinds overlap the more certain one stays: nothing is read out of the
 * inside of a symbol, a cited number or a date. Annex headings are read as mentions; the document, which knows headings, takes them out.
 *
 * A text may be read in stretches of whole paragraphs; {@link settleReferences} then completes what one stretch alone can't know.
 * Offsets in UTF-16 units. Linear in the length of the text.
 */
export function readReferences(text: string, language: Language): Reference[] {
	const hasFigures = FIGURE.test(text);
	const dates = hasFigures || language.dates.calendar.signs !== undefined ? readDates(text, language) : [];
	const complete = dates.filter((date) => !isOpenDate(date));
	return withoutOverlaps([
		...(SLASH.test(text) ? readSymbols(text) : []),
		...(hasFigures ? readResolutions(text, language, complete) : []),
		...dates,
		...readByWords(text, language),
		...readStates(text, language.code),
	]);
}

const FIGURE = new RegExp(`[${DIGIT_CLASS}]`);
const SLASH = new RegExp(`[/\\\\${SLASH_LOOK_ALIKES}]`);

/** What stands behind a word that announces it: most paragraphs have hardly any of these words. */
function readByWords(text: string, language: Language): Reference[] {
	const words = citingWords(language).within(text);
	if (words === 0) return [];
	return READERS_BY_WORDS.flatMap((read, index) => (words & (1 << index) ? read(text, language) : []));
}

const READERS_BY_WORDS: readonly ((text: string, language: Language) => readonly Reference[])[] = [
	readCharterArticles,
	readRules,
	readSessions,
	readCouncilYears,
	readAgendaItems,
	readAnnexes,
	readParagraphs,
];

/** The words that each of {@link READERS_BY_WORDS} looks for, in their order. */
const citingWords = perLanguage(({ dates }): Candidates => {
	const { charter, rules, sessions, ordinals, councilYear, agendaItems, annexes, paragraphs } = dates;
	const session = 'lead' in ordinals ? ordinals.lead : sessions.word;
	const annex = annexes.map(({ word }) => `(?:${word})`).join('|');
	const words = [charter.word, rules.word, session, councilYear.word, agendaItems.word, annex, paragraphs.word];
	return candidatesOf(words.map((word) => new RegExp(expand(word), 'i')));
});

/** What a document tells about its references: the organ that speaks, its session, and a date that stands before all of them. */
export interface ReferenceContext extends CitationContext {
	/** ISO date. */
	readonly dateBefore?: string;
}

/** Completes the references of a whole document, sorted by start: dates "of the same year", resolutions of "its" and of the reversed order. */
export function settleReferences(references: readonly Reference[], context: ReferenceContext): Reference[] {
	const dated = settleDates(references, context.dateBefore);
	const symbols = settleResolutions(dated.filter(isSymbol), context)[Symbol.iterator]();
	return dated.map((reference) => (isSymbol(reference) ? (symbols.next().value ?? reference) : reference));
}

function isSymbol(reference: Reference): reference is SymbolReference {
	return reference.kind === 'symbol';
}

/** Sorts references by start; of two that overlap and are of different certainty the less certain goes. */
function withoutOverlaps(references: readonly Reference[]): Reference[] {
	if (references.length < 2) return [...references];
	const sorted = [...references].sort((one, other) => one.start - other.start || certainty(other) - certainty(one));
	const kept: Reference[] = [];
	for (const reference of sorted) {
		while (overlap(kept.at(-1), reference) && certainty(kept.at(-1) as Reference) < certainty(reference)) kept.pop();
		const before = kept.at(-1);
		if (!overlap(before, reference) || certainty(before as Reference) === certainty(reference)) kept.push(reference);
	}
	return kept;
}

function overlap(before: Reference | undefined, reference: Reference): boolean {
	return before !== undefined && before.end > reference.start;
}

/** A whole symbol cannot be anything else, a number after "resolution" hardly; a single number after a word may be part of either. */
function certainty(reference: Reference): number {
	switch (reference.kind) {
		case 'symbol':
			return reference.form === 'symbol' ? 5 : 4;
		case 'date':
			return 3;
		case 'charter-article':
		case 'rule':
			return 2;
		default:
			return 1;
	}
}
