import { describe, expect, test } from 'vitest';
import { tokensOfWholeLines } from './wholeLines.ts';

const text = ['Annex II', 'المرفق الثاني', '1 - تقرر عقد جلسة', '', '  الدورة الرابعة والستون ', 'see annex II'];

describe('colours that VS Code would draw from the left', () => {
	test('stay where a line is written from the left', () => {
		expect(kept([0, 0, 5], [0, 6, 2], [5, 4, 8])).toEqual(['Annex', 'II', 'annex II']);
	});

	test('stay where they fill a line that is written from the right, with blanks round it or without', () => {
		expect(kept([1, 0, 13], [4, 2, 22])).toEqual(['المرفق الثاني', 'الدورة الرابعة والستون']);
	});

	test('go where they would take such a line apart, and what follows keeps its place', () => {
		expect(kept([0, 0, 5], [1, 0, 6], [2, 0, 3], [2, 4, 4], [5, 4, 8])).toEqual(['Annex', 'annex II']);
		expect(kept([2, 0, 3], [2, 4, 4])).toEqual([]);
	});
});

/** The texts of the tokens that stay, of tokens by line, character and length. */
function kept(...tokens: readonly (readonly [line: number, character: number, length: number])[]): string[] {
	const data = tokens.flatMap(([line, character, length], index) => {
		const [lineBefore = 0, characterBefore = 0] = tokens[index - 1] ?? [];
		return [line - lineBefore, line === lineBefore ? character - characterBefore : character, length, 0, 0];
	});
	const left = tokensOfWholeLines(new Uint32Array(data), (line) => text[line] ?? '');
	const texts: string[] = [];
	let line = 0;
	let character = 0;
	for (let index = 0; index < left.length; index += 5) {
		const [lines = 0, characters = 0, length = 0] = left.subarray(index, index + 5);
		character = lines === 0 ? character + characters : characters;
		line += lines;
		texts.push((text[line] ?? '').slice(character, character + length));
	}
	return texts;
}
