import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import { scanListDash } from './listDash.ts';

const PREAMBLE = 'The General Assembly,\n\nRecalling its resolution 75/1,\n\n';

describe('list dashes of a scan', () => {
	test('are found on three lines of the Arabic request and alone on its last', () => {
		const text = readFileSync(new URL('../../../../seeds/001_26fd981915cedf0e.txt', import.meta.url), 'utf8');
		const lines = findings(text).map(({ start }) => text.slice(0, start).split('\n').length);
		expect(lines).toEqual([69, 70, 71, 72]);
		expect(findings(text).every(({ fixes }) => fixes?.[0]?.safe)).toBe(true);
		expect(findings(fixed(text))).toEqual([]);
		expect(fixed(text).endsWith('".')).toBe(true);
	});

	test('go in front of numbers in emphasis', () => {
		expect(fixed(`${PREAMBLE}- **1.** Decides to meet;\n\n- **2.** Requests a report.`)).toBe(
			`${PREAMBLE}**1.** Decides to meet;\n\n**2.** Requests a report.`,
		);
	});

	test('go from a last line, and the line break at the end of the text stays', () => {
		expect(fixed(`${PREAMBLE}1. Decides to meet;\r\n\r\n2. Requests a report.\r\n-\r\n`)).toBe(
			`${PREAMBLE}1. Decides to meet;\r\n\r\n2. Requests a report.\r\n`,
		);
	});

	test('are no bullets, nor dashes behind Arabic numbers', () => {
		expect(findings(`${PREAMBLE}1. Decides:\n\n– To meet;\n\n– To report;\n\n2. Requests a report.`)).toEqual([]);
		expect(findings('إن الجمعية العامة،\n\nإذ تشير إلى قرارها 75/1،\n\n1 - تقرر عقد اجتماع؛\n\n2 - تطلب تقريرا.')).toEqual([]);
	});

	test('may be meant where a dash stands alone in the middle of a text', () => {
		expect(findings(`${PREAMBLE}1. Decides to meet;\n\n-\n\n2. Requests a report.`)).toEqual([]);
	});
});

function findings(text: string) {
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [scanListDash]);
}

function fixed(text: string): string {
	return applyEdits(
		text,
		findings(text).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}
