import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type DecodedText, decodeText } from './decodeText.ts';
import { fileProblem } from './fileProblem.ts';
import { shownPath } from './printable.ts';

/** Why a file could not be used: one sentence. */
export interface Unusable {
	readonly sentence: string;
}

/** Reads a file of text; of a file that can't be used, says in one sentence what it is and what to do. */
export async function readTextFile(path: string): Promise<DecodedText | Unusable> {
	try {
		const status = await stat(path);
		if (status.isDirectory()) return { sentence: `${shownPath(path)} is a folder, not a file.` };
		if (status.size >= LARGEST_DOCUMENT) return tooLarge(path);
		return await readStream(createReadStream(path), path, path);
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

const STANDARD_INPUT = 'Standard input';

/** In bytes. Documents stay far below this, whatever is annexed to them; a file that does not is something else. */
const LARGEST_DOCUMENT = 50_000_000;

function tooLarge(name: string): Unusable {
	return { sentence: `${shownPath(name)} is too large: penholder reads documents of less than 50 MB.` };
}

/**
 * @param name what the sentence calls it
 * @param path the file's path, if it has one
 */
async function readStream(stream: Readable, name: string, path?: string): Promise<DecodedText | Unusable> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		chunks.push(chunk);
		size += chunk.length;
		if (size >= LARGEST_DOCUMENT) return tooLarge(name);
	}
	const decoded = decodeText(Buffer.concat(chunks, size), path);
	return 'problem' in decoded ? { sentence: `${shownPath(name)} ${decoded.problem}` } : decoded;
}
