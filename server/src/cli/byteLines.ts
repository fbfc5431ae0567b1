/** A line of the input without its line feed. */
export type ByteLine =
	| {
			/** Valid until the next line is asked for. */
			readonly bytes: Buffer;
	  }
	| {
			/** The first bytes of a line that is too long. */
			readonly beginning: Buffer;
	  };

/**
 * Splits a stream into lines at each line feed. A line with more bytes than `longest` passes by without being kept. The last line needs no line
 * feed.
 */
export async function* byteLines(input: AsyncIterable<Buffer>, longest: number): AsyncGenerator<ByteLine> {
	let kept: Buffer = Buffer.allocUnsafe(FIRST_SIZE);
	let length = 0;
	const finished = (lastPiece: Buffer): ByteLine => {
		// Most lines lie in one chunk, and need no copy.
		if (length === 0 && lastPiece.length <= longest) return { bytes: lastPiece };
		keep(lastPiece);
		const line = length <= longest ? { bytes: kept.subarray(0, length) } : { beginning: kept.subarray(0, Math.min(BEGINNING, longest)) };
		length = 0;
		return line;
	};
	const keep = (piece: Buffer) => {
		const fitting = Math.min(length + piece.length, longest);
		if (fitting > kept.length) kept = enlarged(kept, length, fitting);
		if (length < longest) piece.copy(kept, length, 0, fitting - length);
		length += piece.length;
	};
	for await (const chunk of input) {
		let from = 0;
		for (let lineFeed = chunk.indexOf(LINE_FEED); lineFeed >= 0; lineFeed = chunk.indexOf(LINE_FEED, from)) {
			yield finished(chunk.subarray(from, lineFeed));
			from = lineFeed + 1;
		}
		keep(chunk.subarray(from));
	}
	if (length > 0) yield finished(Buffer.alloc(0));
}

const LINE_FEED = 0x0a;
/** Bytes kept before the first line that needs more. */
const FIRST_SIZE = 65_536;
/** Bytes of a line that is too long: enough to find its id in. */
const BEGINNING = 1024;

/** At least doubled, so that a line that comes in many small pieces is not copied at each of them. */
function enlarged(kept: Buffer, length: number, least: number): Buffer {
	const larger = Buffer.allocUnsafe(Math.max(least, kept.length * 2));
	kept.copy(larger, 0, 0, Math.min(length, kept.length));
	return larger;
}
