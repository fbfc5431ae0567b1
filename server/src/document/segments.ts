import type { Language } from '../languages/language.ts';
import type { AnnexHeadingWords, OrganWords } from '../languages/structureWords.ts';
import { candidatesOf } from '../text/candidates.ts';
import { type FoldedText, fold } from '../text/fold.ts';
import { isWhiteSpace, trimmedStart } from '../text/whiteSpace.ts';
import { FILLED } from './comments.ts';
import { type Label, readLabel } from './labels.ts';
import { type LineMark, type LineMarkPattern, type StructurePatterns, structurePatterns } from './patterns.ts';

/**
 * A stretch of a block at whose start a part of the document may begin. Segments cover all content of a block. Which of them begin a part, and
 * which go on with the part before, is told by what stands around them (see assemble.ts): a segment knows its own words only, so that it stays
 * what it is as long as its block does.
 */
export interface Segment {
	/** UTF-16 offset in the block where the words begin, after marks such as `## `. */
	readonly at: number;
	/** Offset in the block of the line's start, or `at` for a segment inside a line. */
	readonly from: number;
	readonly place: SegmentPlace;
	readonly mark: SegmentMark;
	/** Offset in the block where the mark ends. */
	readonly markEnd: number;
	/** Of a number mark or an annex heading. */
	readonly number?: string | undefined;
	readonly label?: Label | undefined;
	readonly annex?: AnnexHeadingWords['label'] | undefined;
	readonly organ?: OrganWords['organ'] | undefined;
	readonly request?: 'provisional' | 'supplementary' | 'additional' | undefined;
	/** Lengths of the preambular and operative openers that stand at the words' start (after a number), or 0. */
	readonly preambularOpener: number;
	readonly operativeOpener: number;
	/** Offset in the block of the first word after number, label and emphasis. */
	readonly wordsAt: number;
	readonly letterCase: 'upper' | 'lower' | 'none';
	/** Length of the line that the segment begins, in UTF-16 units; 0 inside a line. */
	readonly lineLength: number;
	/** Length of the first word, UTF-16 units; in a script without spaces of a few signs. */
	readonly firstWordLength: number;
	/** Level of a `#` heading, or 0. */
	readonly headingLevel: number;
}

/** `line` begins a line, `after` follows a part that ended within the line, `inside` stands in the middle of a line. */
export type SegmentPlace = 'line' | 'after' | 'inside';

export type SegmentMark =
	| LineMark
	| 'text'
	| 'number'
	| 'label'
	| 'subject-tags'
	| 'footnote'
	| 'footnote-rule'
	| 'bracket'
	| 'section-heading'
	| 'page';

/** Cuts one block (lines without a blank line between) into segments. Linear in the length of the block. */
export function readSegments(block: string, language: Language): Segment[] {
	const folded = fold(block);
	const patterns = structurePatterns(language);
	const reader: BlockReader = {
		block,
		folded,
		plain: folded.text,
		patterns,
		language,
		segments: [],
		colon: { mark: ':', at: -1 },
		wideColon: { mark: '：', at: -1 },
	};
	let start = 0;
	const { plain } = reader;
	while (start <= plain.length) {
		let end = plain.indexOf('\n', start);
		if (end < 0) end = plain.length;
		readLine(reader, start, end);
		start = end + 1;
	}
	return reader.segments;
}

interface BlockReader {
	readonly block: string;
	readonly folded: FoldedText;
	readonly plain: string;
	readonly patterns: StructurePatterns;
	readonly language: Language;
	readonly segments: Segment[];
	/** Where the next colons stand, as far as they have been looked for. */
	readonly colon: { readonly mark: string; at: number };
	readonly wideColon: { readonly mark: string; at: number };
}

