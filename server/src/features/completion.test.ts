import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import table from '../tables/adoptedResolutions.json' with { type: 'json' };
import { adoptedResolutions } from '../tables/adoptedResolutions.ts';
import { anyText } from '../testing/arbitraryText.ts';
import { withCursor } from '../testing/cursor.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { render } from '../text/sentence.ts';
import { completion } from './completion.ts';

function proposals(template: string): string[] {
	const { document, offset } = withCursor(template);
	return completion(document, offset, '2026-03-02').map(({ text }) => text);
}

describe('openers', () => {
	const english = (line: string, more = '') => `The General Assembly,\n\nRecalling its resolution 59/50,\n\n${more}${line}`;

	test('of the preamble, the most used first', () => {
		expect(proposals(english('Re|')).slice(0, 4)).toEqual(['Recalling also', 'Recalling', 'Reaffirming', 'Recognizing']);
		expect(proposals(english('|'))[1]).toBe('Recalling');
	});

	test('operative ones behind a number or an operative paragraph', () => {
		expect(proposals(english('1. Re|')).slice(0, 3)).toEqual(['Requests', 'Reaffirms', 'Recognizes']);
		expect(proposals(english('Re|', '1. Decides to act;\n\n'))[0]).toBe('Requests');
	});

	test('replace what has been typed, of several words too', () => {
		const { document, offset } = withCursor(english('Recalling fu|'));
		const [first] = completion(document, offset, '2026-03-02');
		expect(first).toMatchObject({ text: 'Recalling further', kind: 'opener' });
		expect(render(first?.detail ?? '')).toMatch(/^preambular, number \d+ by frequency$/);
		expect(document.text.slice(first?.start, first?.end)).toBe('Recalling fu');
	});

	test('are none in the middle of a line, or outside a resolution', () => {
		expect(proposals(english('Recalling its resolution re|'))).toEqual([]);
		expect(proposals('Dear Madam,\n\nRe|')).not.toContain('Recalling');
	});

	test('agree with the organ', () => {
		expect(proposals('L’Assemblée générale,\n\nConsc|')).toContain('Consciente');
		expect(proposals('L’Assemblée générale,\n\nConsc|')).not.toContain('Conscient');
		expect(proposals('Le Conseil de sécurité,\n\nConsc|')).toContain('Conscient');
		expect(proposals('Le Conseil de sécurité,\n\nConsc|')).not.toContain('Consciente');
		expect(proposals('La Asamblea General,\n\nConven|')).not.toContain('Convencido');
		expect(proposals('إن مجلس الأمن،\n\nإذ ي|')).toContain('إذ يشير');
		expect(proposals('إن مجلس الأمن،\n\nإذ |')).not.toContain('إذ تشير');
	});

	test('in Arabic begin with “and” from the second on', () => {
		expect(proposals('إن الجمعية العامة،\n\n|')).toContain('إذ تشير');
		expect(proposals('إن الجمعية العامة،\n\n|')).not.toContain('وإذ تشير');
		expect(proposals('إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،\n\n|')[1]).toBe('وإذ تشير');
	});

	test.each([
		['The General Assembly,\n\nRecalling its resolution 59/50,\n\nRec|', 'Recalling also'],
		['The General Assembly,\n\nRecalling its resolution 59/50,\n\nRecalling also its resolution 60/1,\n\n|', 'Recalling further'],
		['The General Assembly,\n\n1. Requests a report;\n\n2. |', 'Also requests'],
		['The General Assembly,\n\n1. Requests a report;\n\n2. Also requests a meeting;\n\n3. |', 'Further requests'],
		['L’Assemblée générale,\n\n1. Prie le Secrétaire général d’agir ;\n\n2. |', 'Prie également'],
		['La Asamblea General,\n\n1. Decide actuar;\n\n2. De|', 'Decide también'],
		['Генеральная Ассамблея,\n\n1. просит представить доклад;\n\n2. просит также созвать совещание;\n\n3. |', 'просит далее'],
		['إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،\n\n|', 'وإذ تشير أيضا'],
		['大会，\n\n1. 请秘书长提出报告；\n\n2. |', '又请'],
	])('begin with the verb of the paragraph before: %s', (template, first) => {
		expect(proposals(template)[0]).toBe(first);
	});

	test('have typographic apostrophes, whatever has been typed', () => {
		expect(proposals("L’Assemblée générale,\n\nAyant à l'|")).toContain('Ayant à l’esprit');
	});
});

describe('States', () => {
	test('by the beginning of their names', () => {
		expect(proposals('I have the honour to refer to Kyrg|')).toEqual(['Kyrgyzstan', 'Kyrgyz Republic']);
		expect(proposals('a statement of the Republic of Kaz|')).toEqual(['Republic of Kazakhstan', 'Kazakhstan']);
	});

	test('not without a capital letter', () => {
		expect(proposals('the honour of ch|')).toEqual([]);
	});

	test('in Chinese, Arabic and Russian', () => {
		expect(proposals('大会，\n\n1. 感谢哈萨|')).toContain('哈萨克斯坦');
		expect(proposals('إن الجمعية العامة،\n\n1 - تشكر حكومة كازا|')).toContain('كازاخستان');
		expect(proposals('Генеральная Ассамблея,\n\n1. выражает признательность; Казах|')).toContain('Казахстан');
	});
});

test('the title of the agenda item above', () => {
	expect(proposals('Seventy-ninth session\n\nAgenda item 18\n\nSus|')).toContain('Sustainable development');
	expect(proposals('Seventy-ninth session\n\nAgenda item 999\n\nSus|')).toEqual([]);
});

