import type { DocumentSection, UnDocument } from '../document/document.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { expand, matchAt, OPTIONAL_GAP, pattern, patternBefore, perLanguage } from '../references/patterns.ts';
import type { AnnexReference } from '../references/reference.ts';

/** A mention of annexes of this document. */
interface AnnexMention {
	readonly reference: AnnexReference;
	/** Indices in {@link UnDocument.sections}, at least one; several where the mention has no number ("the annexes"). */
	readonly sections: readonly number[];
}

/**
 * The mentions of the document's own annexes, in order. A mention means an annex of the section that it stands in, else of the one that this is
 * annexed to. "Annex II to the Convention" and "A/64/1, annex II" mean none.
 */
export function ownAnnexMentions(document: UnDocument): AnnexMention[] {
	const annexes = annexesByOwner(document);
	if (annexes.size === 0) return [];
	const mentions = document.references.filter((reference) => reference.kind === 'annex');
	const symbolEnds = new Set(document.references.flatMap(({ kind, end }) => (kind === 'symbol' ? [end] : [])));
	const found: AnnexMention[] = [];
	let foreign = false;
	// From the end, since what follows the last mention of a list holds for all ("annexes I and II to the Convention").
	for (let index = mentions.length - 1; index >= 0; index--) {
		const reference = mentions[index] as AnnexReference;
		const owner = sectionIndexAt(document, reference.start);
		const language = languageOf(document.sections[owner]?.language ?? '') ?? languageOf(document.language);
		if (!language) continue;
		const next = mentions[index + 1];
		const listed = next !== undefined && joins(document.text.slice(reference.end, next.start));
		// "Annexes I to III" is a span, and not an annex to something.
		const spans = next !== undefined && document.text.slice(reference.end, next.start).trim() === '';
		foreign = (listed && foreign) || (!spans && isForeign(document.text, reference, language, symbolEnds));
		const sections = foreign ? [] : annexesMeant(document, annexes, owner, reference);
		if (sections.length) found.push({ reference, sections });
	}
	return found.reverse();
}

/** Sections by what they are annexed to and how they are headed: `0 annex 2`; `0 annex` has all annexes of the main document. */
function annexesByOwner({ sections, nodes }: UnDocument): Map<string, number[]> {
	const annexes = new Map<string, number[]>();
	const add = (key: string, section: number) => {
		const known = annexes.get(key);
		if (known) known.push(section);
		else annexes.set(key, [section]);
	};
	for (const [index, { parent, heading }] of sections.entries()) {
		const node = nodes[heading];
		if (parent < 0 || !node) continue;
		const label = node.label ?? 'annex';
		add(`${parent} ${label}`, index);
		if (node.number !== undefined) add(`${parent} ${label} ${node.number}`, index);
	}
	return annexes;
}

function annexesMeant(
	document: UnDocument,
	annexes: ReadonlyMap<string, number[]>,
	from: number,
	{ label, value }: AnnexReference,
): number[] {
	for (let owner = from; owner >= 0; owner = document.sections[owner]?.parent ?? -1) {
		const sections = annexes.get(value === '' ? `${owner} ${label}` : `${owner} ${label} ${value}`);
		if (sections) return sections.slice(0, value === '' ? MOST_ANNEXES : 1);
	}
	return [];
}

/** So many annexes are meant by "the annexes" at most. */
const MOST_ANNEXES = 50;

/** The section at an offset. Sections follow each other without a gap, those annexed to one behind its own words: it is the last that begins before. */
export function sectionIndexAt({ sections }: UnDocument, offset: number): number {
	let low = 0;
	let high = sections.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sections[middle] as DocumentSection).start <= offset) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low - 1);
}

function joins(between: string): boolean {
	return between.length <= LONGEST_JOINT && !/[().;:。；：؛（）[\]\n]/.test(between);
}

/** "I and annex II", in the longest of the six languages; UTF-16 units. */
const LONGEST_JOINT = 24;

/** What beside a mention tells whose annex it is. */
interface ForeignWords {
	readonly own: RegExp;
	readonly after: RegExp;
	readonly before: RegExp;
	/** The word before a number, with the gap between; the group is all of it. */
	readonly word: RegExp;
}

const foreignWords = perLanguage((language): ForeignWords => {
	const { ofThisDocument, ofAnotherAfter, ofAnotherBefore } = language.annexWording;
	const words = language.dates.annexes.map(({ word }) => expand(word));
	return {
		own: pattern(ofThisDocument, 'y'),
		after: pattern(ofAnotherAfter, 'y'),
		before: patternBefore(ofAnotherBefore),
		word: new RegExp(`(?<=((?:${words.join('|')})${OPTIONAL_GAP}))`, 'yi'),
	};
});

/** The word for an annex, with the gap behind it, that ends at a place; the empty string where another word does. UTF-16 offsets. */
export function annexWordBefore(text: string, at: number, language: Language): string {
	return matchAt(foreignWords(language).word, text, at)?.[1] ?? '';
}

/** True for a mention of another document's annex. */
function isForeign(text: string, { start, end, value }: AnnexReference, language: Language, symbolEnds: ReadonlySet<number>): boolean {
	const words = foreignWords(language);
	if (matchAt(words.own, text, end) !== null) return false;
	const wordStart = value === '' ? start : start - annexWordBefore(text, start, language).length;
	if (matchAt(words.after, text, end) !== null || matchAt(words.before, text, wordStart) !== null) return true;
	const comma = matchAt(COMMA_BEFORE, text, wordStart);
	return comma !== null && symbolEnds.has(wordStart - (comma[1] as string).length);
}

const COMMA_BEFORE = /(?<=(\)?[,،，、]\s{0,3}))/y;