const LINE_PREFIX = /[^\S\n]*(?:(#{1,6})[^\S\n]+)?/y;
/** `1.`, `1 -`, `1)`, and the list dash that a scan leaves before or after (`- 3 -`), all on one line. `004.txt` is the name of a file. */
const NUMBER =
	/(?:[-–—•][^\S\n]+)?[*_]{0,3}(\d{1,3})(?:[^\S\n](?:bis|ter|quater))?[*_]{0,3}(?:\.(?!(?:undoc|txt|md|docx?|odt|rtf|pdf)[^\S\n]*$)|\)|、|[^\S\n][-–—](?=\s+[^\s\d])|[-–—](?=\s+[^\s\d]))[*_]{0,3}(?=\s|[^\s\d.,/)\-%]|$)/my;

/** True where a text begins with what is read as a paragraph's number: “1 - Decides” does, “1 - 15 States” may be a range and does not. */
export function beginsWithNumber(text: string): boolean {
	NUMBER.lastIndex = 0;
	return NUMBER.test(fold(text).text);
}

const SUBJECT_TAGS = /%%%[^\n]{0,2000}/y;
const FOOTNOTE = /(?:\[\^[^\]\n]{1,20}\]:|[¹²³⁰⁴-⁹]{1,3}[ \t]*(?=[^\s.,;:،؛。，；)\]])|\*{1,3}[ \t]+(?=\S)(?![^\n*]{0,200}\*))/y;
const FOOTNOTE_RULE = /[_—–-]{5,}[ \t\r]*$/my;
const PAGE =
	/(?:\d{2}-\d{5}(?:[ \t]*(?:\d{1,5}[a-z]?|[a-z]))?(?:[ \t]*\([A-Z]\))?(?:[ \t]*\d{6})?(?:[ \t]*\/?\.{3})?|\d{6}|\*\d{6,8}\*|\d{1,3}\/\d{1,3}|\/\.{3}|-[ \t]?\d{1,3}[ \t]?-|[-–—•])[ \t\r]*$/my;
const SECTION_HEADING = /(?:[IVX]{1,5}|[A-Z])\.?[ \t\r]*$/my;

function readLine(reader: BlockReader, lineStart: number, lineEnd: number): void {
	const { plain } = reader;
	LINE_PREFIX.lastIndex = lineStart;
	const prefix = LINE_PREFIX.exec(plain);
	const at = LINE_PREFIX.lastIndex;
	if (trimmedStart(plain, at, lineEnd) === lineEnd) return;
	const headingLevel = prefix?.[1]?.length ?? 0;
	const before = reader.segments.length;
	readMarks(reader, {
		at,
		from: lineStart,
		lineEnd,
		headingLevel,
		lineLength: reader.folded.toOriginal(lineEnd) - reader.folded.toOriginal(at),
	});
	if (lineEnd - at > SHORTEST_DOCUMENT && isWholeDocument(reader, at, lineEnd)) readInside(reader, before, at, lineEnd);
}

/** No document with two structural marks is shorter. */
const SHORTEST_DOCUMENT = 60;

interface LinePlace {
	readonly at: number;
	readonly from: number;
	readonly lineEnd: number;
	readonly headingLevel: number;
	readonly lineLength: number;
}

/** Reads the mark at a line's start, and the closed marks that follow it on the same line. */
function readMarks(reader: BlockReader, line: LinePlace): void {
	let at = line.at;
	let place: SegmentPlace = 'line';
	for (;;) {
		const found = markAt(reader, at, line.lineEnd, place === 'line');
		const from = place === 'line' ? line.from : at;
		const chains = found.closed && !restIsEmpty(reader.plain, found.end, line.lineEnd);
		if (chains && found.mark === 'request' && !isWholeDocument(reader, line.at, line.lineEnd)) {
			push(reader, at, from, place, found, line);
			return;
		}
		if (chains && !isMasthead(found.mark) && !endsPart(found.mark)) {
			push(reader, at, from, place, foundMark('text', at), line);
			return;
		}
		if (chains && isMasthead(found.mark) && found.mark !== 'agenda-item' && !chainGoesOn(reader, found.end, line.lineEnd)) {
			push(reader, at, from, place, foundMark('text', at), line);
			return;
		}
		push(reader, at, from, place, found, line);
		if (found.mark === 'enacting' && !restIsEmpty(reader.plain, found.end, line.lineEnd)) {
			const next = trimmedStart(reader.plain, found.end, line.lineEnd);
			push(reader, next, next, 'after', paragraphMarkAt(reader, next) ?? foundMark('text', next), line);
			return;
		}
		if (!chains) return;
		at = trimmedStart(reader.plain, found.end, line.lineEnd);
		place = 'after';
	}
}

