/** A text as an editor holds it, and how it counts places in it. Written for the tests, and in another way than the library that the server uses. */

export interface Place {
	readonly line: number;
	readonly character: number;
}

/** A change as the protocol has it: of the whole text where it has no range. */
export interface TextChange {
	readonly range?: { readonly start: Place; readonly end: Place };
	readonly text: string;
}

export function changed(text: string, { range, text: inserted }: TextChange): string {
	if (!range) return inserted;
	const [start, end] = [offsetOf(text, range.start), offsetOf(text, range.end)].sort((one, other) => one - other) as [number, number];
	return text.slice(0, start) + inserted + text.slice(end);
}

/** In UTF-16 units. A place behind the end of its line is the end of that line, one behind the last line the end of the text. */
export function offsetOf(text: string, { line, character }: Place): number {
	let start = 0;
	for (const [index, words] of text.split(LINE_BREAK).entries()) {
		// Every second piece is a line break.
		if (index === line * 2) return start + Math.min(character, words.length);
		start += words.length;
	}
	return text.length;
}

export function placeOf(text: string, offset: number): Place {
	const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
	// Between the two characters of a line break is no place of its own.
	if (text[offset - 1] === '\r' && text[offset] === '\n') return placeOf(text, offset - 1);
	return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const LINE_BREAK = /(\r\n|\r|\n)/;
