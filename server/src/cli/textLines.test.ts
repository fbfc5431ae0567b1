import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../testing/arbitraryText.ts';
import { lineRange, lineStartsOf, positionOf } from './textLines.ts';

describe('lines end with LF, CR LF or CR', () => {
	test.each([
		['', ['']],
		['one', ['one']],
		['one\ntwo', ['one', 'two']],
		['one\r\ntwo\r\n', ['one', 'two', '']],
		['one\rtwo', ['one', 'two']],
		['\n\n', ['', '', '']],
		['one\r\r\ntwo', ['one', '', 'two']],
	])('%j', (text, lines) => {
		expect(linesOf(text)).toEqual(lines);
	});
});

test('a place is told as editors do, from line 1 and column 1', () => {
	const starts = lineStartsOf('one\n大会 two');
	expect(positionOf(starts, 0)).toEqual({ line: 1, column: 1 });
	expect(positionOf(starts, 3)).toEqual({ line: 1, column: 4 });
	expect(positionOf(starts, 4)).toEqual({ line: 2, column: 1 });
	expect(positionOf(starts, 10)).toEqual({ line: 2, column: 7 });
});

test('in any text, a place lies in its line, at its column', () => {
	fc.assert(
		fc.property(textOf('a', '大', '\n', '\r', '\r\n'), fc.nat(), (text, number) => {
			const starts = lineStartsOf(text);
			const offset = number % (text.length + 1);
			const { line, column } = positionOf(starts, offset);
			expect((starts[line - 1] as number) + column - 1).toBe(offset);
			expect(offset).toBeLessThanOrEqual(starts[line] ?? text.length);
			expect(linesOf(text)).toEqual(text.split(/\r\n|\r|\n/));
		}),
	);
});

function linesOf(text: string): string[] {
	const starts = lineStartsOf(text);
	return starts.map((_, index) => {
		const { start, end } = lineRange(text, starts, index + 1);
		return text.slice(start, end);
	});
}
