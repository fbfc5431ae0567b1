/** True for the characters that JavaScript's `\s` matches. */
export function isWhiteSpace(code: number): boolean {
	return (
		code === 32 ||
		(code >= 9 && code <= 13) ||
		code === 0xa0 ||
		(code >= 0x2000 && code <= 0x200a) ||
		code === 0x202f ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x205f ||
		code === 0x3000 ||
		code === 0xfeff ||
		code === 0x1680
	);
}

/** The end of `text[start, end)` without the white space at its end; UTF-16 units. */
export function trimmedEnd(text: string, start: number, end: number): number {
	let to = end;
	while (to > start && isWhiteSpace(text.charCodeAt(to - 1))) to--;
	return to;
}

/** The start of `text[start, end)` without the white space at its start; UTF-16 units. */
export function trimmedStart(text: string, start: number, end: number): number {
	let from = start;
	while (from < end && isWhiteSpace(text.charCodeAt(from))) from++;
	return from;
}
