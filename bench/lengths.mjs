// @ts-check
/** Brings texts to a length, and edits them. It imports nothing, so that a process that measures a tool holds that tool only. */

/**
 * The texts one after the other, again and again, up to a length. Each paragraph gets a number of its own before its last mark: tools remember
 * sentences that they have seen, and a text of this length never says the same twice.
 *
 * @param {readonly string[]} texts
 * @param {number} bytes of UTF-8
 * @param {number} [turn] other numbers for each turn
 */
export function textOfLength(texts, bytes, turn = 0) {
	/** @type {string[]} */
	const paragraphs = [];
	let length = 0;
	if (texts.every((text) => text === '')) throw new Error('There is no text to measure with.');
	while (length < bytes) {
		for (const text of texts) {
			for (const paragraph of text.split(/\n{2,}/)) {
				if (length >= bytes) return paragraphs.join('\n\n');
				const numbered = paragraph.replace(/(\p{L})(\p{Po}?)$/u, `$1 ${1000 * turn + paragraphs.length}$2`);
				paragraphs.push(numbered);
				length += Buffer.byteLength(numbered) + 2;
			}
		}
	}
	return paragraphs.join('\n\n');
}

/**
 * The same text with a letter more, inside a word.
 *
 * @param {string} text
 * @param {number} turn other places for each turn, from the middle on
 */
export function withOneLetter(text, turn) {
	const from = ((text.length >> 1) + 997 * turn) % Math.max(1, text.length - 1_000);
	const inWord = /\p{L}(?=\p{L})/u.exec(text.slice(from));
	const at = from + (inWord ? inWord.index + 1 : 0);
	// Joined, it is one piece of memory, as an editor's text; added up it would be three pieces, which are slower to go through.
	return [text.slice(0, at), text.charAt(at - 1), text.slice(at)].join('');
}
