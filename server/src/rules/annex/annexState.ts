import type { DocumentSection, UnDocument } from '../../document/document.ts';
import { mainSection } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import type { TextEdit } from '../../text/edits.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import { type AnnexHeading, annexHeadings } from './annexHeadings.ts';
import { type AnnexPromise, annexPromises } from './annexPromises.ts';

/** What the main document promises and what it has. */
export interface AnnexState {
	readonly section: DocumentSection;
	readonly language: Language;
	/** Mentions of annexes; those of enclosures are left out. */
	readonly promises: readonly AnnexPromise[];
	/** The first mention of each number, in the order of the text. */
	readonly promised: ReadonlyMap<string, AnnexPromise>;
	readonly headings: readonly AnnexHeading[];
	/** Numbers promised that no heading has and that no other heading can be meant for. */
	readonly missing: readonly string[];
	/** Headings that no mention means. */
	readonly unmentioned: readonly AnnexHeading[];
}

/** Matches the annexes of the main document with its mentions, once for all rules; undefined where its language is not known. */
export function annexState(document: UnDocument): AnnexState | undefined {
	if (!states.has(document)) states.set(document, readState(document));
	return states.get(document);
}

const states = new WeakMap<UnDocument, AnnexState | undefined>();

function readState(document: UnDocument): AnnexState | undefined {
	const section = mainSection(document);
	const language = sectionLanguage(document, section);
	if (!language) return undefined;
	const promises = annexPromises(document, section, language).filter(({ label }) => label === 'annex');
	const promised = new Map<string, AnnexPromise>();
	for (const promise of promises) if (promise.value !== '' && !promised.has(promise.value)) promised.set(promise.value, promise);
	const headings = annexHeadings(document, 0, language);
	return { section, language, promises, promised, headings, ...match(promises, promised, headings) };
}

/**
 * A heading whose number is not promised, is there already or is not printed may be meant for a promised number that no heading has: then the
 * number is wrong (see number.ts) and the annex is not missing.
 */
function match(promises: readonly AnnexPromise[], promised: ReadonlyMap<string, AnnexPromise>, headings: readonly AnnexHeading[]) {
	const found = new Set<string>();
	const spare: AnnexHeading[] = [];
	for (const heading of headings) {
		if (heading.number !== undefined && promised.has(heading.number) && !found.has(heading.number)) found.add(heading.number);
		else spare.push(heading);
	}
	const lacking = [...promised.keys()].filter((number) => !found.has(number));
	const unresolved = new Set(lacking.filter((number) => !isBeyond(number, headings)).slice(spare.length));
	const missing = lacking.filter((number) => unresolved.has(number) || isBeyond(number, headings));
	const unmentioned = spare.slice(lacking.length).filter(({ number }) => number === undefined || !found.has(number));
	return { missing, unmentioned: promised.size > 0 ? unmentioned : unmentioned.slice(meant(promises)) };
}

/** True for "annex III" where the document has two: no heading of theirs can be meant, whatever its number. */
function isBeyond(number: string, headings: readonly AnnexHeading[]): boolean {
	return Number(number) > headings.length;
}

/** The edits by which a mention becomes one of the only annex: "(annex I)" turns into "(see annex)"; without brackets the number alone goes. */
export function mentionedAlone({ bracket, word, end }: AnnexPromise, { language }: AnnexState): TextEdit[] {
	const edits: TextEdit[] = [{ start: word.end, end, newText: '' }];
	if (bracket !== undefined && bracket + 1 === word.start)
		edits.unshift({ start: word.start, end: word.start, newText: language.annexWording.see });
	return edits;
}

/** How many headings mentions without a number mean: one by "the annex", any number by "the annexes". */
function meant(promises: readonly AnnexPromise[]): number {
	if (promises.length === 0) return 0;
	return promises.every(({ one }) => one) ? 1 : Number.POSITIVE_INFINITY;
}
