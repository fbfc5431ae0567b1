import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { languages } from '../../languages/index.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { checkDocument } from '../../rules/check.ts';
import { dedent } from '../../testing/dedent.ts';
import { growth, LINEAR } from '../../testing/growth.ts';
import { applyEdits } from '../../text/edits.ts';
import { render } from '../../text/sentence.ts';
import { fromSubparagraphs, insertParagraph, mergeParagraphs, moveParagraph, splitParagraph, toSubparagraphs } from './paragraphs.ts';
import type { Refactoring } from './refactoring.ts';

const codes = Object.keys(languages) as LanguageCode[];

/** A draft resolution in each language: three operative paragraphs, the second with two parts, the third referring to the first. */
const DRAFTS: Readonly<Record<LanguageCode, string>> = {
	en: `
		The General Assembly,

		Recalling the purposes of the Charter of the United Nations,

		Noting the work of the glaciologists,

		1. Encourages Member States to measure their glaciers;

		2. Invites the World Meteorological Organization to:

		(a) Collect the measurements;

		(b) Publish them every year;

		3. Requests the Secretary-General to report on the implementation of paragraph 1 above.
	`,
	fr: `
		L’Assemblée générale,

		Rappelant les buts de la Charte des Nations Unies,

		Prenant note des travaux des glaciologues,

		1. Encourage les États Membres à mesurer leurs glaciers ;

		2. Invite l’Organisation météorologique mondiale à :

		a) Rassembler les mesures ;

		b) Les publier chaque année ;

		3. Prie le Secrétaire général de faire rapport sur l’application du paragraphe 1 ci-dessus.
	`,
	es: `
		La Asamblea General,

		Recordando los propósitos de la Carta de las Naciones Unidas,

		Observando la labor de los glaciólogos,

		1. Alienta a los Estados Miembros a que midan sus glaciares;

		2. Invita a la Organización Meteorológica Mundial a que:

		a) Reúna las mediciones;

		b) Las publique cada año;

		3. Solicita al Secretario General que informe sobre la aplicación del párrafo 1 de la presente resolución.
	`,
	ru: `
		Генеральная Ассамблея,

		ссылаясь на цели Устава Организации Объединенных Наций,

		отмечая работу гляциологов,

		1. рекомендует государствам-членам измерять свои ледники;

		2. предлагает Всемирной метеорологической организации:

		a) собирать результаты измерений;

		b) публиковать их ежегодно;

		3. просит Генерального секретаря представить доклад об осуществлении пункта 1 выше.
	`,
	zh: `
		大会，

		回顾《联合国宪章》的宗旨，

		注意到冰川学家的工作，

		1. 鼓励会员国测量本国的冰川；

		2. 邀请世界气象组织：

		(a) 收集测量结果；

		(b) 每年予以公布；

		3. 请秘书长就上文第1段的执行情况提出报告。
	`,
	ar: `
		إن الجمعية العامة،

		إذ تشير إلى مقاصد ميثاق الأمم المتحدة،

		وإذ تلاحظ عمل علماء الجليد،

		1 - تشجع الدول الأعضاء على قياس أنهارها الجليدية؛

		2 - تدعو المنظمة العالمية للأرصاد الجوية إلى ما يلي:

		(أ) جمع القياسات؛

		(ب) نشرها كل عام؛

		3 - تطلب إلى الأمين العام أن يقدم تقريرا عن تنفيذ الفقرة 1 أعلاه.
	`,
};

/** The words of the three operative paragraphs, by which tests find them. */
const WORDS: Readonly<Record<LanguageCode, readonly [string, string, string]>> = {
	en: ['measure their', 'World Met', 'Secretary'],
	fr: ['mesurer leurs', 'Organisation mét', 'Secrétaire'],
	es: ['midan sus', 'Organización Met', 'Secretario'],
	ru: ['измерять свои', 'Всемирной', 'секретаря'],
	zh: ['测量本国', '世界气象', '秘书长'],
	ar: ['قياس أنهارها', 'العالمية', 'الأمين'],
};

