import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import type { Finding, Rule } from '../rule.ts';
import { scanForeignWord } from './foreignWord.ts';
import { scanPageBreak } from './pageBreak.ts';

function findingsOf(text: string, rule: Rule): Finding[] {
	return checkDocument(readDocument(text).document, undefined, [rule]);
}

function foundIn(text: string, rule: Rule): string[] {
	return findingsOf(text, rule).map(({ start, end }) => text.slice(start, end));
}

const seed = (name: string) => readFileSync(new URL(`../../../../seeds/${name}.txt`, import.meta.url), 'utf8');
const names = ['000_7d2214010558cff8', '001_26fd981915cedf0e', '002_5a894c35c2768328', '003_30c4ea7ebaaa11ac', '004_cad8b63664231793'];

describe('scan/foreign-word', () => {
	test('finds the one English word in the seeds', () => {
		expect(names.map((name) => foundIn(seed(name), scanForeignWord))).toEqual([[], [], [], [], ['and']]);
	});

	const chinese = (words: string) =>
		foundIn(`大会，\n\n回顾其第59/50号决议，\n\n1. 表示注意到${words}；\n\n2. 决定继续处理此案。`, scanForeignWord);
	const russian = (words: string) =>
		foundIn(
			`Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 59/50,\n\n1. принимает к сведению ${words};\n\n2. постановляет вернуться к нему.`,
			scanForeignWord,
		);

	test.each(['报告and附件', '报告  of  附件', '报告 The 附件'])('finds the word in %s', (words) => {
		expect(chinese(words)).toHaveLength(1);
	});

	test.each([
		'手机app软件',
		'A/RES/59/50 和附件',
		'报告(and)附件',
		'“and”一词',
		'Aedes aegypti 蚊子',
		'报告 *and* 附件',
		'第3 b 段',
		'报告 UNESCO 附件',
		'深度 5 km 以下',
		'and',
	])('finds none in %s', (words) => {
		expect(chinese(words)).toEqual([]);
	});

	test('leaves wrong letters inside a Russian word, and terms of several Latin words, alone', () => {
		expect(russian('доклад Cовета и положение de facto в районе')).toEqual([]);
		expect(russian('доклад and приложение')).toEqual(['and']);
	});
});

describe('scan/page-break', () => {
	test('finds the one paragraph in the seeds that a page has cut, and joins it', () => {
		expect(names.map((name) => foundIn(seed(name), scanPageBreak))).toEqual([[], ['إمكانية'], [], [], []]);
		const text = seed('001_26fd981915cedf0e');
		const joined = applyEdits(text, findingsOf(text, scanPageBreak)[0]?.fixes?.[0]?.edits ?? []);
		expect(joined).toContain('إمكانية استخدامها');
		expect(findingsOf(joined, scanPageBreak)).toEqual([]);
	});

	const resolution = (clause: string) =>
		`The General Assembly,\n\nRecalling its resolution 59/50,\n\n${clause};\n\n2. Decides to remain seized of the matter.`;

	test.each([
		[
			'a comment between',
			'1. Takes note of the report of the Secretary-General on cooperation between\n\n<!-- page 2 -->\n\nthe organizations',
		],
		['a number alone on its line', '1.\n\nTakes note of the report'],
		['a mere line break', '1. Takes note of the report of the Secretary-General on cooperation between\nthe organizations'],
	])('is silent about %s', (_, clause) => {
		expect(foundIn(resolution(clause), scanPageBreak)).toEqual([]);
	});

	test('takes all blank lines and the spaces round them', () => {
		const text = resolution('1. Takes note of the report of the Secretary-General on cooperation between  \n\n \t\n\nthe organizations');
		const joined = applyEdits(text, findingsOf(text, scanPageBreak)[0]?.fixes?.[0]?.edits ?? []);
		expect(joined).toContain('between the organizations');
	});
});
