import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Sentence, type SentenceValue, sentence } from '../text/sentence.ts';
import { type DecodedText, decodeText } from './decodeText.ts';
import { fileProblem } from './fileProblem.ts';
import { shownPath } from './printable.ts';

/** Why a file could not be used: one sentence. */
export interface Unusable {
	readonly sentence: Sentence;
}

/** Reads a file of text; of a file that can't be used, says in one sentence what it is and what to do. */
export async function readTextFile(path: string): Promise<DecodedText | Unusable> {
	try {
		const status = await stat(path);
		if (status.isDirectory()) return { sentence: sentence`${shownPath(path)} is a folder, not a file.` };
		if (status.size >= LARGEST_DOCUMENT) return tooLarge(shownPath(path));
		return await readStream(createReadStream(path), shownPath(path), path);
	} catch (error) {
		return { sentence: fileProblem(path, error) };
	}
}

/** Reads standard input to its end. */
export async function readStandardInput(input: Readable): Promise<DecodedText | Unusable> {
	try {
		return await readStream(input, STANDARD_INPUT);
	} catch (error) {
		return { sentence: fileProblem(STANDARD_INPUT, error) };
	}
}

const STANDARD_INPUT = sentence`Standard input`;

/** In bytes. Documents stay far below this, whatever is annexed to them; a file that does not is something else. */
const LARGEST_DOCUMENT = 50_000_000;

function tooLarge(name: SentenceValue): Unusable {
	return { sentence: sentence`${name} is too large: penholder reads documents of less than 50 MB.` };
}

/**
 * @param name what the sentence calls it
 * @param path the file's path, if it has one
 */
async function readStream(stream: Readable, name: SentenceValue, path?: string): Promise<DecodedText | Unusable> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		chunks.push(chunk);
		size += chunk.length;
		if (size >= LARGEST_DOCUMENT) return tooLarge(name);
	}
	const decoded = decodeText(Buffer.concat(chunks, size), name, path);
	return 'problem' in decoded ? { sentence: decoded.problem } : decoded;
}
