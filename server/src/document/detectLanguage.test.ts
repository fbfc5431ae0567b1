import { describe, expect, test } from 'vitest';
import { readDocument } from './read.ts';

describe('the language is told', () => {
	test.each([
		['en', 'Draft resolution'],
		['en', 'Annex II'],
		['en', 'Explanatory memorandum'],
		['en', 'The General Assembly,'],
		['fr', 'Projet de résolution'],
		['fr', 'Annexe II'],
		['fr', 'Mémoire explicatif'],
		['fr', 'L’Assemblée générale,'],
		['fr', 'Conseil de sécurité'],
		['es', 'Proyecto de resolución'],
		['es', 'Anexo II'],
		['es', 'Memorando explicativo'],
		['es', 'La Asamblea General,'],
		['es', 'Consejo de Seguridad'],
		['ru', 'Проект резолюции'],
		['ru', 'Приложение II'],
		['ru', 'Генеральная Ассамблея,'],
		['zh', '决议草案'],
		['zh', '附件二'],
		['zh', '大会，'],
		['ar', 'مشروع قرار'],
		['ar', 'المرفق الثاني'],
		['ar', 'إن الجمعية العامة،'],
	])('%s, of “%s” alone', (language, text) => {
		expect(readDocument(text).document.language).toBe(language);
	});

	test.each([
		['ar', 'A/79/761–S/2025/79\nDistr.: General\n10 February 2025\nArabic\nOriginal: English\n\nالجمعية العامة'],
		['zh', 'A/78/196\nDistr.: General\n28 July 2023\nChinese\nOriginal: English\n\n大会'],
		['ru', 'A/79/688\nDistr.: General\n20 December 2024\nRussian\nOriginal: English/Russian\n\nГенеральная Ассамблея'],
	])('%s, though the masthead is in English', (language, text) => {
		expect(readDocument(text).document.language).toBe(language);
	});

	test('as the caller says, whatever the text is', () => {
		expect(readDocument('Annexe II', { language: 'es' }).document.language).toBe('es');
	});

	test.each(['', '1. 2. 3.', 'A/79/761', '—', '\n\n'])('not at all of %j', (text) => {
		expect(readDocument(text).document.language).toBe('und');
	});
});

describe('a text that turns to another language', () => {
	test.each([
		[
			'an English quotation in Chinese',
			'zh',
			'大会，\n\n回顾题为“Transforming our world”的第70/1号决议，\n\n1. 注意到报告；\n\n2. 请秘书长提交报告。',
		],
		[
			'a French title in English',
			'en',
			'The General Assembly,\n\nRecalling the colloquium “Les sources de montagne et le développement durable des régions”,\n\n1. Takes note of the report;\n\n2. Requests a report.',
		],
		[
			'a Spanish name in Arabic',
			'ar',
			'إن الجمعية العامة،\n\nإذ تشير إلى مؤتمر Asociación de Ciudades Lacustres de América Latina،\n\nتحيط علما بالتقرير.',
		],
	])('for %s is still read as %s', (_, language, text) => {
		const { document } = readDocument(text);
		expect(document.language).toBe(language);
		expect(document.nodes.slice(0, 3).map(({ kind }) => kind)).toEqual(['enacting', 'preambular', 'operative']);
	});
});
