import type { DocumentKind, DocumentNode, DocumentSection, NodeKind, UnDocument } from '../../document/document.ts';
import { nodesOf, referencesIn } from '../../document/query.ts';
import type { AnnexWords } from '../../languages/dateWords.ts';
import type { Language } from '../../languages/language.ts';
import { expand, GAP, matchAt, OPTIONAL_GAP, pattern, patternBefore, perLanguage } from '../../references/patterns.ts';
import type { AnnexReference } from '../../references/reference.ts';
import type { Range } from '../../text/range.ts';

/** A mention by which a section promises an annex of its own. The range is the mention's: the number, or the word where there is none. */
export interface AnnexPromise extends Range {
	/** The number's value, or the empty string. */
	readonly value: string;
	readonly label: AnnexReference['label'];
	/** The word before the number, or the word itself. */
	readonly word: Range;
	/** Where the bracket opens that holds nothing but the mention; absent where there is none. */
	readonly bracket?: number;
	/** True where the mention can only mean one annex. */
	readonly one: boolean;
}

/**
 * The mentions of a section that promise annexes. "The annex to resolution 60/1" and "A/64/1, annex II" promise nothing.
 *
 * A letter, a note verbale or a request promises by any mention before its signature. A resolution promises only by "the annex to the present
 * resolution". What is annexed promises enclosures of its own, and only within brackets: its other words are received text.
 */
export function annexPromises(document: UnDocument, section: DocumentSection, language: Language): AnnexPromise[] {
	const promises: AnnexPromise[] = [];
	const words = promiseWords(language);
	for (const node of promisingNodes(document, section)) {
		const symbolEnds = new Set(referencesIn(document, node, 'symbol').map(({ end }) => end));
		for (const mentions of groupsOf(document.text, referencesIn(document, node, 'annex'))) {
			const group = readGroup(document.text, node, mentions, words);
			if (promisesAnnex(document.text, section, node, group, words, symbolEnds)) promises.push(...group.promises);
		}
	}
	return promises;
}

/** True for a section whose annexes a reader expects to see: the text is complete as far as its signature. */
export function isSigned(document: UnDocument, section: DocumentSection): boolean {
	return !LETTERS.has(section.kind) || section.kind === 'note-verbale' || nodesOf(document, section, 'signature').length > 0;
}

/** What is sent to be circulated, with its annexes. */
export const LETTERS: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['letter', 'note-verbale', 'request']);

const PROMISING: readonly NodeKind[] = [
	'opening',
	'circulation',
	'paragraph',
	'preambular',
	'operative',
	'memorandum-paragraph',
	'subparagraph',
	'continuation',
];

function promisingNodes(document: UnDocument, section: DocumentSection): readonly DocumentNode[] {
	const nodes = nodesOf(document, section, 'signature', ...PROMISING);
	const signed = nodes.findIndex(({ kind }) => kind === 'signature');
	return signed < 0 ? nodes : nodes.slice(0, signed);
}

interface PromiseWords {
	readonly wordBefore: Readonly<Record<AnnexReference['label'], RegExp>>;
	readonly seeForms: RegExp;
	readonly announcing: RegExp;
	readonly ofThisDocument: RegExp;
	readonly ofTheLetter: RegExp;
	readonly ofAnotherAfter: RegExp;
	readonly ofAnotherBefore: RegExp;
	readonly oneAnnex: RegExp;
}

const promiseWords = perLanguage((language): PromiseWords => {
	const wording = language.annexWording;
	const { annexes } = language.dates;
	return {
		wordBefore: {
			annex: wordBefore(annexes, 'annex'),
			enclosure: wordBefore(annexes, 'enclosure'),
			appendix: wordBefore(annexes, 'appendix'),
		},
		seeForms: new RegExp(`^${expand(wording.seeForms)}$`, 'i'),
		announcing: patternBefore(wording.announcing),
		ofThisDocument: pattern(wording.ofThisDocument, 'y'),
		ofTheLetter: pattern(wording.ofTheLetter, 'y'),
		ofAnotherAfter: pattern(wording.ofAnotherAfter, 'y'),
		ofAnotherBefore: patternBefore(wording.ofAnotherBefore),
		oneAnnex: new RegExp(`^(?:${expand(wording.oneAnnex)})$`, 'i'),
	};
});

