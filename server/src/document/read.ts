import { english } from '../languages/english.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageCode } from '../languages/language.ts';
import { settleReferences } from '../references/index.ts';
import type { Reference } from '../references/reference.ts';
import { assemble } from './assemble.ts';
import { type Block, type BlockCache, readBlocks } from './blocks.ts';
import { fillComments } from './comments.ts';
import { detectLanguage } from './detectLanguage.ts';
import type { DocumentNode, DocumentSection, UnDocument } from './document.ts';
import { contentEnd, type Draft, type PlacedSegment } from './draft.ts';
import { kindOf } from './kinds.ts';
import { breakBefore, isSameBreaking, type LineBefore, type LineBreaking, lineBreaking } from './layout.ts';

export interface ReadOptions {
	/** The language, where the caller knows it; else it is detected. */
	readonly language?: LanguageCode;
	/** The cache that the reading of an earlier version returned: what has not changed is not read again. */
	readonly cache?: ReadingCache;
}

export interface Reading {
	readonly document: UnDocument;
	readonly cache: ReadingCache;
}

/** What the reading of a version keeps for the next one. */
export interface ReadingCache {
	readonly blocks: BlockCache;
	/** The languages of sections, by the text that tells them. */
	readonly languages: ReadonlyMap<string, LanguageCode | 'und'>;
}

/**
 * Reads any text as a UN document. Never throws; the leaves of the tree joined are the text; time is linear in its length. A text read after
 * an edit with the cache of the version before gives the same document as a fresh reading.
 */
export function readDocument(text: string, options: ReadOptions = {}): Reading {
	const { text: filled, comments } = fillComments(text);
	const code = options.language ?? detectLanguage(filled);
	const language = languageOf(code) ?? english;
	const blockCache = readBlocks(filled, language, options.cache?.blocks);
	const { blocks } = blockCache;
	const languages = new Map<string, LanguageCode | 'und'>();
	const languageOfSample = (sample: string) => {
		const found = languages.get(sample) ?? options.cache?.languages.get(sample) ?? detectLanguage(sample);
		languages.set(sample, found);
		return found;
	};
	const breaking = lineBreaking(blocks.map(({ reading }) => reading.lines));
	const segments = placeSegments(filled, blocks, breaking);
	const draft = assemble(filled, segments);
	const sections = settleSections(draft, filled, code, languageOfSample);
	const kind = (sections[0] as DocumentSection).kind;
	const document: UnDocument = {
		text,
		kind,
		language: code,
		nodes: draft.nodes,
		sections,
		references: settleAll(blocks, draft),
		comments,
		layout: layoutOf(segments, breaking),
	};
	return { document, cache: { blocks: blockCache, languages } };
}

function layoutOf(segments: readonly PlacedSegment[], breaking: LineBreaking): UnDocument['layout'] {
	if (breaking.hardWrapped) return 'wrapped';
	return segments.some(({ segment }) => segment.place === 'inside') ? 'one-line' : 'paragraph-a-line';
}

/** Completes the references of the blocks by what only the whole document tells. */
function settleAll(blocks: readonly Block[], draft: Draft): Reference[] {
	const references = blocks.flatMap((block) => block.references);
	const { organ } = draft;
	const settled = settleReferences(references, organ && organ !== 'other' && organ !== 'own' ? { organ } : {});
	return withoutHeadings(settled, draft);
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

function placeSegments(text: string, blocks: readonly Block[], breaking: LineBreaking): PlacedSegment[] {
	const placed: PlacedSegment[] = [];
	for (const block of blocks) for (const segment of placedIn(text, block, placed.length === 0, breaking)) placed.push(segment);
	return placed;
}

/** A block that stands where it stood keeps its segments, as long as the lines of the text are broken alike. */
function placedIn(text: string, block: Block, beginsText: boolean, breaking: LineBreaking): readonly PlacedSegment[] {
	const known = block.placed;
	if (known && known.beginsText === beginsText && isSameBreaking(known.breaking, breaking)) return known.segments;
	const segments = placeBlock(text, block, beginsText, breaking);
	block.placed = { segments, beginsText, breaking };
	return segments;
}

function placeBlock(text: string, { start, end, reading }: Block, beginsText: boolean, breaking: LineBreaking): PlacedSegment[] {
	const { segments, language, lines } = reading;
	let line = 0;
	let lineBefore: LineBefore = { length: 0, ended: true };
	return segments.map((segment, index) => {
		const next = segments[index + 1];
		const placed: PlacedSegment = {
			segment,
			at: start + segment.at,
			end: contentEnd(text, start + segment.at, next ? start + next.from : end),
			break: breakBefore(segment, beginsText && index === 0, index === 0, lineBefore, breaking),
			language,
			base: start,
		};
		if (segment.place === 'line') lineBefore = { length: segment.lineLength, ended: lines.ended[line++] as boolean };
		return placed;
	});
}

/** Gives every section its end, language and kind. */
function settleSections(
	draft: Draft,
	text: string,
	code: LanguageCode | 'und',
	languageOfSample: (sample: string) => LanguageCode | 'und',
): DocumentSection[] {
	/** A short section is in the language of the document. */
	const sectionLanguage = (start: number, end: number): LanguageCode | 'und' => {
		const sample = text.slice(start, Math.min(end, start + LONGEST_SAMPLE));
		return sample.length < SHORTEST_SAMPLE ? code : languageOfSample(sample);
	};
	const nodesOf: number[][] = draft.sections.map(() => []);
	for (let index = 0; index < draft.nodes.length; index++) nodesOf[(draft.nodes[index] as DocumentNode).section]?.push(index);
	const ends = sectionEnds(draft, text.length);
	const sections: DocumentSection[] = [];
	for (const [index, section] of draft.sections.entries()) {
		const kind = kindOf(section);
		const end = ends[index] as number;
		sections.push({
			kind,
			language: index === 0 ? code : sectionLanguage(section.start, draft.sections[index + 1]?.start ?? text.length),
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

/** The beginning of a section tells its language, if it is not too short; UTF-16 units. */
const LONGEST_SAMPLE = 4000;
const SHORTEST_SAMPLE = 200;

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
