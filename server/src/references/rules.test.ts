import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { readCharterArticles, readRules } from './rules.ts';

const { ar, zh, en, fr, ru, es } = languages;

describe('a rule of procedure', () => {
	test.each([
		[en, 'In accordance with rule 14 of the rules of procedure of the General Assembly, I have the honour'],
		[fr, 'Conformément à l’article 14 du Règlement intérieur de l’Assemblée générale'],
		[fr, "En application de l'article 14 de son règlement intérieur"],
		[es, 'De conformidad con el artículo 14 del reglamento de la Asamblea General'],
		[es, 'de conformidad con el artículo 14 de su Reglamento'],
		[ru, 'В соответствии с правилом 14 правил процедуры Генеральной Ассамблеи'],
		[ru, 'согласно правилу 14 своих правил процедуры'],
		[zh, '依照大会议事规则第 14 条，谨代表'],
		[zh, '《大会议事规则》第十四条'],
		[ar, 'عملاً بالمادة ١٤ من النظام الداخلي للجمعية العامة'],
		[ar, 'ووفقا للمادة 14 من نظامها الداخلي'],
	])('is read in $0.name: $1', (language, text) => expect(rules(text, language)).toEqual(['14']));

	test.each([
		[en, 'rules 13 (e) and 20 of the rules of procedure'],
		[fr, 'articles 13 e) et 20 du Règlement intérieur'],
		[es, 'artículos 13 e) y 20 del reglamento'],
		[ru, 'правилами 13 e) и 20 правил процедуры'],
		[zh, '大会议事规则第13条(e)款和第20条'],
		[ar, 'المادتين 13 (ه) و 20 من النظام الداخلي'],
	])('of several is one of its own, with its letter: $1', (language, text) => expect(rules(text, language)).toEqual(['13 (e)', '20']));

	test.each([
		[en, 'rule 37 of the provisional rules of procedure of the Security Council'],
		[en, 'rule 37 of its provisional rules of procedure'],
		[fr, 'article 37 de son règlement intérieur provisoire'],
		[es, 'artículo 37 de su reglamento provisional'],
		[ru, 'правилом 37 своих временных правил процедуры'],
		[zh, '安全理事会暂行议事规则第37条'],
		[ar, 'المادة 37 من النظام الداخلي المؤقت لمجلس الأمن'],
	])('of the Security Council says so: $1', (language, text) => expect(rules(text, language)).toEqual(['SC 37']));

	test('of another body is none', () => {
		expect(rules('rule 8 of the rules of procedure of the Economic and Social Council', en)).toEqual([]);
		expect(rules('l’article 8 du règlement intérieur de la Commission', fr)).toEqual([]);
		expect(rules('经济及社会理事会议事规则第8条', zh)).toEqual([]);
	});

	test('is none where the rules are not named, or stand in another sentence', () => {
		expect(rules('Financial rule 106.2; rule 14', en)).toEqual([]);
		expect(rules('L’article 14 est adopté. Le règlement intérieur demeure.', fr)).toEqual([]);
	});

	test('is no article of the Charter, whatever else the sentence names', () => {
		const text = 'l’Article 19 de la Charte et l’article 160 de son règlement intérieur';
		expect(rules(text, fr)).toEqual(['160']);
		expect(articles(text, fr)).toEqual(['19']);
		const chinese = '根据《联合国宪章》第十九条以及大会议事规则第一六〇条';
		expect(rules(chinese, zh)).toEqual(['160']);
		expect(articles(chinese, zh)).toEqual(['19']);
	});
});

describe('an Article of the Charter', () => {
	test.each([
		[en, 'under Article 35, paragraph 2, of the Charter'],
		[en, 'under Article 35 (2) of the Charter of the United Nations'],
		[fr, 'au paragraphe 2 de l’Article 35 de la Charte'],
		[es, 'el Artículo 35, párrafo 2, de la Carta'],
		[ru, 'в пункте 2 статьи 35 Устава'],
		[zh, '《联合国宪章》第三十五条第二项'],
		[ar, 'الفقرة 2 من المادة 35 من ميثاق الأمم المتحدة'],
	])('is read with its paragraph: $1', (language, text) => expect(articles(text, language)).toEqual(['35 (2)']));

	test.each([
		[en, 'Articles 8, 97 and 100 of the Charter'],
		[fr, 'les Articles 8, 97 et 100 de la Charte'],
		[es, 'los Artículos 8, 97 y 100 de la Carta'],
		[ru, 'статьи 8, 97 и 100 Устава'],
		[zh, '《联合国宪章》第八、九十七和一百条'],
		[ar, 'المواد 8 و 97 و 100 من الميثاق'],
	])('of several is one of its own: $1', (language, text) => expect(articles(text, language)).toEqual(['8', '97', '100']));

	test.each([
		[en, 'Article 73 e of the Charter'],
		[fr, 'l’alinéa e de l’Article 73 de la Charte'],
		[es, 'el Artículo 73 e de la Carta'],
		[ru, 'статьи 73 e Устава'],
		[zh, '《宪章》第七十三条(辰)款'],
		[ar, 'المادة 73 (ه) من الميثاق'],
	])('may have a letter: $1', (language, text) => expect(articles(text, language)).toEqual(['73 (e)']));

	test('may be the first', () => {
		expect(articles('au paragraphe 3 de l’Article premier de la Charte', fr)).toEqual(['1 (3)']);
	});

	test('may follow the Charter in its sentence', () => {
		expect(articles('the Charter, in particular Article 1, paragraph 3, as well as', en)).toEqual(['1 (3)']);
		expect(articles('铭记《联合国宪章》的各项规定，包括第二十六条的规定', zh)).toEqual(['26']);
	});

	test('is none of another instrument', () => {
		expect(articles('article 5 of the Convention; Article 5', en)).toEqual([]);
		expect(articles('the purposes of the Charter and article 5 of the Convention', en)).toEqual([]);
		expect(articles('Устав и статья 5 Конвенции', ru)).toEqual([]);
	});
});

function rules(text: string, language: Language): string[] {
	return readRules(text, language).map(({ value }) => value);
}

function articles(text: string, language: Language): string[] {
	return readCharterArticles(text, language).map(({ value }) => value);
}
