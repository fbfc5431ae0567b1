/** Breaks a text at its spaces into lines of at most 80 columns, indented. */
export function wrapText(text: string, indentation = 0): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && indentation + line.length + 1 + word.length > WIDTH) {
			lines.push(' '.repeat(indentation) + line);
			line = word;
		} else {
			line += line === '' ? word : ` ${word}`;
		}
	}
	return [...lines, ' '.repeat(indentation) + line];
}

/** Rows of a word and its description, each in a column of its own; the first is as wide as its widest word. */
export function wrapTable(rows: readonly (readonly [word: string, description: string])[]): string[] {
	const width = Math.max(...rows.map(([word]) => word.length)) + 4;
	return rows.map(([word, description]) => `  ${word}`.padEnd(width) + wrapText(description, width).join('\n').trimStart());
}

const WIDTH = 80;
