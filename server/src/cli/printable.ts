/**
 * Text of a document, or a file's name, as it can be written to a terminal: control characters, which could rewrite the screen, as their
 * pictures (␛), line separators as spaces, halves of characters as �, what turns the direction of writing without regard to the letters by its
 * number ([U+202E]), and `##[`, which GitHub's runner takes for a command wherever it stands, as `## [`.
 */
export function printable(text: string): string {
	return text
		.toWellFormed()
		.replace(controls, (control) => (control === '\u007f' ? '␡' : String.fromCharCode(0x2400 + control.charCodeAt(0))))
		.replace(separators, ' ')
		.replace(upperControls, '\ufffd')
		.replace(overrides, (character) => `[U+${codeOf(character)}]`)
		.replace(runnerCommand, '## ');
}

/**
 * The name of a file as a sentence or a report names it: without what could change how it reads, a direction of writing among it, and never as a
 * command to the program that runs this one (GitHub's runner takes lines that begin with `::` for one).
 */
export function shownPath(path: string): string {
	const shown = printable(path.replace(directions, (character) => `[U+${codeOf(character)}]`));
	return shown.startsWith('::') ? `./${shown}` : shown;
}

/** {@link printable} for a piece of a document, without its invisible characters, among which are those that turn the direction of writing. */
export function withoutInvisible(text: string): string {
	return printable(text.replaceAll('\t', ' ').replace(invisible, ''));
}

/** {@link printable} for a piece of a document, with its invisible characters shown as [U+200B]. */
export function withInvisible(text: string): string {
	return printable(text.replaceAll('\t', ' ').replace(invisible, (character) => `[U+${codeOf(character)}]`));
}

/**
 * Isolates a piece of a document that has right-to-left text in it, in the direction of most of its letters, so that neither it nor what stands
 * round it is shown in the wrong order. Text without any is left as it is.
 */
export function isolated(text: string): string {
	const backward = text.match(rightToLeft)?.length ?? 0;
	if (backward === 0) return text;
	const letters = text.match(letter)?.length ?? 0;
	return `${backward * 2 >= letters ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE}${text}${END_OF_ISOLATE}`;
}

/** True where a text has right-to-left letters or digits. */
export function hasRightToLeft(text: string): boolean {
	return text.search(rightToLeft) >= 0;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\0-\x1f\x7f]/g;
const upperControls = /[\x80-\x9f]/g;
/** Embeddings and overrides of direction, of which no sentence of ours has any. */
const overrides = /[\u202a-\u202e]/g;
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const runnerCommand = /##(?=\[)/g;
/** Line, paragraph and next-line separators. */
const separators = /[\u2028\u2029\x85]/g;
/** Characters without width or with a say in the direction of writing, byte-order marks, and noncharacters. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

function codeOf(character: string): string {
	return (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
}

const letter = /\p{L}/gu;
/** Hebrew to Arabic Extended, their presentation forms, and the scripts beyond the basic plane that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu;
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const END_OF_ISOLATE = '\u2069';
