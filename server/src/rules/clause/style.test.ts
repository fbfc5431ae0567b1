import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import { clauseStyle } from './style.ts';

describe('the form of numbers', () => {
	test('is that of most numbers where the language knows it', () => {
		expect(fixed(arabic('1-', '2 -', '3-'))).toBe(arabic('1-', '2-', '3-'));
		expect(fixed(arabic('1 -', '2 –', '3 -'))).toBe(arabic('1 -', '2 -', '3 -'));
	});

	test('is the language’s own where none or as many speak for it', () => {
		expect(fixed(arabic('1 -', '2-'))).toBe(arabic('1 -', '2 -'));
		expect(fixed(english('1)', '2)', '3.'))).toBe(english('1.', '2.', '3.'));
		expect(fixed(english('1)', '2)'))).toBe(english('1.', '2.'));
	});

	test('is told once where a whole run has another', () => {
		expect(findings(english('1)', '2)', '3)'))).toHaveLength(1);
		expect(findings(english('1)', '2)', '3.'))).toHaveLength(2);
	});

	test('keeps emphasis where it is', () => {
		expect(fixed(english('**1.**', '**2)**', '**3**)'))).toBe(english('**1.**', '**2.**', '**3**.'));
	});

	test('has ordinary digits', () => {
		expect(fixed(english('1.', '２.', '３．'))).toBe(english('1.', '2.', '3.'));
	});

	test('does not care for the kind of white space or of digits', () => {
		expect(findings(arabic('١ -', '2\u00a0-', '٣ -'))).toEqual([]);
	});

	test('is left where a dash before a digit would make a range of it', () => {
		const text = arabic('1 -', '2. 15 دولة', '3 -');
		expect(findings(text)).toEqual([]);
	});

	test('is asked of memorandums too', () => {
		const text = 'Explanatory memorandum\n\n1. The item is new.\n\n2) It is urgent.\n\n3. It is proposed.';
		expect(fixed(text)).toBe(text.replace('2)', '2.'));
	});
});

function english(...numbers: readonly string[]): string {
	const paragraphs = numbers.map((number) => `${number} Requests the Secretary-General to report;`);
	return ['The General Assembly,', 'Recalling its resolution 75/1,', ...paragraphs].join('\n\n');
}

function arabic(...numbers: readonly string[]): string {
	const paragraphs = numbers.map((number) => `${number} تطلب إلى الأمين العام أن يقدم تقريرا؛`);
	return ['إن الجمعية العامة،', 'إذ تشير إلى قرارها 75/1،', ...paragraphs].join('\n\n');
}

function findings(text: string) {
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [clauseStyle]);
}

function fixed(text: string): string {
	return applyEdits(
		text,
		findings(text).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}
