import type { UnDocument } from '../../document/document.ts';
import { nodeAt, nodesOf, referencesIn, sectionOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { pattern } from '../../references/patterns.ts';
import type { CitedOrgan, SymbolReference } from '../../references/reference.ts';
import { digitValue } from '../../text/digits.ts';
import type { Range } from '../../text/range.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';

/** The resolutions and decisions that the text cites by their numbers ("resolution 59/50"), in order. */
export function citationsByNumber(document: UnDocument): SymbolReference[] {
	return symbolReferences(document).filter(({ form }) => form !== 'symbol');
}

/** All document symbols and citations, in order. */
export function symbolReferences(document: UnDocument): SymbolReference[] {
	return document.references.filter((reference) => reference.kind === 'symbol');
}

/** The language of the section in which a place lies; undefined where nothing tells. */
export function languageAt(document: UnDocument, offset: number): Language | undefined {
	const node = nodeAt(document, offset);
	const section = node === undefined ? document.sections[0] : sectionOf(document, node);
	return section === undefined ? undefined : sectionLanguage(document, section);
}

/**
 * Tells whether the text says by name whose resolution it cites: the words about the citation name the organ, or the organ itself speaks in the
 * section. What is cited as "its resolution" may else be that of a body that no list of words knows.
 */
export function organTeller(document: UnDocument, organ: Exclude<CitedOrgan, 'own'>): (reference: SymbolReference) => boolean {
	let told: { readonly places: readonly number[]; readonly speaks: readonly boolean[] } | undefined;
	return ({ start, end }) => {
		told ??= placesOfOrgan(document, organ);
		const node = nodeAt(document, start);
		if (node === undefined) return false;
		const about = { start: Math.max(node.start, start - WORDS_ABOUT), end: Math.min(node.end, end + WORDS_ABOUT) };
		return told.speaks[node.section] === true || hasPlace(told.places, about);
	};
}

/** On either side of a citation, in UTF-16 units. */
const WORDS_ABOUT = 200;

/**
 * Whether a body that is none of the four organs is named shortly before a citation ("the Commission on Narcotic Drugs, in its resolution
 * 51/12"): then the citation may be of that body.
 */
export function mayBeOfAnotherBody(document: UnDocument, { start }: SymbolReference): boolean {
	const names = languageAt(document, start)?.citations.organs.other ?? [];
	const from = Math.max(nodeAt(document, start)?.start ?? 0, start - WORDS_BEFORE);
	return names.length > 0 && pattern(names.join('|'), 'g').test(document.text.slice(from, start));
}

/** In UTF-16 units. */
const WORDS_BEFORE = 100;

/** Where the organ is named, in order, and in which sections it speaks. */
function placesOfOrgan(document: UnDocument, organ: Exclude<CitedOrgan, 'own'>) {
	const names = new Set(document.sections.flatMap((section) => sectionLanguage(document, section)?.citations.organs[organ] ?? []));
	const places = names.size === 0 ? [] : [...document.text.matchAll(pattern([...names].join('|'), 'g'))].map(({ index }) => index);
	const speaks = document.sections.map((section) => nodesOf(document, section, 'enacting', 'organ').some((node) => hasPlace(places, node)));
	return { places, speaks };
}

/** Whether one of the sorted places lies in a range; found by halving. */
function hasPlace(places: readonly number[], { start, end }: Range): boolean {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return (places[low] ?? Number.POSITIVE_INFINITY) < end;
}

/**
 * The date that the text gives for a citation, ISO. Where dates precede numbers, only one that stands right before it: with more words between,
 * it is as often the date of something else.
 */
export function dateOf(document: UnDocument, reference: SymbolReference): string | undefined {
	const citations = languageAt(document, reference.start)?.citations;
	if (reference.citedDate === undefined || citations?.nounFollows !== true) return reference.citedDate;
	const date = referencesIn(document, { start: reference.start - FARTHEST_DATE, end: reference.start }, 'date').at(-1);
	if (date === undefined) return undefined;
	const between = document.text.slice(date.end, reference.start).trim();
	return between === '' || citations.numberMarks.includes(between) ? reference.citedDate : undefined;
}

/** From the beginning of a date to the number after it; in UTF-16 units. */
const FARTHEST_DATE = 40;

/** ASCII figures in the set of digits that a printed number has. */
export function inDigitsOf(printed: string, figures: string): string {
	const first = [...printed].find((character) => digitValue(character.charCodeAt(0)) >= 0) ?? '0';
	const zero = first.charCodeAt(0) - digitValue(first.charCodeAt(0));
	return figures.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