/** True where the masthead parts from here fill the line, or end it with an agenda item and its title, or open a one-line document. */
function chainGoesOn(reader: BlockReader, from: number, lineEnd: number): boolean {
	let at = trimmedStart(reader.plain, from, lineEnd);
	for (let i = 0; i < 12; i++) {
		if (at >= lineEnd || restIsEmpty(reader.plain, at, lineEnd)) return true;
		const found = markAt(reader, at, lineEnd, false);
		if (
			found.mark === 'agenda-item' ||
			(found.mark !== 'text' && found.mark !== 'number' && found.mark !== 'label' && !isMasthead(found.mark))
		)
			return true;
		if (!isMasthead(found.mark)) return lineEnd - at > SHORTEST_DOCUMENT && isWholeDocument(reader, at, lineEnd);
		at = trimmedStart(reader.plain, found.end, lineEnd);
	}
	return true;
}

interface FoundMark {
	readonly mark: SegmentMark;
	readonly end: number;
	readonly closed: boolean;
	readonly number: string | undefined;
	readonly label: Label | undefined;
	readonly annex: AnnexHeadingWords['label'] | undefined;
	readonly organ: OrganWords['organ'] | undefined;
	readonly request: Segment['request'];
}

/** All marks have the same members, present or not: the engine reads objects of one shape several times as fast. */
function foundMark(
	mark: SegmentMark,
	end: number,
	{ closed = false, number, label, annex, organ, request }: Partial<FoundMark> = NO_MORE,
): FoundMark {
	return { mark, end, closed, number, label, annex, organ, request };
}

const NO_MORE: Partial<FoundMark> = {};

function markAt(reader: BlockReader, at: number, lineEnd: number, beginsLine: boolean): FoundMark {
	const { plain, patterns } = reader;
	const code = plain.charCodeAt(at);
	if (beginsLine) {
		const line = lineOnlyMark(plain, at);
		if (line) return line;
	}
	if (mayBeginNumber(code)) {
		NUMBER.lastIndex = at;
		const number = NUMBER.exec(plain);
		if (number) return foundMark('number', at + number[0].length, { number: String(Number(number[1])) });
	}
	if (beginsLine && code >= 48 && code <= 57) {
		const bare = bareNumber(reader, at);
		if (bare) return bare;
	}
	const label = readLabel(plain, at);
	if (label && (label.family !== 'bullet' || beginsLine)) return foundMark('label', label.end, { label });
	const words = behindEmphasis(plain, at);
	const mark = lineMarkAt(reader, at, lineEnd, beginsLine) ?? (words > at ? lineMarkAt(reader, words, lineEnd, beginsLine) : undefined);
	if (mark) return mark;
	if (leadsTo(plain, words, patterns.openingStart, patterns.opening)) return foundMark('opening', words);
	if (leadsTo(plain, words, patterns.circulationStart, patterns.circulation)) return foundMark('circulation', words);
	if (code === 91) return foundMark('bracket', at + 1);
	return foundMark('text', at);
}

/** A digit, or what may stand before the first of a number. */
function mayBeginNumber(unit: number): boolean {
	return (unit >= 0x30 && unit <= 0x39) || isEmphasis(unit) || unit === 0x2d || unit === 0x2013 || unit === 0x2014;
}

