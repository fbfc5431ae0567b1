import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { ordinal } from './ordinals.ts';
import { readCouncilYears, readSessions } from './sessions.ts';

const { ar, zh, en, fr, ru, es } = languages;

describe('a session', () => {
	test.each([
		[en, 'Sixty-fourth session'],
		[en, 'at its sixty-fourth regular session'],
		[fr, 'Soixante-quatrième session'],
		[es, 'Sexagésimo cuarto período de sesiones'],
		[ru, 'на ее шестьдесят четвертой сессии'],
		[ru, 'Шестьдесят четвертая сессия'],
		[zh, '第六十四届会议'],
		[ar, 'الدورة الرابعة والستون'],
		[ar, 'في دورتها الرابعة والستين'],
		[ar, 'للدورة الرابعة والستين للجمعية العامة'],
	])('is read in $0.name: $1', (language, text) => expect(values(text, language)).toEqual(['64']));

	test('is read wherever the line breaks', () => {
		expect(values('its sixty-\nfourth\nsession', en)).toEqual(['64']);
	});

	test.each([
		[en, 'at its sixty-ninth, seventieth and seventy-first sessions', ['69', '70', '71']],
		[fr, 'ses soixante-neuvième et soixante-dixième sessions', ['69', '70']],
		[es, 'sus períodos de sesiones sexagésimo noveno y septuagésimo', ['69', '70']],
		[ru, 'на ее шестьдесят девятой и семидесятой сессиях', ['69', '70']],
		[zh, '第六十九届和第七十届会议，第四十七届、四十八届和四十九届会议', ['69', '70', '47', '48', '49']],
		[ar, 'دورتيها التاسعة والستين والسبعين', ['69', '70']],
	])('of several is one of its own: $1', (language, text, expected) => expect(values(text, language)).toEqual(expected));

	test.each([
		[en, 'the twenty-fourth special session and the tenth emergency special session'],
		[fr, 'la vingt-quatrième session extraordinaire et la dixième session extraordinaire d’urgence'],
		[es, 'el vigésimo cuarto período extraordinario de sesiones y el décimo período extraordinario de sesiones de emergencia'],
		[ru, 'двадцать четвертая специальная сессия и десятая чрезвычайная специальная сессия'],
		[zh, '第二十四届特别会议和第十届紧急特别会议'],
		[ar, 'الدورة الاستثنائية الرابعة والعشرون والدورة الاستثنائية الطارئة العاشرة'],
	])('may be special or emergency special: $1', (language, text) => expect(values(text, language)).toEqual(['S-24', 'ES-10']));

	test('may stand in figures', () => {
		const sessions = [
			...readSessions('its 64th session', en),
			...readSessions('64-я сессия', ru),
			...readSessions('第64届会议', zh),
			...readSessions('64º período de sesiones', es),
			...readSessions('الدورة 64', ar),
			...readSessions('la 64e session', fr),
		];
		expect(sessions.map(({ value, inFigures }) => [value, inFigures])).toEqual(new Array(6).fill(['64', true]));
		expect(readSessions('sixty-fourth session', en)[0]?.inFigures).toBe(false);
	});

	test('is none where it is named by its year, or has no number', () => {
		expect(values('2023 session, 2022 substantive session, this session, two sessions', en)).toEqual([]);
		expect(values('Сессия 2023 года', ru)).toEqual([]);
		expect(values('2023年届会，第十届长老大会', zh)).toEqual([]);
		expect(values('دورة عام 2023', ar)).toEqual([]);
	});

	test('does not take the date after it for a number', () => {
		expect(values('الدورة الرابعة والخمسون 11 أيلول/سبتمبر 2023', ar)).toEqual(['54']);
	});

	test('covers the ordinal', () => {
		expect(printed('its forty-eighth and\nforty-ninth sessions', en)).toEqual(['forty-eighth', 'forty-ninth']);
		expect(printed('大会第六十四届会议', zh)).toEqual(['第六十四']);
		expect(printed('والخامسة، دورتيها التاسعة والستين والسبعين', ar)).toEqual(['التاسعة والستين', 'السبعين']);
	});

	test('of a masthead is read from 1 to 199 in every language', () => {
		for (const { language, line } of MASTHEADS) {
			for (let value = 1; value <= 199; value++)
				expect(values(line.replace('*', ordinal(value, language)), language)).toEqual([String(value)]);
		}
	});
});

const MASTHEADS: readonly { language: Language; line: string }[] = [
	{ language: en, line: '* session' },
	{ language: fr, line: '* session' },
	{ language: es, line: '* período de sesiones' },
	{ language: ru, line: '* сессия' },
	{ language: zh, line: '*届会议' },
	{ language: ar, line: 'الدورة *' },
];

describe("the Security Council's year", () => {
	test.each([
		[en, 'Sixty-fourth session\nSixty-fifth year\nAgenda item 13'],
		[fr, 'Soixante-quatrième session\nSoixante-cinquième année'],
		[es, 'Sexagésimo cuarto período de sesiones\nSexagésimo quinto año'],
		[ru, 'Шестьдесят четвертая сессия\nШестьдесят пятый год'],
		[zh, '第六十四届会议\n第六十五年'],
		[ar, 'الدورة الرابعة والستون\nالسنة الخامسة والستون'],
	])('is read alone on its line: $1', (language, text) => expect(years(text, language)).toEqual(['65']));

	test('is read on one line after the session or the Council', () => {
		expect(years('Security Council Sixty-fifth year Agenda item 13', en)).toEqual(['65']);
		expect(years('الجمعية العامة مجلس الأمن الدورة الرابعة والستون السنة الخامسة والستون البند 70', ar)).toEqual(['65']);
		expect(years('安全理事会 第六十五年 议程项目13', zh)).toEqual(['65']);
	});

	test('is no other year', () => {
		expect(years('in the fifth year of the Decade; the sixty-fifth year', en)).toEqual([]);
		expect(years('Fifth year of the Decade', en)).toEqual([]);
		expect(years('在第五年，2009年', zh)).toEqual([]);
	});
});

function values(text: string, language: Language): string[] {
	return readSessions(text, language).map(({ value }) => value);
}

function printed(text: string, language: Language): string[] {
	return readSessions(text, language).map(({ start, end }) => text.slice(start, end));
}

function years(text: string, language: Language): string[] {
	return readCouncilYears(text, language).map(({ value }) => value);
}
