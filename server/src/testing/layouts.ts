/** The ways in which the same paragraphs are laid out: by a writer, by a mail program or a page, by a program that drops all line breaks. */
export const layouts: Readonly<Record<string, (paragraphs: readonly string[]) => string>> = {
	'a paragraph a line': (paragraphs) => paragraphs.join('\n'),
	'a blank line between paragraphs': (paragraphs) => paragraphs.join('\n\n'),
	'on one line': (paragraphs) => paragraphs.join(' '),
	...Object.fromEntries(
		[48, 60, 72, 88, 104].flatMap((margin) => [
			[`hard-wrapped at ${margin}, with blank lines`, wrapped(margin, '\n\n')],
			[`hard-wrapped at ${margin}, without blank lines`, wrapped(margin, '\n')],
		]),
	),
};

function wrapped(margin: number, between: string) {
	return (paragraphs: readonly string[]) => paragraphs.map((paragraph) => hardWrapped(paragraph, margin)).join(between);
}

/** Breaks a paragraph's lines at the margin: between words, or in Chinese before any character that may begin a line. */
function hardWrapped(paragraph: string, margin: number): string {
	const lines: string[] = [];
	let line = '';
	for (const piece of paragraph.match(PIECE) ?? []) {
		if (line && widthOf(line + piece.trimEnd()) > margin) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	return [...lines, line.trimEnd()].join('\n');
}

/** A Chinese character with the marks that may not begin a line, or a word with its space. */
const PIECE = /[\u2e80-\u9fff][，。；：、）)”》]*|[^\s\u2e80-\u9fff]+[，。；：、）”》]*\s*|\s+/gu;

/** Columns in a fixed-width typeface. */
function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += /[\u2e80-\uffef]/u.test(character) ? 2 : 1;
	return width;
}