describe.each(codes)('in %s', (language) => {
	const draft = dedent(DRAFTS[language]).replace(/ ([;:])/g, language === 'fr' ? '\u00a0$1' : ' $1');
	const [first, second, third] = WORDS[language];

	test('the draft that these tests begin with is clean', () => {
		expect(checkDocument(readDocument(draft).document).map(({ code }) => code)).toEqual([]);
	});

	test('a paragraph that moves down changes its number, and the reference to it follows', () => {
		const moved = done(draft, first, (document, offset) => moveParagraph(document, offset, 'down'));
		expect(numbered(moved)).toEqual(order(draft, [1, 0, 2]));
		expect(references(moved)).toEqual(['2']);
	});

	test('the last paragraph that moves up leaves the full stop to the one that is last now', () => {
		const moved = done(draft, third, (document, offset) => moveParagraph(document, offset, 'up'));
		expect(numbered(moved)).toEqual(order(draft, [0, 2, 1]));
		expect(moved.trimEnd().endsWith(languages[language].marks.fullStop)).toBe(true);
	});

	test('moving up what has been moved down gives the text again', () => {
		const moved = done(draft, second, (document, offset) => moveParagraph(document, offset, 'down'));
		expect(done(moved, second, (document, offset) => moveParagraph(document, offset, 'up'))).toBe(draft);
	});

	test('a new paragraph gets its number, and the others move on', () => {
		const inserted = done(draft, first, (document, offset) => insertParagraph(document, offset, 'before'));
		expect(numbered(inserted)).toHaveLength(4);
		expect(references(inserted)).toEqual(['2']);
		const last = done(draft, third, (document, offset) => insertParagraph(document, offset, 'after'));
		expect(numbered(last)).toHaveLength(4);
		expect(references(last)).toEqual(['1']);
	});

	test('two paragraphs become one, which is split again at the cursor', () => {
		const longer = done(draft, third, (document, offset) => insertParagraph(document, offset, 'after'));
		const joined = done(longer, third, mergeParagraphs);
		expect(numbered(joined)).toEqual(numbered(draft));
		const added = longer
			.slice(draft.length - 2)
			.replace(/^.*?\d(?:\.| -) /s, '')
			.slice(3, 12);
		const split = done(joined, added, (document, offset) => splitParagraph(document, offset - 3));
		expect(split).toBe(longer);
	});

	test('a paragraph that is joined with the one before it takes the reference to it along', () => {
		const longer = done(draft, first, (document, offset) => insertParagraph(document, offset, 'before'));
		const { document } = readDocument(longer);
		const [paragraph] = document.nodes.filter(({ kind }) => kind === 'operative');
		const joined = applied(longer, mergeParagraphs(document, paragraph?.start ?? 0)) ?? '';
		expect(references(joined)).toEqual(['1']);
	});

	test('subparagraphs become one paragraph, and subparagraphs again', () => {
		const single = done(draft, second, fromSubparagraphs);
		expect(readDocument(single).document.nodes.some(({ kind }) => kind === 'subparagraph')).toBe(false);
		expect(done(single, second, toSubparagraphs)).toBe(draft);
	});

	test('a subparagraph changes places with its neighbour, and keeps the letters in order', () => {
		const { document } = readDocument(draft);
		const [part] = document.nodes.filter(({ kind }) => kind === 'subparagraph');
		const moved = applied(draft, moveParagraph(document, part?.start ?? 0, 'down')) ?? '';
		const parts = readDocument(moved).document.nodes.filter(({ kind }) => kind === 'subparagraph');
		expect(parts.map(({ number }) => number)).toEqual(
			document.nodes.filter(({ kind }) => kind === 'subparagraph').map(({ number }) => number),
		);
		expect(moved).not.toBe(draft);
	});

	test('a preambular paragraph changes places with its neighbour', () => {
		const { document } = readDocument(draft);
		const [clause] = document.nodes.filter(({ kind }) => kind === 'preambular');
		const moved = applied(draft, moveParagraph(document, clause?.start ?? 0, 'down')) ?? '';
		expect(checkDocument(readDocument(moved).document).map(({ code }) => code)).toEqual([]);
		expect(moved).not.toBe(draft);
	});
});

describe('a memorandum', () => {
	const memorandum = dedent(`
		Explanatory memorandum

		1. Do glaciers matter to all?

		2. They do, as paragraph 1 asks, and they melt. Rivers follow.

		3. The Assembly should act.
	`);

	test('keeps the mark of each sentence where paragraphs change places', () => {
		expect(done(memorandum, 'matter', (document, offset) => moveParagraph(document, offset, 'down'))).toBe(
			dedent(`
				Explanatory memorandum

				1. They do, as paragraph 2 asks, and they melt. Rivers follow.

				2. Do glaciers matter to all?

				3. The Assembly should act.
			`),
		);
	});

	test('is split at a sentence, and joined again', () => {
		const split = done(memorandum, 'Rivers', splitParagraph);
		expect(split).toContain('2. They do, as paragraph 1 asks, and they melt.\n\n3. Rivers follow.\n\n4. The');
		expect(done(split, 'They do', mergeParagraphs)).toBe(memorandum);
	});

	test('gets a new paragraph that is a sentence', () => {
		expect(done(memorandum, 'Assembly', (document, offset) => insertParagraph(document, offset, 'after'))).toContain(
			'\n\n4. What is to be said.',
		);
	});
});

