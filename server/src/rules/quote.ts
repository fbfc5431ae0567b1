/** U+2068 FIRST STRONG ISOLATE … U+2069 POP DIRECTIONAL ISOLATE keep right-to-left text from disturbing the sentence round it. */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/** Document text as quoted in a message: on one line, shortened, isolated. */
export function quote(text: string, longest = 60): string {
	const line = text.replace(/[\s\u2066-\u2069\u202a-\u202e]+/g, ' ').trim();
	return `“${ISOLATE}${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}${END_OF_ISOLATE}”`;
}