/** The first of the language's line marks that stands at a place. */
function lineMarkAt(reader: BlockReader, at: number, lineEnd: number, beginsLine: boolean): FoundMark | undefined {
	const { plain } = reader;
	for (const { marks, candidates } of reader.patterns.lineMarkGroups) {
		for (let rest = candidates.at(plain, at), index = 0; rest !== 0; rest >>>= 1, index++) {
			const pattern = marks[index];
			if ((rest & 1) === 0 || !pattern) continue;
			if ((pattern.mark === 'sponsors' || pattern.mark === 'amendment') && !hasColon(reader, at, lineEnd)) continue;
			const found = matchMark(reader, pattern, at, lineEnd);
			if (!found) continue;
			if (found.mark === 'annex' && !restIsEmpty(plain, found.end, lineEnd) && beginsLine && !isTitleAfterAnnex(plain, found.end, lineEnd))
				continue;
			return found;
		}
	}
	return undefined;
}

/** A clause number whose stop is missing: digits and at once an operative opener. */
function bareNumber({ plain, patterns }: BlockReader, at: number): FoundMark | undefined {
	BARE_NUMBER.lastIndex = at;
	const match = BARE_NUMBER.exec(plain);
	if (!match || !patterns.operativeOpeners.match(plain, at + match[0].length)) return undefined;
	return foundMark('number', at + (match[1] as string).length, { number: String(Number(match[1])) });
}

const BARE_NUMBER = /(\d{1,3})[ \t]+/y;

/** No formula stands further from its paragraph's start, UTF-16 units. */
const FARTHEST_FORMULA = 1200;

/** True where a paragraph begins as one with the formula does, and holds it. */
function leadsTo(plain: string, at: number, start: RegExp, formula: RegExp): boolean {
	start.lastIndex = at;
	return start.test(plain) && formula.test(plain.slice(at, at + FARTHEST_FORMULA));
}

/** True where a line has a colon, or names its sponsors without one ("submitted by"). */
function hasColon(reader: BlockReader, at: number, lineEnd: number): boolean {
	for (const colon of [reader.colon, reader.wideColon]) {
		if (colon.at < at) {
			const found = reader.plain.indexOf(colon.mark, at);
			colon.at = found < 0 ? Number.POSITIVE_INFINITY : found;
		}
		if (colon.at < lineEnd) return true;
	}
	return lineEnd - at < LONGEST_SUBMISSION;
}

const LONGEST_SUBMISSION = 260;

/** What only a whole line can be: tags, footnotes, what a page leaves behind, the numeral of a section. */
function lineOnlyMark(plain: string, at: number): FoundMark | undefined {
	for (let rest = LINE_ONLY_CANDIDATES.at(plain, at), index = 0; rest !== 0; rest >>>= 1, index++) {
		const [mark, pattern] = LINE_ONLY[index] as (typeof LINE_ONLY)[number];
		if ((rest & 1) === 0) continue;
		pattern.lastIndex = at;
		const match = pattern.exec(plain);
		if (match) return foundMark(mark, at + match[0].length);
	}
	return undefined;
}

const LINE_ONLY: readonly (readonly [SegmentMark, RegExp])[] = [
	['subject-tags', SUBJECT_TAGS],
	['footnote-rule', FOOTNOTE_RULE],
	['page', PAGE],
	['footnote', FOOTNOTE],
	['section-heading', SECTION_HEADING],
];
const LINE_ONLY_CANDIDATES = candidatesOf(LINE_ONLY.map(([, pattern]) => pattern));

/** The enacting formula stands alone on its line, or a paragraph of the resolution follows it at once. */
function enacts(reader: BlockReader, end: number, lineEnd: number): boolean {
	const { plain, patterns } = reader;
	if (restIsEmpty(plain, end, lineEnd)) return true;
	let at = trimmedStart(plain, end, plain.length);
	at = behindEmphasis(plain, at);
	NUMBER.lastIndex = at;
	const number = NUMBER.exec(plain);
	if (number) return number[1] === '1' || number[1] === '١';
	return patterns.preambularOpeners.match(plain, at) > 0 || patterns.operativeOpeners.match(plain, at) > 0;
}

