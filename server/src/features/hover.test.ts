import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../rules/settings.ts';
import table from '../tables/adoptedResolutions.json' with { type: 'json' };
import { adoptedResolutions } from '../tables/adoptedResolutions.ts';
import { withCursor } from '../testing/cursor.ts';
import { render } from '../text/sentence.ts';
import { findingsOf } from './findings.ts';
import { hover } from './hover.ts';

/** The words that the hover is about, and what it says, line by line. */
function shown(template: string): string[] {
	const { document, offset } = withCursor(template);
	const found = hover(document, offset, findingsOf(document, defaultSettings), {});
	if (!found) return [];
	return [
		document.text.slice(found.start, found.end),
		...found.explanations.flatMap(({ heading, lines }) => [heading, ...lines].map((line) => render(line))),
	];
}

describe('a symbol is spelled out', () => {
	test('part by part', () => {
		expect(shown('The General Assembly,\n\nTaking note of A/C.3/64/|L.5/Rev.1,')).toEqual([
			'A/C.3/64/L.5/Rev.1',
			'A/C.3/64/L.5/Rev.1',
			'A: General Assembly',
			'C.3: Third Committee (Social, Humanitarian and Cultural)',
			'64: Session 64',
			'L.5: limited distribution, such as a draft, number 5',
			'Rev.1: revision 1',
			'Session 64: from 15 September 2009 to 13 September 2010.',
		]);
	});

	test('of a resolution that the table knows with its title in the language of the document, and its date', () => {
		const { document, offset } = withCursor('La Asamblea General,\n\nRecordando su resolución 76/|11,');
		const found = hover(document, offset, [], {}, adoptedResolutions(table));
		expect(found?.explanations[0]?.lines.slice(0, 2).map((line) => render(line))).toEqual([
			expect.stringContaining('El Golán sirio'),
			'Adopted on 1 December 2021.',
		]);
	});

	test('of a resolution of the Assembly with its session', () => {
		expect(shown('The General Assembly,\n\nRecalling its resolution 59/|50,')).toEqual([
			'59/50',
			'Resolution (General Assembly): A/RES/59/50',
			'A: General Assembly',
			'RES: resolution',
			'59: Session 59',
			'50: number 50',
			'Session 59: from 14 September 2004 to 12 September 2005.',
		]);
	});

	test('of a resolution of the Security Council with its year', () => {
		expect(shown('The General Assembly,\n\nRecalling Security Council resolution 1631 |(2005),').slice(1)).toEqual([
			'Resolution (Security Council): S/RES/1631(2005)',
			'S: Security Council',
			'RES: resolution',
			'1631(2005): number 1631, of 2005',
			'The Security Council adopted resolution 1631 in 2005.',
		]);
	});
});

const request = (words: string) => `
	Sixty-fourth session

	Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

	I have the honour to request a supplementary item pursuant to ${words} of the rules of procedure of the General Assembly.
`;

test('a rule of procedure is told in other words, with the dates of the session', () => {
	expect(shown(request('rule 1|4'))).toEqual([
		'14',
		'Rule 14 of the rules of procedure of the General Assembly',
		expect.stringMatching(/^Any Member, .* at least 30 days before the opening/),
		'Session 64:',
		expect.stringContaining('17 July 2009'),
		expect.stringContaining('16 August 2009'),
		expect.stringContaining('26 August 2009'),
	]);
	expect(shown(request('rule 2|0'))[2]).toMatch(/explanatory memorandum/);
	expect(shown(request('rule 16|2'))).toEqual([]);
});

test('a session has its dates and limits', () => {
	expect(shown(request('rule 14').replace('Sixty-fourth', 'Sixty|-fourth'))).toEqual([
		'Sixty-fourth',
		'Session 64 of the General Assembly',
		'Session 64: from 15 September 2009 to 13 September 2010.',
		expect.stringContaining('17 July 2009'),
		expect.stringContaining('16 August 2009'),
		expect.stringContaining('26 August 2009'),
	]);
});

test('a State has its names in six languages', () => {
	const lines = shown(request('rule 14').replace('Norway', 'Nor|way'));
	expect(lines.slice(0, 2)).toEqual(['Norway', 'Member State of the United Nations']);
	expect(lines).toHaveLength(8);
	expect(lines).toContain('Chinese: “\u2068挪威\u2069”, “\u2068挪威王国\u2069”');
});

test('a finding has its reason', () => {
	const lines = shown('The General Assembly,\n\n1. Decides to act;\n\n|3. Requests a report.');
	expect(lines.slice(0, 2)).toEqual([
		'3.',
		'Operative paragraphs are numbered from 1 without gaps or repeats; sections of a resolution may begin again at 1.',
	]);
	expect(lines[2]).toMatch(/^Measured on official resolutions/);
});

test('of other words there is nothing to say', () => {
	expect(shown(request('rule 14').replace('honour', 'hon|our'))).toEqual([]);
});

test('an agenda item has its title where the session is known', () => {
	const told = shown('General Assembly\nSeventy-eighth session\nAgenda item 2|5\nLetter dated 3 May 2024 from Norway').join(' ');
	expect(told).toMatch(/25.*[A-Z]/);
	expect(told.length).toBeGreaterThan(30);
});

describe('an opener is told', () => {
	/** Without the invisible characters round quotations. */
	const told = (template: string) => shown(template).map((line) => line.replace(/[\u2068\u2069]/g, ''));

	test('with its meaning, its frequency, and what stands in its place in the other languages', () => {
		expect(told('The General Assembly,\n\n1. Re|quests the Secretary-General to report.')).toEqual([
			'Requests',
			'“Requests” opens an operative paragraph.',
			'Gives a task: to the Secretary-General, to another organ, sometimes to States.',
			'Number 1 by frequency among the 403 operative openers of official texts in this language.',
			expect.stringMatching(/^Arabic: .*تطلب/),
			'Chinese: “请”',
			'French: “Prie”',
			'Russian: “просит”',
			'Spanish: “Solicita”',
		]);
	});

	test('of a Council in the masculine', () => {
		expect(told('Le Conseil de sécurité,\n\nConv|aincu que la paix est possible,')).toContain('Spanish: “Convencido”');
		expect(told('L’Assemblée générale,\n\nConv|aincue que la paix est possible,')).toContain('Spanish: “Convencida”');
	});

	test('with a small word behind it too, and without the “and” of Arabic', () => {
		expect(told('The General Assembly,\n\nRecal|ling that peace is possible,')).toContain('French: “Rappelant”');
		expect(told('إن الجمعية العامة،\n\nإذ تش|ير إلى قرارها 59/50،')).toContain('French: “Rappelant”');
	});

	test('with all that it may stand for', () => {
		expect(told('L’Assemblée générale,\n\nSoul|ignant que la paix est possible,')).toContain(
			'English: “Emphasizing”, “Stressing”, “Underlining”',
		);
	});

	test('without a language in which nothing is sure', () => {
		expect(told('The General Assembly,\n\nRecog|nizing its role,').join()).not.toContain('French');
	});
});
