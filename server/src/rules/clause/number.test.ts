import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { render } from '../../text/sentence.ts';
import { checkDocument } from '../check.ts';
import { clauseNumber } from './number.ts';

describe('numbers of operative paragraphs', () => {
	test('begin again at each enacting formula and under a heading with a 1', () => {
		expect(places(`${resolution(1, 2)}\n\n${resolution(1, 2, 3)}`)).toEqual([]);
		expect(places(resolution(1, 2, 'I', 3, 4, 'II', 1, 2, 3))).toEqual([]);
		expect(places(resolution('I', 1, 2, 'II', 3, 4))).toEqual([]);
	});

	test('begin again in the middle of a run only by mistake', () => {
		expect(places(resolution(1, 2, 1, 4))).toEqual(['1.']);
		expect(fixed(resolution(1, 2, 1, 4))).toBe(resolution(1, 2, 3, 4));
	});

	test('go on or begin again under a heading, whichever leaves fewer numbers wrong', () => {
		expect(fixed(resolution(1, 2, 'I', 2, 2, 3))).toBe(resolution(1, 2, 'I', 1, 2, 3));
		expect(fixed(resolution(1, 2, 'I', 4, 5))).toBe(resolution(1, 2, 'I', 3, 4));
		expect(fixed(resolution(1, 'I', 1, 'II', 3, 4, 5))).toBe(resolution(1, 'I', 2, 'II', 3, 4, 5));
		expect(fixed(resolution(1, 2, 3, 'I', 1, 3))).toBe(resolution(1, 2, 3, 'I', 1, 2));
	});

	test('leave out what a negotiation has put in as “bis”', () => {
		const text = resolution(1, 2, 3).replace('2. Requests', '1 bis. Requests').replace('3. Requests', '2. Requests');
		expect(places(text)).toEqual([]);
	});

	test('count paragraphs without a number where there is room for them', () => {
		const text = resolution(1, 2, 3).replace('2. Requests', 'Requests');
		expect(places(text)).toEqual([]);
	});

	test('have one finding for each break and one fix for all', () => {
		const text = resolution(1, 2, 4, 5, 7);
		expect(places(text)).toEqual(['4.', '7.']);
		expect(fixed(text)).toBe(resolution(1, 2, 3, 4, 5));
	});

	test('point from a repeated number to the other one', () => {
		const text = resolution(1, 2, 2);
		const [finding] = findings(text);
		expect(finding?.related?.map(({ start, end }) => text.slice(start, end))).toEqual(['2.']);
		expect(finding?.related?.[0]?.start).toBeLessThan(finding?.start ?? 0);
	});

	test('are not looked at in other documents', () => {
		expect(places('Explanatory memorandum\n\n1. First.\n\n3. Third.')).toEqual([]);
		expect(places('1. A list\n\n3. that means nothing')).toEqual([]);
	});

	test('after the fix run from 1, whatever they were', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 7 }), (numbers) => {
				expect(fixed(resolution(...numbers))).toBe(resolution(...numbers.map((_, index) => index + 1)));
			}),
			{ numRuns: 40 },
		);
	});
});

describe('references to paragraphs', () => {
	const preamble = 'The General Assembly,\n\nRecalling its resolution 75/1,\n\n';

	test('follow where paragraphs have changed places', () => {
		const text = `${preamble}1. Decides to meet;\n\n3. Invites all States;\n\n2. Requests a report on paragraphs 2 and 3 above and on paragraph 3 of resolution 75/1.`;
		expect(fixed(text)).toBe(
			`${preamble}1. Decides to meet;\n\n2. Invites all States;\n\n3. Requests a report on paragraphs 3 and 2 above and on paragraph 3 of resolution 75/1.`,
		);
		expect(title(text)).toBe('Number the paragraphs 1 to 3, and the references to them');
	});

	test('follow to the number behind the letter of a subparagraph', () => {
		const text =
			'L’Assemblée générale,\n\nRappelant sa résolution 75/1,\n\n1. Décide de se réunir ;\n\n3. Invite les États ;\n\n2. Prie le Secrétaire général d’appliquer l’alinéa c) du paragraphe 3 ci-dessus.';
		expect(fixed(text)).toContain('l’alinéa c) du paragraphe 2 ci-dessus');
	});

	test('keep their own digits', () => {
		const text =
			'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 75/1،\n\n١ - تقرر عقد اجتماع؛\n\n٣ - تدعو جميع الدول؛\n\n٢ - تطلب تقريرا عن الفقرة ٣ أعلاه والفقرة 2 أعلاه.';
		expect(fixed(text)).toContain('الفقرة ٢ أعلاه والفقرة 3 أعلاه');
	});

	test('stay after a gap or a repeat, and the title says so', () => {
		const text = `${preamble}1. Decides to meet;\n\n3. Invites all States;\n\n4. Requests a report on paragraph 3 above.`;
		expect(fixed(text)).toBe(`${preamble}1. Decides to meet;\n\n2. Invites all States;\n\n3. Requests a report on paragraph 3 above.`);
		expect(title(text)).toBe('Number the paragraphs 1 to 3; references to them stay as they are');
	});

	test('stay where one of them is in a range that changes its order', () => {
		const text = `${preamble}1. Decides to meet;\n\n3. Invites all States;\n\n2. Requests a report on paragraphs 1 to 3 above.`;
		expect(fixed(text)).toContain('paragraphs 1 to 3 above');
		expect(title(text)).toContain('references to them stay as they are');
	});

	test('stay where sections have the same numbers', () => {
		const text = `${preamble}I\n\n2. Decides to meet;\n\n1. Invites all States;\n\nII\n\n1. Requests a report on paragraph 2 above.`;
		expect(fixed(text)).toContain('paragraph 2 above');
	});
});

/** A resolution whose operative paragraphs carry these numbers; words are headings. */
function resolution(...numbers: readonly (number | string)[]): string {
	const paragraphs = numbers.map((number) =>
		typeof number === 'string' ? number : `${number}. Requests the Secretary-General to report;`,
	);
	return ['The General Assembly,', 'Recalling its resolution 75/1,', ...paragraphs].join('\n\n');
}

function findings(text: string) {
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [clauseNumber]);
}

function places(text: string): string[] {
	return findings(text).map(({ start, end }) => text.slice(start, end));
}

function title(text: string): string | undefined {
	const fix = findings(text)[0]?.fixes?.[0];
	return fix && render(fix.title);
}

function fixed(text: string): string {
	return applyEdits(text, findings(text)[0]?.fixes?.[0]?.edits ?? []);
}
