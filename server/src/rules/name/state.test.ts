import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import { nameState } from './state.ts';

describe('a common name', () => {
	test.each<[LanguageCode, string, string]>([
		['en', 'with South Korea and Vietnam', 'with the Republic of Korea and Viet Nam'],
		['en', 'with the Russia of today', 'with the Russian Federation of today'],
		['fr', 'avec le Vietnam', 'avec le Viet Nam'],
		['es', 'con Rusia', 'con la Federación de Rusia'],
		['es', 'con Bolivia', 'con el Estado Plurinacional de Bolivia'],
		['en', 'with Bolivia and Iran', 'with the Plurinational State of Bolivia and the Islamic Republic of Iran'],
		['zh', '与朝鲜和老挝', '与朝鲜民主主义人民共和国和老挝人民民主共和国'],
	])('%s: %s', (language, printed, right) => {
		expect(mended(language, printed)).toBe(text(language, right));
	});

	test.each<[LanguageCode, string]>([
		['ru', 'с Россией'],
		['ar', 'مع حكومة لروسيا'],
		['fr', 'de la Biélorussie'],
	])('is told, and left to the writer where more than the name would change: %s: %s', (language, printed) => {
		expect(codes(language, printed)).toEqual(['name/state']);
		expect(mended(language, printed)).toBe(text(language, printed));
	});

	test.each<[LanguageCode, string]>([
		['en', 'with the United Kingdom and the United States'],
		['en', 'the question of Palestine'],
		['en', 'the Kazakhstan-Turkmenistan-Iran Railway'],
		['en', 'the treaty “between Russia and Vietnam”'],
		['zh', '俄罗斯人民'],
	])('may stay: %s: %s', (language, printed) => {
		expect(codes(language, printed)).toEqual([]);
	});
});

describe('a name of its time', () => {
	test('is right in a document of its time', () => {
		expect(codes('en', 'with Turkey in its letter dated 3 May 2010')).toEqual([]);
	});

	test('is told in a later document', () => {
		expect(mended('en', 'the letter dated 3 May 2023.\n\nRecalling also the initiative of Turkey and Swaziland')).toBe(
			text('en', 'the letter dated 3 May 2023.\n\nRecalling also the initiative of Türkiye and Eswatini'),
		);
	});

	test('is right of an event of its time', () => {
		expect(codes('en', 'the letter dated 3 May 2023.\n\nRecalling also the Summit held in Istanbul, Turkey, on 23 May 2016')).toEqual([]);
	});

	test('is not judged where the document has no date', () => {
		expect(codes('en', 'with Turkey')).toEqual([]);
	});
});

function codes(language: LanguageCode, words: string): string[] {
	return findingsIn(language, text(language, words)).map(({ code }) => code);
}

function mended(language: LanguageCode, words: string): string {
	const before = text(language, words);
	return applyEdits(
		before,
		findingsIn(language, before).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}

function findingsIn(language: LanguageCode, words: string) {
	return checkDocument(readDocument(words, { language }).document, undefined, [nameState]);
}

function text(language: LanguageCode, words: string): string {
	return SENTENCES[language].replace('{words}', words);
}

const SENTENCES: Readonly<Record<LanguageCode, string>> = {
	ar: 'إن الجمعية العامة،\n\nإذ ترحب بالتعاون {words}،',
	zh: '大会，\n\n欢迎{words}，',
	en: 'The General Assembly,\n\nWelcoming the cooperation {words},',
	fr: 'L’Assemblée générale,\n\nSe félicitant de la coopération {words},',
	ru: 'Генеральная Ассамблея,\n\nприветствуя сотрудничество {words},',
	es: 'La Asamblea General,\n\nAcogiendo con beneplácito la cooperación {words},',
};
