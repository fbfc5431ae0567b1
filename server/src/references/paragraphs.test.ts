import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { readParagraphs } from './paragraphs.ts';

const { ar, zh, en, fr, ru, es } = languages;

describe('the mention of a paragraph', () => {
	test.each([
		[en, 'as set out in paragraphs 3 and 4 above'],
		[fr, 'visés aux paragraphes 3 et 4 ci-dessus'],
		[es, 'a que se refieren los párrafos 3 y 4 supra'],
		[ru, 'упомянутых в пунктах 3 и 4 выше'],
		[zh, '上文第3和4段'],
		[zh, '上文第3段和第4段'],
		[ar, 'المشار إليها في الفقرتين 3 و 4 أعلاه'],
	])('of this text is read: $1', (language, text) => expect(places(text, language)).toEqual(['3 here', '4 here']));

	test.each([
		[en, 'paragraph 3 of resolution 59/50'],
		[fr, 'le paragraphe 3 de la résolution 59/50'],
		[es, 'el párrafo 3 de la resolución 59/50'],
		[ru, 'пункт 3 резолюции 59/50'],
		[zh, '第59/50号决议第3段'],
		[ar, 'الفقرة 3 من القرار 59/50'],
	])('of another document says so: $1', (language, text) => expect(places(text, language)).toEqual(['3 elsewhere']));

	test.each([
		[en, '(A/64/413, para. 33)'],
		[fr, '(A/64/413, par. 33)'],
		[es, '(A/64/413, párr. 33)'],
		[ru, '(A/64/413, пункт 33)'],
		[zh, '(A/64/413，第33段)'],
		[ar, '(A/64/413، الفقرة 33)'],
	])('after a symbol is of that document: $1', (language, text) => expect(places(text, language)).toEqual(['33 elsewhere']));

	test.each([
		[en, 'paragraph 3 (b) of the present resolution'],
		[fr, 'l’alinéa b) du paragraphe 3 de la présente résolution'],
		[es, 'el párrafo 3 b) de la presente resolución'],
		[ru, 'подпункт b) пункта 3 настоящей резолюции'],
		[zh, '本决议第3(b)段'],
		[ar, 'الفقرة 3 (ب) من هذا القرار'],
	])('may have a letter: $1', (language, text) => expect(places(text, language)).toEqual(['3 (b) here']));

	test('may be of a subparagraph alone', () => {
		expect(places('subparagraph (c) above', en)).toEqual(['(c) here']);
		expect(places('الفقرة الفرعية (ج) أعلاه', ar)).toEqual(['(c) here']);
		expect(places('上文(c)分段', zh)).toEqual(['(c) here']);
		expect(places('paragraph 3, subparagraph (c)', en)).toEqual(['3 (c) here']);
	});

	test('is one for each of a range', () => {
		expect(places('paragraphs 3 to 5', en)).toEqual(['3 here', '4 here', '5 here']);
		expect(places('пункты 3–5', ru)).toEqual(['3 here', '4 here', '5 here']);
	});

	test('is none where Russian calls an agenda item the same, or no number follows', () => {
		expect(places('Пункт 13 повестки дня', ru)).toEqual([]);
		expect(places('the preceding paragraph, paragraphs', en)).toEqual([]);
		expect(places('第3次会议', zh)).toEqual([]);
	});
});

function places(text: string, language: Language): string[] {
	return readParagraphs(text, language).map(({ value, elsewhere }) => `${value} ${elsewhere ? 'elsewhere' : 'here'}`);
}
