import { displayWidth } from './displayWidth.ts';

/** Breaks a text at its spaces, and between Chinese characters, into lines of at most 80 columns, indented. */
export function wrapText(text: string, indentation = 0): string[] {
	const lines: string[] = [];
	let line = '';
	let width = indentation;
	for (const word of text.split(BREAKS)) {
		if (line !== '' && width + displayWidth(word.trimEnd()) > WIDTH) {
			lines.push(' '.repeat(indentation) + line.trimEnd());
			line = '';
			width = indentation;
		}
		line += word;
		width += displayWidth(word);
	}
	return [...lines, ' '.repeat(indentation) + line.trimEnd()];
}

/** Behind spaces; beside Chinese characters, but no closing mark begins a line and no opening one ends it. */
const BREAKS = /(?<=\s)(?=\S)|(?<=[\p{Script=Han}，。、；：？！”）])(?=[^\s，。、；：？！”）…])|(?<=[^\s“（])(?=\p{Script=Han})/u;

/** Rows of a word and its description, each in a column of its own; below a word that is too wide for its column stands the description. */
export function wrapTable(rows: readonly (readonly [word: string, description: string])[]): string[] {
	const width = Math.min(WIDEST_COLUMN, Math.max(...rows.map(([word]) => word.length)) + 4);
	return rows.flatMap(([word, description]) => {
		const lines = wrapText(description, width);
		if (word.length + 4 > width) return [`  ${word}`, ...lines];
		return [`  ${word}`.padEnd(width) + lines[0]?.trimStart(), ...lines.slice(1)];
	});
}

const WIDTH = 80;
const WIDEST_COLUMN = 28;
