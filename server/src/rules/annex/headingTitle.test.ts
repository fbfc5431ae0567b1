import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { letterForTests, markedBy } from '../../testing/letterForTests.ts';
import { annexHeadingDate } from './headingDate.ts';
import { annexHeadingTitle } from './headingTitle.ts';

const BODY = 'I have the honour to transmit a statement (see annex).';
const TAIL = 'from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General';

describe('a long heading of an annex', () => {
	test.each([
		`Annex to the letter dated 14 July 2009 ${TAIL}`,
		'Annex to the letter dated 14 July 2009 from the Permanent Representative of Norway',
		`Annex to the letter dated 14 July 2009 ${TAIL.replace(' to the United', '\nto the United')}`,
	])('may be “%s”', (heading) => {
		const text = letterForTests(BODY, heading, 'Statement');
		expect([...markedBy(annexHeadingTitle, text), ...markedBy(annexHeadingDate, text)]).toEqual([]);
	});

	test.each([
		[
			'Permanent Representative of Norway',
			'Chargé d’affaires a.i. of the Permanent Mission of Norway',
			'Chargé d’affaires a.i. of the Permanent Mission',
		],
		['Secretary-General', 'President of the General Assembly', 'President of the General Assembly'],
	])('has not in place of “%s” the words “%s”', (right, wrong, marked) => {
		const text = letterForTests(BODY, `Annex to the letter dated 14 July 2009 ${TAIL.replace(right, wrong)}`, 'Statement');
		expect(markedBy(annexHeadingTitle, text).join()).toContain(marked.slice(0, 8));
		expect(markedBy(annexHeadingDate, text)).toEqual([]);
	});

	test('takes no date from the annexed text', () => {
		const text = readFileSync(new URL('../../../../seeds/000_7d2214010558cff8.txt', import.meta.url), 'utf8');
		expect([...markedBy(annexHeadingTitle, text), ...markedBy(annexHeadingDate, text)]).toEqual([]);
	});
});