/** "Annex I: Text of the agreement" on one line: a short title after a colon, a dash or a full stop. */
function isTitleAfterAnnex(plain: string, end: number, lineEnd: number): boolean {
	return lineEnd - end < 200 && /^\s*[:.–—-]\s/.test(plain.slice(end, Math.min(lineEnd, end + 6)));
}

function isMasthead(mark: SegmentMark): boolean {
	return MASTHEAD.has(mark);
}

const MASTHEAD: ReadonlySet<SegmentMark> = new Set<SegmentMark>([
	'organization',
	'organ',
	'distribution',
	'language',
	'original',
	'date',
	'session',
	'session-dates',
	'year',
	'agenda-item',
	'symbol',
]);

/** Marks after whose end, inside a line, something else begins. */
function endsPart(mark: SegmentMark): boolean {
	return (
		mark === 'annex' ||
		mark === 'request' ||
		mark === 'memorandum' ||
		mark === 'original-note' ||
		mark === 'draft-resolution' ||
		mark === 'draft-decision'
	);
}

const REST = /[\s*.,:;،؛：，\uFDD0_\d]*$/y;

function restIsEmpty(plain: string, from: number, lineEnd: number): boolean {
	if (lineEnd - from > 12) return false;
	REST.lastIndex = 0;
	return REST.test(plain.slice(from, lineEnd));
}

/** The place behind up to three signs of emphasis. */
function behindEmphasis(plain: string, from: number): number {
	let at = from;
	while (at < from + 3 && isEmphasis(plain.charCodeAt(at))) at++;
	return at;
}

function isEmphasis(unit: number): boolean {
	return unit === 0x2a || unit === 0x5f;
}

/** True where a line holds marks of at least two parts that never share a paragraph, or a run of numbered clauses: a document on one line. */
function isWholeDocument(reader: BlockReader, at: number, lineEnd: number): boolean {
	const { plain } = reader;
	const kinds = new Set<string>();
	const { beginnings } = reader.patterns.insideMarks.candidates;
	for (let index = at; index < lineEnd && kinds.size < 2; index++) {
		if (beginnings[plain.charCodeAt(index)] === 0) continue;
		const found = insideMarkAt(reader, index, lineEnd);
		if (found) kinds.add(found.mark);
	}
	return kinds.size >= 2 || (kinds.has('enacting') && FIRST_CLAUSE.test(plain.slice(at, lineEnd))) || hasNumberedRun(plain, at, lineEnd);
}

/** The first numbered clause behind a preamble. */
const FIRST_CLAUSE = /[,;:،؛，；：]\s+1(?:\.|\s[-–])\s/;

/** A run of clauses may lack a number, as a text has slips. */
const MOST_MISSING = 3;
const NUMBER_IN_RUN = /[.;:,؛；。،，]\s+(\d{1,3})(?:\.|\s[-–])\s/g;

function hasNumberedRun(plain: string, at: number, lineEnd: number): boolean {
	const line = plain.slice(at, lineEnd);
	if (!line.includes(' 1.') && !line.includes(' 1 ')) return false;
	let expected = 0;
	let found = 0;
	NUMBER_IN_RUN.lastIndex = 0;
	for (let match = NUMBER_IN_RUN.exec(line); match; match = NUMBER_IN_RUN.exec(line)) {
		const number = Number(match[1]);
		if (number > expected && number <= expected + (expected === 0 ? 1 : MOST_MISSING)) {
			expected = number;
			found++;
		}
		if (found >= 3) return true;
		NUMBER_IN_RUN.lastIndex = match.index + 1;
	}
	return false;
}

