import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { readReferences, settleReferences } from './index.ts';
import type { Reference } from './reference.ts';

const { ar, zh, en, ru } = languages;

describe('the references of the seeds', () => {
	test('the letter of item 13', () => {
		const references = readSeed('000_7d2214010558cff8.txt', ar);
		expect(valuesOf(references, 'session')).toEqual(['64', '64']);
		expect(valuesOf(references, 'agenda-item')).toEqual(['13', '13']);
		expect(valuesOf(references, 'date')).toEqual(['2009-09-30', '2009-09-26', '2009-09-30', '2009-09-26']);
		expect(valuesOf(references, 'annex')).toEqual(['', '', '']);
	});

	test('the request for a supplementary item is the same in Arabic and in Chinese', () => {
		const arabic = readSeed('001_26fd981915cedf0e.txt', ar);
		const chinese = readSeed('004_cad8b63664231793.txt', zh);
		for (const kind of ['date', 'session', 'rule', 'annex', 'symbol'] as const) {
			expect(valuesOf(chinese, kind).sort()).toEqual(valuesOf(arabic, kind).sort());
		}
		expect(valuesOf(arabic, 'rule')).toEqual(['14', '20']);
		expect(valuesOf(arabic, 'annex')).toEqual(['1', '2', '', '1', '2']);
		expect(valuesOf(arabic, 'symbol')).toEqual(['A/RES/59/50', 'S/RES/1631(2005)']);
		expect(valuesOf(arabic, 'session')).toEqual(['64', '64', '64', '64', '65', '65']);
		expect(valuesOf(arabic, 'date')).toEqual([
			...['2009-08-11', '2009-07-14', '2003-09-18', '2003-12-16', '2007-10-06', '2009-01-16'],
			...['2004-12-02', '2005-10-17', '1994-12-09', '1995-02-17'],
		]);
	});

	test('the letter on one line', () => {
		const references = readSeed('002_5a894c35c2768328.txt', ar);
		expect(valuesOf(references, 'session')).toEqual(['64', '64']);
		expect(valuesOf(references, 'year')).toEqual(['65']);
		expect(valuesOf(references, 'agenda-item')).toEqual(['70', '70']);
		expect(valuesOf(references, 'date')).toEqual(['2010-06-25', '2010-06-14', '2010-06-14', '2010-06-14']);
	});

	test('the press article', () => {
		expect(valuesOf(readSeed('003_30c4ea7ebaaa11ac.txt', ar), 'date')).toEqual(['2022-06-10', '2022-06-10']);
	});
});

describe('of references that overlap', () => {
	test('a symbol leaves nothing inside it', () => {
		expect(kindsOf('document A/64/191, paragraph 3, of 2 December 2004', en)).toEqual(['symbol', 'paragraph', 'date']);
		expect(kindsOf('resolution 59/50 of 2 December 2004', en)).toEqual(['symbol', 'date']);
	});

	test('an Article of the Charter keeps its paragraph to itself', () => {
		expect(readReferences('Article 35, paragraph 2, of the Charter', en)).toMatchObject([{ kind: 'charter-article', value: '35 (2)' }]);
	});

	test('an agenda item is no paragraph', () => {
		expect(kindsOf('Пункт 13 повестки дня', ru)).toEqual(['agenda-item']);
	});
});

describe('settling', () => {
	test('completes a date out of an earlier stretch', () => {
		const stretches = ['on 18 September 2003', 'on 16 December of the same year'];
		const references = stretches.flatMap((stretch) => readReferences(stretch, en));
		expect(settleReferences(references, {}).map(({ value }) => value)).toEqual(['2003-09-18', '2003-12-16']);
		expect(settleReferences(readReferences(stretches[1] as string, en), { dateBefore: '2003-09-18' }).map(({ value }) => value)).toEqual([
			'2003-12-16',
		]);
	});

	test('gives "its resolution" to the organ that speaks', () => {
		const references = readReferences('Recalling its resolution 59/50 of 2 December 2004', en);
		expect(settleReferences(references, { organ: 'A' }).map(({ value }) => value)).toEqual(['A/RES/59/50', '2004-12-02']);
	});
});

