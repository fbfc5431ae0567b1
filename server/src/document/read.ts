import { english } from '../languages/english.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageCode } from '../languages/language.ts';
import { settleReferences } from '../references/index.ts';
import type { Reference } from '../references/reference.ts';
import { assemble } from './assemble.ts';
import { type Block, type BlockCache, type BlockReading, readBlock, splitBlocks } from './blocks.ts';
import { fillComments } from './comments.ts';
import { detectLanguage } from './detectLanguage.ts';
import type { DocumentSection, UnDocument } from './document.ts';
import { contentEnd, type Draft, type PlacedSegment } from './draft.ts';
import { kindOf } from './kinds.ts';
import { breakBefore, type LineBefore, type LineBreaking, lineBreaking } from './layout.ts';
import { endMark } from './punctuation.ts';

export interface ReadOptions {
	/** The language, where the caller knows it; else it is detected. */
	readonly language?: LanguageCode;
	/** The cache that the reading of an earlier version returned: blocks that have not changed are not read again. */
	readonly cache?: BlockCache;
}

export interface Reading {
	readonly document: UnDocument;
	readonly cache: BlockCache;
}

/**
 * Reads any text as a UN document. Never throws; the leaves of the tree joined are the text; time is linear in its length. A text read after
 * an edit with the cache of the version before gives the same document as a fresh reading.
 */
export function readDocument(text: string, options: ReadOptions = {}): Reading {
	const { text: filled, comments } = fillComments(text);
	const code = options.language ?? detectLanguage(filled);
	const language = languageOf(code) ?? english;
	const blocks = splitBlocks(filled);
	const cache: BlockCache = { documentLanguage: language, readings: new Map() };
	const readings = blocks.map((block) => readBlock(block.text, cache, options.cache));
	const breaking = breakingOf(filled, blocks, readings);
	const segments = placeSegments(filled, blocks, readings, breaking);
	const draft = assemble(filled, segments);
	const sections = settleSections(draft, filled, code);
	const kind = (sections[0] as DocumentSection).kind;
	const document: UnDocument = {
		text,
		kind,
		language: code,
		nodes: draft.nodes,
		sections,
		references: settleAll(blocks, readings, draft),
		comments,
		layout: layoutOf(segments, breaking),
	};
	return { document, cache };
}

function layoutOf(segments: readonly PlacedSegment[], breaking: LineBreaking): UnDocument['layout'] {
	if (breaking.hardWrapped) return 'wrapped';
	return segments.some(({ segment }) => segment.place === 'inside') ? 'one-line' : 'paragraph-a-line';
}

/** Brings the references of the blocks to their places in the text and completes what only the whole document tells. */
function settleAll(blocks: readonly Block[], readings: readonly BlockReading[], draft: Draft): Reference[] {
	const references: Reference[] = [];
	for (const [index, block] of blocks.entries()) {
		for (const reference of (readings[index] as BlockReading).references) references.push(moved(reference, block.start));
	}
	const { organ } = draft;
	const settled = settleReferences(references, organ && organ !== 'other' && organ !== 'own' ? { organ } : {});
	return withoutHeadings(settled, draft);
}

function moved<Moved extends Reference>(reference: Moved, by: number): Moved {
	return by === 0 ? reference : { ...reference, start: reference.start + by, end: reference.end + by };
}

/** An annex's heading is no mention of it. */
function withoutHeadings(references: readonly Reference[], draft: Draft): Reference[] {
	const headings = draft.nodes.filter((node) => node.kind === 'annex');
	let next = 0;
	return references.filter((reference) => {
		while (next < headings.length && (headings[next]?.end ?? 0) <= reference.start) next++;
		return reference.kind !== 'annex' || reference.start < (headings[next]?.start ?? Number.POSITIVE_INFINITY);
	});
}

/** Collects the lines that visibly go on in the next one. */
function breakingOf(text: string, blocks: readonly Block[], readings: readonly BlockReading[]): LineBreaking {
	const continued: number[] = [];
	let breaks = 0;
	const lengths: number[] = [];
	for (const [index, block] of blocks.entries()) {
		const { segments } = readings[index] as BlockReading;
		let before: (typeof segments)[number] | undefined;
		for (const segment of segments) {
			if (segment.place !== 'line') continue;
			lengths.push(segment.lineLength);
			if (before) {
				breaks++;
				const goesOn =
					segment.mark === 'text' &&
					segment.letterCase !== 'upper' &&
					endMark(text, block.start + before.at, block.start + segment.from) === 'none';
				if (goesOn && before.mark === 'text' && before.lineLength > 8) continued.push(before.lineLength);
				else if (goesOn && (before.mark === 'number' || before.mark === 'label' || before.mark === 'opening') && before.lineLength > 20)
					continued.push(before.lineLength);
			}
			before = segment;
		}
	}
	return lineBreaking(continued, breaks, lengths);
}

function placeSegments(text: string, blocks: readonly Block[], readings: readonly BlockReading[], breaking: LineBreaking): PlacedSegment[] {
	const placed: Mutable<PlacedSegment>[] = [];
	const starts: number[] = [];
	for (const [index, block] of blocks.entries()) {
		const { segments, language } = readings[index] as BlockReading;
		let lineBefore: LineBefore = { length: 0, ended: true };
		let firstOfBlock = true;
		for (const segment of segments) {
			placed.push({
				segment,
				at: block.start + segment.at,
				end: 0,
				break: breakBefore(segment, placed.length === 0, firstOfBlock, lineBefore, breaking),
				language,
				base: block.start,
			});
			starts.push(block.start + segment.from);
			if (segment.place === 'line') {
				const lineStart = block.start + segment.at;
				lineBefore = { length: segment.lineLength, ended: endMark(text, lineStart, lineStart + segment.lineLength) !== 'none' };
			}
			firstOfBlock = false;
		}
	}
	for (const [index, segment] of placed.entries()) segment.end = contentEnd(text, segment.at, starts[index + 1] ?? text.length);
	return placed;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Gives every section its end, language and kind. */
function settleSections(draft: Draft, text: string, code: LanguageCode | 'und'): DocumentSection[] {
	const nodesOf: number[][] = draft.sections.map(() => []);
	for (const [index, node] of draft.nodes.entries()) nodesOf[node.section]?.push(index);
	const ends = sectionEnds(draft, text.length);
	const sections: DocumentSection[] = [];
	for (const [index, section] of draft.sections.entries()) {
		const kind = kindOf(section);
		const end = ends[index] as number;
		sections.push({
			kind,
			language: index === 0 ? code : sectionLanguage(text, section.start, draft.sections[index + 1]?.start ?? text.length, code),
			start: section.start,
			end,
			parent: section.parent,
			heading: section.heading,
			nodes: nodesOf[index] as number[],
		});
	}
	const [main] = sections;
	if (main) sections[0] = { ...main, start: 0, end: text.length, parent: -1 };
	return sections;
}

/** A section ends where the next one begins that does not hang below it. */
function sectionEnds(draft: Draft, length: number): number[] {
	const ends = draft.sections.map(() => length);
	const open: number[] = [];
	for (const [index, section] of draft.sections.entries()) {
		while (open.length && open.at(-1) !== section.parent) ends[open.pop() as number] = section.start;
		open.push(index);
	}
	return ends;
}

function sectionLanguage(text: string, start: number, end: number, code: LanguageCode | 'und'): LanguageCode | 'und' {
	const sample = text.slice(start, Math.min(end, start + 4000));
	if (sample.length < 200) return code;
	return detectLanguage(sample);
}