/** Matches where a number begins whose word stands before it; the group is the word with the gap behind it. */
function wordBefore(annexes: readonly AnnexWords[], label: AnnexReference['label']): RegExp {
	const words = annexes.filter((one) => one.label === label).map(({ word }) => expand(word));
	return new RegExp(`(?<=(${words.join('|')})(${OPTIONAL_GAP}))`, 'yi');
}

/** Mentions of one list ("annexes I and II", "annex I, annex II"): what follows the last holds for all. */
function groupsOf(text: string, mentions: readonly AnnexReference[]): AnnexReference[][] {
	const groups: AnnexReference[][] = [];
	for (const mention of mentions) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		if (group && last && last.label === mention.label && joins(text.slice(last.end, mention.start))) group.push(mention);
		else groups.push([mention]);
	}
	return groups;
}

function joins(between: string): boolean {
	return between.length <= LONGEST_JOINT && !/[().;:。；：؛（）[\]]/.test(between);
}

/** "I and annex II", in the longest of the six languages. */
const LONGEST_JOINT = 24;

interface MentionGroup extends Range {
	readonly promises: readonly AnnexPromise[];
	/** Where the word of the first mention begins. */
	readonly wordStart: number;
	readonly bracket: number | undefined;
}

function readGroup(text: string, node: DocumentNode, mentions: readonly AnnexReference[], words: PromiseWords): MentionGroup {
	let word: Range = { start: 0, end: 0 };
	const read = mentions.map((mention, index) => {
		const match = mention.value === '' ? null : matchAt(words.wordBefore[mention.label], text, mention.start);
		const [, printed = '', gap = ''] = match ?? [];
		if (mention.value === '') word = { start: mention.start, end: mention.end };
		else if (match) word = { start: mention.start - gap.length - printed.length, end: mention.start - gap.length };
		else if (index === 0) word = { start: mention.start, end: mention.start };
		const one = mention.value !== '' || words.oneAnnex.test(text.slice(mention.start, mention.end));
		return { start: mention.start, end: mention.end, value: mention.value, label: mention.label, word, one };
	});
	const wordStart = (read[0] as AnnexPromise).word.start;
	const bracket = openingBracket(text, node.start, wordStart, words);
	const promises = bracket === undefined ? read : read.map((mention) => ({ ...mention, bracket }));
	return { promises, wordStart, start: wordStart, end: (mentions.at(-1) as AnnexReference).end, bracket };
}

/** The bracket before a mention with no more than "see" between. */
function openingBracket(text: string, from: number, wordStart: number, words: PromiseWords): number | undefined {
	const start = Math.max(from, wordStart - LONGEST_SEE);
	const before = text.slice(start, wordStart);
	const at = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
	return at >= 0 && words.seeForms.test(before.slice(at + 1)) ? start + at : undefined;
}

/** "(see also the attached ", and more. */
const LONGEST_SEE = 40;

function promisesAnnex(
	text: string,
	section: DocumentSection,
	node: DocumentNode,
	group: MentionGroup,
	words: PromiseWords,
	symbolEnds: ReadonlySet<number>,
): boolean {
	const { label, value } = group.promises[0] as AnnexPromise;
	const ofThis = matchAt(words.ofThisDocument, text, group.end) !== null;
	if (section.parent >= 0) return label !== 'annex' && group.bracket !== undefined && !isOfAnother(text, group, words, symbolEnds);
	if (!LETTERS.has(section.kind)) return label === 'annex' && ofThis;
	if (ofThis || (node.kind === 'circulation' && matchAt(words.ofTheLetter, text, group.end) !== null)) return true;
	if (isOfAnother(text, group, words, symbolEnds)) return false;
	if (group.bracket !== undefined) return true;
	if (label !== 'annex') return false;
	return value !== '' || node.kind === 'circulation' || matchAt(words.announcing, text, group.wordStart) !== null;
}

/** True for "annex II to the Convention", "the Convention, annex II" and "A/64/1, annex". */
function isOfAnother(text: string, { wordStart, end }: MentionGroup, words: PromiseWords, symbolEnds: ReadonlySet<number>): boolean {
	if (matchAt(words.ofAnotherAfter, text, end) !== null || matchAt(words.ofAnotherBefore, text, wordStart) !== null) return true;
	const comma = matchAt(COMMA_BEFORE, text, wordStart);
	return comma !== null && symbolEnds.has(wordStart - (comma[1] as string).length);
}

const COMMA_BEFORE = new RegExp(`(?<=(\\)?[,،，、]${GAP}|\\)?[,،，、]))`, 'y');
