import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { readAgendaItems } from './agendaItems.ts';

const { ar, zh, en, fr, ru, es } = languages;

describe('an agenda item', () => {
	test.each([
		[en, 'Agenda item 13'],
		[en, 'under agenda item 13, and of the Security Council'],
		[fr, 'Point 13 de l’ordre du jour'],
		[fr, "au titre du point 13 de l'ordre du jour"],
		[es, 'Tema 13 del programa'],
		[es, 'Tema 13 de la agenda'],
		[ru, 'Пункт 13 повестки дня'],
		[ru, 'по пункту 13 повестки дня'],
		[zh, '议程项目13'],
		[zh, '作为大会议程项目 13 下的文件分发为荷'],
		[ar, 'البند 13 من جدول الأعمال'],
		[ar, 'في إطار البند ١٣ من جدول الأعمال'],
	])('is read in $0.name: $1', (language, text) => expect(values(text, language)).toEqual(['13']));

	test.each([
		[en, 'Agenda items 7, 70 and 133'],
		[fr, 'Points 7, 70 et 133 de l’ordre du jour'],
		[es, 'Temas 7, 70 y 133 del programa'],
		[ru, 'Пункты 7, 70 и 133 повестки дня'],
		[zh, '议程项目7、70和133'],
		[ar, 'البنود 7 و 70 و 133 من جدول الأعمال'],
	])('of several is one of its own: $1', (language, text) => expect(values(text, language)).toEqual(['7', '70', '133']));

	test.each([
		[en, 'Agenda item 22 (b)'],
		[fr, 'Point 22 b) de l’ordre du jour'],
		[es, 'Tema 22 b) del programa'],
		[ru, 'Пункт 22 b) повестки дня'],
		[zh, '议程项目22(b)'],
		[ar, 'البند 22 (ب) من جدول الأعمال'],
	])('may be a sub-item, lettered in Latin: $1', (language, text) => expect(values(text, language)).toEqual(['22 (b)']));

	test('has its letter from the rank of an Arabic letter, also a doubled one', () => {
		expect(values('البند 125 (أ)، البند 9 (ه)، البند 99 (ص)، البند 71 (و و)، البند 71 (ل ل)', ar)).toEqual([
			'125 (a)',
			'9 (e)',
			'99 (r)',
			'71 (ff)',
			'71 (ll)',
		]);
	});

	test('has its letter although a Cyrillic one that looks like it is printed', () => {
		expect(values('Пункты 5 а), 6 с) и 7 е) повестки дня', ru)).toEqual(['5 (a)', '6 (c)', '7 (e)']);
	});

	test('keeps its number for further letters', () => {
		expect(values('items 5 (a) and (b) and 7 (c) of the agenda', en)).toEqual(['5 (a)', '5 (b)', '7 (c)']);
		expect(values('agenda items 5 (a) to (c)', en)).toEqual(['5 (a)', '5 (b)', '5 (c)']);
	});

	test.each([
		[en, 'Item 70 of the provisional agenda*', 'Item 70 of the preliminary list*'],
		[fr, 'Point 70 de l’ordre du jour provisoire*', 'Point 70 de la liste préliminaire*'],
		[es, 'Tema 70 del programa provisional*', 'Tema 70 de la lista preliminar*'],
		[ru, 'Пункт 70 предварительной повестки дня*', 'Пункт 70 первоначального перечня*'],
		[zh, '临时议程* 项目70', '暂定项目表* 项目70'],
		[ar, 'البند 70 من جدول الأعمال المؤقت*', 'البند 70 من القائمة الأولية*'],
	])('belongs to the list that is named: $1', (language, provisional, preliminary) => {
		expect(readAgendaItems(provisional, language)).toMatchObject([{ value: '70', list: 'provisional-agenda' }]);
		expect(readAgendaItems(preliminary, language)).toMatchObject([{ value: '70', list: 'preliminary-list' }]);
	});

	test('is none of another list, and no paragraph', () => {
		expect(values('item 5 of the annex', en)).toEqual([]);
		expect(values('пункт 5 резолюции 59/50', ru)).toEqual([]);
		expect(values('le point 5 de la déclaration', fr)).toEqual([]);
		expect(values('وفقا للبند 105-2 من الأنظمة', ar)).toEqual([]);
		expect(values('项目5个', zh)).toEqual([]);
	});

	test('does not take the number after a mere comma along', () => {
		expect(values('under agenda item 13, 70 States', en)).toEqual(['13']);
	});

	test('covers its number and letter', () => {
		const text = 'Agenda items 7 and 125 (t)';
		expect(readAgendaItems(text, en).map(({ start, end }) => text.slice(start, end))).toEqual(['7', '125 (t)']);
	});
});

function values(text: string, language: Language): string[] {
	return readAgendaItems(text, language).map(({ value }) => value);
}