const letter = (words: string) => `
	Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

	I have the honour to transmit ${words}

	(Signed) Kari Berg

	Annex I

	Explanatory memorandum

	Annex II

	List
`;

test('numbers of the annexes that are there', () => {
	expect(proposals(letter('a memorandum (annex |'))).toEqual(['I', 'II']);
	expect(proposals(letter('a memorandum (annex I|'))).toEqual(['II']);
});

test('dates of the letter’s year and of this one', () => {
	expect(proposals(letter('a statement of 8 Ju|'))).toEqual(['8 June 2009', '8 July 2009', '8 June 2026', '8 July 2026']);
	expect(proposals('إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50 المؤرخ ٢ كانون الأول|')).toEqual(['٢ كانون الأول/ديسمبر ٢٠٢٦']);
	expect(proposals(letter('a statement of 31 Feb|'))).toEqual([]);
});

test('whatever is shown begins with what it replaces, anywhere in any text', () => {
	fc.assert(
		fc.property(anyText, fc.constantFrom(...sampleDocuments), fc.nat(), (noise, { paragraphs }, place) => {
			const text = `${noise}\n${paragraphs.join('\n\n')}`;
			const offset = place % (text.length + 1);
			for (const { start, end } of completion(readDocument(text).document, offset, '2026-03-02')) {
				expect(start <= end && end === offset && !text.slice(start, end).includes('\n')).toBe(true);
			}
		}),
		{ numRuns: 60 },
	);
});

describe('resolutions', () => {
	const resolutions = adoptedResolutions(table);
	const cited = (template: string): string[] => {
		const { document, offset } = withCursor(template);
		return completion(document, offset, '2026-03-02', resolutions).flatMap(({ kind, text, detail = '' }) =>
			kind === 'resolution' ? [`${text} | ${render(detail)}`] : [],
		);
	};

	test.each([
		['The General Assembly,\n\nRecalling its resolution 76/11|', '76/11 of 1 December 2021 | A/RES/76/11: The Syrian Golan'],
		['L’Assemblée générale,\n\nRappelant sa résolution 76/11|', '76/11 du 1er décembre 2021 | A/RES/76/11: Le Golan syrien'],
		['La Asamblea General,\n\nRecordando su resolución 76/11|', '76/11 de 1 de diciembre de 2021 | A/RES/76/11: El Golán sirio'],
		['Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 76/11|', '76/11 от 1 декабря 2021 года | A/RES/76/11: Сирийские Голаны'],
		['إن الجمعية العامة،\n\nإذ تشير إلى قرارها ٧٦/١١|', '٧٦/١١ المؤرخ ١ كانون الأول/ديسمبر ٢٠٢١ | A/RES/76/11: الجولان السوري'],
		['大会，\n\n回顾其第76/11|', '76/11号决议 | A/RES/76/11: 叙利亚戈兰'],
	])('are proposed with their titles: %s', (template, first) => {
		expect(cited(template)[0]).toBe(first);
	});

	test('of the Security Council have their year', () => {
		expect(cited('The Security Council,\n\nRecalling its resolutions 2719 (2023) and 275|')).toContain(
			'2758 (2024) of 13 November 2024 | S/RES/2758(2024)',
		);
	});

	test('are proposed by their symbols', () => {
		expect(cited('The General Assembly,\n\nTaking note of A/RES/76/11|')[0]).toMatch(
			/^A\/RES\/76\/110 \| A\/RES\/76\/110: United Nations Programme/,
		);
	});

	test('are none where no resolution is cited', () => {
		expect(cited('The General Assembly,\n\nConsidering that 76/11|')).toEqual([]);
	});
});

describe('whole sentences', () => {
	const letter = (line: string, more = '') =>
		`Letter dated 3 May 2024 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General\n\n${line}\n\n${more}`;

	test('begin a letter', () => {
		expect(proposals(letter('I have|'))).toContain('I have the honour to transmit herewith');
		expect(proposals('رسالة مؤرخة 3 أيار/مايو 2024 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة\n\nأتش|')).toContain(
			'أتشرف بأن أحيل إليكم طيه',
		);
	});

	test('ask for circulation, with the annexes that there are', () => {
		expect(proposals(letter('I sh|', '(Signed) Kari Berg\n\nAnnex I\n\nA report\n\nText.\n\nAnnex II\n\nA statement\n\nText.'))).toContain(
			'I should be grateful if you would have the present letter and its annexes circulated as a document of the Security Council.',
		);
	});

	test('head the next annex', () => {
		expect(proposals(letter('(Signed) Kari Berg', 'Annex I\n\nA report\n\nText.\n\nAnn|'))).toContain('Annex II');
	});

	test.each([
		['The Gen|', 'The General Assembly,'],
		['Le projet de résolution est le suivant :\n\nL’Assem|', 'L’Assemblée générale,'],
		['El proyecto de resolución es el siguiente:\n\nEl Con|', 'El Consejo de Seguridad,'],
		['Совет Б|', 'Совет Безопасности,'],
		['إن مجلس|', 'إن مجلس الأمن،'],
		['安全理|', '安全理事会，'],
	])('enact a resolution: %s', (template, formula) => {
		expect(proposals(template)).toContain(formula);
	});

	test('have no place in the middle of a line', () => {
		expect(proposals(letter('It is so that I have|'))).not.toContain('I have the honour to transmit herewith');
	});
});
