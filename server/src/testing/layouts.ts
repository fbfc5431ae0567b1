/** The ways in which the same paragraphs are laid out: by a writer, by a mail program or a page, by a program that drops all line breaks. */
export const layouts: Readonly<Record<string, (paragraphs: readonly string[]) => string>> = {
	'a paragraph a line': (paragraphs) => paragraphs.join('\n'),
	'a blank line between paragraphs': (paragraphs) => paragraphs.join('\n\n'),
	'hard-wrapped, with blank lines': (paragraphs) => paragraphs.map(hardWrapped).join('\n\n'),
	'hard-wrapped, without blank lines': (paragraphs) => paragraphs.map(hardWrapped).join('\n'),
	'on one line': (paragraphs) => paragraphs.join(' '),
};

const MARGIN = 72;

/** Breaks a paragraph's lines at the margin: between words, or in Chinese before any character that may begin a line. */
export function hardWrapped(paragraph: string): string {
	const lines: string[] = [];
	let line = '';
	for (const piece of paragraph.match(PIECE) ?? []) {
		if (line && widthOf(line + piece.trimEnd()) > MARGIN) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	return [...lines, line.trimEnd()].join('\n');
}

/** A Chinese character with the marks that may not begin a line, or a word with its space. */
const PIECE = /[\u2e80-\u9fff][，。；：、）)”》(签名)]*|[^\s\u2e80-\u9fff]+[，。；：、）”》]*\s*|\s+/gu;

/** Columns in a fixed-width typeface. */
function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += /[\u2e80-\uffef]/u.test(character) ? 2 : 1;
	return width;
}
