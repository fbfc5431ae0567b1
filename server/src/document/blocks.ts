import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { readReferences } from '../references/index.ts';
import type { Reference } from '../references/reference.ts';
import { copyOf } from '../text/copyOf.ts';
import { isWhiteSpace } from '../text/whiteSpace.ts';
import { detectLanguage, isInLatinScript, looksLike } from './detectLanguage.ts';
import { readSegments, type Segment } from './segments.ts';

/** Lines without a blank line between: the unit that is read once and kept while its text stays the same. */
export interface Block {
	/** UTF-16 offset in the whole text. */
	readonly start: number;
	readonly text: string;
}

/** What a block's own text tells. Offsets are relative to the block. */
export interface BlockReading {
	readonly language: Language;
	readonly segments: readonly Segment[];
	/** Not yet settled: what only the whole document tells is open. */
	readonly references: readonly Reference[];
}

/** Readings of blocks by the document's language and their text, kept from one version of a document for the next. */
export interface BlockCache {
	readonly documentLanguage: Language;
	readonly readings: Map<string, BlockReading>;
}

/** Cuts a text into blocks at blank lines. White space between them belongs to none. */
export function splitBlocks(text: string): Block[] {
	const blocks: Block[] = [];
	let blockStart = -1;
	let blockEnd = 0;
	let lineStart = 0;
	while (lineStart < text.length) {
		let lineEnd = text.indexOf('\n', lineStart);
		if (lineEnd < 0) lineEnd = text.length;
		if (isBlank(text, lineStart, lineEnd)) {
			if (blockStart >= 0) blocks.push({ start: blockStart, text: text.slice(blockStart, blockEnd) });
			blockStart = -1;
		} else {
			if (blockStart < 0) blockStart = lineStart;
			blockEnd = lineEnd;
		}
		lineStart = lineEnd + 1;
	}
	if (blockStart >= 0) blocks.push({ start: blockStart, text: text.slice(blockStart, blockEnd) });
	return blocks;
}

function isBlank(text: string, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (!isWhiteSpace(text.charCodeAt(i))) return false;
	return true;
}

/** Reads a block, or takes its reading from the cache that is being filled or from that of the version before. */
export function readBlock(text: string, next: BlockCache, known: BlockCache | undefined): BlockReading {
	const { documentLanguage, readings } = next;
	const seen = readings.get(text);
	if (seen !== undefined) return seen;
	const kept = known?.documentLanguage === documentLanguage ? known.readings.get(text) : undefined;
	const reading = kept ?? freshReading(text, documentLanguage);
	readings.set(text, reading);
	return reading;
}

function freshReading(text: string, documentLanguage: Language): BlockReading {
	const block = copyOf(text);
	const language = blockLanguage(block, documentLanguage);
	return { language, segments: readSegments(block, language), references: readReferences(block, language) };
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