test('whatever the text, references are sorted and lie within it', () => {
	const code = fc.constantFrom('ar', 'zh', 'en', 'fr', 'ru', 'es');
	const text = fc
		.array(fc.oneof(fc.constantFrom(...HOSTILE_PIECES), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 25 })
		.map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(text, code, (anything, language) => {
			let start = 0;
			for (const reference of settleReferences(readReferences(anything, languages[language]), {})) {
				expect(reference.start).toBeGreaterThanOrEqual(start);
				expect(reference.end).toBeGreaterThan(reference.start);
				expect(reference.end).toBeLessThanOrEqual(anything.length);
				start = reference.start;
			}
		}),
	);
});

test('a text read paragraph by paragraph has the references of the whole', () => {
	const code = fc.constantFrom('ar', 'zh', 'en', 'fr', 'ru', 'es');
	const paragraph = fc.array(fc.constantFrom(...PARAGRAPH_PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));
	fc.assert(
		fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), code, (paragraphs, language) => {
			const whole = settleReferences(readReferences(paragraphs.join('\n\n'), languages[language]), {});
			let offset = 0;
			const pieces = paragraphs.flatMap((text) => {
				const at = offset;
				offset += text.length + 2;
				return readReferences(text, languages[language]).map((reference) => ({
					...reference,
					start: reference.start + at,
					end: reference.end + at,
				}));
			});
			expect(settleReferences(pieces, {})).toEqual(whole);
		}),
	);
});

const PARAGRAPH_PIECES = [
	...[
		'on 5',
		'May',
		'2010',
		'of the same year',
		'and 6 June 2011',
		'the Charter',
		'Article 35 (2)',
		'rule 14',
		'the rules of procedure',
		'annex',
	],
	...[
		'I and',
		'II',
		'sixty-fourth',
		'session',
		'Sixty-fifth year',
		'paragraph 3',
		'A/64/191',
		'agenda item 13',
		'第六十四届',
		'会议',
		'《宪章》',
		'第二条',
		'当年12月',
	],
	...[
		'16日',
		'附件',
		'一',
		'الدورة',
		'الرابعة والستون',
		'المرفق',
		'الأول',
		'في 5',
		'أيار/مايو',
		'2010',
		'من العام نفسه',
		'de la Charte',
		'article 14',
		'5 мая 2010',
	],
];

/** Texts that would take minutes were any reader quadratic. */
const HOSTILE_PIECES = [
	...[
		'1',
		'1 ',
		'1, ',
		'1-',
		'1 and ',
		' ',
		'\n',
		'\r\n',
		'((((',
		'\ud800',
		'\0',
		'__proto__',
		'ـ',
		'\u200f',
		'年',
		'第',
		'第一、',
		'第六十四届、',
	],
	...['5 May ', '5 May and ', '5 May of the same year ', '2009年1月1日和', '1 كانون الأول/', '5 мая и '],
	...[
		'items 1 to 100 and ',
		'annex I and ',
		'annexe I et ',
		'rule 1 and ',
		'Article 1 Charter ',
		'paragraph 3 (a) and (b) ',
		'пункт 3 a) и b) ',
	],
	...[
		'sixty-fourth, ',
		'sixty-fourth session ',
		'الدورة ',
		'الرابعة والستون ',
		'المرفق الأول و',
		'البند 7 و ',
		'المادة 1 ',
		'《宪章》第一条和',
		'议事规则第1条',
	],
];

test.each(HOSTILE_PIECES)('%j over and over is read in time that grows with its length only', { timeout: 5000 }, (piece) => {
	const text = piece.repeat(Math.ceil(15_000 / piece.length));
	for (const language of Object.values(languages)) readReferences(text, language);
});

function readSeed(name: string, language: Language): Reference[] {
	const text = readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');
	return settleReferences(readReferences(text, language), { organ: 'A', session: '64' });
}

function valuesOf(references: readonly Reference[], kind: Reference['kind']): string[] {
	return references.filter((reference) => reference.kind === kind).map(({ value }) => value);
}

function kindsOf(text: string, language: Language): string[] {
	return readReferences(text, language).map(({ kind }) => kind);
}
