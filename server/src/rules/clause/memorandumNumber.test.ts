import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import { clauseMemorandumNumber } from './memorandumNumber.ts';

describe('the numbers of a memorandum', () => {
	test('may begin again under a heading', () => {
		expect(findings(memorandum('1.', '2.'))).toEqual([]);
		expect(findings(`${memorandum('1.', '2.')}\n\n## Proposal\n\n1. The item is proposed.\n\n2. It is urgent.`)).toEqual([]);
	});

	test('run without gaps', () => {
		const text = memorandum('1.', '2.', '4.', '5.');
		const [finding, another] = findings(text);
		expect(another).toBeUndefined();
		expect(applyEdits(text, finding?.fixes?.[0]?.edits ?? [])).toBe(memorandum('1.', '2.', '3.', '4.'));
	});

	test('need not be there', () => {
		expect(findings('Explanatory memorandum\n\nThe item is new.\n\nIt is urgent.')).toEqual([]);
	});
});

function memorandum(...numbers: readonly string[]): string {
	return ['Explanatory memorandum', ...numbers.map((number) => `${number} The item concerns all Member States.`)].join('\n\n');
}

function findings(text: string) {
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [clauseMemorandumNumber]);
}
