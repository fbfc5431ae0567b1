import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { checkDocument } from '../check.ts';
import type { Rule } from '../rule.ts';
import { languageNumberSign } from './numberSign.ts';
import { languageSessionOrdinal } from './sessionOrdinal.ts';
import { languageYo } from './yo.ts';

describe('ё', () => {
	test.each([
		['совместно с г-ном Фёдоровым и городом Орёл', []],
		['учитывая всё вышеизложенное', []],
		['доклад, озаглавленный «Ещё один шаг»,', []],
		['её отчёт', ['ё', 'ё']],
	])('%s', (words, places) => {
		expect(placesIn(languageYo, 'ru', `Генеральная Ассамблея,\n\nссылаясь на ${words},`)).toEqual(places);
	});

	test('begins a paragraph as it does a word', () => {
		expect(placesIn(languageYo, 'ru', 'Генеральная Ассамблея,\n\n1. постановляет;\n\n2. Ещё раз просит.')).toEqual(['ё']);
	});
});

describe('a session in figures', () => {
	test.each<[LanguageCode, string, readonly string[]]>([
		['en', 'The General Assembly,\n\nRecalling its 64th session and the sixty-fifth session,', ['64th']],
		['en', 'The General Assembly,\n\nRecalling its 2023 session and the 64th plenary meeting,', []],
		['en', 'General Assembly\n\n64th session\n\nNorway: draft resolution\n\nThe General Assembly,\n\nDecides to meet.', []],
		['es', 'La Asamblea General,\n\nRecordando el 64º período de sesiones de la Comisión,', []],
		['es', 'La Asamblea General,\n\nRecordando el 64º período de sesiones de la Asamblea General,', ['64º']],
		['zh', '大会，\n\n回顾第64届会议，', ['第64']],
	])('%s: %j', (language, text, places) => {
		expect(placesIn(languageSessionOrdinal, language, text)).toEqual(places);
	});
});

describe('a sign for number', () => {
	test.each<[LanguageCode, string, readonly string[]]>([
		['ru', 'Генеральная Ассамблея,\n\nссылаясь на резолюцию № 59/50 и дополнение № 5,', ['№']],
		['zh', '大会，\n\n回顾第59/50号决议，', []],
		['es', 'La Asamblea General,\n\nRecordando la resolución núm. 59/50,', ['núm.']],
		['ar', 'إن الجمعية العامة،\n\nإذ تشير إلى القرار رقم 59/50،', []],
	])('%s: %j', (language, text, places) => {
		expect(placesIn(languageNumberSign, language, text)).toEqual(places);
	});
});

function placesIn(rule: Rule, language: LanguageCode, text: string): string[] {
	return checkDocument(readDocument(text, { language }).document, undefined, [rule]).map(({ start, end }) => text.slice(start, end));
}
