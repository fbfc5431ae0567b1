import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type DecodedText, decodeText } from './decodeText.ts';

/** Why a file could not be used: one sentence. */
export interface Unusable {
	readonly sentence: string;
}

/** Reads a file of text; of a file that can't be used, says in one sentence what it is and what to do. */
export async function readTextFile(path: string): Promise<DecodedText | Unusable> {
	try {
		const status = await stat(path);
		if (status.isDirectory()) return { sentence: `${path} is a folder, not a file.` };
		if (status.size >= LARGEST_DOCUMENT) return tooLarge(path);
		return await readStream(createReadStream(path), path, path);
	} catch (error) {
		return { sentence: fileProblem(path, error) };
	}
}

/** Reads standard input to its end. */
export function readStandardInput(input: Readable): Promise<DecodedText | Unusable> {
	return readStream(input, 'Standard input');
}

/**
 * What kept a file from being read or written, in one sentence.
 *
 * @param error what Node's file functions throw
 */
export function fileProblem(path: string, error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : errorText(error);
	const known: Readonly<Record<string, string>> = {
		ENOENT: 'does not exist; see whether its name is right.',
		ENOTDIR: 'does not exist; see whether its name is right.',
		EACCES: 'may not be opened: you have no permission for it.',
		EPERM: 'may not be opened: you have no permission for it.',
		EROFS: 'cannot be written: its disk is read-only.',
		ENOSPC: 'cannot be written: its disk is full.',
	};
	return `${path} ${known[code] ?? `cannot be opened (${code}).`}`;
}

function errorText(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** In bytes. The largest document of the United Nations has a tenth of this; a larger file is something else. */
const LARGEST_DOCUMENT = 50_000_000;

function tooLarge(name: string): Unusable {
	return { sentence: `${name} is too large: penholder reads documents of less than 50 MB.` };
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
	return 'problem' in decoded ? { sentence: `${name} ${decoded.problem}` } : decoded;
}
