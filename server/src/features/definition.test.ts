import { describe, expect, test } from 'vitest';
import { printed, withCursor } from '../testing/cursor.ts';
import { definition } from './definition.ts';

function leadsTo(template: string): string[] {
	const { document, offset } = withCursor(template);
	const names = definition(document, offset)?.targets.map(({ name }) => name) ?? [];
	return printed(document, names);
}

const letter = (mention: string) => `
	Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

	I have the honour to transmit ${mention}.

	(Signed) Kari Berg

	Annex I

	Explanatory memorandum

	1. The Nordic Council was founded in 1952.

	2. As paragraph 1 says, it is old.

	Annex II

	List
`;

describe('annexes', () => {
	test('a mention leads to the heading', () => {
		expect(leadsTo(letter('a memorandum (annex I) and a list (annex I|I)'))).toEqual(['15: Annex II']);
	});

	test('one without a number leads to all', () => {
		expect(leadsTo(letter('a memorandum and a list (see an|nexes)'))).toEqual(['7: Annex I', '15: Annex II']);
	});

	test('another document’s annex leads nowhere', () => {
		expect(leadsTo(letter('a list, as in annex I|I to the Convention'))).toEqual([]);
		expect(leadsTo(letter('a list, as in A/64/1, annex I|I'))).toEqual([]);
	});

	test('a heading leads to itself', () => {
		expect(leadsTo(letter('a list (annex II)').replace('Annex II\n', 'Anne|x II\n'))).toEqual(['15: Annex II']);
	});

	test('in Arabic', () => {
		expect(
			leadsTo(`
				رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

				أتشرف بأن أحيل إليكم طيه مذكرة توضيحية (المرفق الأول) ومشروع قرار (المرفق الثا|ني).

				(توقيع) كاري بيرغ

				المرفق الأول

				مذكرة توضيحية

				المرفق الثاني

				مشروع قرار
			`),
		).toEqual(['11: المرفق الثاني']);
	});
});

describe('paragraphs', () => {
	test('a mention leads to the paragraph of its own section', () => {
		expect(leadsTo(letter('a memorandum (annex I) and a list (annex II)').replace('paragraph 1', 'paragraph |1'))).toEqual(['11: 1.']);
	});

	const resolution = (mention: string) => `
		The General Assembly,

		1. Requests the Secretary-General:

		(a) To report;

		(b) To prepare:

		(i) A list;

		(ii) A map;

		2. Decides to act on the report under ${mention}.
	`;

	test.each([
		['paragraph |1 above', ['3: 1.']],
		['para|graph 1 above', ['3: 1.']],
		['paragraph 1 abo|ve', []],
		['paragraph 1 (|b) above', ['7: (b)']],
		['paragraph 1 (b) (|ii) above', ['11: (ii)']],
		['paragraph 1 (|c) above', []],
		['paragraph |7 above', []],
		['paragraph |1 of resolution 59/50', []],
	])('%s', (mention, places) => {
		expect(leadsTo(resolution(mention))).toEqual(places);
	});

	test('of the part that they stand in, where parts begin again at 1', () => {
		expect(
			leadsTo(`
				The General Assembly,

				I

				1. Decides to act;

				II

				1. Decides to meet;

				2. Requests a report on paragraph |1 above.
			`),
		).toEqual(['9: 1.']);
	});
});

test.each([
	['The General Assembly,\n\n1. Decides to act;\n\n2. Recalls |paragraph 1 above.', '3: 1.'],
	['L’Assemblée générale,\n\n1. Décide d’agir ;\n\n2. Rappelle le para|graphe 1 ci-dessus.', '3: 1.'],
	['La Asamblea General,\n\n1. Decide actuar;\n\n2. Recuerda el párra|fo 1 supra.', '3: 1.'],
	['Генеральная Ассамблея,\n\n1. постановляет действовать;\n\n2. ссылается на пунк|т 1 выше.', '3: 1.'],
	['إن الجمعية العامة،\n\n١ - تقرر أن تعمل؛\n\n٢ - تشير إلى الفق|رة ١ أعلاه.', '3: ١ -'],
	['大会，\n\n1. 决定采取行动；\n\n2. 回顾上文|第1段。', '3: 1.'],
])('the word before the number leads there too: %s', (text, place) => {
	expect(leadsTo(text)).toEqual([place]);
});

test('a footnote’s mark leads to the note', () => {
	expect(leadsTo('The General Assembly,\n\nRecalling its resolution 59/50,[^|1]\n\n1. Decides to act.\n\n[^1]: Adopted in 2004.')).toEqual([
		'7: [^1]',
	]);
});

test('other words lead nowhere', () => {
	expect(leadsTo(letter('a li|st'))).toEqual([]);
});