describe('numbered paragraphs of a received text', () => {
	test('change places with their references', () => {
		const statement = dedent(`
			Letter dated 3 May 2021 from the Permanent Representative of Ghana to the United Nations addressed to the Secretary-General

			I have the honour to transmit herewith a statement (see annex).

			(Signed) Ama Mensah

			Annex

			Statement

			1. Water is life.

			2. Paragraph 1 above says why.
		`);
		const { document } = readDocument(statement);
		const moved = applied(statement, moveParagraph(document, statement.indexOf('Water'), 'down'));
		expect(moved).toContain('1. Paragraph 2 above says why.\n\n2. Water is life.');
	});
});

describe('what cannot be done is said in a sentence', () => {
	const draft = dedent(DRAFTS.en);
	test.each<[string, string, (document: Parameters<typeof fromSubparagraphs>[0], offset: number) => Refactoring | undefined]>([
		['the first paragraph moves up', 'measure', (document, offset) => moveParagraph(document, offset, 'up')],
		['the last paragraph moves down', 'Secretary', (document, offset) => moveParagraph(document, offset, 'down')],
		['the last paragraph is joined with the next', 'Secretary', mergeParagraphs],
		['a paragraph with parts is joined', 'measure', mergeParagraphs],
		['a paragraph without a list is divided', 'measure', toSubparagraphs],
		['a paragraph is split before its first word', 'Encourages', splitParagraph],
	])('%s', (_, words, refactor) => {
		const result = refactor(readDocument(draft).document, draft.indexOf(words));
		expect(result && 'refusal' in result && render(result.refusal)).toMatch(/^[A-Z].*\.$/);
	});

	test('nothing is offered where no paragraph stands', () => {
		expect(moveParagraph(readDocument(draft).document, 0, 'down')).toBeUndefined();
	});
});

/** The text after a refactoring at the first of some words; nothing that was right is wrong. */
function done(
	text: string,
	words: string,
	refactor: (document: Parameters<typeof fromSubparagraphs>[0], offset: number) => Refactoring | undefined,
): string {
	const result = refactor(readDocument(text).document, text.indexOf(words));
	const after = applied(text, result);
	if (after === undefined) throw new Error(result && 'refusal' in result ? render(result.refusal) : 'Nothing is offered.');
	expect(checkDocument(readDocument(after).document).map(({ code, message }) => `${code} ${render(message)}`)).toEqual([]);
	return after;
}

function applied(text: string, result: Refactoring | undefined): string | undefined {
	return result && 'edit' in result ? applyEdits(text, [result.edit]) : undefined;
}

/** The operative paragraphs by number, with their first words and without marks. */
function numbered(text: string): string[] {
	const { document } = readDocument(text);
	return document.nodes
		.filter(({ kind }) => kind === 'operative')
		.map(
			({ number, numberRange, end }) =>
				`${number} ${text
					.slice(numberRange?.end, end)
					.replace(/[\s;؛；.。:：]/g, '')
					.slice(0, 6)}`,
		);
}

/** What {@link numbered} gives where the paragraphs of a text stand in another order. */
function order(text: string, places: readonly number[]): string[] {
	const before = numbered(text);
	return places.map((old, place) => `${place + 1} ${(before[old] ?? '').split(' ')[1]}`);
}

function references(text: string): string[] {
	return readDocument(text).document.references.flatMap(({ kind, value }) => (kind === 'paragraph' ? [value] : []));
}

test('a long row whose paragraphs refer to each other is rewritten in linear time', () => {
	const time = growth((size) => {
		const paragraphs = Array.from(
			{ length: size / 80 },
			(_, index) => `${index + 1}. Requests a report under paragraph ${index || 1} above;`,
		);
		const text = `The General Assembly,\n\n${paragraphs.join('\n\n')}`;
		insertParagraph(readDocument(text, { language: 'en' }).document, text.indexOf('5. Requests'), 'after');
	});
	expect(time).toBeLessThan(LINEAR);
});
