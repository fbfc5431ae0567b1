import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { readReferences } from '../references/index.ts';
import type { Reference } from '../references/reference.ts';
import { copyOf } from '../text/copyOf.ts';
import { differenceOf } from '../text/difference.ts';
import type { Range } from '../text/range.ts';
import { isWhiteSpace } from '../text/whiteSpace.ts';
import { detectLanguage, isInLatinScript, looksLike } from './detectLanguage.ts';
import type { PlacedSegment } from './draft.ts';
import { type BlockLines, type LineBreaking, linesOf } from './layout.ts';
import { readSegments, type Segment } from './segments.ts';

/** Lines without a blank line between: the unit that is read once and kept while its text stays the same. UTF-16 offsets in the whole text. */
export interface Block extends Range {
	readonly reading: BlockReading;
	/** The references of the reading in their places in the whole text, not yet settled: what only the whole document tells is open. */
	readonly references: readonly Reference[];
	/** Its segments in their places, kept for the next version; undefined until the block is first placed. */
	placed: PlacedBlock | undefined;
}

/** The segments of a block in their places in the whole text, and what they were placed by. */
export interface PlacedBlock {
	readonly segments: readonly PlacedSegment[];
	/** True for the first block of a text. */
	readonly beginsText: boolean;
	readonly breaking: LineBreaking;
}

/** What a block's own text tells. Offsets are relative to the block. */
export interface BlockReading {
	readonly language: Language;
	readonly segments: readonly Segment[];
	readonly references: readonly Reference[];
	readonly lines: BlockLines;
}

/** The blocks of a version of a text, kept for the next one. */
export interface BlockCache {
	readonly documentLanguage: Language;
	/** With its comments filled. */
	readonly text: string;
	readonly blocks: readonly Block[];
}

/**
 * Cuts a text into blocks at blank lines and reads them; white space between them belongs to none. Blocks that are the same as in the version
 * before are not read again.
 *
 * @param text with its comments filled
 */
export function readBlocks(text: string, documentLanguage: Language, before?: BlockCache): BlockCache {
	const blocks =
		before?.documentLanguage === documentLanguage ? changedBlocks(text, before) : freshBlocks(text, 0, text.length, documentLanguage);
	return { documentLanguage, text, blocks };
}

/** A block stays itself where the text up to the next one is unchanged, or from the one before on. */
function changedBlocks(text: string, before: BlockCache): Block[] {
	const { blocks, documentLanguage } = before;
	const { start, endBefore } = differenceOf(before.text, text);
	const shift = text.length - before.text.length;
	let first = 0;
	while (first + 1 < blocks.length && (blocks[first + 1] as Block).start <= start) first++;
	let last = blocks.length;
	while (last - 1 > first && (blocks[last - 2] as Block).end >= endBefore) last--;
	const from = first === 0 ? 0 : (blocks[first] as Block).start;
	const to = last < blocks.length ? (blocks[last] as Block).start + shift : text.length;
	return [
		...blocks.slice(0, first),
		...freshBlocks(text, from, to, documentLanguage),
		...blocks.slice(last).map((block) => moved(block, shift)),
	];
}

function moved(block: Block, by: number): Block {
	if (by === 0) return block;
	const { start, end, reading } = block;
	return blockAt(start + by, end + by, reading);
}

function blockAt(start: number, end: number, reading: BlockReading): Block {
	return { start, end, reading, references: reading.references.map((reference) => movedReference(reference, start)), placed: undefined };
}

function movedReference<Moved extends Reference>(reference: Moved, by: number): Moved {
	return by === 0 ? reference : { ...reference, start: reference.start + by, end: reference.end + by };
}

/** Reads the blocks of `text[from, to)`, each text once. */
function freshBlocks(text: string, from: number, to: number, documentLanguage: Language): Block[] {
	const readings = new Map<string, BlockReading>();
	return splitBlocks(text, from, to).map(({ start, end }) => {
		const words = text.slice(start, end);
		const reading = readings.get(words) ?? freshReading(words, documentLanguage);
		readings.set(words, reading);
		return blockAt(start, end, reading);
	});
}

function splitBlocks(text: string, from: number, to: number): Range[] {
	const blocks: Range[] = [];
	let blockStart = -1;
	let blockEnd = 0;
	let lineStart = from;
	while (lineStart < to) {
		let lineEnd = text.indexOf('\n', lineStart);
		if (lineEnd < 0 || lineEnd > to) lineEnd = to;
		if (isBlank(text, lineStart, lineEnd)) {
			if (blockStart >= 0) blocks.push({ start: blockStart, end: blockEnd });
			blockStart = -1;
		} else {
			if (blockStart < 0) blockStart = lineStart;
			blockEnd = lineEnd;
		}
		lineStart = lineEnd + 1;
	}
	if (blockStart >= 0) blocks.push({ start: blockStart, end: blockEnd });
	return blocks;
}

function isBlank(text: string, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (!isWhiteSpace(text.charCodeAt(i))) return false;
	return true;
}

function freshReading(text: string, documentLanguage: Language): BlockReading {
	const block = copyOf(text);
	const language = blockLanguage(block, documentLanguage);
	const segments = readSegments(block, language);
	return { language, segments, references: readReferences(block, language), lines: linesOf(block, segments) };
}

/** A block in fewer letters than this keeps the document's language. */
const SHORTEST_OTHER_LANGUAGE = 8;
/** Languages of one script share names and symbols: only a longer text than this tells them apart. */
const SHORTEST_WITHIN_SCRIPT = 200;
/** The beginning of a block tells its language, UTF-16 units. */
const BLOCK_SAMPLE = 300;
const LETTERS = /[\p{L}]/gu;

/** A block may be in another language than the document: an English masthead, an annex as received. */
function blockLanguage(text: string, documentLanguage: Language): Language {
	const sample = text.length > BLOCK_SAMPLE ? text.slice(0, BLOCK_SAMPLE) : text;
	if (sample.length < SHORTEST_OTHER_LANGUAGE) return documentLanguage;
	if (looksLike(documentLanguage, sample)) return documentLanguage;
	const tellsWithinScript = sample.length > SHORTEST_WITHIN_SCRIPT;
	if (!tellsWithinScript && documentLanguage.script === 'Latin' && isInLatinScript(sample)) return documentLanguage;
	const detected = languageOf(detectLanguage(sample));
	if (!detected || detected === documentLanguage) return documentLanguage;
	if (detected.script !== documentLanguage.script)
		return (sample.match(LETTERS)?.length ?? 0) >= SHORTEST_OTHER_LANGUAGE ? detected : documentLanguage;
	return tellsWithinScript ? detected : documentLanguage;
}