function insideMarkAt(reader: BlockReader, at: number, lineEnd: number): FoundMark | undefined {
	// No mark begins with white space, and looking past it from each of its characters would take quadratic time.
	if ((at > 0 && joinsWord(reader.plain, at)) || isWhiteSpace(reader.plain.charCodeAt(at))) return undefined;
	const { marks, candidates } = reader.patterns.insideMarks;
	for (let rest = candidates.at(reader.plain, at), index = 0; rest !== 0; rest >>>= 1, index++) {
		const pattern = marks[index];
		if ((rest & 1) === 0 || !pattern) continue;
		const { mark } = pattern;
		// In a script without spaces an organ's name before a comma is most often the end of a phrase; a number after a slash is part of a symbol.
		if (at > 0 && (mark === 'enacting' || mark === 'resolution-title') && reader.plain.charCodeAt(at - 1) > 32) continue;
		const found = matchMark(reader, pattern, at, lineEnd);
		if (found) return found;
	}
	return undefined;
}

function matchMark(
	reader: BlockReader,
	{ mark, pattern, closed, annex, organ }: LineMarkPattern,
	at: number,
	lineEnd: number,
): FoundMark | undefined {
	pattern.lastIndex = at;
	const match = pattern.exec(reader.plain);
	if (!match || match[0] === '') return undefined;
	const lineBreak = mark === 'annex' ? match[0].indexOf('\n') : -1;
	if (lineBreak > 0 && beginsNumbered(reader.plain, at + lineBreak, at + match[0].length))
		return foundMark(mark, at + lineBreak, { closed, annex });
	const end = at + match[0].length;
	if (mark === 'enacting' && !enacts(reader, end, lineEnd)) return undefined;
	const { groups } = match;
	const request = mark === 'request' ? REQUESTS.find((kind) => groups?.[kind] !== undefined) : undefined;
	return {
		mark,
		end,
		// The heading of a request ends with the session, where it names one.
		closed: request ? groups?.[`${request}Session`] !== undefined : closed,
		number: groups?.number,
		label: undefined,
		annex,
		organ,
		request,
	};
}

/** True where what an annex heading takes for its number, on the next line, is the number of a paragraph. */
function beginsNumbered(plain: string, lineBreak: number, end: number): boolean {
	NUMBER.lastIndex = trimmedStart(plain, lineBreak, end);
	return NUMBER.test(plain);
}

const REQUESTS = ['supplementary', 'additional', 'provisional'] as const;

/** True in the middle of a word; in a script without spaces, where the character before is no white space and ends no sentence. */
function joinsWord(plain: string, at: number): boolean {
	const before = plain.charCodeAt(at - 1);
	if (before >= 0x2e80) return before !== 0x3002 && before !== 0xff1b && before !== 0xff1a;
	return (
		(before >= 48 && before <= 57) ||
		(before >= 65 && before <= 90) ||
		(before >= 97 && before <= 122) ||
		(before >= 0xc0 && before < 0x2000 && before !== 0x60c && before !== 0x61b)
	);
}

const PUNCTUATION = /[.;:,،؛；。：，)\]”"»—](?:\d{1,2}(?=\s))?\s*/g;

