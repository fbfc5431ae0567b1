import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import { clauseSingleNumbered } from './singleNumbered.ts';

const PREAMBLE = 'The General Assembly,\n\nRecalling its resolution 75/1,\n\n';

describe('the number of a single operative paragraph', () => {
	test('goes, with the emphasis that holds it alone', () => {
		expect(fixed(`${PREAMBLE}1. Decides to meet.`)).toBe(`${PREAMBLE}Decides to meet.`);
		expect(fixed(`${PREAMBLE}**1.** *Decides* to meet.`)).toBe(`${PREAMBLE}*Decides* to meet.`);
		expect(fixed(`${PREAMBLE}**1. Decides** to meet.`)).toBe(`${PREAMBLE}**Decides** to meet.`);
		expect(fixed(`${PREAMBLE}- 1. Decides to meet.`)).toBe(`${PREAMBLE}Decides to meet.`);
	});

	test('goes where subparagraphs follow', () => {
		const text = `${PREAMBLE}1. Decides:\n\n(a) To meet;\n\n(b) To report.`;
		expect(fixed(text)).toBe(text.replace('1. ', ''));
	});

	test('goes from each of two resolutions under one symbol', () => {
		expect(findings(`${PREAMBLE}1. Decides to meet.\n\n${PREAMBLE}1. Decides to report.`)).toHaveLength(2);
	});

	test.each([
		['others follow', '1. Decides to meet;\n\n2. Requests a report.'],
		['its last sentence is unfinished', '1. Decides to meet;'],
		['words of it are still open', '1. Decides to [meet] [report].'],
		['it is no first paragraph', '2. Decides to meet.'],
	])('stays where %s', (_, operative) => {
		expect(findings(PREAMBLE + operative)).toEqual([]);
	});
});

function findings(text: string) {
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [clauseSingleNumbered]);
}

function fixed(text: string): string {
	return applyEdits(
		text,
		findings(text).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}
