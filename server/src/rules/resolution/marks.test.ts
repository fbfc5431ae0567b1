import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import type { Finding, Rule } from '../rule.ts';
import { resolutionEnactingComma } from './enactingComma.ts';
import { resolutionLastEnd } from './lastEnd.ts';
import { resolutionOperativeEnd } from './operativeEnd.ts';
import { resolutionPreambularEnd } from './preambularEnd.ts';

const MARKS = [resolutionEnactingComma, resolutionPreambularEnd, resolutionOperativeEnd, resolutionLastEnd];

function findingsOf(text: string, ...rules: readonly Rule[]): Finding[] {
	return checkDocument(readDocument(text).document, undefined, rules);
}

function resolutionOf(...clauses: readonly string[]): string {
	return ['The General Assembly,', 'Recalling its resolution 59/50,', ...clauses].join('\n\n');
}

describe('the marks of a resolution', () => {
	test.each(['001_26fd981915cedf0e', '004_cad8b63664231793', '002_5a894c35c2768328', '003_30c4ea7ebaaa11ac'])(
		'are right in seed %s',
		(name) => {
			const text = readFileSync(new URL(`../../../../seeds/${name}.txt`, import.meta.url), 'utf8');
			expect(findingsOf(text, ...MARKS)).toEqual([]);
			expect(findingsOf(text.replace(/\s*\n\s*/g, ' '), ...MARKS)).toEqual([]);
		},
	);

	test('are mended all together', () => {
		const wrong =
			'The General Assembly\n\nRecalling its resolution 59/50.\n\nWelcoming the report;\n\n1. Takes note of it.\n\n2. Decides to return to it,';
		const findings = findingsOf(wrong, ...MARKS);
		expect(findings.map(({ code }) => code)).toEqual([
			'resolution/enacting-comma',
			'resolution/preambular-end',
			'resolution/preambular-end',
			'resolution/operative-end',
			'resolution/last-end',
		]);
		expect(findings.every(({ fixes }) => fixes?.[0]?.safe)).toBe(true);
		const right = applyEdits(
			wrong,
			findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
		);
		expect(right).toBe(
			'The General Assembly,\n\nRecalling its resolution 59/50,\n\nWelcoming the report,\n\n1. Takes note of it;\n\n2. Decides to return to it.',
		);
	});
});

describe('resolution/enacting-comma', () => {
	test('does not take the organ of a masthead for a formula', () => {
		const letter =
			'Генеральная Ассамблея\n\nПо поручению моего правительства имею честь сообщить следующее.\n\nПоложение остается сложным.';
		expect(findingsOf(letter, resolutionEnactingComma)).toEqual([]);
	});

	test('wants the comma of the language', () => {
		const [finding] = findingsOf(
			'大会,\n\n回顾其第59/50号决议，\n\n1. 表示注意到该报告；\n\n2. 决定继续处理此案。',
			resolutionEnactingComma,
		);
		expect(finding?.fixes?.[0]?.edits).toEqual([{ start: 2, end: 3, newText: '，' }]);
	});
});

describe('resolution/preambular-end', () => {
	test('leaves alone what may be the only operative paragraph, and what leads to a list', () => {
		expect(findingsOf('The General Assembly,\n\nRecalling its resolution 59/50.', resolutionPreambularEnd)).toEqual([]);
		expect(
			findingsOf(
				resolutionOf('Noting the following:', '(a) The report;', '(b) The annex,', '1. Takes note;', '2. Decides.'),
				resolutionPreambularEnd,
			),
		).toEqual([]);
	});

	test('leaves alone a piece of a paragraph that a page has cut', () => {
		const cut = resolutionOf('Noting the measures aimed at', 'Resolution 55/2.', '1. Takes note of it;', '2. Decides to return to it.');
		expect(findingsOf(cut, resolutionPreambularEnd)).toEqual([]);
	});
});

describe('resolution/operative-end', () => {
	test('tells once where full stops are the writer’s style, and mends all', () => {
		const stops = resolutionOf(
			'1. Notes it.',
			'2. Welcomes it.',
			'3. Endorses it.',
			'4. Invites all to it.',
			'5. Decides to return to it.',
		);
		const findings = findingsOf(stops, resolutionOperativeEnd);
		expect(findings).toHaveLength(1);
		expect(findings[0]?.related).toHaveLength(3);
		expect(findingsOf(applyEdits(stops, findings[0]?.fixes?.[0]?.edits ?? []), ...MARKS)).toEqual([]);
	});

	test('accepts a full stop at the end of a part unless other parts end with a semicolon', () => {
		const parts = ['I', '1. Takes note of it.', 'II', '2. Welcomes the report.', 'III', '3. Decides to return to it.'];
		expect(findingsOf(resolutionOf(...parts), resolutionOperativeEnd)).toEqual([]);
		const mixed = parts.with(1, '1. Takes note of it;');
		expect(findingsOf(resolutionOf(...mixed), resolutionOperativeEnd)).toHaveLength(1);
	});

	test('wants a semicolon after a list that does not end the resolution', () => {
		const list = (mark: string) =>
			resolutionOf(
				'1. Requests the Secretary-General:',
				'(a) To convene a meeting;',
				`(b) To report on it${mark}`,
				'2. Decides to return to it.',
			);
		expect(findingsOf(list('.'), resolutionOperativeEnd)).toHaveLength(1);
		expect(findingsOf(list(','), resolutionOperativeEnd)).toEqual([]);
		expect(findingsOf(list(''), resolutionOperativeEnd)).toEqual([]);
	});

	test('accepts a colon before numbered paragraphs', () => {
		expect(
			findingsOf(resolutionOf('Resolves that:', '1. The Fund shall be kept;', '2. The Fund shall be used.'), resolutionOperativeEnd),
		).toEqual([]);
	});
});

describe('resolution/last-end', () => {
	test('looks at each of two resolutions under one symbol', () => {
		const one = resolutionOf('1. Takes note of it;', '2. Decides to return to it;');
		expect(findingsOf(`${one}\n\nB\n\n${one}`, resolutionLastEnd)).toHaveLength(2);
	});

	test('says nothing of a preamble that has no operative part yet', () => {
		expect(findingsOf('The General Assembly,\n\nRecalling its resolution 59/50,\n\nWelcoming the report,', resolutionLastEnd)).toEqual([]);
	});

	test('does not take a dash that a scan has left behind for the end', () => {
		expect(findingsOf(resolutionOf('1. Takes note of it;', '2. Decides to return to it. -'), resolutionLastEnd)).toEqual([]);
	});
});