/** Adds the segments inside a line that holds a whole document. */
function readInside(reader: BlockReader, before: number, lineAt: number, lineEnd: number): void {
	const { plain } = reader;
	const lineSegments = reader.segments.splice(before);
	const taken = new Set(lineSegments.map((segment) => segment.at));
	const found = new Map<number, FoundMark>();
	const { beginnings } = reader.patterns.insideMarks.candidates;
	for (let at = lineAt; at < lineEnd; at++) {
		if (beginnings[plain.charCodeAt(at)] === 0) continue;
		const mark = insideMarkAt(reader, at, lineEnd);
		if (mark) found.set(at, mark);
	}
	addSecondMastheads(reader, found, lineAt, lineEnd);
	addSignaturesBehindNames(reader, found, lineAt, lineEnd);
	const line = plain.slice(lineAt, lineEnd);
	PUNCTUATION.lastIndex = 0;
	for (let match = PUNCTUATION.exec(line); match; match = PUNCTUATION.exec(line)) {
		const at = match.index + match[0].length;
		if (at >= line.length) break;
		if (!found.has(lineAt + at)) {
			const mark = paragraphMarkAt(reader, lineAt + at);
			if (mark) found.set(lineAt + at, mark);
		}
		PUNCTUATION.lastIndex = Math.max(match.index + 1, at - 1 > match.index ? at - 1 : at);
	}
	addMarksAfterWords(reader, found, lineAt, lineEnd);
	const place: LinePlace = { at: lineAt, from: lineAt, lineEnd, headingLevel: 0, lineLength: 0 };
	for (const [at, mark] of [...found]) {
		if (!found.has(at)) continue;
		if (!taken.has(originalAt(reader, at))) push(reader, at, at, 'inside', mark, place);
		if (mark.closed || mark.mark === 'enacting') {
			const next = trimmedStart(plain, mark.end, lineEnd);
			if (next < lineEnd && !taken.has(originalAt(reader, next)) && (mark.mark === 'enacting' || !found.has(next))) {
				push(reader, next, next, 'after', found.get(next) ?? foundMark('text', next), place);
				found.delete(next);
			}
		}
	}
	const inside = reader.segments.splice(before);
	reader.segments.push(...[...lineSegments, ...inside].sort((a, b) => a.at - b.at));
}

/** The masthead of a second organ behind the title of the first one's agenda item. */
function addSecondMastheads({ plain, patterns }: BlockReader, found: Map<number, FoundMark>, lineAt: number, lineEnd: number): void {
	// Searched in the line alone: a search of the block from each of its lines on would take quadratic time.
	for (const match of plain.slice(lineAt, lineEnd).matchAll(patterns.secondMasthead)) {
		const at = lineAt + match.index;
		if (at > 0 && joinsWord(plain, at)) continue;
		const organEnd = at + (match.groups?.organ ?? '').length;
		const yearAt = trimmedStart(plain, organEnd, lineEnd);
		found.set(at, foundMark('organ', organEnd, { closed: true }));
		found.set(yearAt, foundMark('year', at + match[0].length, { closed: true }));
	}
}

/** Signatures whose mark follows the name: they begin behind the end of the sentence before posts and name, or at the space before the name. */
function addSignaturesBehindNames(
	{ plain, patterns, language }: BlockReader,
	found: Map<number, FoundMark>,
	lineAt: number,
	lineEnd: number,
): void {
	if (language.structure.signatureMarkStands !== 'after') return;
	for (const match of plain.slice(lineAt, lineEnd).matchAll(patterns.signatureMarks)) {
		const markAt = lineAt + match.index;
		const before = plain.slice(Math.max(lineAt, markAt - LONGEST_NAME), markAt);
		const behindStop = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf(')')) + 1;
		const behindSpace = before.search(/\S*$/);
		const at = trimmedStart(plain, markAt - before.length + (behindStop || behindSpace), markAt);
		if (at < markAt) found.set(at, foundMark('signature', markAt + match[0].length, { closed: true }));
	}
}

const LONGEST_NAME = 40;

/** What may stand behind words without punctuation: clause numbers behind a heading ("… to 30 June 2022 11. Takes note"), notes in brackets. */
function addMarksAfterWords(reader: BlockReader, found: Map<number, FoundMark>, lineAt: number, lineEnd: number): void {
	const line = reader.plain.slice(lineAt, lineEnd);
	for (const match of line.matchAll(/\s(?=\d{1,3}(?:\.|\s[-–])\s)/g)) {
		const at = lineAt + match.index + 1;
		if (found.has(at)) continue;
		const mark = paragraphMarkAt(reader, at);
		if (mark?.mark === 'number') found.set(at, mark);
	}
	for (let index = line.indexOf(' ['); index >= 0; index = line.indexOf(' [', index + 1)) {
		const at = lineAt + index + 1;
		if (!found.has(at)) found.set(at, foundMark('bracket', at + 1));
	}
}

