import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from './displayWidth.ts';
import { excerptOf } from './excerpt.ts';
import { printable } from './printable.ts';

describe('from left to right, carets stand below the place', () => {
	test('in a short line', () => {
		expect(shown('4. «Requests» the Secretary-General to report;')).toEqual(`
4. Requests the Secretary-General to report;
   ^^^^^^^^`);
	});

	test('a Chinese character takes two columns', () => {
		expect(shown('1. 请秘书长«提交»报告；')).toEqual(`
1. 请秘书长提交报告；
           ^^^^`);
	});

	test('a mark on a letter takes none', () => {
		expect(shown('Re\u0301solu «;» suit')).toEqual(`
Re\u0301solu ; suit
       ^`);
	});

	test('a tab counts as one space', () => {
		expect(shown('\t4.\t«Requests»')).toEqual(`
 4. Requests
    ^^^^^^^^`);
	});

	test('a missing mark shows as one caret where it should stand', () => {
		expect(shown('The General Assembly«»')).toEqual(`
The General Assembly
                    ^`);
	});

	test('a place over several lines is shown by its first line', () => {
		const text = '1. Decides\n2. Requests';
		expect(excerptOf(text, { start: 0, end: 10 }, { start: 3, end: 22 })).toEqual({ line: '1. Decides', carets: '   ^^^^^^^' });
	});

	test('of a long line, some eighty columns round the place', () => {
		expect(shown(`${'one two three '.repeat(20)}«here»${' four five six'.repeat(20)}`)).toEqual(`
… three one two three one two three here four five six four five six four five …
                                    ^^^^`);
	});

	test('of a long line, more of one side where the other is short', () => {
		expect(shown(`«1.»${' word'.repeat(40)}`)).toEqual(`
1. word word word word word word word word word word word word word word word …
^^`);
	});

	test('of a long place, its beginning', () => {
		expect(shown(`1. «${'word '.repeat(40)}».`)).toEqual(`
1. word word word word word word word word word word word ….
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`);
	});

	test('hidden characters show where they are the matter, and nowhere else', () => {
		expect(shown('A\u200e/64«\u200b»/L.\u200b1')).toEqual(`
A/64[U+200B]/L.1
    ^^^^^^^^`);
	});

	test('characters that could rewrite the screen show as pictures', () => {
		expect(shown('a\u001b[31m«b»\u0007')).toEqual(`
a␛[31mb␇
      ^`);
	});
});

describe('from right to left, the place is marked within the line, which is isolated', () => {
	test('in Arabic', () => {
		expect(shown('١ - «تطلب» إلى الأمين العام')).toBe('\n\u2067١ - ⟦تطلب⟧ إلى الأمين العام\u2069');
	});

	test('in English with an Arabic word, the line keeps its direction', () => {
		expect(shown('Signed «فيتالي» today')).toBe('\n\u2066Signed ⟦فيتالي⟧ today\u2069');
	});

	test('a missing mark shows as empty brackets', () => {
		expect(shown('إن الجمعية العامة«»')).toBe('\n\u2067إن الجمعية العامة⟦⟧\u2069');
	});

	test('a control of direction within the line cannot disturb the terminal', () => {
		expect(shown('إن\u202e الجمعية «\u202e»العامة')).toBe('\n\u2067إن الجمعية ⟦[U+202E]⟧العامة\u2069');
	});
});

test('any place in any line gives one line of at most about eighty columns, with carets below the place', () => {
	const anyText = fc.string({
		unit: fc.constantFrom('a', ' ', 'ا', '大', '😀', '\ud800', '\u0301', '\u202e', '\t', '\u2028', '\u0000', '\n'),
		maxLength: 600,
	});
	fc.assert(
		fc.property(anyText, fc.nat(), fc.nat(), fc.nat(), (text, a, b, c) => {
			const end = a % (text.length + 1);
			const start = b % (end + 1);
			const place = { start, end: start + (c % (text.length + 1 - start)) };
			const { line, carets } = excerptOf(text, { start: 0, end }, place);
			expect(printable(line)).toBe(line);
			expect(displayWidth(line)).toBeLessThanOrEqual(84);
			if (carets !== undefined) expect(carets).toMatch(/^ *\^+$/);
		}),
	);
});

/** The excerpt of a line whose place stands between « and », from a new line on so that carets can be read in the test. */
function shown(line: string): string {
	const start = line.indexOf('«');
	const end = line.indexOf('»') - 1;
	const text = line.replace('«', '').replace('»', '');
	const excerpt = excerptOf(text, { start: 0, end: text.length }, { start, end });
	return `\n${excerpt.line}${excerpt.carets === undefined ? '' : `\n${excerpt.carets}`}`;
}
