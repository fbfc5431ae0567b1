import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import { clauseUnnumbered } from './unnumbered.ts';

const PREAMBLE = 'The General Assembly,\n\nRecalling its resolution 75/1,\n\n';

describe('an operative paragraph without a number', () => {
	test('gets the number that the others leave free', () => {
		const text = `${PREAMBLE}1. Decides to meet;\n\nInvites all States;\n\n3. Requests a report.`;
		expect(fixed(text)).toBe(text.replace('Invites', '2. Invites'));
	});

	test('gets the first numbers too', () => {
		const text = `${PREAMBLE}Decides to meet;\n\nInvites all States;\n\n3. Requests a report.`;
		expect(fixed(text)).toBe(text.replace('Decides', '1. Decides').replace('Invites', '2. Invites'));
	});

	test('moves the numbers behind it and the references to them', () => {
		const text = `${PREAMBLE}1. Decides to meet;\n\nInvites all States;\n\n2. Requests a report;\n\n3. Decides to consider the report under paragraphs 1 and 2 above.`;
		expect(fixed(text)).toBe(
			`${PREAMBLE}1. Decides to meet;\n\n2. Invites all States;\n\n3. Requests a report;\n\n4. Decides to consider the report under paragraphs 1 and 3 above.`,
		);
	});

	test('takes the form and the digits of the others', () => {
		const text =
			'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 75/1،\n\n١ - تقرر عقد اجتماع؛\n\nتدعو جميع الدول إلى الحضور؛\n\n٢ - تطلب تقريرا.';
		expect(fixed(text)).toContain('\n\n٢ - تدعو جميع الدول إلى الحضور؛\n\n٣ - تطلب تقريرا.');
	});

	test('gets none where it begins with a digit, since that may be its number', () => {
		const text = `${PREAMBLE}1/ Decides to meet;\n\n2. Requests a report.`;
		expect(findings(text)).toHaveLength(1);
		expect(fixed(text)).toBe(text);
	});

	test('is right where none is numbered, and where it only leads to the numbered ones', () => {
		expect(findings(`${PREAMBLE}Decides to meet;\n\nRequests a report.`)).toEqual([]);
		expect(findings(`${PREAMBLE}Decides as follows:\n\n1. Invites all States;\n\n2. Requests a report.`)).toEqual([]);
	});
});

function findings(text: string) {
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [clauseUnnumbered]);
}

function fixed(text: string): string {
	return applyEdits(
		text,
		findings(text).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}