/** A clause number, a label or an opener in the middle of a line. */
function paragraphMarkAt(reader: BlockReader, at: number): FoundMark | undefined {
	const { plain, patterns } = reader;
	NUMBER.lastIndex = at;
	const number = NUMBER.exec(plain);
	if (number) return foundMark('number', at + number[0].length, { number: String(Number(number[1])) });
	const bare = bareNumber(reader, at);
	if (bare) return bare;
	const label = readLabel(plain, at);
	if (label && label.family !== 'bullet') return foundMark('label', label.end, { label });
	const words = behindEmphasis(plain, at);
	if (patterns.preambularOpeners.match(plain, words) || patterns.operativeOpeners.match(plain, words)) return foundMark('text', at);
	if (plain.charCodeAt(at) === 91) return foundMark('bracket', at + 1);
	return undefined;
}

function push(reader: BlockReader, at: number, from: number, place: SegmentPlace, found: FoundMark, line: LinePlace): void {
	const { plain, patterns, folded } = reader;
	const words = behindEmphasis(
		plain,
		found.mark === 'number' || found.mark === 'label' ? trimmedStart(plain, found.end, plain.length) : at,
	);
	const { mark, number, label, annex, organ, request } = found;
	reader.segments.push({
		at: originalAt(reader, at),
		from: place === 'line' ? lineStart(folded, from) : originalAt(reader, from),
		place,
		mark,
		markEnd: folded.toOriginal(found.end),
		number,
		label,
		annex,
		organ,
		request,
		preambularOpener: patterns.preambularOpeners.match(plain, words),
		operativeOpener: patterns.operativeOpeners.match(plain, words),
		wordsAt: folded.toOriginal(words),
		letterCase: letterCase(plain, words),
		lineLength: place === 'line' ? line.lineLength : 0,
		firstWordLength: firstWordLength(plain, at),
		headingLevel: place === 'line' ? line.headingLevel : 0,
	});
}

/** The original place of a line's start: invisible characters at the start belong to the line. */
function lineStart(folded: FoldedText, from: number): number {
	return from > 0 ? folded.toOriginal(from - 1) + 1 : 0;
}

/** The original place of a segment, with the invisible characters before it, which belong to what they stand before. */
function originalAt(reader: BlockReader, at: number): number {
	let original = reader.folded.toOriginal(at);
	const floor = at > 0 ? reader.folded.toOriginal(at - 1) + 1 : 0;
	while (original > floor && reader.block[original - 1] !== FILLED && !isWhiteSpace(reader.block.charCodeAt(original - 1))) original--;
	return original;
}

/** What a margin keeps together in a script without spaces: a sign with the punctuation behind it, a figure of a few digits. */
const WIDE_WORD = 3;
/** Longer words are as good as endless for a margin. */
const LONGEST_WORD = 40;

function firstWordLength(plain: string, at: number): number {
	if (plain.charCodeAt(at) >= 0x2e80) return WIDE_WORD;
	let end = at;
	while (end < plain.length && end - at < LONGEST_WORD && plain.charCodeAt(end) > 32) end++;
	return end - at;
}

const LETTER = /\p{L}/u;

function letterCase(plain: string, from: number): Segment['letterCase'] {
	const limit = Math.min(plain.length, from + 12);
	for (let i = from; i < limit; i++) {
		const code = plain.charCodeAt(i);
		if ((code >= 0x600 && code < 0x780) || (code >= 0x2e80 && code < 0xd800)) return 'none';
		if (code >= 0x61 && code <= 0x7a) return 'lower';
		if (code >= 0x41 && code <= 0x5a) return 'upper';
		const character = plain[i] as string;
		if (code < 0x80 || !LETTER.test(character)) continue;
		const lower = character.toLowerCase();
		if (lower === character.toUpperCase()) return 'none';
		return lower === character ? 'lower' : 'upper';
	}
	return 'none';
}
