/** Some whole lines of the input that follow one another, in memory of their own. */
export interface LinePortion {
	/** The number of its first line, from 1. */
	readonly firstLine: number;
	/** The lines, with a line feed between them and none behind the last; of a line that is too long the beginning only. */
	readonly bytes: Uint8Array;
	/** True where this is the beginning of one line that is too long. */
	readonly isTooLong: boolean;
}

/** A line of the input without its line feed. */
export type ByteLine = { readonly number: number } & (
	| { readonly bytes: Buffer }
	| {
			/** The first bytes of a line that is too long. */
			readonly beginning: Buffer;
	  }
);

/**
 * Cuts a stream into portions of whole lines: as many as each chunk of the stream completes, so that no line waits for the ones after it. A line
 * with more bytes than `longest` passes by, and only its beginning is kept. The last line needs no line feed.
 */
export async function* linePortions(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<LinePortion> {
	const open = openLine(longest);
	let line = 1;
	for await (const chunk of input) {
		let from = 0;
		if (open.length() > 0) {
			const lineFeed = chunk.indexOf(LINE_FEED);
			open.add(lineFeed < 0 ? chunk : chunk.subarray(0, lineFeed));
			if (lineFeed < 0) continue;
			yield open.finish(line++);
			from = lineFeed + 1;
		}
		const end = chunk.lastIndexOf(LINE_FEED);
		if (end >= from) {
			for (const bytes of portionsOf(chunk.subarray(from, end), longest)) {
				const isTooLong = bytes.length > longest;
				yield { firstLine: line, bytes: ownBytes(bytes, isTooLong ? Math.min(BEGINNING, longest) : bytes.length), isTooLong };
				line += lineCount(bytes);
			}
			from = end + 1;
		}
		open.add(chunk.subarray(from));
	}
	if (open.length() > 0) yield open.finish(line);
}

/** The lines of a portion, in order. */
export function* linesOf({ firstLine, bytes, isTooLong }: LinePortion): Generator<ByteLine> {
	const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (isTooLong) {
		yield { number: firstLine, beginning: all };
		return;
	}
	let number = firstLine;
	for (const line of splitLines(all)) yield { number: number++, bytes: line };
}

const LINE_FEED = 0x0a;
/** Bytes kept before the first line that needs more. */
const FIRST_SIZE = 65_536;
/** Bytes of a line that is too long: enough to find its id in. */
const BEGINNING = 1024;

/** A line whose end has not come yet. */
function openLine(longest: number) {
	let kept: Buffer = Buffer.allocUnsafe(FIRST_SIZE);
	let length = 0;
	return {
		length: () => length,
		add(piece: Uint8Array) {
			const fitting = Math.min(length + piece.length, longest);
			if (fitting > kept.length) kept = enlarged(kept, length, fitting);
			if (length < longest) kept.set(piece.subarray(0, fitting - length), length);
			length += piece.length;
		},
		finish(firstLine: number): LinePortion {
			const isTooLong = length > longest;
			const bytes = ownBytes(kept, isTooLong ? Math.min(BEGINNING, longest) : length);
			length = 0;
			// After a line of many megabytes their memory is not kept for the short ones.
			if (kept.length > 16 * FIRST_SIZE) kept = Buffer.allocUnsafe(FIRST_SIZE);
			return { firstLine, bytes, isTooLong };
		},
	};
}

/** A copy that shares no memory: what is sent to another thread takes all memory along that it shares. */
function ownBytes(bytes: Uint8Array, length: number): Uint8Array {
	return Uint8Array.prototype.slice.call(bytes, 0, length);
}

/** At least doubled, so that a line that comes in many small pieces is not copied at each of them. */
function enlarged(kept: Buffer, length: number, least: number): Buffer {
	const larger = Buffer.allocUnsafe(Math.max(least, kept.length * 2));
	kept.copy(larger, 0, 0, Math.min(length, kept.length));
	return larger;
}

/** Whole lines at once, unless one of them might be too long. */
function* portionsOf(lines: Uint8Array, longest: number): Generator<Uint8Array> {
	if (lines.length <= longest) yield lines;
	else yield* splitLines(lines);
}

function* splitLines<Bytes extends Uint8Array>(lines: Bytes): Generator<Bytes> {
	let from = 0;
	for (let lineFeed = lines.indexOf(LINE_FEED); lineFeed >= 0; lineFeed = lines.indexOf(LINE_FEED, from)) {
		yield lines.subarray(from, lineFeed) as Bytes;
		from = lineFeed + 1;
	}
	yield lines.subarray(from) as Bytes;
}

function lineCount(lines: Uint8Array): number {
	let count = 1;
	for (let lineFeed = lines.indexOf(LINE_FEED); lineFeed >= 0; lineFeed = lines.indexOf(LINE_FEED, lineFeed + 1)) count++;
	return count;
}
