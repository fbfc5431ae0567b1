import type { DocumentNode, DocumentSection, UnDocument } from '../../document/document.ts';
import { structurePatterns } from '../../document/patterns.ts';
import { nodesOf, referencesIn, textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { hanNumeral } from '../../references/hanNumerals.ts';
import { ordinal } from '../../references/ordinals.ts';
import { romanNumeral } from '../../references/romanNumerals.ts';
import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';

/** The heading of one annex of a section. */
export interface AnnexHeading extends Range {
	readonly node: DocumentNode;
	/** The annexed section. */
	readonly section: DocumentSection;
	/** Its number's value (`2`, or a letter `B`); absent where none is printed. */
	readonly number?: string;
	/** Where the number is printed; absent where none is. */
	readonly numberRange?: Range;
	/** The word with its number: "Annex II". Of a long heading, without what follows. */
	readonly words: Range;
	/** True for "Annex to the letter dated …". */
	readonly long: boolean;
}

/**
 * The annexes that belong to the section with the index `owner`, in the order of the text. An annexed resolution or letter may have annexes of
 * its own under the same word; such headings, which do not go on with the count, are left out.
 */
export function annexHeadings(document: UnDocument, owner: number, language: Language): AnnexHeading[] {
	const headings: AnnexHeading[] = [];
	let count = 0;
	let sinceNested = Number.POSITIVE_INFINITY;
	for (const section of document.sections) {
		const node = section.parent === owner ? document.nodes[section.heading] : undefined;
		if (node?.label !== 'annex') continue;
		const goesOn = node.number === String(count + 1);
		if (!goesOn && (sinceNested < NESTED_RUN || promisesItsOwn(document, headings.at(-1)?.section))) {
			sinceNested = 0;
			continue;
		}
		sinceNested++;
		count = Number.parseInt(node.number ?? '', 10) || count + 1;
		headings.push(readHeading(document, node, section, language));
	}
	return headings;
}

/** A nested annex whose number happens to go on with the outer count is followed by the outer one with the same number. */
const NESTED_RUN = 2;

/** Headings of enclosures and appendices anywhere below a section, which follow it without a gap. */
export function enclosureHeadings(document: UnDocument, owner: number): DocumentNode[] {
	const headings: DocumentNode[] = [];
	for (let index = owner + 1; index < document.sections.length; index++) {
		const { parent, heading } = document.sections[index] as DocumentSection;
		if (parent < owner) break;
		const node = document.nodes[heading];
		if (node && node.label !== 'annex') headings.push(node);
	}
	return headings;
}

/** An annex's number as the language prints it in a heading: `II`, 二, الثاني; in figures where the number beside it is. */
export function printAnnexNumber(value: number, language: Language, beside = ''): string {
	if (/^\d+$/.test(beside)) return String(value);
	const { ordinals, annexes } = language.dates;
	if ('lead' in ordinals) return hanNumeral(value);
	const form = annexes.find(({ label }) => label === 'annex')?.forms?.[0];
	return form === undefined ? romanNumeral(value) : ordinal(value, language, form);
}

/** The short heading of an annex in the language's words. */
export function shortHeading(value: number | undefined, language: Language): string {
	const { alone, numbered } = language.annexWording.heading;
	return value === undefined ? alone : numbered.replace('{number}', printAnnexNumber(value, language));
}

/** True for words that are read as the heading of an annex. */
export function beginsAsAnnexHeading(words: string, language: Language): boolean {
	return matchHeading(fold(words.slice(0, LONGEST_LONG_HEADING)).text, language) !== undefined;
}

function readHeading(document: UnDocument, node: DocumentNode, section: DocumentSection, language: Language): AnnexHeading {
	const folded = fold(textOf(document, { start: node.start, end: Math.min(node.end, node.start + LONGEST_LONG_HEADING) }));
	const place = (start: number, end: number): Range => ({
		start: node.start + folded.toOriginal(start),
		end: node.start + folded.toOriginal(end),
	});
	const found = matchHeading(folded.text, language);
	const { start, end } = node;
	if (!found)
		return { start, end, node, section, long: false, words: { start, end }, ...(node.number === undefined ? {} : { number: node.number }) };
	const { match, long } = found;
	const printed = match.groups?.number?.trimEnd();
	if (printed === undefined || node.number === undefined) return { start, end, node, section, long, words: place(0, wordLength(match[0])) };
	const numberStart = match[0].lastIndexOf(printed);
	const numberEnd = numberStart + printed.length;
	return { start, end, node, section, long, number: node.number, numberRange: place(numberStart, numberEnd), words: place(0, numberEnd) };
}

function matchHeading(folded: string, language: Language): { readonly match: RegExpExecArray; readonly long: boolean } | undefined {
	for (const { mark, pattern } of structurePatterns(language).lineMarks) {
		if (mark !== 'annex' && mark !== 'annex-long') continue;
		pattern.lastIndex = 0;
		const match = pattern.exec(folded);
		if (match) return { match, long: mark === 'annex-long' };
	}
	return undefined;
}

/** A long heading names the letter, its sender and its addressee; several senders make it long. */
const LONGEST_LONG_HEADING = 600;

/** The length of a heading without the marks of emphasis behind it. */
function wordLength(matched: string): number {
	return matched.length - (/[*\s]{0,4}$/.exec(matched)?.[0].length ?? 0);
}

/** True for a document whose own words mention an annex. */
function promisesItsOwn(document: UnDocument, section: DocumentSection | undefined): boolean {
	if (!section || section.kind === 'none' || section.kind === 'memorandum') return false;
	return nodesOf(document, section, 'operative', 'preambular', 'paragraph', 'opening', 'circulation', 'subparagraph').some(
		(node) => referencesIn(document, node, 'annex').length > 0,
	);
}
