import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { anyText } from '../testing/arbitraryText.ts';
import { dedent } from '../testing/dedent.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { documentSymbols, type OutlineSymbol } from './documentSymbols.ts';

/** The outline, two spaces a level, details behind a bar. */
function outline(text: string): string {
	const lines = (symbols: readonly OutlineSymbol[], depth: number): string[] =>
		symbols.flatMap(({ name, detail, children }) => [
			`${'  '.repeat(depth)}${name}${detail === undefined ? '' : ` | ${detail}`}`,
			...lines(children, depth + 1),
		]);
	return lines(documentSymbols(readDocument(text).document), 0).join('\n');
}

test('a letter, its annexes with their titles, paragraphs by number and verb', () => {
	const letter = dedent(`
		Sixty-fourth session

		Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

		I have the honour to transmit a draft resolution (annex I) and a list (annex II).

		(Signed) Kari Berg

		Annex I

		Draft resolution

		The General Assembly,

		Recalling its resolution 59/50 of 2 December 2004,

		1. Requests the Secretary-General:

		(a) To prepare the meeting;

		2. Decides to remain seized of the matter.

		Annex II

		List of participants
	`);
	expect(outline(letter)).toBe(
		dedent(`
			Sixty-fourth session
			Letter dated 14 July 2009 from the Permanent Representative…
			I have the honour to transmit a draft resolution (annex I) …
			(Signed) Kari Berg
			Annex I | Draft resolution
			  The General Assembly,
			    Recalling | its resolution 59/50 of 2 December 2004,
			  1. Requests | the Secretary-General:
			    (a) To prepare the meeting;
			  2. Decides | to remain seized of the matter.
			Annex II | List of participants
		`),
	);
});

test('a breadcrumb in Arabic says annex, paragraph and subparagraph', () => {
	const sample = sampleDocuments.find(({ language, kind }) => language === 'ar' && kind === 'draft-resolution');
	expect(outline(sample?.paragraphs.join('\n\n') ?? '')).toContain('\n2 - تشجع | الدول الأعضاء');
});

test.each([
	[
		'Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General',
		'The General Assembly,',
		'Annex',
		' I',
		' II',
		'3.',
		'(b)',
	],
	['2009年7月14日挪威常驻联合国代表给秘书长的信', '大会，', '附件', '一', '二', '3.', '(b)'],
	[
		'رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثلة الدائمة للنرويج لدى الأمم المتحدة',
		'إن الجمعية العامة،',
		'المرفق',
		' الأول',
		' الثاني',
		'3 -',
		'(ب)',
	],
])('a breadcrumb within annex II, paragraph 3 (b), says so: %s', (title, formula, annex, one, two, three, b) => {
	const [number, label] = [(value: number) => three.replace('3', String(value)), b.replace(/[bب]/, b.includes('b') ? 'a' : 'أ')];
	const text = [
		title,
		`${annex}${one}`,
		'…',
		`${annex}${two}`,
		formula,
		`${number(1)} …`,
		`${number(2)} …`,
		`${three} …:`,
		`${label} one;`,
		`${b} two.`,
	].join('\n\n');
	const { document } = readDocument(text);
	const path: string[] = [];
	const offset = text.lastIndexOf('two');
	for (let symbols = documentSymbols(document); ; ) {
		const found = symbols.find(({ start, end }) => start <= offset && offset < end);
		if (!found) break;
		path.push(found.name);
		symbols = [...found.children];
	}
	expect(path[0]).toBe(`${annex}${two}`);
	expect(path[1]).toContain(three);
	expect(path[2]).toContain(b);
});

test('a cursor at the heading of an annex is in that annex, and behind the last paragraph still in its own, for editors that count ends in', () => {
	const text = 'Letter dated 14 July 2009\n\nAnnex I\n\nFirst.\n\nAnnex II\n\nSecond.\n';
	const symbols = documentSymbols(readDocument(text).document);
	const namesAt = (offset: number) => symbols.filter(({ start, end }) => start <= offset && offset <= end).map(({ name }) => name);
	expect(namesAt(text.indexOf('Annex II'))).toEqual(['Annex II']);
	expect(namesAt(text.indexOf('\nAnnex II'))).toEqual(['Annex I']);
	expect(namesAt(text.length)).toEqual(['Annex II']);
});

test('what a scan has left before a number is no part of the name', () => {
	expect(outline('The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Decides to act;\n\n- 2. Requests a report.')).toContain(
		'\n2. Requests | a report.',
	);
});

describe('in any text', () => {
	test('every name has words, and every part holds its own words and what is below it', () => {
		const check = ({ name, start, end, selection, children }: OutlineSymbol): void => {
			expect(name.trim()).not.toBe('');
			expect(start <= selection.start && selection.end <= end).toBe(true);
			for (const child of children) {
				expect(start <= child.start && child.end <= end).toBe(true);
				check(child);
			}
		};
		fc.assert(
			fc.property(anyText, fc.constantFrom(...sampleDocuments), (noise, { paragraphs }) => {
				for (const symbol of documentSymbols(readDocument([...paragraphs, noise, 'Annex\n\nList'].join('\n')).document)) check(symbol);
			}),
			{ numRuns: 30 },
		);
	});
});
