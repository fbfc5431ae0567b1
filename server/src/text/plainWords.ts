/**
 * Text of others as it can stand in a message, a list or a label: control characters, which could move a cursor, as their pictures (␛), line and
 * paragraph separators as spaces, what turns the direction of writing without regard to the letters left out, halves of characters as �. Nothing
 * in it can be taken for a link with words of its own: editors and readers of reports make one of `[words](address)`, also one that runs a command.
 */
export function plainWords(text: string): string {
	return text
		.toWellFormed()
		.replace(separators, ' ')
		.replace(controls, pictureOf)
		.replace(overrides, '')
		.replace(/\](?=\()/g, `]${WORD_JOINER}`);
}

/** {@link plainWords} on one line, without space around it. */
export function plainLine(text: string): string {
	return plainWords(text.replace(/[\s\x85]+/g, ' ').trim());
}

/** The character that shows a control character: ␛ for escape, � for those that have none. */
export function pictureOf(control: string): string {
	const code = control.charCodeAt(0);
	if (code < 0x20) return String.fromCharCode(0x2400 + code);
	return code === 0x7f ? '␡' : '\ufffd';
}

/** Space without width at which no line is broken. */
const WORD_JOINER = '\u2060';
/** All but tabs and the ends of lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\0-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f]/g;
const separators = /[\u2028\u2029\x85]/g;
/** Embeddings and overrides. Isolates are left: sentences of ours have some. */
const overrides = /[\u202a-\u202e]/g;
