import { hasLettersFromTheRight } from './writingDirection.ts';

/**
 * Semantic tokens without those that would take a line apart which is written from the right. VS Code draws each stretch of another colour by
 * itself, from the left to the right: the words of such a line then stand in the wrong order. A token that fills its line may stay.
 *
 * @param data as the protocol has it: five numbers a token, its place relative to the token before; UTF-16 units
 * @param lineText the text of a line, without its end
 */
export function tokensOfWholeLines(data: Uint32Array, lineText: (line: number) => string): Uint32Array {
	const kept: number[] = [];
	let line = 0;
	let character = 0;
	let keptLine = 0;
	let keptCharacter = 0;
	for (let index = 0; index + 4 < data.length; index += 5) {
		const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.subarray(index, index + 5);
		character = lines === 0 ? character + characters : characters;
		line += lines;
		if (!mayBeColoured(lineText(line), character, character + length)) continue;
		kept.push(line - keptLine, line === keptLine ? character - keptCharacter : character, length, type, modifiers);
		keptLine = line;
		keptCharacter = character;
	}
	return new Uint32Array(kept);
}

function mayBeColoured(text: string, start: number, end: number): boolean {
	return !hasLettersFromTheRight(text) || (text.slice(0, start).trim() === '' && text.slice(end).trim() === '');
}
